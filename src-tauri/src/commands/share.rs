//! Sharing by files and by mail: where an invitation or a package goes, and which one is opened.

use std::fs;
use std::path::PathBuf;

use mentormap_app::wire::share::{
    InvitationOpened, PackageMade, PackageOrder, PackagePreview, ShareView,
};
use mentormap_app::{AppError, ErrorCode, INVITATION_ENDING, PACKAGE_ENDING};
use mentormap_domain::ids::BinderId;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};

use super::mail::open;
use super::save::{SavedFile, ask};
use super::{beside, write};
use crate::state::{Desk, SavedFiles};

/// The largest package or invitation that is read, in bytes.
const LARGEST: u64 = 256 << 20;

/// Asks where to keep the file of an invitation and writes it; null when nothing was chosen.
///
/// # Errors
/// `not-found`; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn invitation_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    invitation: String,
) -> Result<Option<SavedFile>, AppError> {
    beside(move || {
        let file = app.state::<Desk>().with(|binder| binder.invitation_file(&invitation))?;
        let Some(path) = ask(&app, &window, &file.name)? else { return Ok(None) };
        write(&path, &file.bytes)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Some(SavedFile { saved: app.state::<SavedFiles>().add(path), name }))
    })
    .await
}

/// Opens a draft with the file of an invitation in the user's mail program.
///
/// # Errors
/// `not-found`; `mail-no-program` when no program opens it.
#[tauri::command]
pub async fn invitation_mail<R: Runtime>(
    app: AppHandle<R>,
    invitation: String,
) -> Result<(), AppError> {
    beside(move || {
        let file = app.state::<Desk>().with(|binder| binder.invitation_mail(&invitation))?;
        open(&app, "invitation", &file.name, &file.bytes)
    })
    .await
}

/// Asks for the file of an invitation and reads it; null when nothing was chosen.
///
/// # Errors
/// As reading an invitation.
#[tauri::command]
pub async fn invitation_open<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<InvitationOpened>, AppError> {
    beside(move || {
        let Some(bytes) = chosen(&app, &window, INVITATION_ENDING)? else { return Ok(None) };
        app.state::<Desk>().with(|binder| binder.invitation_open(&bytes)).map(Some)
    })
    .await
}

/// Makes a package, asks where to keep it and writes it; null when nothing was chosen.
///
/// # Errors
/// What making it refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn package_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    order: PackageOrder,
) -> Result<Option<PackageMade>, AppError> {
    beside(move || {
        let desk = app.state::<Desk>();
        let mut file = desk.with(|binder| binder.package_make(&order))?;
        let Some(path) = ask(&app, &window, &file.name)? else { return Ok(None) };
        write(&path, &file.bytes)?;
        file.name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        desk.with(|binder| binder.package_delivered(&file, &order)).map(Some)
    })
    .await
}

/// Makes a package and opens a draft with it in the user's mail program; it counts as delivered
/// then.
///
/// # Errors
/// What making it refuses; `mail-no-program` when no program opens it.
#[tauri::command]
pub async fn package_mail<R: Runtime>(
    app: AppHandle<R>,
    order: PackageOrder,
) -> Result<PackageMade, AppError> {
    beside(move || {
        let desk = app.state::<Desk>();
        let (file, mail) = desk.with(|binder| {
            let file = binder.package_make(&order)?;
            let mail = binder.package_mail(&file, order.partner)?;
            Ok((file, mail))
        })?;
        open(&app, &order.partner.to_string(), &mail.name, &mail.bytes)?;
        desk.with(|binder| binder.package_delivered(&file, &order))
    })
    .await
}

/// Asks for a package and says what it would do; null when nothing was chosen.
///
/// # Errors
/// What opening it refuses.
#[tauri::command]
pub async fn package_open<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
) -> Result<Option<PackagePreview>, AppError> {
    beside(move || {
        let Some(bytes) = chosen(&app, &window, PACKAGE_ENDING)? else { return Ok(None) };
        app.state::<Desk>().with(|binder| binder.package_open(&bytes)).map(Some)
    })
    .await
}

/// Asks for the folder in which packages for and of a partner lie; null when nothing was chosen.
///
/// # Errors
/// `not-found`, `folder-gone`, `backup-own-folder`.
#[tauri::command]
pub async fn share_folder_choose<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    partner: BinderId,
) -> Result<Option<ShareView>, AppError> {
    beside(move || {
        let dialog = app.dialog().file().set_parent(&window);
        let Some(folder) = path_of(dialog.blocking_pick_folder())? else { return Ok(None) };
        let desk = app.state::<Desk>();
        desk.with(|binder| binder.share_folder_choose(partner, &folder)).map(Some)
    })
    .await
}

/// The bytes of a file that the user chooses; none when nothing was chosen.
fn chosen<R: Runtime>(
    app: &AppHandle<R>,
    window: &WebviewWindow<R>,
    ending: &str,
) -> Result<Option<Vec<u8>>, AppError> {
    let dialog = app.dialog().file().set_parent(window).add_filter("Mentormap", &[ending]);
    let Some(path) = path_of(dialog.blocking_pick_file())? else { return Ok(None) };
    let unread = |_| AppError::new(ErrorCode::FileBroken);
    if fs::metadata(&path).map_err(unread)?.len() > LARGEST {
        return Err(AppError::new(ErrorCode::PackageTooLarge));
    }
    fs::read(&path).map(Some).map_err(unread)
}

fn path_of(chosen: Option<FilePath>) -> Result<Option<PathBuf>, AppError> {
    let path = chosen.map(FilePath::into_path).transpose();
    path.map_err(|_| AppError::new(ErrorCode::NotFound))
}
