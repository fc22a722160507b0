//! The person who learns.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{ids::InternId, personal::Keep};

/// An intern; no more is kept than a placement needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Intern {
    pub id: InternId,
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    /// Kept longer than the site's term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "Keep | null", optional))]
    pub keep: Option<Keep>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null", optional))]
    pub binned: Option<DateTime<Utc>>,
}
