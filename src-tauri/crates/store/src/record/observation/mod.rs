//! Observations.

mod queries;

pub use queries::{NotedActivity, ObservationCount};

use mentormap_domain::{
    ids::{ObservationId, PlacementId},
    observation::Observation,
};
use rusqlite::{Connection, params};

use crate::record::Row;

identified!(Observation by ObservationId);

impl Row for Observation {
    const NAME: &'static str = "observation";
    const LISTS: &'static [&'static str] = &[include_str!("indicators.sql")];
    columns!(
        id, placement, author, date, activity, text, tone, visibility, created, binned;
        indicators
    );

    fn save_lists(&self, conn: &Connection, n: i64) -> rusqlite::Result<()> {
        conn.prepare_cached("DELETE FROM observation_indicator WHERE observation = ?1")?
            .execute([n])?;
        let mut insert = conn.prepare_cached(include_str!("save_indicator.sql"))?;
        for (position, observed) in (0i64..).zip(&self.indicators) {
            let level = observed.level.map(|level| level.number());
            insert.execute(params![n, position, observed.indicator, level])?;
        }
        Ok(())
    }

    fn placement(&self, _conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        Ok(Some(self.placement))
    }
}
