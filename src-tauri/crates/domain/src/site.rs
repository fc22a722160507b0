//! The site and its groups.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{GroupId, SiteId},
    personal::Privacy,
};

/// The placement site: a childcare centre or school.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Site {
    pub id: SiteId,
    pub name: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub email: String,
    /// Whether a reviewer reads feedback before it leaves.
    #[serde(default)]
    pub review: bool,
    /// How the files of reports are named; the usual way when none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub file_pattern: Option<String>,
    /// How personal data is kept and worded.
    #[serde(default, skip_serializing_if = "Privacy::is_default")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Privacy>", optional))]
    pub privacy: Privacy,
}

/// A living group or class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: GroupId,
    pub name: String,
    /// Ages in words, e.g. '0-3 years'.
    #[serde(default)]
    pub ages: String,
    /// How many interns it can have at once; none: not said.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// First names of its children, so that a note that names one can say so; never printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub children: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null", optional))]
    pub binned: Option<DateTime<Utc>>,
}
