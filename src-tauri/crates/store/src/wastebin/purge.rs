//! Emptying the bin: for good, outside undo, with every image of what goes.

use chrono::{DateTime, Utc};
use mentormap_domain::ids::PersonId;
use rusqlite::{Transaction, TransactionBehavior, params};

use crate::{
    Outcome, Store, StoreError,
    doomed::{Doomed, binned_before, empty_log, note, seal},
    row::tag,
    share,
};

/// The operation that the trail names.
const OP: &str = "bin-purge";

impl Store {
    /// Removes what was put in the bin before `before`, with what belongs to it, for good.
    ///
    /// With an intern go the placements, with a placement its observations and evaluations, with
    /// a school its supervisors, with a self-check its scores and actions; a school that a
    /// placement still names stays. What merely refers to something removed loses the reference.
    /// Every image in the history goes too, and entries up to the last that touched something
    /// removed can no longer be undone. The trail keeps the ids. Attachments that nothing refers
    /// to any more go from the folder. `at` and `who` are for the trail.
    pub fn purge_bin(
        &mut self,
        before: DateTime<Utc>,
        at: DateTime<Utc>,
        who: Option<PersonId>,
    ) -> Result<Outcome, StoreError> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let doomed = binned_before(&tx, before)?;
        if !doomed.is_empty() {
            self.contents.unsettle()?;
            // A reference within what goes does not hold it up.
            tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            doomed.iter().try_for_each(|doomed| doomed.remove(&tx))?;
            tx.execute(include_str!("detach_entries.sql"), [])?;
            forget(&tx, &doomed)?;
            let gone = doomed.iter().map(|one| (one.table, one.id.clone(), one.placement));
            share::stamp_removed(&tx, gone)?;
            share::forget_taken(&tx)?;
            note(&tx, OP, &doomed, at, who)?;
        }
        tx.commit()?;
        if !doomed.is_empty() {
            // Removed words also leave the write-ahead log.
            empty_log(&self.conn)?;
        }
        // What can't be removed now, because another program reads it, is next time.
        let _ = self.settle_contents();
        Ok(Outcome::new(OP, doomed.into_iter().map(Doomed::into_change)))
    }
}

/// Takes the images out of the history and closes the way back beyond them.
fn forget(tx: &Transaction<'_>, doomed: &[Doomed]) -> Result<(), StoreError> {
    let sql = "DELETE FROM history_change WHERE record = ?1 AND id = ?2 RETURNING entry";
    let mut delete = tx.prepare_cached(sql)?;
    let mut last = None;
    for doomed in doomed {
        let entries = delete
            .query_map(params![tag(&doomed.table)?, doomed.id], |row| row.get::<_, i64>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        last = last.max(entries.into_iter().max());
    }
    seal(tx, last)?;
    Ok(())
}
