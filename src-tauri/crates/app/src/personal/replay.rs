//! Those who were erased stay erased: after a crash, a restore, an old file taken in.

use mentormap_store::{ErasedId, Erasure, Ledger, StoreError};

use super::erase::{broken, count};
use crate::{binder::Binder, error::AppError, wire::personal::Erased};

impl Binder {
    /// Erases again whom the ledger names and the binder holds, and finishes what was stopped
    /// half-way; gives how many people that were. At every opening, and after every restore.
    ///
    /// # Errors
    /// When somebody could not be taken out of the binder. A copy that can't be cleaned now is
    /// tried again the next time.
    pub fn replay_erased(&mut self) -> Result<u32, AppError> {
        let Some(path) = self.store.ledger_path() else { return Ok(0) };
        let mut ledger = Ledger::read(&path).map_err(broken)?;
        if ledger.is_empty() {
            return Ok(0);
        }
        let mut again: Vec<ErasedId> = ledger.open().collect();
        for whom in ledger.all() {
            if !again.contains(&whom) && self.store.holds(whom)? {
                again.push(whom);
            }
        }
        if again.is_empty() {
            return Ok(0);
        }
        again.iter().for_each(|whom| ledger.begin(*whom));
        ledger.write(&path).map_err(broken)?;
        self.forget_caches();
        self.erase_everywhere(&again)?;
        Ok(count(again.len()))
    }

    /// Erases people from the binder and from every copy in reach, and says in the ledger when
    /// nothing is left.
    pub(super) fn erase_everywhere(&mut self, whom: &[ErasedId]) -> Result<Erased, AppError> {
        self.stop_backups();
        self.backup_quiet();
        let mut dirty = false;
        for whom in whom {
            dirty |= self.erase_here(*whom)?;
        }
        let former = self.former()?;
        let copies = self.clean_copies(whom, &former);
        let left = copies.left + u32::from(dirty);
        if let Some(path) = self.store.ledger_path().filter(|_| left == 0) {
            let mut ledger = Ledger::read(&path).map_err(broken)?;
            whom.iter().for_each(|whom| ledger.finish(*whom));
            ledger.write(&path).map_err(broken)?;
        }
        Ok(Erased { backups: copies.backups, left })
    }

    /// Erases from the binder; gives whether something of the file is still to be made clean.
    fn erase_here(&mut self, whom: ErasedId) -> Result<bool, AppError> {
        let former = self.former()?;
        let (who, at) = (self.me()?, self.clock.now());
        let done = self.store.erase(&Erasure { whom, who, at, former: &former });
        let done: Result<bool, StoreError> = done;
        match done {
            Ok(_) => Ok(false),
            // The rows are gone; what is left of the file is made clean the next time.
            Err(error) if self.store.holds(whom)? => Err(error.into()),
            Err(_) => Ok(true),
        }
    }

    /// What stands where a name stood.
    pub(crate) fn former(&self) -> Result<String, AppError> {
        Ok(self.messages()?.text("personal-former", &[]))
    }
}
