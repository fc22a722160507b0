//! The names under which a new key and a new database lie until both are whole.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_store::{StoreError, durable};

use super::open::{DATABASE, KEY};
use crate::error::AppError;

/// A ring that does not count yet.
const KEY_NEXT: &str = "binder.key.next";
/// A database that does not count yet.
const DATABASE_NEXT: &str = "mentormap.next";
/// What SQLite keeps beside a database.
const BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Where a ring is put that does not count yet.
pub(crate) fn key(folder: &Path) -> PathBuf {
    folder.join(KEY_NEXT)
}

/// Where a database is made that does not count yet.
pub(crate) fn database(folder: &Path) -> PathBuf {
    folder.join(DATABASE_NEXT)
}

/// Whether a file of this name may lie in a folder without a binder.
pub(crate) fn is_leftover(name: &str) -> bool {
    let aside = ["binder.key.new", "binder.new", "look.json", "look.new", "set-aside"];
    let notes =
        ["binder-open.json", "binder-open.new", "binder-checked.json", "binder-checked.new"];
    notes.contains(&name)
        || name == KEY_NEXT
        || name.starts_with(DATABASE_NEXT)
        || aside.contains(&name)
}

/// Gives the database and then the ring their own names. In between the database is whole and
/// its ring is known: [`take_key_place`] does the rest at the next start.
pub(crate) fn take_place(folder: &Path) -> Result<(), AppError> {
    durable::rename(&database(folder), &folder.join(DATABASE)).map_err(StoreError::from)?;
    take_key_place(folder)
}

/// Puts the new ring in place of what was the key.
pub(crate) fn take_key_place(folder: &Path) -> Result<(), AppError> {
    durable::rename(&key(folder), &folder.join(KEY)).map_err(StoreError::from)?;
    Ok(())
}

/// Removes what never came to count. What can't be removed is removed the next time.
pub(crate) fn sweep(folder: &Path) {
    let _ = fs::remove_file(key(folder));
    for beside in BESIDE {
        let _ = fs::remove_file(folder.join(format!("{DATABASE_NEXT}{beside}")));
    }
}

/// Removes a binder that was being made in a folder that held none.
pub(crate) fn unmake(folder: &Path) {
    for beside in BESIDE {
        let _ = fs::remove_file(folder.join(format!("{DATABASE}{beside}")));
    }
    let _ = fs::remove_file(folder.join(KEY));
    let _ = fs::remove_dir_all(folder.join("attachments"));
}
