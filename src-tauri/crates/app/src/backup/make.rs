//! Making one: by itself, on demand, at the end, before a migration.

use std::{fs, path::Path};

use chrono::TimeDelta;
use mentormap_domain::{DateTime, Utc};
use mentormap_store::{
    Key, Store, StoreError,
    backup::{Backup, BackupReason, Backups, Copied, Progress, copy_closed},
};

use super::{rows::row, work::Newest};
use crate::{
    binder::{Binder, DATABASE, ring_path},
    error::{AppError, ErrorCode},
    log,
    wire::backup::{BackupPlace, BackupProgress, BackupRow},
};

/// So long after the first change that no backup holds one is made, at most.
const DUE: TimeDelta = TimeDelta::minutes(20);
/// So long nothing is tried again after it failed.
const PAUSE: TimeDelta = TimeDelta::minutes(5);

impl Binder {
    /// Makes a backup in one go.
    ///
    /// # Errors
    /// `read-only` for a binder in memory or one that is only looked at; `binder-damaged`;
    /// `disk-full` and the like: the backups that are there stay.
    pub fn backup_now(&mut self, reason: BackupReason) -> Result<BackupRow, AppError> {
        self.backup_give_up();
        let now = self.clock.now();
        let (folder, key) = self.backup_place()?;
        let backups = Backups::of(&folder);
        let copy = self.store.copy_start(&backups, &ring_path(&folder), reason, now)?;
        let made = self.store.copy_at_once(copy)?;
        let made = finish(made, &key, &folder, now).inspect_err(|_| self.backup.newest = None)?;
        self.backup_made(&made);
        self.bring_to_second(now);
        Ok(row(&made, BackupPlace::Binder))
    }

    /// Begins a backup that is made in steps; nothing when one is being made.
    ///
    /// # Errors
    /// As [`Binder::backup_now`].
    pub(crate) fn backup_start(&mut self, reason: BackupReason) -> Result<(), AppError> {
        if self.backup.is_busy() {
            return Ok(());
        }
        let now = self.clock.now();
        let (folder, _) = self.backup_place()?;
        let backups = Backups::of(&folder);
        let copy = self.store.copy_start(&backups, &ring_path(&folder), reason, now)?;
        self.backup.copy = Some(copy);
        self.backup.done = Some(BackupProgress { done: 0, of: 0 });
        Ok(())
    }

    /// Does a little of what is due: some milliseconds. Gives whether more is to be done at once.
    pub(crate) fn backup_slice(&mut self, now: DateTime<Utc>) -> bool {
        self.backup_proven(now);
        if self.backup.copy.is_some() {
            return self.backup_step(now).unwrap_or_else(|error| self.backup_failed(now, error));
        }
        if self.backup_is_due(now).unwrap_or(false) {
            let started = self.backup_start(BackupReason::Auto);
            return started.map(|()| true).unwrap_or_else(|error| self.backup_failed(now, error));
        }
        self.second_when_due(now);
        false
    }

    /// Makes one in one go where something was changed since the last, as when the program ends.
    ///
    /// # Errors
    /// As [`Binder::backup_now`].
    pub(crate) fn backup_at_the_end(&mut self) -> Result<(), AppError> {
        if let Some(proving) = self.backup.proving.take()
            && let Ok(Ok(made)) = proving.join()
        {
            self.backup_made(&made);
        }
        if self.folder().is_ok() && self.backup_lags()? {
            self.backup_now(BackupReason::Auto)?;
        }
        if let Some(bringing) = self.backup.bringing.take() {
            let _ = bringing.join();
        }
        Ok(())
    }

    /// The same when the binder is put away while the program goes on: what takes time runs
    /// beside it.
    pub(crate) fn backup_when_put_away(&mut self) {
        let lags = self.folder().is_ok() && self.backup_lags().unwrap_or(false);
        if !lags && self.backup.copy.is_none() {
            return;
        }
        let now = self.clock.now();
        self.backup_give_up();
        if self.backup.proving.is_none() && self.backup_start(BackupReason::Auto).is_ok() {
            while self.backup.copy.is_some() {
                if self.backup_step(now).is_err() {
                    self.backup_give_up();
                }
            }
        }
    }

    /// Ends what is under way, before what lies in the backups is changed: a copy of before must
    /// not be finished after it.
    pub(crate) fn backup_quiet(&mut self) {
        self.backup_give_up();
        if let Some(proving) = self.backup.proving.take() {
            let _ = proving.join();
        }
        if let Some(bringing) = self.backup.bringing.take() {
            let _ = bringing.join();
        }
        self.backup.newest = None;
        self.backup.looks = Default::default();
    }

    /// Whether something was changed that the newest backup does not hold.
    pub(crate) fn backup_lags(&mut self) -> Result<bool, AppError> {
        let last = self.store.last_entry()?;
        Ok(last > 0 && self.newest()?.is_none_or(|newest| newest.history != last))
    }

    /// When the first change was made that the newest backup does not hold.
    pub(crate) fn lags_since(&mut self) -> Result<Option<DateTime<Utc>>, AppError> {
        if !self.backup_lags()? {
            return Ok(None);
        }
        let known = self.newest()?.map_or(0, |newest| newest.history);
        // A binder that was put back has no entry after it: it is as new as the newest backup.
        let first = self.store.first_after(known)?;
        Ok(first.or(self.newest()?.map(|newest| newest.at)))
    }

    /// The newest usable backup.
    pub(crate) fn newest(&mut self) -> Result<Option<Newest>, AppError> {
        if let Some(known) = self.backup.newest {
            return Ok(known);
        }
        let folder = self.folder()?;
        let all = self.backup.looks.list(&Backups::of(folder));
        let found = all.iter().find(|backup| backup.is_usable()).and_then(newest_of);
        self.backup.newest = Some(found);
        Ok(found)
    }

    fn backup_is_due(&mut self, now: DateTime<Utc>) -> Result<bool, AppError> {
        if self.backup.is_busy() || self.folder().is_err() {
            return Ok(false);
        }
        let failed = self.backup.failed.as_ref();
        if failed.is_some_and(|(at, _)| (now - *at).abs() < PAUSE) {
            return Ok(false);
        }
        // A change of the future was made before the clock was set back.
        Ok(self.lags_since()?.is_some_and(|since| now - since >= DUE || since > now))
    }

    fn backup_step(&mut self, now: DateTime<Utc>) -> Result<bool, AppError> {
        let Some(mut copy) = self.backup.copy.take() else { return Ok(false) };
        match self.store.copy_step(&mut copy)? {
            Progress::More { done, of } => {
                self.backup.copy = Some(copy);
                self.backup.done = Some(BackupProgress { done, of });
                Ok(true)
            }
            Progress::Whole(copied) => {
                let (folder, key) = self.backup_place()?;
                let prove = move || finish(copied, &key, &folder, now);
                self.backup.proving = Some(std::thread::spawn(prove));
                Ok(false)
            }
        }
    }

    /// Takes in what was proven meanwhile.
    fn backup_proven(&mut self, now: DateTime<Utc>) {
        let Some(proving) = self.backup.proving.take_if(|proving| proving.is_finished()) else {
            return;
        };
        self.backup.done = None;
        match proving.join() {
            Ok(Ok(made)) => {
                self.backup_made(&made);
                self.bring_to_second(now);
            }
            Ok(Err(error)) => drop(self.backup_failed(now, error.into())),
            Err(_) => drop(self.backup_failed(now, AppError::new(ErrorCode::Internal))),
        }
    }

    fn backup_made(&mut self, made: &Backup) {
        if let Ok(folder) = self.folder() {
            let backups = Backups::of(folder);
            self.backup.looks.note(&backups, made);
        }
        log::event(log::Event::BackedUp(log::Ended::Well));
        self.backup.newest = Some(newest_of(made));
        self.backup.failed = None;
        self.backup.done = None;
    }

    fn backup_failed(&mut self, now: DateTime<Utc>, error: AppError) -> bool {
        self.backup_give_up();
        log::event(log::Event::BackedUp(log::Ended::Refused(error.code)));
        self.backup.failed = Some((now, error));
        false
    }

    pub(crate) fn backup_give_up(&mut self) {
        if let Some(copy) = self.backup.copy.take() {
            self.store.copy_end();
            copy.remove();
        }
        self.backup.done = None;
    }

    fn backup_place(&self) -> Result<(std::path::PathBuf, Key), AppError> {
        let key = self.store.key().cloned();
        let key = key.ok_or_else(|| AppError::new(ErrorCode::ReadOnly))?;
        Ok((self.folder()?.to_owned(), key))
    }
}

/// Proves a copy, and thins the others.
fn finish(
    copied: Copied,
    key: &Key,
    folder: &Path,
    now: DateTime<Utc>,
) -> Result<Backup, StoreError> {
    let made = copied.finish(key, folder)?;
    // What can't be removed now is removed the next time.
    let _ = Backups::of(folder).thin(now);
    Ok(made)
}

fn newest_of(backup: &Backup) -> Option<Newest> {
    let history = backup.manifest.as_ref()?.history;
    Some(Newest { at: backup.id.at, history })
}

/// Makes a backup of the binder in `folder`, which nobody has open, where opening it would bring
/// it to a newer version.
///
/// # Errors
/// As opening; it is not migrated then.
pub(crate) fn before_migration(
    folder: &Path,
    key: &Key,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let database = folder.join(DATABASE);
    // One that was cut to nothing is told when it is opened.
    let is_there = fs::metadata(&database).is_ok_and(|file| file.len() > 0);
    if !is_there || !Store::is_older(&database, key)? {
        return Ok(());
    }
    let (backups, header) = (Backups::of(folder), ring_path(folder));
    let copied = copy_closed(&database, &header, &backups, BackupReason::Migration, now)?;
    finish(copied, key, folder, now)?;
    Ok(())
}
