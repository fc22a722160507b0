//! Reading the trail.

use chrono::{DateTime, Utc};
use mentormap_domain::ids::{PersonId, PlacementId};
use rusqlite::{Params, Row, params};
use serde::{Deserialize, Serialize};

use super::Change;
use crate::{Reader, StoreError, Table, row::Columns};

/// What an entry of the trail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HistoryKind {
    Do,
    Undo,
    Redo,
    /// Things in the bin were removed for good.
    Purge,
}

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HistoryState {
    /// In force, can be undone.
    Done,
    /// Undone, can be redone.
    Undone,
    /// Undone, and something else was done since.
    Abandoned,
    /// In force for good.
    Sealed,
    /// An undo, redo or purge itself.
    Trail,
}

/// One line of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HistoryItem {
    pub n: i64,
    /// The operation; of an undo or redo, the one that it moved.
    pub op: String,
    pub kind: HistoryKind,
    pub state: HistoryState,
    pub who: Option<PersonId>,
    pub at: DateTime<Utc>,
    /// What was written, each record once; of an undo or redo, what the entry had written.
    pub changes: Vec<Change>,
}

#[derive(Deserialize)]
struct ChangeRow {
    record: Table,
    id: String,
    placement: Option<PlacementId>,
}

impl Reader<'_> {
    /// The latest lines of the trail, newest first.
    pub fn history(&self, limit: u32) -> Result<Vec<HistoryItem>, StoreError> {
        self.trail(include_str!("trail.sql"), [limit])
    }

    /// The latest lines that touched a placement or what belongs to it, newest first.
    pub fn history_of(
        &self,
        placement: PlacementId,
        limit: u32,
    ) -> Result<Vec<HistoryItem>, StoreError> {
        self.trail(include_str!("trail_of.sql"), params![limit, placement.to_string()])
    }

    fn trail(&self, sql: &str, params: impl Params) -> Result<Vec<HistoryItem>, StoreError> {
        self.rows(sql, params, item_from_row)
    }
}

fn item_from_row(row: &Row<'_>) -> rusqlite::Result<HistoryItem> {
    let changes: Vec<ChangeRow> = row.unjson("changes")?;
    let changes = changes.into_iter().map(|change| Change {
        table: change.record,
        id: change.id,
        placement: change.placement,
    });
    let op: String = row.get("op")?;
    Ok(HistoryItem {
        n: row.get("n")?,
        kind: row.untag("kind")?,
        state: row.untag("state")?,
        who: row.parse_optional("who")?,
        at: row.parse("at")?,
        changes: super::Outcome::new("", changes).changes,
        op,
    })
}
