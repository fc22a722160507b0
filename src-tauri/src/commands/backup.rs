//! Backups that need a dialog of the system: one file, a second place.

use std::path::PathBuf;

use mentormap_app::wire::backup::{BackupFile, BackupStatus};
use mentormap_app::{AppError, ErrorCode};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};

use super::beside;
use super::save::{SavedFile, ask};
use crate::state::{Desk, SavedFiles};

/// The ending of a backup in one file.
const ENDING: &str = "mentormap";

/// Makes a backup, asks where to keep it as one file and writes it; null when nothing was chosen.
///
/// # Errors
/// Why it can't be made; `backup-too-large`, `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn backup_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<SavedFile>, AppError> {
    beside(move || {
        let desk = app.state::<Desk>();
        let day = desk.with(|binder| Ok(binder.binder_status(())?.today))?;
        let name = format!("Mentormap_{day}.{ENDING}");
        let Some(path) = ask(&app, &window, &name)? else { return Ok(None) };
        desk.with_desk(|desk| desk.backup_to(&path))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Some(SavedFile { saved: app.state::<SavedFiles>().add(path), name }))
    })
    .await
}

/// Asks for a file with a backup and unpacks it beside the binder; null when nothing was chosen.
///
/// # Errors
/// `backup-unknown` for any other file.
#[tauri::command]
pub async fn backup_choose<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<BackupFile>, AppError> {
    beside(move || {
        let mut dialog = app.dialog().file().set_parent(&window);
        if let Ok(documents) = app.path().document_dir() {
            dialog = dialog.set_directory(documents);
        }
        let dialog = dialog.add_filter("Mentormap", &[ENDING]);
        let Some(path) = path_of(dialog.blocking_pick_file())? else { return Ok(None) };
        app.state::<Desk>().with_desk(|desk| desk.backup_open(&path)).map(Some)
    })
    .await
}

/// Asks for a folder and keeps backups there as well; null when nothing was chosen.
///
/// # Errors
/// `backup-own-folder`, `folder-gone`, `read-only`.
#[tauri::command]
pub async fn second_choose<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<BackupStatus>, AppError> {
    beside(move || {
        let dialog = app.dialog().file().set_parent(&window);
        let Some(folder) = path_of(dialog.blocking_pick_folder())? else { return Ok(None) };
        app.state::<Desk>().with_desk(|desk| desk.second_choose(&folder)).map(Some)
    })
    .await
}

fn path_of(chosen: Option<FilePath>) -> Result<Option<PathBuf>, AppError> {
    let path = chosen.map(FilePath::into_path).transpose();
    path.map_err(|_| AppError::new(ErrorCode::NotFound))
}
