//! Evaluations.

use mentormap_domain::{
    evaluation::Evaluation,
    ids::{EvaluationId, PlacementId},
};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    Reader, StoreError,
    record::Row,
    row::{Columns, json},
};

identified!(Evaluation by EvaluationId);

impl Row for Evaluation {
    const NAME: &'static str = "evaluation";
    columns!(id, placement, moment, author, date, conclusion, created, state, version);

    fn placement(&self, _conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        Ok(Some(self.placement))
    }
}

/// The placement of an evaluation; none when there is no such evaluation.
pub fn placement_of(
    conn: &Connection,
    evaluation: EvaluationId,
) -> rusqlite::Result<Option<PlacementId>> {
    conn.prepare_cached("SELECT placement FROM evaluation WHERE id = ?1")?
        .query_row([evaluation.to_string()], |row| row.parse("placement"))
        .optional()
}

impl Reader<'_> {
    /// The evaluations of a placement in the order in which they were begun.
    pub fn evaluations_of(&self, placement: PlacementId) -> Result<Vec<Evaluation>, StoreError> {
        self.select("WHERE placement = ?1 ORDER BY n", [placement.to_string()])
    }

    /// The evaluations that were handed in or made final, in the order in which they were begun.
    pub fn evaluations_on_their_way(&self) -> Result<Vec<Evaluation>, StoreError> {
        self.select("WHERE state <> 'open' ORDER BY n", [])
    }

    /// The evaluations that were handed in and are not final yet, in the order in which they were
    /// begun.
    pub fn evaluations_at_review(&self) -> Result<Vec<Evaluation>, StoreError> {
        self.select("WHERE state IN ('handed-in', 'agreed') ORDER BY n", [])
    }

    /// The evaluations of some placements.
    pub fn evaluations_of_all(
        &self,
        placements: &[PlacementId],
    ) -> Result<Vec<Evaluation>, StoreError> {
        let rest = "WHERE placement IN (SELECT value FROM json_each(?1)) ORDER BY placement, n";
        self.select(rest, [json(&placements)?])
    }
}
