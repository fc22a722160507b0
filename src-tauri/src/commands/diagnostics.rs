//! What helps to find out what is wrong: shown to who sits here, and saved when they say so.

use std::sync::{Mutex, PoisonError};

use mentormap_app::diagnostics::{Diagnostics, Machine, Screen, diagnostics};
use mentormap_app::log::System;
use mentormap_app::{AppError, Clock, ErrorCode, ReportFile, SystemClock};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

use super::beside;
use super::save::{SavedFile, save_made};
use crate::logs::Logs;
use crate::state::Desk;

/// The lines of the log that go along.
const LINES: usize = 200;

/// The text that was shown last: what is saved is what was read.
#[derive(Default)]
pub struct Shown(Mutex<Option<String>>);

/// Makes the text to read; nothing is written.
///
/// # Errors
/// `internal` when the program is broken beyond telling.
#[tauri::command]
pub async fn diagnostics_show<R: Runtime>(
    app: AppHandle<R>,
    screen: Screen,
) -> Result<Diagnostics, AppError> {
    beside(move || {
        let machine = machine(&app, screen);
        let made = app.state::<Desk>().with_desk(|desk| diagnostics(desk, &machine))?;
        let shown = app.state::<Shown>();
        *shown.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(made.text.clone());
        Ok(made)
    })
    .await
}

/// Asks where to keep the text that was shown last and writes it; null when nothing was chosen.
///
/// # Errors
/// `not-found` when none was shown; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn diagnostics_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<SavedFile>, AppError> {
    let shown = app.clone();
    save_made(app, window, move || {
        let shown = shown.state::<Shown>();
        let text = shown.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let text = text.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
        Ok(ReportFile { name: "mentormap-diagnostics.txt".into(), bytes: text.into_bytes() })
    })
    .await
}

fn machine<R: Runtime>(app: &AppHandle<R>, screen: Screen) -> Machine {
    let log = app.try_state::<Logs>().map(|logs| logs.last(LINES)).unwrap_or_default();
    Machine {
        version: env!("CARGO_PKG_VERSION"),
        system: System::here(),
        processor: std::env::consts::ARCH,
        web_view: tauri::webview_version().ok(),
        screen,
        log,
        at: SystemClock.now().format("%Y-%m-%dT%H:%MZ").to_string(),
    }
}
