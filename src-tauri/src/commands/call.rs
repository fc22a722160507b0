//! The one command for every use case, and the one for the desk around them.

use std::time::Instant;

use mentormap_app::log::{self, Ended, Event};
use mentormap_app::{AppError, desk_dispatch};
use serde_json::Value;
use tauri::ipc::{InvokeResponseBody, Response};
use tauri::{AppHandle, Manager, Runtime};

use super::beside;
use crate::post::Mailer;
use crate::scratch;
use crate::state::Desk;

/// Runs the use case `name` with its one argument on the open binder.
///
/// # Errors
/// `locked` until somebody unlocks; what the use case refuses, as code with values for its text.
#[tauri::command]
pub async fn call<R: Runtime>(
    app: AppHandle<R>,
    name: String,
    args: Value,
) -> Result<Response, AppError> {
    let run = move || {
        let work = || app.state::<Desk>().with_desk(|desk| desk.call(&name, args));
        // Copies of files that were opened would outlive who is erased.
        if name == "person_erase" {
            scratch::clear(&app);
        }
        let result = log::watched(log::named(&name), work);
        if let Some(mailer) = app.try_state::<Mailer>() {
            mailer.after(&name);
        }
        result
    };
    Ok(Response::new(InvokeResponseBody::Json(beside(run).await?)))
}

/// Runs the command `name` of the desk with its one argument: unlocking, locking, who may unlock.
///
/// # Errors
/// What the command refuses, as code with values for its text.
#[tauri::command]
pub async fn desk_call<R: Runtime>(
    app: AppHandle<R>,
    name: String,
    args: Value,
) -> Result<Response, AppError> {
    let run = move || {
        let command = log::named(&name);
        let start = Instant::now();
        let work = || app.state::<Desk>().with_desk(|desk| desk_dispatch(desk, &name, args));
        let result = log::watched(command, work);
        match command {
            "unlock" | "unlock_recovery" | "unlock_keyring" => {
                log::event(Event::Unlocked(Ended::from(&result), start.elapsed()));
            }
            "lock" => {
                // Copies for other programs were made by who is gone now.
                scratch::clear(&app);
                log::event(Event::Locked { idle: false });
            }
            _ => {}
        }
        result
    };
    Ok(Response::new(InvokeResponseBody::Json(beside(run).await?)))
}
