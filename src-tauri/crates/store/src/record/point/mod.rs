//! Strengths and growth points.

use mentormap_domain::{
    evaluation::Point,
    ids::{EvaluationId, PlacementId, PointId},
};
use rusqlite::Connection;

use crate::{Reader, StoreError, record::Row};

identified!(Point by PointId);

impl Row for Point {
    const NAME: &'static str = "point";
    columns!(id, evaluation, kind, text, expected, observation, position);

    fn placement(&self, conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        super::evaluation::placement_of(conn, self.evaluation)
    }
}

impl Reader<'_> {
    /// The strengths and growth points of an evaluation, in the order of the sheet.
    pub fn points_of(&self, evaluation: EvaluationId) -> Result<Vec<Point>, StoreError> {
        self.select("WHERE evaluation = ?1 ORDER BY position, n", [evaluation.to_string()])
    }
}
