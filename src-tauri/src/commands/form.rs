//! A form out of a file of the site's choice, and into one.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use mentormap_app::wire::form::{FormOffer, FormOut};
use mentormap_app::{AppError, ErrorCode, MAX_FORM_FILE};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::beside;
use super::save::{SavedFile, save};
use crate::state::Desk;

/// Asks for a form file or a CASE package and reads it; null when nothing was chosen. The content
/// stays in the binder: the page gets what it would bring, and an id to take it by.
///
/// # Errors
/// `file-broken` for a file that cannot be read, and what reading the form refuses.
#[tauri::command]
pub async fn form_choose<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<FormOffer>, AppError> {
    beside(move || {
        let mut dialog = app.dialog().file().set_parent(&window);
        if let Ok(documents) = app.path().document_dir() {
            dialog = dialog.set_directory(documents);
        }
        let dialog = dialog
            .add_filter("Mentormap, JSON", &["mentormap-form", "json", "MENTORMAP-FORM", "JSON"]);
        let Some(chosen) = dialog.blocking_pick_file() else { return Ok(None) };
        let path = chosen.into_path().map_err(|_| AppError::new(ErrorCode::FileBroken))?;
        let bytes = read(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        app.state::<Desk>().with(|binder| binder.form_offer_open(&name, &bytes)).map(Some)
    })
    .await
}

/// Asks where to keep a form as one file and writes it; null when nothing was chosen.
///
/// # Errors
/// What making the file refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn form_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: FormOut,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.form_file(&choice)).await
}

/// The bytes of a file; of one that is too large no more than tells so.
fn read(path: &Path) -> Result<Vec<u8>, AppError> {
    let broken = |_| AppError::new(ErrorCode::FileBroken);
    let most = u64::try_from(MAX_FORM_FILE).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(broken)?;
    Ok(bytes)
}
