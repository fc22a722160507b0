//! Opening a binder folder, or making one.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::Days;
use directories::ProjectDirs;
use mentormap_store::{Key, KeyFile, KeySource, Store, durable};

use super::{Binder, KeyPlace, Session, ids::Ids, stage};
use crate::{
    clock::Clock,
    error::{AppError, ErrorCode},
    form::Shelf,
};

pub(crate) const DATABASE: &str = "mentormap.db";
pub(crate) const KEY: &str = "binder.key";
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
    /// `binder-missing` where there is none; `locked` where somebody has to unlock; `key-damaged`, `binder-busy`, `binder-newer`,
    /// `binder-damaged` as the names say.
    pub fn open(folder: &Path, clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        crate::backup::finish_restore(folder, clock.now())?;
        if !folder.join(DATABASE).is_file() {
            return Err(AppError::new(ErrorCode::BinderMissing));
        }
        match KeyPlace::find(folder)? {
            KeyPlace::Ring => Err(AppError::new(ErrorCode::Locked)),
            KeyPlace::Raw => Binder::open_at(folder, clock),
            KeyPlace::Nothing => Err(AppError::new(ErrorCode::BinderMissing)),
        }
    }

    /// Makes a new binder in `folder`.
    ///
    /// # Errors
    /// `folder-taken` when there is one, or when the folder holds other things.
    pub fn create(folder: &Path, clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        if is_taken(folder) {
            return Err(AppError::new(ErrorCode::FolderTaken));
        }
        durable::private_folder(folder).map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
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
        Binder::of(Store::in_memory()?, None, Session::Open, clock)
    }

    fn open_at(folder: &Path, clock: Box<dyn Clock>) -> Result<Binder, AppError> {
        let key = KeyFile::at(folder.join(KEY));
        let now = clock.now();
        if folder.join(DATABASE).is_file() {
            crate::backup::before_migration(folder, &key.existing()?, now)?;
        }
        let store = Store::open(&folder.join(DATABASE), &key, now)?;
        Binder::settled(store, folder, Session::Open, clock)
    }

    /// Opens the binder in `folder` with its key, for who unlocked.
    pub(crate) fn open_with(
        folder: &Path,
        key: Key,
        session: Session,
        clock: Box<dyn Clock>,
    ) -> Result<Binder, AppError> {
        let path = folder.join(DATABASE);
        crate::backup::finish_restore(folder, clock.now())?;
        if !path.is_file() {
            return Err(AppError::new(ErrorCode::BinderMissing));
        }
        crate::backup::before_migration(folder, &key, clock.now())?;
        let store = Store::open(&path, &key, clock.now())?;
        let mut binder = Binder::settled(store, folder, session, clock)?;
        if stage::key(folder).is_file() {
            crate::desk::finish_protecting(&mut binder)?;
        }
        Ok(binder)
    }

    /// Makes a binder in `folder` under a name that does not count yet.
    pub(crate) fn make_aside(
        folder: &Path,
        key: &Key,
        clock: Box<dyn Clock>,
    ) -> Result<Binder, AppError> {
        if is_taken(folder) {
            return Err(AppError::new(ErrorCode::FolderTaken));
        }
        let store = Store::open(&stage::database(folder), key, clock.now())?;
        Binder::of(store, Some(folder.to_owned()), Session::Open, clock)
    }

    /// A binder whose bin holds nothing that is too old.
    fn settled(
        mut store: Store,
        folder: &Path,
        session: Session,
        clock: Box<dyn Clock>,
    ) -> Result<Binder, AppError> {
        let now = clock.now();
        if let Some(before) = now.checked_sub_days(Days::new(BIN_DAYS)) {
            store.purge_bin(before, now, None)?;
        }
        let mut binder = Binder::of(store, Some(folder.to_owned()), session, clock)?;
        binder.replay_erased()?;
        binder.mail_settle()?;
        Ok(binder)
    }

    fn of(
        store: Store,
        folder: Option<PathBuf>,
        session: Session,
        clock: Box<dyn Clock>,
    ) -> Result<Binder, AppError> {
        let newest = store.read().newest_id()?.and_then(|id| id.parse().ok());
        Ok(Binder {
            store,
            clock,
            session,
            folder,
            checking: Default::default(),
            ids: Ids::after(newest),
            shelf: Shelf::built_in()?,
            backup: Default::default(),
            open_list: None,
            open_form: None,
            preview: Default::default(),
            sharing: Default::default(),
        })
    }

    /// A binder that can only be read.
    pub(crate) fn to_look_at(
        store: Store,
        folder: &Path,
        session: Session,
        clock: Box<dyn Clock>,
    ) -> Result<Binder, AppError> {
        Binder::of(store, Some(folder.to_owned()), session, clock)
    }

    /// Every fault of the database; none when it is sound.
    ///
    /// # Errors
    /// When the check itself could not run.
    pub fn integrity(&self) -> Result<Vec<String>, AppError> {
        Ok(self.store.integrity()?)
    }
}

/// Whether the folder holds anything that is not of a binder that never came to be.
pub(crate) fn is_taken(folder: &Path) -> bool {
    let ours = |name: std::ffi::OsString| name.to_str().is_some_and(stage::is_leftover);
    fs::read_dir(folder).is_ok_and(|entries| entries.flatten().any(|file| !ours(file.file_name())))
}
