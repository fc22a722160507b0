//! A card, sheet or list as a file.

use mentormap_app::AppError;
use mentormap_app::wire::paper::PaperChoice;
use tauri::{AppHandle, Runtime, WebviewWindow};

use super::save::{SavedFile, save};

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
