//! Undo and redo of what came from another binder, or was chosen: the versions go back as well.
//!
//! A reversal is not sent as a change of one's own: what others wrote stays theirs, and comes
//! again with their next package. The binder counts on under a new author id, because what it did
//! meanwhile may have gone out.

use rusqlite::{Connection, OptionalExtension};

use super::{known, stamp, state::Standing};
use crate::{
    StoreError,
    history::{Direction, Step},
    row::Columns,
};

/// Takes the versions along with an undo or redo of entry `n`; others are changes as any.
pub(crate) fn step_back(
    conn: &Connection,
    direction: Direction,
    n: i64,
    steps: &[Step],
) -> Result<(), StoreError> {
    let sql = match direction {
        Direction::Undo => "SELECT before AS standing FROM share_undo WHERE entry = ?1",
        Direction::Redo => "SELECT after AS standing FROM share_undo WHERE entry = ?1",
    };
    let found: Option<Standing> =
        conn.prepare_cached(sql)?.query_row([n], |row| row.unjson("standing")).optional()?;
    match found {
        Some(standing) => {
            standing.write(conn)?;
            known::renew(conn)
        }
        None => stamp(conn, steps),
    }
}
