//! An intern: everything that was ever kept around their placements.

use rusqlite::{Transaction, params};
use uuid::Uuid;

use crate::{
    StoreError,
    doomed::{Doomed, of_intern, seal},
};

/// Removes every row and every image; gives what went.
pub fn erase(tx: &Transaction<'_>, intern: &Uuid) -> Result<Vec<Doomed>, StoreError> {
    let gone = of_intern(tx, intern)?;
    // Before the rows, which say what belongs to whom.
    let last = forget(tx, &intern.to_string())?;
    gone.iter().try_for_each(|each| each.remove(tx))?;
    if last.is_some() || !gone.is_empty() {
        seal(tx, last)?;
    }
    Ok(gone)
}

/// Takes every image out of the history that belongs to the intern, of what is there and of what
/// was there once; gives the last entry that had one.
fn forget(tx: &Transaction<'_>, intern: &str) -> Result<Option<i64>, StoreError> {
    let mut statement = tx.prepare(include_str!("images_of_intern.sql"))?;
    let ids: Vec<String> =
        statement.query_map([intern], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut last = None;
    let sql = "DELETE FROM history_change
               WHERE placement = ?1 OR id = ?1
                  OR instr(coalesce(before, ''), ?1) > 0 OR instr(coalesce(after, ''), ?1) > 0
               RETURNING entry";
    let mut delete = tx.prepare(sql)?;
    crate::share::forget_intern(tx, intern, &ids)?;
    for id in ids {
        crate::mail::forget_intern(tx, &id)?;
        let entries = delete.query_map(params![id], |row| row.get::<_, i64>(0))?;
        for entry in entries {
            last = last.max(Some(entry?));
        }
    }
    Ok(last)
}
