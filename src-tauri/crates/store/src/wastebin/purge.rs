//! Emptying the bin: for good, outside undo, with every image of what goes.

use chrono::{DateTime, Utc};
use mentormap_domain::ids::{PersonId, PlacementId};
use rusqlite::{Connection, Row, Transaction, TransactionBehavior, params};

use crate::{
    Change, Entry, HistoryKind, HistoryState, Outcome, Store, StoreError, Table, history,
    row::{Columns, moment, optional, tag},
};

/// The operation that the trail names.
const OP: &str = "bin-purge";

/// A record that goes.
struct Doomed {
    table: Table,
    row: i64,
    id: String,
    placement: Option<PlacementId>,
}

impl Store {
    /// Removes what was put in the bin before `before`, with what belongs to it, for good.
    ///
    /// With an intern go the placements, with a placement its observations and evaluations, with
    /// a school its supervisors; a school that a placement still names stays. What merely refers
    /// to something removed loses the reference. Every image in the history goes too, and entries
    /// up to the last that touched something removed can no longer be undone. The trail keeps the
    /// ids. Attachments that nothing refers to any more go from the folder. `at` and `who` are for
    /// the trail.
    pub fn purge_bin(
        &mut self,
        before: DateTime<Utc>,
        at: DateTime<Utc>,
        who: Option<PersonId>,
    ) -> Result<Outcome, StoreError> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let doomed = doomed(&tx, before)?;
        if !doomed.is_empty() {
            self.contents.unsettle()?;
            // A reference within what goes does not hold it up.
            tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            doomed.iter().try_for_each(|doomed| doomed.remove(&tx))?;
            tx.execute(include_str!("detach_entries.sql"), [])?;
            forget(&tx, &doomed)?;
            note(&tx, &doomed, at, who)?;
        }
        tx.commit()?;
        if !doomed.is_empty() {
            truncate_log(&self.conn)?;
        }
        // What can't be removed now, because another program reads it, is next time.
        let _ = self.settle_contents();
        Ok(Outcome::new(OP, doomed.into_iter().map(Doomed::into_change)))
    }
}

fn doomed(tx: &Transaction<'_>, before: DateTime<Utc>) -> rusqlite::Result<Vec<Doomed>> {
    let mut statement = tx.prepare(include_str!("doomed.sql"))?;
    statement.query_map([moment(before)], Doomed::from_row)?.collect()
}

impl Doomed {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Doomed> {
        Ok(Doomed {
            table: row.untag("record")?,
            row: row.get("n")?,
            id: row.get("id")?,
            placement: row.parse_optional("placement")?,
        })
    }

    fn remove(&self, tx: &Transaction<'_>) -> Result<(), StoreError> {
        for detach in detach(self.table) {
            tx.prepare_cached(detach)?.execute([&self.id])?;
        }
        let sql = format!("DELETE FROM {} WHERE n = ?1", name_of(self.table)?);
        tx.prepare_cached(&sql)?.execute([self.row])?;
        Ok(())
    }

    fn into_change(self) -> Change {
        Change { table: self.table, id: self.id, placement: self.placement }
    }
}

/// The name of the table that keeps a kind.
pub fn name_of(table: Table) -> rusqlite::Result<String> {
    match table {
        Table::Group => Ok("site_group".to_owned()),
        Table::Entry => Ok("dossier".to_owned()),
        table => tag(&table),
    }
}

/// What takes the references to a record of this kind away from records that stay.
fn detach(table: Table) -> &'static [&'static str] {
    match table {
        Table::Group => &["UPDATE placement SET group_id = NULL WHERE group_id = ?1"],
        Table::Supervisor => &["UPDATE placement SET supervisor = NULL WHERE supervisor = ?1"],
        Table::Observation => &["UPDATE point SET observation = NULL WHERE observation = ?1"],
        Table::Person => &[
            "UPDATE observation SET author = NULL WHERE author = ?1",
            "DELETE FROM placement_mentor WHERE person = ?1",
        ],
        _ => &[],
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
    tx.execute(
        "UPDATE history_entry SET state = 'sealed' WHERE state = 'done' AND n <= ?1",
        [last],
    )?;
    tx.execute("UPDATE history_entry SET state = 'abandoned' WHERE state = 'undone'", [])?;
    Ok(())
}

/// The line in the trail, with the ids and no words.
fn note(
    tx: &Transaction<'_>,
    doomed: &[Doomed],
    at: DateTime<Utc>,
    who: Option<PersonId>,
) -> Result<(), StoreError> {
    let entry = Entry { op: OP.into(), who, at };
    let n = history::write_entry(tx, &entry, HistoryKind::Purge, HistoryState::Trail, None)?;
    let mut insert = tx.prepare_cached(include_str!("note.sql"))?;
    for doomed in doomed {
        let placement = optional(&doomed.placement);
        insert.execute(params![n, tag(&doomed.table)?, doomed.id, placement, doomed.row])?;
    }
    Ok(())
}

/// Removed words also leave the write-ahead log.
fn truncate_log(conn: &Connection) -> rusqlite::Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
