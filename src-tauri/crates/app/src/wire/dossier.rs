//! What is kept around a placement.

use mentormap_domain::{
    DateTime, Utc,
    dossier::Body,
    ids::{EntryId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new or changed entry; without an id a new one, or the one that has its spot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EntryDraft {
    pub id: Option<EntryId>,
    pub placement: PlacementId,
    pub body: Body,
}

/// An entry to read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EntryView {
    pub id: EntryId,
    pub placement: PlacementId,
    pub body: Body,
    pub created: DateTime<Utc>,
}
