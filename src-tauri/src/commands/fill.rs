//! The school's own file: chosen in the dialog of the system, and saved filled in.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use mentormap_app::wire::Saved;
use mentormap_app::wire::fill::{FillFileChoice, FillSetup};
use mentormap_app::{AppError, ErrorCode, MAX_FILL_FILE};
use mentormap_domain::form::FormRef;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use super::beside;
use super::save::{SavedFile, save};
use crate::state::Desk;

/// Asks for a school's file and puts it in its form; null when nothing was chosen.
///
/// # Errors
/// `file-broken` for a file that cannot be read, and what adding it refuses.
#[tauri::command]
pub async fn fill_choose<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    form: FormRef,
) -> Result<Option<Saved<FillSetup>>, AppError> {
    beside(move || {
        let mut dialog = app.dialog().file().set_parent(&window);
        if let Ok(documents) = app.path().document_dir() {
            dialog = dialog.set_directory(documents);
        }
        let dialog = dialog.add_filter("PDF, DOCX", &["pdf", "docx", "PDF", "DOCX"]);
        let Some(chosen) = dialog.blocking_pick_file() else { return Ok(None) };
        let path = chosen.into_path().map_err(|_| AppError::new(ErrorCode::FileBroken))?;
        let bytes = read(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        app.state::<Desk>().with(|binder| binder.fill_add(&form, &name, &bytes)).map(Some)
    })
    .await
}

/// Fills the file in, asks where to keep it and writes it; null when nothing was chosen.
///
/// # Errors
/// What filling in refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn fill_file_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: FillFileChoice,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.fill_file(&choice)).await
}

/// The bytes of a file; of one that is too large no more than tells so.
fn read(path: &Path) -> Result<Vec<u8>, AppError> {
    let broken = |_| AppError::new(ErrorCode::FileBroken);
    let most = u64::try_from(MAX_FILL_FILE).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(broken)?;
    Ok(bytes)
}
