//! What goes for good, beyond undo: the rows that hang together, and what the history says of it.
//!
//! The bin and the erasure of a person take the same rows; they part in what they leave behind.

use chrono::{DateTime, Utc};
use mentormap_domain::ids::{PersonId, PlacementId};
use rusqlite::{Connection, Row, Transaction, params};
use uuid::Uuid;

use crate::{
    Change, Entry, HistoryKind, HistoryState, StoreError, Table, history,
    row::{Columns, moment, optional, tag},
};

/// A record that goes, as the trail names it: ids, no words.
pub struct Doomed {
    pub table: Table,
    pub row: i64,
    pub id: String,
    pub placement: Option<PlacementId>,
}

/// What was put in the bin before `before`, with all that belongs to it; children first.
pub fn binned_before(tx: &Transaction<'_>, before: DateTime<Utc>) -> rusqlite::Result<Vec<Doomed>> {
    rows(tx, Some(moment(before)), None)
}

/// An intern with everything around their placements; children first.
pub fn of_intern(tx: &Transaction<'_>, intern: &Uuid) -> rusqlite::Result<Vec<Doomed>> {
    rows(tx, None, Some(intern.to_string()))
}

fn rows(
    tx: &Transaction<'_>,
    before: Option<String>,
    intern: Option<String>,
) -> rusqlite::Result<Vec<Doomed>> {
    let mut statement = tx.prepare(include_str!("rows.sql"))?;
    statement.query_map(params![before, intern], Doomed::from_row)?.collect()
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

    /// Removes the row; records that stay lose their reference to it.
    pub fn remove(&self, tx: &Transaction<'_>) -> Result<(), StoreError> {
        for detach in detach(self.table) {
            tx.prepare_cached(detach)?.execute([&self.id])?;
        }
        let sql = format!("DELETE FROM {} WHERE n = ?1", name_of(self.table)?);
        tx.prepare_cached(&sql)?.execute([self.row])?;
        Ok(())
    }

    pub fn into_change(self) -> Change {
        Change { table: self.table, id: self.id, placement: self.placement }
    }
}

/// The name of the table that keeps a kind.
fn name_of(table: Table) -> rusqlite::Result<String> {
    match table {
        Table::Group => Ok("site_group".to_owned()),
        Table::Entry => Ok("dossier".to_owned()),
        table => Ok(tag(&table)?.replace('-', "_")),
    }
}

/// What takes the references to a record of this kind away from records that stay.
fn detach(table: Table) -> &'static [&'static str] {
    match table {
        // Messages about it go with it; nothing refers to them.
        Table::Placement => &["DELETE FROM mail WHERE placement = ?1"],
        Table::Group => &["UPDATE placement SET group_id = NULL WHERE group_id = ?1"],
        Table::Supervisor => &["UPDATE placement SET supervisor = NULL WHERE supervisor = ?1"],
        Table::Observation => &["UPDATE point SET observation = NULL WHERE observation = ?1"],
        Table::Person => &[
            "UPDATE observation SET author = NULL WHERE author = ?1",
            "DELETE FROM placement_mentor WHERE person = ?1",
            "DELETE FROM mail_account WHERE person = ?1",
        ],
        _ => &[],
    }
}

/// The line in the trail.
pub fn note(
    tx: &Transaction<'_>,
    op: &str,
    doomed: &[Doomed],
    at: DateTime<Utc>,
    who: Option<PersonId>,
) -> Result<(), StoreError> {
    let entry = Entry { op: op.into(), who, at };
    let n = history::write_entry(tx, &entry, HistoryKind::Purge, HistoryState::Trail, None)?;
    let mut insert = tx.prepare_cached(include_str!("note.sql"))?;
    for Doomed { table, row, id, placement } in doomed {
        insert.execute(params![n, tag(table)?, id, optional(placement), row])?;
    }
    Ok(())
}

/// Closes the way back beyond entry `last`, and every way forward.
pub fn seal(tx: &Transaction<'_>, last: Option<i64>) -> rusqlite::Result<()> {
    let sql = "UPDATE history_entry SET state = 'sealed' WHERE state = 'done' AND n <= ?1";
    tx.execute(sql, [last])?;
    tx.execute("UPDATE history_entry SET state = 'abandoned' WHERE state = 'undone'", [])?;
    Ok(())
}

/// What was written ahead goes into the file, and the log is cut to nothing.
pub fn empty_log(conn: &Connection) -> rusqlite::Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
