//! Mail that needs another program, a dialog, or a server: drafts, files, trying an account.
//!
//! A draft for the mail program lies in the folder of [`crate::scratch`], which only the user can
//! look into, under a name without anybody's, and cannot be changed there. It goes when the binder
//! locks, when the program ends, when it starts, and when somebody is erased: until then the mail
//! program must be able to read it. What the mail program makes of it lies in that program's own
//! folders, as with any mail.

use mentormap_app::wire::Saved;
use mentormap_app::wire::mail::{MailAccountDraft, MailDraft, MailRow, MailTried};
use mentormap_app::{AppError, ErrorCode, MailFile, Post};
use mentormap_domain::ids::MailId;
use serde::Serialize;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_opener::OpenerExt;

use super::save::{SavedFile, ask, save};
use super::{beside, write};
use crate::scratch;
use crate::state::{Desk, SavedFiles};

/// A draft that was kept and saved.
#[derive(Debug, Serialize)]
pub struct SavedDraft {
    pub row: Saved<MailRow>,
    pub file: SavedFile,
}

/// Keeps a draft and opens it in the user's mail program.
///
/// # Errors
/// As `Binder::mail_draft`; `internal` when no program opens it: the copy stays, and
/// `mail_copy_save` has it.
#[tauri::command]
pub async fn mail_draft_open<R: Runtime>(
    app: AppHandle<R>,
    draft: MailDraft,
) -> Result<Saved<MailRow>, AppError> {
    beside(move || {
        let made = app.state::<Desk>().with(|binder| binder.mail_draft(&draft))?;
        let (row, file) = apart(made);
        open(&app, &row.value.id.to_string(), &file.name, &file.bytes)?;
        Ok(row)
    })
    .await
}

/// Asks where to keep a draft, keeps it with the placement too, and writes it; null when nothing
/// was chosen, and then nothing is kept.
///
/// # Errors
/// As `Binder::mail_draft`; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn mail_draft_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    draft: MailDraft,
) -> Result<Option<SavedDraft>, AppError> {
    beside(move || {
        let Some(path) = ask(&app, &window, "Mentormap.eml")? else { return Ok(None) };
        let made = app.state::<Desk>().with(|binder| binder.mail_draft(&draft))?;
        let (row, file) = apart(made);
        write(&path, &file.bytes)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let saved = SavedFile { saved: app.state::<SavedFiles>().add(path), name };
        Ok(Some(SavedDraft { row, file: saved }))
    })
    .await
}

/// Asks where to keep one file of a message and writes it; null when nothing was chosen.
///
/// # Errors
/// As `Binder::mail_attachment`; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn mail_attachment_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    draft: MailDraft,
    attachment: String,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.mail_attachment(&draft, &attachment)).await
}

/// Opens the kept copy of a message in the user's mail program.
///
/// # Errors
/// `not-found`, `attachment-lost`; `internal` when no program opens it.
#[tauri::command]
pub async fn mail_open<R: Runtime>(app: AppHandle<R>, mail: MailId) -> Result<(), AppError> {
    beside(move || {
        let file = app.state::<Desk>().with(|binder| binder.mail_bytes(mail))?;
        open(&app, &mail.to_string(), &file.name, &file.bytes)
    })
    .await
}

/// Asks where to keep the copy of a message and writes it; null when nothing was chosen.
///
/// # Errors
/// `not-found`, `attachment-lost`; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn mail_copy_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    mail: MailId,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.mail_bytes(mail)).await
}

/// Tries an account: connects, secures, signs in, sends nothing. The desk is free meanwhile.
///
/// # Errors
/// As `Binder::mail_account_try`; how it went stands in the answer.
#[tauri::command]
pub async fn mail_account_test<R: Runtime>(
    app: AppHandle<R>,
    draft: MailAccountDraft,
) -> Result<MailTried, AppError> {
    beside(move || {
        let account = app.state::<Desk>().with(|binder| binder.mail_account_try(&draft))?;
        Ok(account.run(&Post::default()))
    })
    .await
}

fn apart(made: Saved<MailFile>) -> (Saved<MailRow>, MailFile) {
    let Saved { value: file, saved_at, changed, undo, redo } = made;
    let row = Saved { value: file.row.clone(), saved_at, changed, undo, redo };
    (row, file)
}

/// Lays a draft out and opens it in the mail program; `id` keeps it apart from others.
pub(super) fn open<R: Runtime>(
    app: &AppHandle<R>,
    id: &str,
    name: &str,
    bytes: &[u8],
) -> Result<(), AppError> {
    let path = scratch::lay_out(app, id, name, bytes)?;
    app.opener()
        .open_path(path.to_string_lossy(), None::<&str>)
        .map_err(|_| AppError::new(ErrorCode::Internal))
}
