//! Strengths and growth points.

use mentormap_domain::{
    evaluation::Point,
    ids::{EvaluationId, PlacementId, PointId},
};
use rusqlite::{Connection, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, optional, tag},
};

impl Record for Point {
    type Key = PointId;
    const TABLE: Table = Table::Point;

    fn key(&self) -> PointId {
        self.id
    }

    fn parts(key: &PointId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Point {
    const NAME: &'static str = "point";
    const SELECT: &'static str = include_str!("select.sql");

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Point {
            id: row.parse("id")?,
            evaluation: row.parse("evaluation")?,
            kind: row.untag("kind")?,
            text: row.get("text")?,
            expected: row.get("expected")?,
            observation: row.parse_optional("observation")?,
            position: row.get("position")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![
                n,
                self.id.to_string(),
                self.evaluation.to_string(),
                tag(&self.kind)?,
                self.text,
                self.expected,
                optional(&self.observation),
                self.position
            ],
            |row| row.get(0),
        )
    }

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
