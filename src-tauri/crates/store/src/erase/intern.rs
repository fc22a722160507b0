//! An intern: everything that was ever kept around their placements.

use rusqlite::{Transaction, params};
use uuid::Uuid;

use super::{Gone, seal};
use crate::{StoreError, Table, row::Columns, wastebin::name_of};

/// Removes every row and every image; gives what went.
pub fn erase(tx: &Transaction<'_>, intern: &Uuid) -> Result<Vec<Gone>, StoreError> {
    let intern = intern.to_string();
    let mut statement = tx.prepare(include_str!("intern.sql"))?;
    let gone = statement.query_map([&intern], |row| {
        Ok(Gone {
            table: row.untag("record")?,
            row: row.get("n")?,
            id: row.get("id")?,
            placement: row.get("placement")?,
        })
    })?;
    let gone: Vec<Gone> = gone.collect::<rusqlite::Result<_>>()?;
    // Before the rows, which say what belongs to whom.
    let last = forget(tx, &intern)?;
    for each in &gone {
        if each.table == Table::Observation {
            let sql = "UPDATE point SET observation = NULL WHERE observation = ?1";
            tx.prepare_cached(sql)?.execute([&each.id])?;
        }
        let sql = format!("DELETE FROM {} WHERE n = ?1", name_of(each.table)?);
        tx.prepare_cached(&sql)?.execute([each.row])?;
    }
    let forgotten = last.is_some();
    if forgotten || !gone.is_empty() {
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
    for id in ids {
        let entries = delete.query_map(params![id], |row| row.get::<_, i64>(0))?;
        for entry in entries {
            last = last.max(Some(entry?));
        }
    }
    Ok(last)
}
