//! A class list from a file of the mentor's choice.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use mentormap_app::wire::class_list::ClassListPreview;
use mentormap_app::{AppError, ErrorCode, MAX_CLASS_LIST};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::beside;
use crate::state::Desk;

/// Asks for a class list and reads it; null when nothing was chosen. The content stays in the
/// binder: the page gets what it means, and an id to take it in by.
///
/// # Errors
/// `file-broken` for a file that cannot be read, and what reading the list refuses.
#[tauri::command]
pub async fn class_list_choose<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<ClassListPreview>, AppError> {
    beside(move || {
        let mut dialog = app.dialog().file().set_parent(&window);
        if let Ok(documents) = app.path().document_dir() {
            dialog = dialog.set_directory(documents);
        }
        let dialog = dialog.add_filter("CSV, XLSX", &["csv", "txt", "xlsx", "CSV", "XLSX"]);
        let Some(chosen) = dialog.blocking_pick_file() else { return Ok(None) };
        let path = chosen.into_path().map_err(|_| AppError::new(ErrorCode::FileBroken))?;
        let bytes = read(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        app.state::<Desk>().with(|binder| binder.class_list_open(&name, &bytes)).map(Some)
    })
    .await
}

/// The bytes of a file; of one that is too large no more than tells so.
fn read(path: &Path) -> Result<Vec<u8>, AppError> {
    let broken = |_| AppError::new(ErrorCode::FileBroken);
    let most = u64::try_from(MAX_CLASS_LIST).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(broken)?;
    Ok(bytes)
}
