//! Where the backups stand, and what there is.

use chrono::TimeDelta;
use mentormap_domain::{DateTime, Utc};
use mentormap_store::backup::Backups;

use super::{BackupNote, note::Second, row, work::SecondSeen};
use crate::{
    binder::Binder,
    error::AppError,
    wire::backup::{
        BackupPlace, BackupState, BackupStatus, BackupsView, RestoredNote, SecondPlace, SecondState,
    },
};

/// Changes older than this that are in no backup are told.
const STALE: TimeDelta = TimeDelta::days(1);
/// A second place that was not seen for so long is told.
const UNSEEN: TimeDelta = TimeDelta::days(14);
/// Bytes of backups looked through at once.
const LOOKED: usize = 4 * 1024 * 1024;

impl Binder {
    /// Where the backups stand; what is being made goes on a little.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn backup_status(&mut self) -> Result<BackupStatus, AppError> {
        let now = self.clock.now();
        if self.folder().is_err() || self.store.may_write().is_err() {
            return Ok(BackupStatus::default());
        }
        if self.backup.is_busy() {
            self.backup_slice(now);
        }
        let since = self.lags_since()?;
        let last = self.newest()?.map(|newest| newest.at);
        let note = BackupNote::read(self.folder()?);
        Ok(BackupStatus {
            possible: true,
            last,
            changed: since.is_some(),
            stale: since.is_some_and(|since| now - since > STALE),
            busy: self.backup.done,
            failed: self.backup.failed.as_ref().map(|(_, error)| error.clone()),
            second: note.second.map(|second| self.second_place(&second, last, now)),
        })
    }

    fn second_place(
        &self,
        second: &Second,
        newest: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> SecondPlace {
        let name = second.chosen.file_name().unwrap_or(second.chosen.as_os_str());
        SecondPlace {
            name: name.to_string_lossy().into_owned(),
            state: match self.backup.second_seen() {
                SecondSeen::Failed => SecondState::Failed,
                SecondSeen::Away => SecondState::Away,
                _ if newest.is_some() && second.last >= newest => SecondState::Ready,
                _ => SecondState::Behind,
            },
            last: second.last,
            stale: now - second.seen > UNSEEN,
        }
    }

    /// Every backup that is in reach, and how it stands; looks through some more of those that
    /// were not looked through yet.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn backups_look(&mut self) -> Result<BackupsView, AppError> {
        let status = self.backup_status()?;
        let (mut rows, mut more, mut restored) = (Vec::new(), false, None);
        if let Ok(folder) = self.folder().map(ToOwned::to_owned) {
            let first = Backups::of(&folder);
            let second = self.second_backups().filter(|_| {
                // Else looking for it might take long.
                self.backup.second_seen() == SecondSeen::There
            });
            more = self.backup.looks.step(&first, LOOKED);
            if let Some(second) = second.as_ref().filter(|_| !more) {
                more = self.backup.looks.step(second, LOOKED);
            }
            self.backup.newest = None;
            let looks = &self.backup.looks;
            let of = |backups: &Backups, place| -> Vec<_> {
                looks.list(backups).iter().map(|backup| row(backup, place)).collect()
            };
            rows = of(&first, BackupPlace::Binder);
            rows.extend(second.iter().flat_map(|second| of(second, BackupPlace::Second)));
            rows.sort_by_key(|row| std::cmp::Reverse(row.at));
            let usable =
                |id: &str| rows.iter().any(|row| row.id == id && row.state != BackupState::Damaged);
            restored = BackupNote::read(&folder)
                .restored
                .filter(|note| usable(&note.before))
                .map(|note| RestoredNote { at: note.at, from: note.from, before: note.before });
        }
        Ok(BackupsView { status, rows, more, restored })
    }

    /// Every backup in reach, all looked through, the newest first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn backups(&mut self) -> Result<Vec<crate::wire::backup::BackupRow>, AppError> {
        loop {
            let view = self.backups_look()?;
            if !view.more {
                return Ok(view.rows);
            }
        }
    }
}
