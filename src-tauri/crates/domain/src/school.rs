//! Sending schools and their supervisors.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::{SchoolId, SupervisorId};

/// A sending institution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct School {
    pub id: SchoolId,
    pub name: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub email: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null", optional))]
    pub binned: Option<DateTime<Utc>>,
}

/// Somebody of a school who follows an intern and writes the synthesis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Supervisor {
    pub id: SupervisorId,
    pub school: SchoolId,
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null", optional))]
    pub binned: Option<DateTime<Utc>>,
}
