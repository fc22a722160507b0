//! Another folder for the binder.

use mentormap_app::{AppError, ErrorCode};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::beside;
use crate::state::Desk;

/// Asks for a folder and opens the binder in it; false when nothing was chosen.
///
/// # Errors
/// Why the binder there could not be opened; the one that was open stays.
#[tauri::command]
pub async fn binder_choose<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<bool, AppError> {
    beside(move || {
        let dialog = app.dialog().file().set_parent(&window);
        let Some(folder) = dialog.blocking_pick_folder() else { return Ok(false) };
        let folder = folder.into_path().map_err(|_| AppError::new(ErrorCode::NotFound))?;
        app.state::<Desk>().move_to(folder).map(|()| true)
    })
    .await
}
