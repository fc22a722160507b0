//! Opening a binder folder, or making one.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::Days;
use directories::ProjectDirs;
use mentormap_store::{KeyFile, Store};

use super::Binder;
use crate::{
    clock::Clock,
    error::{AppError, ErrorCode},
    form::Shelf,
};

const DATABASE: &str = "mentormap.db";
const KEY: &str = "binder.key";
/// How long things stay in the bin.
const BIN_DAYS: u64 = 30;

/// Where a binder stands when nobody chose a place; none on a system without a home folder.
pub fn default_folder() -> Option<PathBuf> {
    ProjectDirs::from("be", "Mentormap", "Mentormap")
        .map(|dirs| dirs.data_local_dir().join("binder"))
}

impl Binder {
    /// Opens the binder in `folder`.
    ///
    /// # Errors
    /// `binder-missing` where there is none; `key-damaged`, `binder-busy`, `binder-newer`,
    /// `binder-damaged` as the names say.
    pub fn open(folder: &Path, clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        if !folder.join(DATABASE).is_file() {
            return Err(AppError::new(ErrorCode::BinderMissing));
        }
        // A new key could never open what is there.
        if !folder.join(KEY).is_file() {
            return Err(AppError::new(ErrorCode::KeyDamaged));
        }
        Binder::open_at(folder, clock)
    }

    /// Makes a new binder in `folder`.
    ///
    /// # Errors
    /// `folder-taken` when there is one, or when the folder holds other things.
    pub fn create(folder: &Path, clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        let taken = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
        if taken {
            return Err(AppError::new(ErrorCode::FolderTaken));
        }
        fs::create_dir_all(folder).map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
        Binder::open_at(folder, clock)
    }

    /// Opens the binder in `folder`, or makes one where there is none.
    ///
    /// # Errors
    /// As [`Binder::open`] and [`Binder::create`].
    pub fn open_or_create(folder: &Path, clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        if folder.join(DATABASE).exists() || folder.join(KEY).exists() {
            Binder::open(folder, clock)
        } else {
            Binder::create(folder, clock)
        }
    }

    /// A binder in memory, with the real schema; nothing of it is kept.
    ///
    /// # Errors
    /// None in practice.
    pub fn in_memory(clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        Ok(Binder {
            store: Store::in_memory()?,
            clock,
            shelf: Shelf::built_in()?,
            open_list: None,
            open_form: None,
            preview: Default::default(),
        })
    }

    fn open_at(folder: &Path, clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        let key = KeyFile::at(folder.join(KEY));
        let now = clock.now();
        let mut store = Store::open(&folder.join(DATABASE), &key, now)?;
        if let Some(before) = now.checked_sub_days(Days::new(BIN_DAYS)) {
            store.purge_bin(before, now, None)?;
        }
        Ok(Binder {
            store,
            clock,
            shelf: Shelf::built_in()?,
            open_list: None,
            open_form: None,
            preview: Default::default(),
        })
    }

    /// Every fault of the database; none when it is sound.
    ///
    /// # Errors
    /// When the check itself could not run.
    pub fn integrity(&self) -> Result<Vec<String>, AppError> {
        Ok(self.store.integrity()?)
    }
}
