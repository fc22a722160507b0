//! Observations.

mod queries;

pub use queries::ObservationCount;

use mentormap_domain::{
    ids::{ObservationId, PlacementId},
    observation::Observation,
};
use rusqlite::{Connection, params};

use crate::{
    Record, Table,
    record::Row,
    row::{Columns, moment, optional, tag},
};

impl Record for Observation {
    type Key = ObservationId;
    const TABLE: Table = Table::Observation;

    fn key(&self) -> ObservationId {
        self.id
    }

    fn parts(key: &ObservationId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Observation {
    const NAME: &'static str = "observation";
    const SELECT: &'static str = include_str!("select.sql");

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Observation {
            id: row.parse("id")?,
            placement: row.parse("placement")?,
            author: row.parse_optional("author")?,
            date: row.parse("date")?,
            activity: row.get("activity")?,
            text: row.get("text")?,
            tone: row.untag("tone")?,
            visibility: row.untag("visibility")?,
            indicators: row.unjson("indicators")?,
            created: row.parse("created")?,
            binned: row.parse_optional("binned")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        let n = statement.query_row(
            params![
                n,
                self.id.to_string(),
                self.placement.to_string(),
                optional(&self.author),
                self.date.to_string(),
                self.activity,
                self.text,
                tag(&self.tone)?,
                tag(&self.visibility)?,
                moment(self.created),
                self.binned.map(moment)
            ],
            |row| row.get(0),
        )?;
        save_indicators(conn, n, self)?;
        Ok(n)
    }

    fn placement(&self, _conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        Ok(Some(self.placement))
    }
}

fn save_indicators(conn: &Connection, n: i64, observation: &Observation) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM observation_indicator WHERE observation = ?1")?
        .execute([n])?;
    let mut insert = conn.prepare_cached(include_str!("save_indicator.sql"))?;
    for (position, observed) in (0i64..).zip(&observation.indicators) {
        let level = observed.level.map(|level| level.number());
        insert.execute(params![n, position, observed.indicator, level])?;
    }
    Ok(())
}
