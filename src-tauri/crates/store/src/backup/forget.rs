//! Backups without the people that were erased since.
//!
//! A backup is not thrown away because one person is erased: everybody else's safety net lies in
//! it. It is copied aside, the person taken out, proven as any other, and takes its own place. One
//! that is damaged can't be cleaned and helps nobody: it goes.

use std::fs;

use chrono::{DateTime, Utc};

use super::{BackupId, Backups, Copied, DATABASE, KEY, Standing, copy, pool};
use crate::{Erasure, Key, LEDGER, Ledger, Store, StoreError, durable};

/// What came of cleaning a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Backups without them now.
    pub cleaned: u32,
    /// Damaged ones that are gone.
    pub removed: u32,
    /// Backups in which they may still be; worth another try.
    pub left: u32,
}

impl Backups {
    /// Takes people out of every backup of this target, and the ledger at `ledger` into it. One
    /// that another key opens stays as it is: the ledger is replayed when it is put back.
    pub fn forget(
        &self,
        key: &Key,
        erasures: &[Erasure<'_>],
        ledger: Option<&std::path::Path>,
        now: DateTime<Utc>,
    ) -> Forgotten {
        let mut out = Forgotten::default();
        if !self.folder().is_dir() {
            return out;
        }
        let told = ledger.map(|ledger| Ledger::share(ledger, &self.folder().join(LEDGER)));
        out.left += u32::from(told.is_some_and(|told| told.is_err()));
        self.sweep();
        for backup in self.list() {
            if backup.standing == Standing::HalfWritten {
                out.left += u32::from(fs::remove_dir_all(self.path(backup.id)).is_err());
                continue;
            }
            match self.forget_in(backup.id, key, erasures, now) {
                Ok(()) => out.cleaned += 1,
                Err(StoreError::WrongKey) => {}
                Err(StoreError::Damaged) => match fs::remove_dir_all(self.path(backup.id)) {
                    Ok(()) => out.removed += 1,
                    Err(_) => out.left += 1,
                },
                Err(_) => out.left += 1,
            }
        }
        // Attachments that only they had go from the pool.
        out.left += u32::from(self.thin(now).is_err());
        out
    }

    fn forget_in(
        &self,
        id: BackupId,
        key: &Key,
        erasures: &[Erasure<'_>],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (place, part) = (self.path(id), copy::part(self.folder(), id));
        durable::private_folder(&part)?;
        let cleaned = (|| {
            let database = part.join(DATABASE);
            pool::copy_whole(&place.join(DATABASE), &database)?;
            let mut store = Store::open_aside(&database, key, now)?;
            for erasure in erasures {
                store.erase_rows(erasure)?;
            }
            drop(store);
            pool::copy_whole(&place.join(KEY), &part.join(KEY))
        })();
        if let Err(error) = cleaned {
            let _ = fs::remove_dir_all(&part);
            return Err(error);
        }
        // Its attachments lie in the pool already; what is not there was lost before.
        let (backups, key_file) = (self.clone(), part.join(KEY));
        let nowhere = self.folder().join("none");
        Copied { backups, id, part, key_file }.finish(key, &nowhere).map(drop)
    }
}
