//! A file that the program makes: asking where, writing it, opening it.

use std::path::{Path, PathBuf};

use mentormap_app::{AppError, Binder, ErrorCode, ReportFile};
use serde::Serialize;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::{beside, write};
use crate::state::{Desk, SavedFiles};

/// A file that was written.
#[derive(Debug, Serialize)]
pub struct SavedFile {
    /// Stands for the file in `report_open`; tells nothing of where it is.
    pub saved: String,
    /// Its name, to show.
    pub name: String,
}

/// Makes a file, asks where to keep it and writes it; none when nothing was chosen.
///
/// # Errors
/// What `make` refuses; `disk-full`, `read-only` or `write-failed`.
pub(super) async fn save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    make: impl FnOnce(&mut Binder) -> Result<ReportFile, AppError> + Send + 'static,
) -> Result<Option<SavedFile>, AppError> {
    let desk = app.clone();
    save_made(app, window, move || desk.state::<Desk>().with(make)).await
}

/// The same for a file that is made in its own time.
///
/// # Errors
/// As [`save`].
pub(super) async fn save_made<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    make: impl FnOnce() -> Result<ReportFile, AppError> + Send + 'static,
) -> Result<Option<SavedFile>, AppError> {
    beside(move || {
        let file = make()?;
        let Some(path) = ask(&app, &window, &file.name)? else { return Ok(None) };
        write(&path, &file.bytes)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Some(SavedFile { saved: app.state::<SavedFiles>().add(path), name }))
    })
    .await
}

/// Opens any file that was saved in this run with the program that the system has for it.
///
/// # Errors
/// `not-found` for an unknown id or a file that is gone; `internal` when no program opens it.
#[tauri::command]
pub async fn report_open<R: Runtime>(app: AppHandle<R>, saved: String) -> Result<(), AppError> {
    beside(move || {
        let path = app.state::<SavedFiles>().path(&saved).filter(|path| path.is_file());
        let path = path.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
        app.opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|_| AppError::new(ErrorCode::Internal))
    })
    .await
}

/// The save dialog of the system; blocks until it is closed.
pub(super) fn ask<R: Runtime>(
    app: &AppHandle<R>,
    window: &WebviewWindow<R>,
    name: &str,
) -> Result<Option<PathBuf>, AppError> {
    let ending = Path::new(name).extension().unwrap_or_default().to_string_lossy().into_owned();
    let mut dialog = app.dialog().file().set_parent(window).set_file_name(name);
    if let Ok(documents) = app.path().document_dir() {
        dialog = dialog.set_directory(documents);
    }
    let dialog = dialog.add_filter(ending.to_uppercase(), &[ending.as_str()]);
    let Some(chosen) = dialog.blocking_save_file() else { return Ok(None) };
    let path = chosen.into_path().map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
    Ok(Some(with_ending(path, &ending)))
}

/// Some dialogs give the name back without the ending that the mentor left out.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let has = path.extension().is_some_and(|known| known.eq_ignore_ascii_case(ending));
    if has || ending.is_empty() {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_left_out_ending_is_added() {
        let ended = |path: &str| with_ending(path.into(), "pdf");
        assert_eq!(ended("Amina v. d. Berg"), PathBuf::from("Amina v. d. Berg.pdf"));
        assert_eq!(ended("Amina.PDF"), PathBuf::from("Amina.PDF"));
    }
}
