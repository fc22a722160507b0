//! Papers: which one, and its pages.

use mentormap_domain::{
    NaiveDate,
    ids::{EntryId, PlacementId},
};
use mentormap_report::Pages;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which paper; the tag `paper` tells the kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "paper", rename_all = "kebab-case")]
pub enum PaperChoice {
    /// The days of a placement, with totals.
    AttendanceCard { placement: PlacementId },
    /// The activities of the programme and the intern's own, with how far the intern got.
    ActivityList { placement: PlacementId },
    /// The tasks of the week of `day`.
    WeekPlan { placement: PlacementId, day: NaiveDate },
    /// The intern's project.
    ProjectSheet { placement: PlacementId },
    /// A talk or visit, held or to hold.
    Talk { placement: PlacementId, entry: EntryId },
    /// A feedback sheet.
    FeedbackSheet { placement: PlacementId, entry: EntryId },
    /// A warning as a letter.
    Warning { placement: PlacementId, entry: EntryId },
    /// The 0-document: who is who, when, whom to reach.
    Zero { placement: PlacementId },
    /// What is open, for the mentor who takes over.
    Handover { placement: PlacementId, entry: EntryId },
}

/// A paper to look at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperView {
    pub title: String,
    pub pages: Pages,
    /// Characters that no font has; they are drawn as boxes.
    pub unknown_characters: Vec<String>,
}
