//! Observations.

use mentormap_domain::{
    NaiveDate,
    ids::{ObservationId, PlacementId},
    level::Level,
    observation::{ObservedIndicator, Tone, Visibility},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An observation to read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ObservationView {
    pub id: ObservationId,
    pub placement: PlacementId,
    pub intern_name: String,
    pub author: Option<String>,
    pub date: NaiveDate,
    pub activity: String,
    pub text: String,
    pub tone: Tone,
    pub visibility: Visibility,
    pub indicators: Vec<IndicatorTag>,
}

/// An indicator that an observation bears on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IndicatorTag {
    pub indicator: String,
    pub number: String,
    pub title: String,
    pub level: Option<Level>,
}

/// A new or changed observation; only the text must be there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ObservationDraft {
    pub id: Option<ObservationId>,
    pub placement: PlacementId,
    /// Today when left out.
    pub date: Option<NaiveDate>,
    pub activity: String,
    pub text: String,
    pub tone: Tone,
    pub visibility: Visibility,
    pub indicators: Vec<ObservedIndicator>,
}

/// What the dialog for a new observation starts from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ObservationStart {
    /// The running placements to choose from.
    pub placements: Vec<PlacementChoice>,
    pub placement: Option<PlacementId>,
    pub date: NaiveDate,
    /// The activity used lately at this hour.
    pub activity: String,
    /// Activities used lately.
    pub activities: Vec<String>,
    /// The indicators used most lately.
    pub often: Vec<IndicatorChoice>,
    /// Every indicator of the placement's modules.
    pub indicators: Vec<IndicatorChoice>,
    /// The names of the four levels.
    pub levels: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PlacementChoice {
    pub placement: PlacementId,
    pub name: String,
    pub school: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct IndicatorChoice {
    pub indicator: String,
    pub number: String,
    pub title: String,
    pub cluster: String,
}
