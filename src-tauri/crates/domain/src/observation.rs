//! What a mentor saw or heard.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{ObservationId, PersonId, PlacementId},
    level::Level,
};

/// One observation; only its text is required of the mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    pub id: ObservationId,
    pub placement: PlacementId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<PersonId>,
    pub date: NaiveDate,
    /// E.g. free play, meal, circle time; free text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub activity: String,
    pub text: String,
    #[serde(default)]
    pub tone: Tone,
    #[serde(default)]
    pub visibility: Visibility,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<ObservedIndicator>,
    pub created: DateTime<Utc>,
    /// When it was put in the bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binned: Option<DateTime<Utc>>,
}

/// An indicator that an observation bears on, with a level if one was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ObservedIndicator {
    pub indicator: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
}

/// What the observation shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    Strength,
    Growth,
    #[default]
    Neutral,
}

/// Whether it may leave the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// May stand in a report.
    #[default]
    Shared,
    /// Only for the mentor; never in a report.
    Private,
}
