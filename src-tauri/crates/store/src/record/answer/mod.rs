//! Answers given for a school.

use mentormap_domain::{
    evaluation::Answer,
    ids::{EvaluationId, PlacementId},
};
use rusqlite::{Connection, params};

use crate::{Reader, Record, StoreError, Table, record::Row, row::Columns};

impl Record for Answer {
    type Key = (EvaluationId, String, String);
    const TABLE: Table = Table::Answer;

    fn key(&self) -> (EvaluationId, String, String) {
        (self.evaluation, self.form.clone(), self.item.clone())
    }

    fn parts(key: &(EvaluationId, String, String)) -> Vec<String> {
        vec![key.0.to_string(), key.1.clone(), key.2.clone()]
    }
}

impl Row for Answer {
    const NAME: &'static str = "answer";
    const KEY: &'static [&'static str] = &["evaluation", "form", "item"];
    const SELECT: &'static str = "SELECT evaluation, form, item, value, reason FROM answer";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Answer {
            evaluation: row.parse("evaluation")?,
            form: row.get("form")?,
            item: row.get("item")?,
            value: row.get("value")?,
            reason: row.get("reason")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![n, self.evaluation.to_string(), self.form, self.item, self.value, self.reason],
            |row| row.get(0),
        )
    }

    fn placement(&self, conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        super::evaluation::placement_of(conn, self.evaluation)
    }
}

impl Reader<'_> {
    /// The answers that an evaluation holds for the schools.
    pub fn answers_of(&self, evaluation: EvaluationId) -> Result<Vec<Answer>, StoreError> {
        self.select("WHERE evaluation = ?1 ORDER BY form, item", [evaluation.to_string()])
    }
}
