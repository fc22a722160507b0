//! The one command for every use case.

use mentormap_app::{AppError, dispatch};
use serde_json::Value;
use tauri::ipc::{InvokeResponseBody, Response};
use tauri::{AppHandle, Manager, Runtime};

use super::beside;
use crate::state::Desk;

/// Runs the use case `name` with its one argument on the open binder.
///
/// # Errors
/// What the use case refuses, as code with values for its text.
#[tauri::command]
pub async fn call<R: Runtime>(
    app: AppHandle<R>,
    name: String,
    args: Value,
) -> Result<Response, AppError> {
    let run = move || app.state::<Desk>().with(|binder| dispatch(binder, &name, args));
    Ok(Response::new(InvokeResponseBody::Json(beside(run).await?)))
}
