//! A card, sheet or list as a file.

use mentormap_app::AppError;
use mentormap_app::wire::paper::PaperChoice;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

use super::save::{SavedFile, save, save_made};
use crate::state::Desk;

/// Makes the paper, asks where to keep it and writes it; null when nothing was chosen.
///
/// # Errors
/// What making the paper refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn paper_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: PaperChoice,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.paper_file(&choice)).await
}

/// Makes the sheet with the recovery key that was made and not tried yet, asks where to keep it
/// and writes it; null when nothing was chosen.
///
/// # Errors
/// `not-found` when no recovery key waits; else as [`paper_save`].
#[tauri::command]
pub async fn recovery_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<SavedFile>, AppError> {
    let desk = app.clone();
    let make = move || desk.state::<Desk>().with_desk(mentormap_app::Desk::recovery_file);
    save_made(app, window, make).await
}
