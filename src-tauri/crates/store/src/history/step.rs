//! Undo and redo: one entry back or forward.

use chrono::{DateTime, Utc};
use mentormap_domain::ids::PersonId;
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};

use super::{Entry, HistoryKind, HistoryState, Outcome, Step, write_entry};
use crate::{
    StoreError,
    row::{Columns, tag},
    share,
};

/// Back or forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Undo,
    Redo,
}

impl Direction {
    /// The number and operation of the entry that is next: the last one done, or the first undone.
    fn next(self, conn: &Connection) -> rusqlite::Result<Option<(i64, String)>> {
        let sql = match self {
            Direction::Undo => {
                "SELECT n, op FROM history_entry WHERE state = 'done' ORDER BY n DESC LIMIT 1"
            }
            Direction::Redo => {
                "SELECT n, op FROM history_entry WHERE state = 'undone' ORDER BY n LIMIT 1"
            }
        };
        conn.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()
    }

    fn kind(self) -> HistoryKind {
        match self {
            Direction::Undo => HistoryKind::Undo,
            Direction::Redo => HistoryKind::Redo,
        }
    }

    fn state_after(self) -> HistoryState {
        match self {
            Direction::Undo => HistoryState::Undone,
            Direction::Redo => HistoryState::Done,
        }
    }
}

/// The operation that would be undone or redone.
pub fn label(conn: &Connection, direction: Direction) -> Result<Option<String>, StoreError> {
    Ok(direction.next(conn)?.map(|(_, op)| op))
}

/// Moves one entry and says so in the trail; none when there is none to move.
pub fn step(
    conn: &mut Connection,
    direction: Direction,
    at: DateTime<Utc>,
    who: Option<PersonId>,
) -> Result<Option<Outcome>, StoreError> {
    let Some((n, op)) = direction.next(conn)? else { return Ok(None) };
    match replay(conn, direction, n, &Entry { op, who, at }) {
        // Something that it rests on was removed for good, or an old image is no longer readable.
        Err(error) if error.is_dangling() || matches!(error, StoreError::Image(_)) => {
            seal(conn, direction, n)?;
            Ok(None)
        }
        outcome => outcome.map(Some),
    }
}

fn replay(
    conn: &mut Connection,
    direction: Direction,
    n: i64,
    entry: &Entry,
) -> Result<Outcome, StoreError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Lets rows come back before those that they refer to; checked at the commit.
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut steps = steps_of(&tx, n)?;
    if direction == Direction::Undo {
        steps = steps.into_iter().rev().map(Step::reversed).collect();
    }
    steps.iter().try_for_each(|step| step.apply(&tx))?;
    share::step_back(&tx, direction, n, &steps)?;
    let state = tag(&direction.state_after())?;
    tx.execute("UPDATE history_entry SET state = ?1 WHERE n = ?2", params![state, n])?;
    write_entry(&tx, entry, direction.kind(), HistoryState::Trail, Some(n))?;
    tx.commit()?;
    Ok(Outcome::new(entry.op.clone(), steps.into_iter().map(Step::into_change)))
}

/// The writes of an entry in their order.
fn steps_of(conn: &Connection, entry: i64) -> rusqlite::Result<Vec<Step>> {
    let mut statement = conn.prepare_cached(include_str!("steps.sql"))?;
    statement.query_map([entry], step_from_row)?.collect()
}

fn step_from_row(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        table: row.untag("record")?,
        id: row.get("id")?,
        placement: row.parse_optional("placement")?,
        row: row.get("row_number")?,
        before: row.get("before")?,
        after: row.get("after")?,
    })
}

/// Closes the way back before an entry, or the way forward from it.
fn seal(conn: &Connection, direction: Direction, n: i64) -> rusqlite::Result<()> {
    let sql = match direction {
        Direction::Undo => {
            "UPDATE history_entry SET state = 'sealed' WHERE state = 'done' AND n <= ?1"
        }
        Direction::Redo => {
            "UPDATE history_entry SET state = 'abandoned' WHERE state = 'undone' AND n >= ?1"
        }
    };
    conn.execute(sql, [n]).map(drop)
}
