//! Growth over the moments of a placement.

use mentormap_domain::{NaiveDate, evaluation::Moment, ids::PlacementId};
use serde::Serialize;
use ts_rs::TS;

/// Values per cluster over time; a value is a mean of levels, 1 to 4.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Growth {
    pub placement: PlacementId,
    /// In order of date.
    pub moments: Vec<GrowthMoment>,
    pub clusters: Vec<GrowthCluster>,
    pub levels: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GrowthMoment {
    pub kind: GrowthKind,
    /// The evaluation's moment.
    pub moment: Option<Moment>,
    /// The week of the placement in which the four weeks of observations end.
    pub week: Option<u32>,
    pub date: NaiveDate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GrowthKind {
    /// The levels seen in observations over four weeks.
    Observations,
    /// The mentor's evaluation.
    Mentor,
    /// The intern's own.
    Intern,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GrowthCluster {
    pub id: String,
    pub number: u32,
    pub title: String,
    /// One per moment; none when nothing was rated.
    pub values: Vec<Option<f64>>,
}
