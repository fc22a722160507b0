//! Many reports at once: into a folder of the mentor's choice, into one file, as data.
//!
//! The page names a folder by an id; where it is stays here.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use mentormap_app::wire::many::{
    DataChoice, ManyChoice, ManyFolder, ManyOrder, ManyProgress, ManyRow, ManyWritten,
};
use mentormap_app::{AppError, ErrorCode, Order, names_in, write_many};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::beside;
use super::save::{SavedFile, save, save_made};
use crate::scratch;
use crate::state::{Desk, SavedFiles};

/// Whether what is being written is to stop. One thing at a time is written.
#[derive(Default)]
pub struct Stop {
    asked: AtomicBool,
    busy: AtomicBool,
}

/// Holds the place of the one that writes, until it is dropped.
struct Busy<'a>(&'a Stop);

impl Stop {
    /// Begins, unless something is being written already.
    fn begin(&self) -> Option<Busy<'_>> {
        if self.busy.swap(true, Ordering::SeqCst) {
            return None;
        }
        self.asked.store(false, Ordering::SeqCst);
        Some(Busy(self))
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.busy.store(false, Ordering::SeqCst);
    }
}

/// Asks for a folder, and says which names of the choice are taken there; null when nothing was
/// chosen.
///
/// # Errors
/// `folder-gone` for a folder that cannot be read; what the choice refuses.
#[tauri::command]
pub async fn many_folder<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: ManyChoice,
) -> Result<Option<ManyFolder>, AppError> {
    beside(move || {
        let mut dialog = app.dialog().file().set_parent(&window);
        if let Ok(documents) = app.path().document_dir() {
            dialog = dialog.set_directory(documents);
        }
        let Some(folder) = dialog.blocking_pick_folder() else { return Ok(None) };
        let folder = folder.into_path().map_err(|_| AppError::new(ErrorCode::FolderGone))?;
        let there: Vec<String> =
            names_in(&folder)?.into_iter().map(|name| name.to_lowercase()).collect();
        let rows = app.state::<Desk>().with(|binder| binder.many(choice))?.rows;
        let files = rows.into_iter().map(|row| row.file).filter(|file| !file.is_empty());
        let taken = files.filter(|file| there.contains(&file.to_lowercase())).collect();
        let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
        Ok(Some(ManyFolder { folder: app.state::<SavedFiles>().add(folder), name, taken }))
    })
    .await
}

/// Writes the reports of a choice into a chosen folder, and says on `progress` how far it is.
///
/// # Errors
/// `not-found` for a folder that was not chosen in this run; `binder-busy` while another choice is
/// being written; what the choice refuses. What stops it half-way stands in the answer.
#[tauri::command]
pub async fn many_write<R: Runtime>(
    app: AppHandle<R>,
    order: ManyOrder,
    progress: Channel<ManyProgress>,
) -> Result<ManyWritten, AppError> {
    beside(move || {
        let folder = app.state::<SavedFiles>().path(&order.folder);
        let folder = folder.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
        let stop = app.state::<Stop>();
        let _busy = stop.begin().ok_or_else(|| AppError::new(ErrorCode::BinderBusy))?;
        let desk = app.state::<Desk>();
        let (rows, list) = desk.with(|binder| {
            let list = order.list.then(|| binder.many_list_words()).transpose()?;
            Ok((binder.many(order.choice)?.rows, list))
        })?;
        let order = Order { rows, folder: &folder, existing: order.existing, list };
        // The binder is free between two reports, so that the window never waits.
        let read = |row: &ManyRow| desk.with(|binder| binder.many_report(row));
        Ok(write_many(order, read, |at| {
            let _ = progress.send(at);
            !stop.asked.load(Ordering::SeqCst)
        }))
    })
    .await
}

/// Stops what is being written, after the file that it is at.
#[tauri::command]
pub fn many_stop<R: Runtime>(app: AppHandle<R>) {
    app.state::<Stop>().asked.store(true, Ordering::SeqCst);
}

/// Shows a folder that was chosen in this run.
///
/// # Errors
/// `folder-gone`; `internal` when no program shows it.
#[tauri::command]
pub async fn many_show<R: Runtime>(app: AppHandle<R>, folder: String) -> Result<(), AppError> {
    beside(move || {
        let path = app.state::<SavedFiles>().path(&folder).filter(|path| path.is_dir());
        open(&app, path.ok_or_else(|| AppError::new(ErrorCode::FolderGone))?)
    })
    .await
}

/// Makes one file of the reports of a choice, asks where to keep it and writes it; null when
/// nothing was chosen.
///
/// # Errors
/// What the choice refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn bundle_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: ManyChoice,
) -> Result<Option<SavedFile>, AppError> {
    let read = app.clone();
    save_made(app, window, move || {
        // Read under the lock, made without it.
        read.state::<Desk>().with(|binder| binder.many_prepared(&choice))?.file()
    })
    .await
}

/// Makes one file of the reports of a choice and opens it in the program that the system has for
/// it, to look at and to print from.
///
/// # Errors
/// What the choice refuses; `disk-full`, `read-only`, `write-failed`; `internal` when no program
/// opens it.
#[tauri::command]
pub async fn bundle_open<R: Runtime>(
    app: AppHandle<R>,
    choice: ManyChoice,
) -> Result<(), AppError> {
    beside(move || {
        let file = app.state::<Desk>().with(|binder| binder.many_prepared(&choice))?.file()?;
        let path = scratch::lay_out(&app, "bundle", &file.name, &file.bytes)?;
        open(&app, path)
    })
    .await
}

/// Makes a table of the evaluation data of a choice, asks where to keep it and writes it; null
/// when nothing was chosen.
///
/// # Errors
/// What the choice refuses; `disk-full`, `read-only` or `write-failed`.
#[tauri::command]
pub async fn data_save<R: Runtime>(
    app: AppHandle<R>,
    window: WebviewWindow<R>,
    choice: DataChoice,
) -> Result<Option<SavedFile>, AppError> {
    save(app, window, move |binder| binder.data_file(&choice)).await
}

/// Opens the dialog of the system to print the page as it stands; the page shows its paper and
/// nothing else while it is printed.
///
/// # Errors
/// `internal` when the web view cannot print.
#[tauri::command]
pub async fn page_print<R: Runtime>(window: WebviewWindow<R>) -> Result<(), AppError> {
    window.print().map_err(|_| AppError::new(ErrorCode::Internal))
}

fn open<R: Runtime>(app: &AppHandle<R>, path: PathBuf) -> Result<(), AppError> {
    app.opener()
        .open_path(path.to_string_lossy(), None::<&str>)
        .map_err(|_| AppError::new(ErrorCode::Internal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_at_a_time_is_written() {
        let stop = Stop::default();
        stop.asked.store(true, Ordering::SeqCst);
        let first = stop.begin().unwrap();
        assert!(!stop.asked.load(Ordering::SeqCst), "an old wish to stop is forgotten");
        assert!(stop.begin().is_none());
        drop(first);
        assert!(stop.begin().is_some());
    }
}
