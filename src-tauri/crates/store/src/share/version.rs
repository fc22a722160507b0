//! The rows of the versions of a record.

use mentormap_domain::share::{Dot, Scope, Seen};
use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::ShareKey;
use crate::{
    StoreError,
    row::{Columns, json, tag},
};

/// How a version stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is what the record's own table says.
    Shown,
    /// Another is shown.
    Beside,
    /// It is to be shown, and can't yet.
    Held,
}

/// One version, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub key: ShareKey,
    pub dot: Dot,
    pub scope: Scope,
    pub seen: Seen,
    pub state: State,
    /// None for what is shown (its own table has it) and for a removal.
    pub value: Option<String>,
}

impl Kept {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Kept> {
        Ok(Kept {
            key: (row.untag("record")?, row.get("id")?),
            dot: Dot { binder: row.parse("author")?, n: number(row.get("number")?) },
            scope: row.parse("scope")?,
            seen: row.unjson("seen")?,
            state: row.untag("state")?,
            value: row.get("value")?,
        })
    }

    pub fn insert(&self, conn: &Connection) -> Result<(), StoreError> {
        conn.prepare_cached(include_str!("insert_version.sql"))?.execute(params![
            tag(&self.key.0)?,
            self.key.1,
            self.dot.binder.to_string(),
            i64::try_from(self.dot.n).unwrap_or(i64::MAX),
            self.scope.to_string(),
            json(&self.seen)?,
            tag(&self.state)?,
            self.value,
        ])?;
        Ok(())
    }
}

pub fn number(n: i64) -> u64 {
    u64::try_from(n).unwrap_or_default()
}

const COLUMNS: &str = "SELECT record, id, author, number, scope, seen, state, value
                       FROM share_version WHERE ";

/// The versions that a condition finds, in the order of their records.
pub fn those(
    conn: &Connection,
    condition: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Kept>, StoreError> {
    let mut statement = conn.prepare_cached(&format!("{COLUMNS}{condition}"))?;
    let rows = statement.query_map(params, Kept::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The versions of a record.
pub fn of(conn: &Connection, key: &ShareKey) -> Result<Vec<Kept>, StoreError> {
    those(conn, "record = ?1 AND id = ?2 ORDER BY author, number", params![tag(&key.0)?, key.1])
}

/// Takes every version of a record away.
pub fn clear(conn: &Connection, key: &ShareKey) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM share_version WHERE record = ?1 AND id = ?2")?
        .execute(params![tag(&key.0)?, key.1])?;
    Ok(())
}
