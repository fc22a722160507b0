//! The second place: a stick or a network drive, used when it is there.
//!
//! Looking for it may take long, as for a network that is gone; so it is looked for and written
//! beside the binder, and never holds anything up.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use chrono::TimeDelta;
use mentormap_domain::{DateTime, Utc};
use mentormap_store::{
    Key, StoreError,
    backup::{self, Backup, Backups},
};

use super::{BackupNote, note::Second, work::SecondSeen};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
};

/// How often it is looked for.
const EVERY: TimeDelta = TimeDelta::minutes(2);
/// A note of having seen it is kept so often.
const NOTED: TimeDelta = TimeDelta::hours(1);

impl Binder {
    /// Keeps backups in `chosen` as well from now on.
    ///
    /// # Errors
    /// `backup-own-folder` for the folder of the binder or one in it; `folder-gone`; `read-only`.
    pub fn second_choose(&mut self, chosen: &Path) -> Result<(), AppError> {
        let folder = self.folder()?.to_owned();
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if real(chosen).starts_with(real(&folder)) {
            return Err(AppError::new(ErrorCode::BackupOwnFolder));
        }
        if let Some(hindrance) = mentormap_store::hindrance(chosen) {
            return Err(match hindrance {
                StoreError::Gone => AppError::new(ErrorCode::FolderGone),
                other => other.into(),
            });
        }
        let now = self.clock.now();
        let second = Second { chosen: chosen.to_owned(), target: None, seen: now, last: None };
        BackupNote::change(&folder, |note| note.second = Some(second))?;
        self.bring_to_second(now);
        Ok(())
    }

    /// Keeps backups in one place only; those in the second stay there.
    ///
    /// # Errors
    /// As writing a file.
    pub fn second_forget(&mut self) -> Result<(), AppError> {
        let folder = self.folder()?;
        BackupNote::change(folder, |note| note.second = None)?;
        Ok(())
    }

    /// The second place, where one was chosen; it may not be there now.
    pub(crate) fn second_backups(&self) -> Option<Backups> {
        let second = BackupNote::read(self.folder().ok()?).second?;
        Some(Backups::in_chosen(&second.chosen, self.store.key()?))
    }

    /// Brings the newest backup to the second place beside the binder, where it is there.
    pub(crate) fn bring_to_second(&mut self, now: DateTime<Utc>) {
        if self.backup.bringing.as_ref().is_some_and(|bringing| !bringing.is_finished()) {
            return;
        }
        let Ok(folder) = self.folder().map(Path::to_owned) else { return };
        let Some(key) = self.store.key().cloned() else { return };
        self.backup.looked = Some(now);
        let note = BackupNote::read(&folder);
        if note.second.is_none() && note.forget.is_empty() {
            return;
        }
        let seen = Arc::clone(&self.backup.second);
        self.backup.bringing = Some(std::thread::spawn(move || bring(&folder, &key, now, &seen)));
    }

    pub(super) fn second_when_due(&mut self, now: DateTime<Utc>) {
        if self.backup.looked.is_none_or(|looked| (now - looked).abs() >= EVERY) {
            self.bring_to_second(now);
        }
    }
}

fn bring(folder: &Path, key: &Key, now: DateTime<Utc>, seen: &Mutex<SecondSeen>) {
    forget_old(folder);
    let Some(second) = BackupNote::read(folder).second else { return };
    let backups = Backups::in_chosen(&second.chosen, key);
    let found = if second.chosen.is_dir() {
        match newest_to(&Backups::of(folder), &backups, now) {
            Ok(newest) => {
                let _ =
                    BackupNote::change(folder, |note| noted(note, &second, &backups, newest, now));
                SecondSeen::There
            }
            Err(StoreError::Gone) if !second.chosen.is_dir() => SecondSeen::Away,
            Err(_) => SecondSeen::Failed,
        }
    } else {
        SecondSeen::Away
    };
    *seen.lock().unwrap_or_else(PoisonError::into_inner) = found;
}

/// Gives when the newest one in the second place was made.
fn newest_to(
    first: &Backups,
    second: &Backups,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let newest = first.list().into_iter().find(Backup::is_usable);
    let Some(newest) = newest else { return Ok(None) };
    let there = second.find(newest.id).is_some_and(|backup| backup.is_usable());
    if !there {
        backup::mirror(first, second, newest.id)?;
        second.thin(now)?;
    }
    Ok(Some(newest.id.at))
}

fn noted(
    note: &mut BackupNote,
    known: &Second,
    backups: &Backups,
    newest: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) {
    let Some(second) = &mut note.second else { return };
    if second.chosen != known.chosen {
        return;
    }
    if newest != second.last || (now - second.seen).abs() >= NOTED {
        second.seen = now;
    }
    second.last = newest.or(second.last);
    second.target = Some(backups.folder().to_owned());
}

/// Removes every backup of the binder in `folder`, also in the second place: they are sealed with
/// a key that was given up. A second place that is not there now is cleared when it is.
///
/// # Errors
/// What is left is removed by calling it again.
pub(crate) fn forget_all(folder: &Path) -> Result<(), AppError> {
    backup::forget_all(folder)?;
    BackupNote::change(folder, |note| {
        note.restored = None;
        if let Some(second) = &mut note.second {
            note.forget.extend(second.target.take());
            second.last = None;
        }
    })?;
    forget_old(folder);
    Ok(())
}

fn forget_old(folder: &Path) {
    let gone: Vec<PathBuf> = BackupNote::read(folder)
        .forget
        .into_iter()
        .filter(|old| {
            // A stick that is not there now keeps what is on it.
            let is_there = old.parent().is_some_and(Path::is_dir);
            is_there && (!old.exists() || fs::remove_dir_all(old).is_ok())
        })
        .collect();
    if !gone.is_empty() {
        let _ = BackupNote::change(folder, |note| note.forget.retain(|old| !gone.contains(old)));
    }
}
