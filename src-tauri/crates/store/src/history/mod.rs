//! The history: who did what when, with the images before and after.
//!
//! An entry is `done` until it is undone, `undone` until it is redone, and `abandoned` once a new
//! entry came after the undo; it stays in the trail all the same. Undo and redo are entries of
//! their own that point at the one they moved.

mod image;
mod page;
mod step;
mod trail;

#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod tests;

pub use image::Step;
pub use page::{HistoryChange, HistoryLine, HistoryPage, HistoryQuery, HistoryScope, HistoryTopic};
pub use step::{Direction, label, step};
pub use trail::{HistoryItem, HistoryKind, HistoryState};

use chrono::{DateTime, Utc};
use mentormap_domain::ids::{PersonId, PlacementId};
use rusqlite::{Connection, params};
use serde::Serialize;

use crate::{
    StoreError, Table,
    row::{moment, optional, tag},
    share,
};

/// What a transaction is called in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The operation, e.g. `observation-save`; the name behind 'Undo …'.
    pub op: String,
    pub who: Option<PersonId>,
    pub at: DateTime<Utc>,
}

/// What a transaction, an undo or a redo did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    pub op: String,
    /// Each record once, in the order in which they were first written.
    pub changes: Vec<Change>,
}

/// A record that is different now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    pub table: Table,
    /// The parts of the key, joined by `/`.
    pub id: String,
    pub placement: Option<PlacementId>,
}

impl Outcome {
    /// Names every record once.
    pub(crate) fn new(op: impl Into<String>, all: impl IntoIterator<Item = Change>) -> Outcome {
        let mut seen = std::collections::HashSet::new();
        let changes = all.into_iter().filter(|c| seen.insert((c.table, c.id.clone()))).collect();
        Outcome { op: op.into(), changes }
    }
}

/// Writes the entry of a transaction, and stamps for others what it changed; none when nothing
/// changed.
pub fn record(conn: &Connection, entry: &Entry, steps: Vec<Step>) -> Result<Outcome, StoreError> {
    share::stamp(conn, &steps)?;
    Ok(record_unstamped(conn, entry, steps)?.0)
}

/// The same for changes that others made; gives the number of the entry too.
pub fn record_unstamped(
    conn: &Connection,
    entry: &Entry,
    steps: Vec<Step>,
) -> Result<(Outcome, Option<i64>), StoreError> {
    let mut number = None;
    if !steps.is_empty() {
        let n = write_done(conn, entry)?;
        number = Some(n);
        let mut insert = conn.prepare_cached(include_str!("insert_change.sql"))?;
        for step in &steps {
            insert.execute(params![
                n,
                tag(&step.table)?,
                step.id,
                optional(&step.placement),
                step.row,
                step.before,
                step.after
            ])?;
        }
    }
    let changes = steps.into_iter().map(Step::into_change);
    Ok((Outcome::new(entry.op.clone(), changes), number))
}

/// The same for what changed no record, and can be undone all the same.
pub fn record_empty(
    conn: &Connection,
    entry: &Entry,
) -> Result<(Outcome, Option<i64>), StoreError> {
    let n = write_done(conn, entry)?;
    Ok((Outcome::new(entry.op.clone(), []), Some(n)))
}

/// Writes the entry of something done; what was undone can't be redone any more.
fn write_done(conn: &Connection, entry: &Entry) -> Result<i64, StoreError> {
    conn.prepare_cached("UPDATE history_entry SET state = 'abandoned' WHERE state = 'undone'")?
        .execute([])?;
    write_entry(conn, entry, HistoryKind::Do, HistoryState::Done, None)
}

/// Writes the line of an entry in the trail; gives its number.
pub fn write_entry(
    conn: &Connection,
    entry: &Entry,
    kind: HistoryKind,
    state: HistoryState,
    of: Option<i64>,
) -> Result<i64, StoreError> {
    conn.prepare_cached(include_str!("insert_entry.sql"))?.execute(params![
        entry.op,
        tag(&kind)?,
        tag(&state)?,
        of,
        optional(&entry.who),
        moment(entry.at)
    ])?;
    Ok(conn.last_insert_rowid())
}
