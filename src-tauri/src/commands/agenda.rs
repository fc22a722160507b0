//! The agenda as a calendar file.

use mentormap_app::AppError;
use mentormap_app::wire::agenda::AgendaFileChoice;
use tauri::{AppHandle, Runtime, WebviewWindow};

use super::save::{SavedFile, save};

/// Makes a calendar file of the agenda or of one thing in it, asks where to keep it and writes
/// it; null when nothing was chosen.
///
/// # Errors
/// `not-found` for a thing that is not in the agenda; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn agenda_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: AgendaFileChoice,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.agenda_file(&choice)).await
}
