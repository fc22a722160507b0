//! Signatures, bound to what was signed by its hash.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Part, part};
use crate::{
    form::Role,
    ids::{EntryId, EvaluationId},
};

/// What is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "what", content = "id", rename_all = "kebab-case")]
pub enum Subject {
    Evaluation(EvaluationId),
    /// A meeting, feedback sheet, warning or other entry.
    Entry(EntryId),
    /// The attendance card of the placement.
    Attendance,
}

impl Subject {
    /// The entry that is signed.
    pub fn entry(self) -> Option<EntryId> {
        match self {
            Subject::Entry(id) => Some(id),
            _ => None,
        }
    }

    /// The evaluation that is signed.
    pub fn evaluation(self) -> Option<EvaluationId> {
        match self {
            Subject::Evaluation(id) => Some(id),
            _ => None,
        }
    }
}

/// A line drawn without lifting the pen: points in a box of 1000 by 400.
pub type Stroke = Vec<[u16; 2]>;

/// A signature, drawn or typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Signature {
    pub subject: Subject,
    pub role: Role,
    pub name: String,
    /// Empty when the name was typed.
    #[serde(default)]
    pub strokes: Vec<Stroke>,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub at: DateTime<Utc>,
    /// Of what was signed; see [`content_hash`].
    pub hash: String,
}

impl Part for Signature {
    part!(Signature);

    fn day(&self) -> Option<NaiveDate> {
        Some(self.at.date_naive())
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.name]
    }
}

/// SHA-256 of a content as JSON, in hexadecimal digits. The order of the fields is that of the
/// types, so the same content gives the same hash; none when it cannot be written as JSON.
pub fn content_hash(content: &impl Serialize) -> Option<String> {
    let json = serde_json::to_vec(content).ok()?;
    let digest = Sha256::digest(&json);
    Some(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}
