//! Search over everything.

use mentormap_domain::{
    NaiveDate,
    dossier::Kind,
    ids::{InternId, PlacementId},
};
use serde::Serialize;
use ts_rs::TS;

use super::Concept;

/// Something found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchHit {
    pub concept: Concept,
    /// Which kind of entry of the dossier.
    pub kind: Option<Kind>,
    pub id: String,
    pub placement: Option<PlacementId>,
    pub intern: Option<InternId>,
    /// Whose or what it is.
    pub title: String,
    pub parts: Vec<SearchPart>,
    pub date: Option<NaiveDate>,
}

/// A stretch of the text found, marked or not.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchPart {
    pub text: String,
    pub hit: bool,
}
