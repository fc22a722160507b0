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
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

use super::beside;
use super::save::{SavedFile, save};
use crate::state::Desk;
use crate::{mail_program, scratch};

/// Keeps a draft and opens it in the user's mail program. Where none opens the row says that it is
/// only prepared: `mail_copy_save` has it.
///
/// # Errors
/// As `Binder::mail_draft`; `disk-full` and the like when it could not be laid out.
#[tauri::command]
pub async fn mail_draft_open<R: Runtime>(
    app: AppHandle<R>,
    draft: MailDraft,
) -> Result<Saved<MailRow>, AppError> {
    beside(move || {
        let made = app.state::<Desk>().with(|binder| binder.mail_draft(&draft))?;
        let (mut row, file) = apart(made);
        match open_noted(&app, row.value.id, &file.name, &file.bytes) {
            Ok(opened) => row.value = opened,
            Err(error) if error.code == ErrorCode::MailNoProgram => {}
            Err(error) => return Err(error),
        }
        Ok(row)
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
/// `not-found`, `attachment-lost`; `mail-no-program` when no program opens it.
#[tauri::command]
pub async fn mail_open<R: Runtime>(app: AppHandle<R>, mail: MailId) -> Result<MailRow, AppError> {
    beside(move || {
        let file = app.state::<Desk>().with(|binder| binder.mail_bytes(mail))?;
        open_noted(&app, mail, &file.name, &file.bytes)
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

/// Starts the mail program, and only then notes that it was.
fn open_noted<R: Runtime>(
    app: &AppHandle<R>,
    mail: MailId,
    name: &str,
    bytes: &[u8],
) -> Result<MailRow, AppError> {
    open(app, &mail.to_string(), name, bytes)?;
    app.state::<Desk>().with(|binder| binder.mail_opened(mail))
}

/// Lays a draft out and opens it in the mail program; `id` keeps it apart from others.
///
/// # Errors
/// `mail-no-program` when none opens it; `disk-full` and the like when it could not be laid out.
pub(super) fn open<R: Runtime>(
    app: &AppHandle<R>,
    id: &str,
    name: &str,
    bytes: &[u8],
) -> Result<(), AppError> {
    let path = scratch::lay_out(app, id, name, bytes)?;
    if mail_program::start(&path) { Ok(()) } else { Err(AppError::new(ErrorCode::MailNoProgram)) }
}
