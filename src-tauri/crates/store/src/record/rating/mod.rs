//! Ratings of indicators.

use mentormap_domain::{
    evaluation::{Author, Moment, Rating},
    ids::{EvaluationId, PlacementId},
};
use rusqlite::Connection;

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, json},
};

impl Record for Rating {
    type Key = (EvaluationId, String);
    const TABLE: Table = Table::Rating;

    fn key(&self) -> (EvaluationId, String) {
        (self.evaluation, self.indicator.clone())
    }

    fn parts(key: &(EvaluationId, String)) -> Vec<String> {
        vec![key.0.to_string(), key.1.clone()]
    }
}

impl Row for Rating {
    const NAME: &'static str = "rating";
    const KEY: &'static [&'static str] = &["evaluation", "indicator"];
    columns!(evaluation, indicator, level, not_observable, underlined, remark);

    fn placement(&self, conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        super::evaluation::placement_of(conn, self.evaluation)
    }
}

impl Reader<'_> {
    /// The ratings of an evaluation.
    pub fn ratings_of(&self, evaluation: EvaluationId) -> Result<Vec<Rating>, StoreError> {
        self.select("WHERE evaluation = ?1 ORDER BY n", [evaluation.to_string()])
    }

    /// The ratings of some evaluations.
    pub fn ratings_of_all(&self, evaluations: &[EvaluationId]) -> Result<Vec<Rating>, StoreError> {
        let rest = "WHERE evaluation IN (SELECT value FROM json_each(?1)) ORDER BY evaluation, n";
        self.select(rest, [json(&evaluations)?])
    }

    /// How many rows are filled, by placement, moment and author.
    pub fn filled_counts(
        &self,
        placements: &[PlacementId],
    ) -> Result<Vec<(PlacementId, Moment, Author, u32)>, StoreError> {
        self.rows(include_str!("filled_counts.sql"), [json(&placements)?], |row| {
            let (moment, author) = (row.untag("moment")?, row.untag("author")?);
            Ok((row.parse("placement")?, moment, author, row.get("count")?))
        })
    }
}
