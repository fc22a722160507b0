//! The uniform form filled in: one sheet for interim and final, intern and mentor.

use std::collections::BTreeMap;

use mentormap_domain::{
    NaiveDate,
    evaluation::{Author, EvaluationState, Moment, PointKind},
    ids::{EvaluationId, ObservationId, PlacementId, PointId},
    level::Level,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::review::LockView;

/// The whole sheet of a placement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Sheet {
    pub placement: PlacementId,
    pub title: String,
    pub levels: Vec<LevelView>,
    pub not_observable: String,
    pub clusters: Vec<SheetCluster>,
    /// Interim by the intern and the mentor, final by the intern and the mentor: always four.
    pub evaluations: Vec<EvaluationView>,
    /// The moment that is next to be evaluated.
    pub moment: Moment,
    /// Whether a reviewer reads the mentor's evaluations before they leave.
    pub review: bool,
    /// Whether the one who writes now is a reviewer.
    pub reviewer: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LevelView {
    pub label: String,
    pub description: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetCluster {
    pub id: String,
    pub number: u32,
    pub title: String,
    pub rows: Vec<SheetRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetRow {
    pub indicator: String,
    pub number: String,
    pub title: String,
    pub attitude: bool,
    /// The behaviours per level, low to high.
    pub levels: Vec<Vec<BehaviourView>>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BehaviourView {
    pub id: String,
    pub text: String,
}

/// What one author says at one moment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EvaluationView {
    /// None as long as nothing was entered.
    pub id: Option<EvaluationId>,
    pub moment: Moment,
    pub author: Author,
    pub date: Option<NaiveDate>,
    pub conclusion: String,
    /// By indicator; untouched rows are left out.
    pub ratings: BTreeMap<String, RatingView>,
    pub points: Vec<PointView>,
    pub filled: u32,
    pub total: u32,
    /// Where it stands on its way out.
    pub state: EvaluationState,
    /// Counted from 1; one more each time it was opened again.
    pub version: u32,
    /// Why it cannot be changed now.
    pub lock: Option<LockView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RatingView {
    pub indicator: String,
    /// The level that was set.
    pub level: Option<Level>,
    pub not_observable: bool,
    pub underlined: Vec<String>,
    pub remark: String,
    /// The level that the underlined behaviours suggest.
    pub suggested: Option<Level>,
    /// The level that counts.
    pub effective: Option<Level>,
    /// Underlined behaviours above the suggested level.
    pub sparks: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PointView {
    pub id: PointId,
    pub kind: PointKind,
    pub text: String,
    pub expected: String,
    pub observation: Option<ObservationId>,
}

/// One row as it stands now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RatingDraft {
    pub placement: PlacementId,
    pub moment: Moment,
    pub author: Author,
    pub indicator: String,
    pub level: Option<Level>,
    pub not_observable: bool,
    pub underlined: Vec<String>,
    pub remark: String,
}

/// The row as it was kept, and how far the form is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RatingSaved {
    pub rating: RatingView,
    pub filled: u32,
    pub total: u32,
}

/// Date and conclusion of an evaluation.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvaluationDraft {
    pub placement: PlacementId,
    pub moment: Moment,
    pub author: Author,
    pub date: Option<NaiveDate>,
    pub conclusion: String,
}

/// A strength or growth point, new or changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PointDraft {
    pub id: Option<PointId>,
    pub placement: PlacementId,
    pub moment: Moment,
    pub author: Author,
    pub kind: PointKind,
    pub text: String,
    /// The behaviour expected, of a growth point.
    pub expected: String,
    /// The observation it is taken over from.
    pub observation: Option<ObservationId>,
}
