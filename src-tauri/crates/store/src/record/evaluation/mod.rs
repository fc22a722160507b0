//! Evaluations.

use mentormap_domain::{
    evaluation::Evaluation,
    ids::{EvaluationId, PlacementId},
};
use rusqlite::{Connection, OptionalExtension};

use crate::{Reader, StoreError, record::Row, row::Columns};

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
        self.select("WHERE placement = ?1 ORDER BY created, n", [placement.to_string()])
    }
}
