//! The ways out through a backup.

use std::{cmp::Reverse, fs, io::Write, path::PathBuf};

use mentormap_store::{
    Key, KeyFile, KeyKind, KeySource, Ring, StoreError,
    backup::{self, Backup, Backups},
    durable,
};

use super::ways::mends;
use crate::{
    backup::BackupNote,
    binder::KEY,
    desk::{Desk, State},
    error::{AppError, ErrorCode},
    wire::{
        backup::{BackupChoice, BackupPlace},
        desk::DeskStatus,
        trouble::{BackupOffer, TroubleKind},
    },
};

/// The folder of what was set aside.
const ASIDE: &str = "set-aside";

impl Desk {
    /// The newest backup that opens with the key of the binder.
    pub(super) fn newest_backup(&self) -> Option<BackupOffer> {
        let key = self.trouble_key()?;
        self.newest_good(&key).map(|(_, backup)| BackupOffer { at: backup.id.at })
    }

    /// Puts the newest backup that opens in the place of what can't be used, which is set aside,
    /// and opens it.
    ///
    /// # Errors
    /// `not-found` where there is none; as [`Desk::backup_restore`].
    pub fn desk_restore_newest(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        let none = || AppError::new(ErrorCode::NotFound);
        self.trouble_kind().filter(|kind| mends(*kind)).ok_or_else(none)?;
        let key = self.trouble_key().ok_or_else(none)?;
        let (place, newest) = self.newest_good(&key).ok_or_else(none)?;
        let id = newest.id.to_string();
        self.backup_restore(BackupChoice { place, id, passphrase: None, words: None })?;
        self.desk_status(())
    }

    /// Whether a backup holds a key file that can be read.
    pub(super) fn has_key_copy(&self) -> bool {
        self.key_copy().is_some()
    }

    /// Takes the key file of the newest backup; one that can't be read is set aside.
    ///
    /// # Errors
    /// `not-found` where there is none or none is needed; `disk-full` and the like.
    pub fn desk_take_key(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        let kind = self.trouble_kind();
        let needed = matches!(kind, Some(TroubleKind::KeyMissing | TroubleKind::KeyDamaged));
        let copy = self.key_copy().filter(|_| needed);
        let copy = copy.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
        let bytes = fs::read(copy).map_err(StoreError::from)?;
        self.set_key_aside().map_err(StoreError::from)?;
        let path = self.folder.join(KEY);
        durable::write(&path, |file| file.write_all(&bytes)).map_err(StoreError::from)?;
        self.state = State::Unseen;
        self.desk_status(())
    }

    /// The newest backup in reach that is proven to be whole, and where it lies.
    fn newest_good(&self, key: &Key) -> Option<(BackupPlace, Backup)> {
        let places = [
            (BackupPlace::Binder, Some(Backups::of(&self.folder))),
            (BackupPlace::Second, self.second_in_reach()),
        ];
        let places = places.into_iter().filter_map(|(place, backups)| Some((place, backups?)));
        let mut all: Vec<(BackupPlace, Backups, Backup)> = places
            .flat_map(|(place, backups)| {
                backups.list().into_iter().map(move |each| (place, backups.clone(), each))
            })
            .filter(|(_, _, each)| each.is_usable())
            .collect();
        // Of the same one here and there the nearer comes first.
        all.sort_by_key(|(_, _, each)| Reverse(each.id));
        let proof = |(_, backups, each): &(BackupPlace, Backups, Backup)| {
            backup::prove(backups, each.id, key)
        };
        let whole = all.iter().position(|each| proof(each).is_ok());
        // One with a damaged attachment is better than none.
        let at = whole.or_else(|| {
            all.iter().position(|each| matches!(proof(each), Err(StoreError::ContentDamaged)))
        })?;
        let (place, _, newest) = all.swap_remove(at);
        Some((place, newest))
    }

    /// The second place, when it is there, whether or not the binder opens.
    pub(in crate::desk) fn second_in_reach(&self) -> Option<Backups> {
        let second = BackupNote::read(&self.folder).second?;
        let backups = match second.target {
            Some(target) => Backups::at(target),
            None => Backups::in_chosen(&second.chosen, &self.trouble_key()?),
        };
        Some(backups).filter(|backups| backups.folder().is_dir())
    }

    fn key_copy(&self) -> Option<PathBuf> {
        let backups = Backups::of(&self.folder);
        let copies = backups.list().into_iter().filter(Backup::is_usable);
        let copies = copies.map(|each| backups.path(each.id).join(KEY));
        let readable = |path: &PathBuf| match KeyKind::at(path) {
            Ok(KeyKind::Ring) => Ring::read(path).is_ok(),
            Ok(KeyKind::Raw) => KeyFile::at(path).existing().is_ok(),
            _ => false,
        };
        copies.into_iter().find(readable)
    }

    fn set_key_aside(&self) -> std::io::Result<()> {
        let path = self.folder.join(KEY);
        if !path.exists() {
            return Ok(());
        }
        let folder = self.folder.join(ASIDE).join(self.stamp());
        durable::private_folder(&folder)?;
        durable::rename(&path, &folder.join(KEY))
    }
}
