//! Queries over observations; none of them shows what is in the bin.

use std::collections::HashMap;

use chrono::NaiveDate;
use mentormap_domain::{ids::PlacementId, observation::Observation};
use rusqlite::params;
use serde::Serialize;

use crate::{
    Reader, StoreError,
    row::{Columns, json},
};

/// How many observations a placement has, and the day of the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ObservationCount {
    pub count: u32,
    pub last: NaiveDate,
}

impl Reader<'_> {
    /// The observations of a placement, newest first.
    pub fn observations_of(&self, placement: PlacementId) -> Result<Vec<Observation>, StoreError> {
        let rest = "WHERE placement = ?1 AND binned IS NULL ORDER BY date DESC, n DESC";
        self.select(rest, [placement.to_string()])
    }

    /// The newest observations of all placements at hand.
    pub fn latest_observations(&self, limit: u32) -> Result<Vec<Observation>, StoreError> {
        self.select(include_str!("latest.sql"), [limit])
    }

    /// The observations of a placement that bear on an indicator, newest first.
    pub fn observations_bearing_on(
        &self,
        placement: PlacementId,
        indicator: &str,
    ) -> Result<Vec<Observation>, StoreError> {
        self.select(include_str!("bearing_on.sql"), params![placement.to_string(), indicator])
    }

    /// Counts per placement; one without observations is not in the answer.
    pub fn observation_counts(
        &self,
        placements: &[PlacementId],
    ) -> Result<HashMap<PlacementId, ObservationCount>, StoreError> {
        let counts = self.rows(include_str!("counts.sql"), [json(&placements)?], |row| {
            let count = ObservationCount { count: row.get("count")?, last: row.parse("last")? };
            Ok((row.parse("placement")?, count))
        })?;
        Ok(counts.into_iter().collect())
    }

    /// The indicators used most in the latest 200 observations, of one placement or of all.
    pub fn often_used_indicators(
        &self,
        placement: Option<PlacementId>,
        limit: u32,
    ) -> Result<Vec<String>, StoreError> {
        match placement {
            Some(placement) => {
                let params = params![limit, placement.to_string()];
                self.rows(include_str!("often_used_of.sql"), params, |row| row.get(0))
            }
            None => self.rows(include_str!("often_used.sql"), [limit], |row| row.get(0)),
        }
    }

    /// The activities of the latest observations, the last one used first, each once.
    pub fn recent_activities(&self, limit: u32) -> Result<Vec<String>, StoreError> {
        self.rows(include_str!("recent_activities.sql"), [limit], |row| row.get(0))
    }
}
