//! Queries over observations; none of them shows what is in the bin.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use mentormap_domain::{
    ids::{GroupId, PlacementId},
    observation::Observation,
};
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

/// An activity as an observation named it, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedActivity {
    pub activity: String,
    /// The group of the placement.
    pub group: Option<GroupId>,
    /// The day observed.
    pub date: NaiveDate,
    /// When it was written down.
    pub created: DateTime<Utc>,
}

impl Reader<'_> {
    /// The observations of a placement, newest first.
    pub fn observations_of(&self, placement: PlacementId) -> Result<Vec<Observation>, StoreError> {
        let rest = "WHERE placement = ?1 AND binned IS NULL ORDER BY date DESC, n DESC";
        self.select(rest, [placement.to_string()])
    }

    /// The newest observations of some placements; those of others cost nothing.
    pub fn latest_observations(
        &self,
        placements: &[PlacementId],
        limit: u32,
    ) -> Result<Vec<Observation>, StoreError> {
        self.select(include_str!("latest.sql"), params![json(&placements)?, limit])
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

    /// The activities that the latest 1000 observations name, the last written first.
    pub fn noted_activities(&self) -> Result<Vec<NotedActivity>, StoreError> {
        self.rows(include_str!("noted_activities.sql"), [], |row| {
            Ok(NotedActivity {
                activity: row.get("activity")?,
                group: row.parse_optional("group_id")?,
                date: row.parse("date")?,
                created: row.parse("created")?,
            })
        })
    }
}
