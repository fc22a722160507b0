//! Evaluations.

use mentormap_domain::{
    evaluation::Evaluation,
    ids::{EvaluationId, PlacementId},
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment, optional, tag},
};

impl Record for Evaluation {
    type Key = EvaluationId;
    const TABLE: Table = Table::Evaluation;

    fn key(&self) -> EvaluationId {
        self.id
    }

    fn parts(key: &EvaluationId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Evaluation {
    const NAME: &'static str = "evaluation";
    const SELECT: &'static str = include_str!("select.sql");

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Evaluation {
            id: row.parse("id")?,
            placement: row.parse("placement")?,
            moment: row.untag("moment")?,
            author: row.untag("author")?,
            date: row.parse_optional("date")?,
            conclusion: row.get("conclusion")?,
            created: row.parse("created")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![
                n,
                self.id.to_string(),
                self.placement.to_string(),
                tag(&self.moment)?,
                tag(&self.author)?,
                optional(&self.date),
                self.conclusion,
                moment(self.created)
            ],
            |row| row.get(0),
        )
    }

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
