//! Files kept in the binder: chosen in the dialog of the system, opened, saved elsewhere.
//!
//! The page names entries by id; where a file came from or goes to stays here.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use mentormap_app::wire::Saved;
use mentormap_app::wire::document::{FileTarget, FilesAdded};
use mentormap_app::{AppError, ChosenFile, ErrorCode, MAX_ATTACHMENT, ReportFile};
use mentormap_domain::ids::EntryId;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::beside;
use super::save::{SavedFile, save};
use crate::scratch;
use crate::state::Desk;

/// What the dialog shows first; what a file is, its content says.
const ENDINGS: &[&str] = &["pdf", "png", "jpg", "jpeg", "docx"];

/// Asks for files and keeps them at `target`; null when nothing was chosen.
///
/// # Errors
/// As `Binder::attachment_add`; a file that is refused stands in the answer.
#[tauri::command]
pub async fn attachment_add<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    target: FileTarget,
) -> Result<Option<Saved<FilesAdded>>, AppError> {
    beside(move || {
        let dialog = app.dialog().file().set_parent(&window);
        let dialog = dialog.add_filter("PDF, PNG, JPEG, DOCX", ENDINGS);
        let Some(chosen) = dialog.blocking_pick_files() else { return Ok(None) };
        let paths: Vec<PathBuf> = chosen
            .into_iter()
            .map(|path| path.into_path().map_err(|_| AppError::new(ErrorCode::NotFound)))
            .collect::<Result<_, _>>()?;
        let files = paths.iter().map(|path| read(path));
        app.state::<Desk>().with(|binder| binder.attachment_add(&target, files)).map(Some)
    })
    .await
}

/// Opens a kept file with the program that the system has for it: a copy that cannot be changed,
/// gone when the program ends.
///
/// # Errors
/// `not-found`, `attachment-lost`; `disk-full`, `read-only`, `write-failed`; `internal` when no
/// program opens it.
#[tauri::command]
pub async fn attachment_open<R: Runtime>(
    app: AppHandle<R>,
    entry: EntryId,
) -> Result<(), AppError> {
    beside(move || {
        let file = app.state::<Desk>().with(|binder| binder.attachment(entry))?;
        let path = scratch::lay_out(&app, &entry.to_string(), &file.name, &file.bytes)?;
        app.opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|_| AppError::new(ErrorCode::Internal))
    })
    .await
}

/// Asks where to keep a copy of a kept file and writes it; null when nothing was chosen.
///
/// # Errors
/// `not-found`, `attachment-lost`; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn attachment_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    entry: EntryId,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| {
        let file = binder.attachment(entry)?;
        Ok(ReportFile { name: file.name, bytes: file.bytes })
    })
    .await
}

/// A chosen file with its content; one that is too large is not read.
fn read(path: &Path) -> ChosenFile {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    ChosenFile { name, bytes: content(path) }
}

fn content(path: &Path) -> Result<Vec<u8>, AppError> {
    let unreadable = |_| AppError::new(ErrorCode::AttachmentUnreadable);
    let file = File::open(path).map_err(unreadable)?;
    if !file.metadata().map_err(unreadable)?.is_file() {
        return Err(AppError::new(ErrorCode::AttachmentForbidden));
    }
    let mut bytes = Vec::new();
    // One byte over the limit is enough to be refused.
    file.take(MAX_ATTACHMENT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_file_keeps_its_name_and_not_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Brief Zoë.pdf");
        std::fs::write(&path, "content").unwrap();
        let file = read(&path);
        assert_eq!(file.name, "Brief Zoë.pdf");
        assert_eq!(file.bytes.unwrap(), b"content");
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let code = |path: &Path| read(path).bytes.unwrap_err().code;
        assert_eq!(code(&folder.path().join("gone.pdf")), ErrorCode::AttachmentUnreadable);
        #[cfg(unix)]
        assert_eq!(code(folder.path()), ErrorCode::AttachmentForbidden);
    }

    #[test]
    fn no_more_is_read_than_shows_that_a_file_is_too_large() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.pdf");
        File::create(&path).unwrap().set_len(MAX_ATTACHMENT + 5000).unwrap();
        assert_eq!(read(&path).bytes.unwrap().len() as u64, MAX_ATTACHMENT + 1);
    }
}
