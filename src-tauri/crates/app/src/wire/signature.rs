//! Signatures under an evaluation, a talk, a sheet, a warning or the attendance card.

use mentormap_domain::{
    DateTime, Utc,
    dossier::{Stroke, Subject},
    form::Role,
    ids::{EntryId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which signatures: those under one thing of one placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedThing {
    pub placement: PlacementId,
    pub subject: Subject,
}

/// A signature being given, drawn or typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SignDraft {
    pub placement: PlacementId,
    pub subject: Subject,
    pub role: Role,
    pub name: String,
    /// Points in a box of 1000 by 400; empty when the name is the signature.
    pub strokes: Vec<Stroke>,
}

/// Who has signed a thing, and who may.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Signatures {
    pub placement: PlacementId,
    pub subject: Subject,
    /// In the order in which they were given.
    pub given: Vec<SignatureView>,
    /// The people known around the placement, to choose a name from.
    pub people: Vec<SignerView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignatureView {
    pub id: EntryId,
    pub role: Role,
    pub name: String,
    pub strokes: Vec<Stroke>,
    pub at: DateTime<Utc>,
    /// Whether what was signed still says the same.
    pub matches: bool,
    /// The first characters of the hash of what was signed.
    pub code: String,
}

/// Somebody who may sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignerView {
    pub role: Role,
    pub name: String,
}
