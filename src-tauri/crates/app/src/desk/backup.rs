//! Backups at the desk: what there is, made now, in a second place, as a file.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use mentormap_domain::{DateTime, Utc};
use mentormap_store::{
    Key, KeyFile, KeyKind, KeySource, Passphrase, RecoveryKey, Ring, Store, StoreError,
    backup::{self, Backup, BackupId, BackupReason, Backups},
    durable,
};
use uuid::{NoContext, Timestamp, Uuid};

use super::{Desk, State};
use crate::{
    backup::row,
    binder::{Binder, DATABASE, KEY, Session},
    error::{AppError, ErrorCode},
    wire::backup::{BackupChoice, BackupFile, BackupPlace, BackupRow, BackupStatus, BackupsView},
};

/// A folder of its own for what is unpacked or looked at; removed with it.
#[derive(Debug)]
pub(super) struct Aside(PathBuf);

impl Aside {
    pub(super) fn new() -> Result<Aside, AppError> {
        let random = Uuid::new_v7(Timestamp::from_unix(NoContext, 0, 0));
        let path = env::temp_dir().join(format!("mentormap-backup-{}", random.simple()));
        durable::private_folder(&path).map_err(StoreError::from)?;
        Ok(Aside(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The file with a backup that was chosen last, unpacked.
#[derive(Debug)]
pub(super) struct Chosen {
    pub backups: Backups,
    pub id: BackupId,
    _aside: Aside,
}

/// A backup that was found, with the key that opens it.
pub(super) struct Found {
    pub backups: Backups,
    pub backup: Backup,
    pub place: BackupPlace,
    pub key: Key,
    /// Whether it is under another key than the binder.
    pub foreign: bool,
    /// Who unlocked it, where its own ring did.
    pub session: Option<Session>,
}

impl Desk {
    /// Where the backups stand.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn backup_status(&mut self, (): ()) -> Result<BackupStatus, AppError> {
        match self.open_binder() {
            Some(binder) => binder.backup_status(),
            None => Ok(BackupStatus::default()),
        }
    }

    /// Begins a backup; it is made a little further each time that the status is asked.
    ///
    /// # Errors
    /// As [`Binder::backup_now`]; `locked`.
    pub fn backup_make(&mut self, (): ()) -> Result<BackupStatus, AppError> {
        self.with(|binder| {
            binder.backup_start(BackupReason::Asked)?;
            binder.backup_status()
        })
    }

    /// Every backup in reach, also when the binder itself can't be opened. Those that were not
    /// looked through yet are, some more with every call.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn backups(&mut self, (): ()) -> Result<BackupsView, AppError> {
        self.look();
        if let Some(binder) = self.open_binder() {
            return binder.backups_look();
        }
        let all = Backups::of(&self.folder).list();
        Ok(BackupsView {
            status: BackupStatus::default(),
            rows: all.iter().map(|backup| row(backup, BackupPlace::Binder)).collect(),
            more: false,
            restored: None,
        })
    }

    /// Keeps backups in `chosen` as well.
    ///
    /// # Errors
    /// As [`Binder::second_choose`]; `locked`.
    pub fn second_choose(&mut self, chosen: &Path) -> Result<BackupStatus, AppError> {
        self.with(|binder| {
            binder.second_choose(chosen)?;
            binder.backup_status()
        })
    }

    /// Keeps backups in one place only.
    ///
    /// # Errors
    /// As [`Binder::second_forget`]; `locked`.
    pub fn second_forget(&mut self, (): ()) -> Result<BackupStatus, AppError> {
        self.with(|binder| {
            binder.second_forget()?;
            binder.backup_status()
        })
    }

    /// Does a little of what is due for the backups, and gives whether more is to be done at once.
    pub fn backup_slice(&mut self, now: DateTime<Utc>) -> bool {
        self.open_binder().is_some_and(|binder| binder.backup_slice(now))
    }

    /// Makes a backup of what was changed since the last, as when the program ends.
    ///
    /// # Errors
    /// As [`Binder::backup_now`].
    pub fn backup_at_the_end(&mut self) -> Result<(), AppError> {
        self.open_binder().map_or(Ok(()), Binder::backup_at_the_end)
    }

    /// Makes a backup in one go.
    ///
    /// # Errors
    /// As [`Binder::backup_now`]; `locked`.
    pub fn backup_asked(&mut self) -> Result<BackupRow, AppError> {
        self.with(|binder| binder.backup_now(BackupReason::Asked))
    }

    /// Makes a backup and writes it as one file to `to`.
    ///
    /// # Errors
    /// As [`Binder::backup_now`]; `backup-too-large`; `disk-full`, `read-only` and the like.
    pub fn backup_to(&mut self, to: &Path) -> Result<BackupRow, AppError> {
        let folder = self.folder.clone();
        self.with(|binder| {
            let made = binder.backup_now(BackupReason::Asked)?;
            let id = made.id.parse().map_err(|()| AppError::new(ErrorCode::Internal))?;
            backup::pack(&Backups::of(&folder), id, to)?;
            Ok(made)
        })
    }

    /// Unpacks the file with a backup at `path`; it is the one of place `file` from then on.
    ///
    /// # Errors
    /// `backup-unknown` for anything else than what [`Desk::backup_to`] wrote.
    pub fn backup_open(&mut self, path: &Path) -> Result<BackupFile, AppError> {
        self.look();
        self.chosen = None;
        let aside = Aside::new()?;
        let (backups, id) = backup::unpack(path, aside.path())?;
        let found = backups.find(id).filter(Backup::is_usable);
        let found = found.ok_or_else(|| AppError::new(ErrorCode::BackupDamaged))?;
        let kind = KeyKind::at(&backups.path(id).join(KEY))?;
        let own = self.opens(&backups, id);
        let locked = !own && kind == KeyKind::Ring;
        self.chosen = Some(Chosen { backups, id, _aside: aside });
        Ok(BackupFile { backup: row(&found, BackupPlace::File), locked })
    }

    /// The backup that was chosen, with the key that opens it.
    pub(super) fn found(&mut self, choice: &BackupChoice) -> Result<Found, AppError> {
        let missing = || AppError::new(ErrorCode::NotFound);
        let id: BackupId = choice.id.parse().map_err(|()| missing())?;
        let backups = match choice.place {
            BackupPlace::Binder => Some(Backups::of(&self.folder)),
            BackupPlace::Second => match self.open_binder() {
                Some(binder) => binder.second_backups(),
                None => self.second_in_reach(),
            },
            BackupPlace::File => {
                self.chosen.as_ref().filter(|file| file.id == id).map(|file| file.backups.clone())
            }
        };
        let backups = backups.ok_or_else(missing)?;
        let backup = backups.find(id).ok_or_else(missing)?;
        if !backup.is_usable() {
            return Err(AppError::new(ErrorCode::BackupDamaged));
        }
        let place = choice.place;
        if let Some(key) = self.own_key().filter(|key| fits(&backups, id, key)) {
            return Ok(Found { backups, backup, place, key, foreign: false, session: None });
        }
        let header = backups.path(id).join(KEY);
        let (key, session) = match KeyKind::at(&header)? {
            KeyKind::Ring => self.by_ring(&header, choice)?,
            _ => (KeyFile::at(&header).existing()?, Session::Open),
        };
        Ok(Found { backups, backup, place, key, foreign: true, session: Some(session) })
    }

    /// The key of the binder, as far as somebody unlocked it or nothing is locked.
    pub(super) fn own_key(&mut self) -> Option<Key> {
        match &self.state {
            State::Open(binder) | State::Rescue(binder) => binder.store.key().cloned(),
            State::Trouble(_) => self.trouble_key(),
            _ => None,
        }
    }

    fn opens(&mut self, backups: &Backups, id: BackupId) -> bool {
        self.own_key().is_some_and(|key| fits(backups, id, &key))
    }

    /// The key that the ring of a backup gives for what was typed; a wrong one costs time.
    fn by_ring(
        &mut self,
        header: &Path,
        choice: &BackupChoice,
    ) -> Result<(Key, Session), AppError> {
        let mut ring = Ring::read(header)?;
        let now = self.clock.now();
        self.tries.allow(now)?;
        let (found, wrong) = match (&choice.passphrase, &choice.words) {
            (Some(typed), _) => {
                let found = ring.unlock(&Passphrase::new(typed.reveal()))?;
                let found = found.map(|(key, person)| (key, Session::Person(person)));
                (found, AppError::new(ErrorCode::PassphraseWrong).at("passphrase"))
            }
            (None, Some(typed)) => {
                let recovery = RecoveryKey::parse(typed.reveal());
                let found = recovery.and_then(|recovery| ring.recover(&recovery));
                let found = found.map(|key| (key, Session::Recovery));
                (found, AppError::new(ErrorCode::WordsWrong).at("words"))
            }
            (None, None) => return Err(AppError::new(ErrorCode::PassphraseNeeded)),
        };
        match found {
            Some(found) => {
                self.tries.right();
                Ok(found)
            }
            None => {
                self.tries.wrong(now);
                Err(wrong)
            }
        }
    }
}

/// Whether a key opens the database of a backup.
fn fits(backups: &Backups, id: BackupId, key: &Key) -> bool {
    matches!(Store::opens_with(&backups.path(id).join(DATABASE), key), Ok(true))
}
