//! Warnings: the programme says which one ends the placement.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Part, part};

/// One warning; its number is its place in the order of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Warning {
    pub date: NaiveDate,
    pub facts: String,
    /// The change that is expected.
    #[serde(default)]
    pub expected: String,
    #[serde(default)]
    pub by: Option<NaiveDate>,
    /// The day of the talk about it.
    #[serde(default)]
    pub talk: Option<NaiveDate>,
    #[serde(default)]
    pub outcome: Option<Outcome>,
    #[serde(default)]
    pub outcome_text: String,
}

/// What became of a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The change came.
    Mended,
    /// It did not, or not enough.
    NotMended,
}

impl Part for Warning {
    part!(Warning);

    fn day(&self) -> Option<NaiveDate> {
        Some(self.date)
    }

    fn open(&self) -> bool {
        self.outcome.is_none()
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.facts, &self.expected, &self.outcome_text]
    }
}
