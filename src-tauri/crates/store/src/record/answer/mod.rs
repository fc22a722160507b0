//! Answers given for a school.

use mentormap_domain::{
    evaluation::Answer,
    ids::{EvaluationId, PlacementId},
};
use rusqlite::Connection;

use crate::{Reader, Record, StoreError, Table, record::Row};

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
    columns!(evaluation, form, item, value, reason);

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
