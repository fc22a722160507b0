//! Ratings of indicators.

use mentormap_domain::{
    evaluation::{Author, Moment, Rating},
    ids::{EvaluationId, PlacementId},
    level::Level,
};
use rusqlite::{Connection, params};

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
    const SELECT: &'static str = include_str!("select.sql");

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Rating {
            evaluation: row.parse("evaluation")?,
            indicator: row.get("indicator")?,
            level: level(row)?,
            not_observable: row.get("not_observable")?,
            underlined: row.unjson("underlined")?,
            remark: row.get("remark")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![
                n,
                self.evaluation.to_string(),
                self.indicator,
                self.level.map(|level| level.number()),
                self.not_observable,
                json(&self.underlined)?,
                self.remark
            ],
            |row| row.get(0),
        )
    }

    fn placement(&self, conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        super::evaluation::placement_of(conn, self.evaluation)
    }
}

fn level(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Level>> {
    let number: Option<u8> = row.get("level")?;
    // The schema lets 1 to 4 in and nothing else.
    Ok(number.and_then(|number| Level::try_from(number).ok()))
}

impl Reader<'_> {
    /// The ratings of an evaluation.
    pub fn ratings_of(&self, evaluation: EvaluationId) -> Result<Vec<Rating>, StoreError> {
        self.select("WHERE evaluation = ?1 ORDER BY n", [evaluation.to_string()])
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
