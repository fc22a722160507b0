//! Personal data: how long it is kept, what the site says about it, and names in notes.

mod hint;
mod retention;

pub use hint::{Hint, KnownNames, hints};
pub use retention::{DEFAULT_YEARS, Keep, MOST_YEARS, Retention};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What the site decided about personal data, and how it words it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct Privacy {
    /// Years after the end of a placement; [`DEFAULT_YEARS`] when the site did not choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<u32>,
    /// What the site writes instead of the proposed texts, by `<language>/<document>/<field>`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, String>,
}

impl Privacy {
    /// How long what is kept of an intern is kept after the end, in years.
    pub fn years(&self) -> u32 {
        self.years.unwrap_or(DEFAULT_YEARS)
    }

    /// Whether the site decided nothing yet.
    pub fn is_default(&self) -> bool {
        *self == Privacy::default()
    }
}
