//! Everything about one person, in a folder of the user's choice.

use mentormap_app::wire::personal::{PersonRef, PersonWritten};
use mentormap_app::{AppError, ErrorCode};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::beside;
use crate::state::{Desk, SavedFiles};

/// Asks for a folder and writes everything about a person into a new one in it; null when nothing
/// was chosen.
///
/// # Errors
/// `not-found`; `folder-gone`, `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn person_export<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    person: PersonRef,
) -> Result<Option<PersonWritten>, AppError> {
    beside(move || {
        let mut dialog = app.dialog().file().set_parent(&window);
        if let Ok(documents) = app.path().document_dir() {
            dialog = dialog.set_directory(documents);
        }
        let Some(folder) = dialog.blocking_pick_folder() else { return Ok(None) };
        let folder = folder.into_path().map_err(|_| AppError::new(ErrorCode::FolderGone))?;
        let desk = app.state::<Desk>();
        let mut written = desk.with(|binder| binder.person_export(&person, &folder))?;
        written.saved = app.state::<SavedFiles>().add(folder.join(&written.folder));
        Ok(Some(written))
    })
    .await
}
