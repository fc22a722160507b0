//! Papers: which one, and its pages.

use mentormap_domain::{
    NaiveDate,
    evaluation::Moment,
    ids::{EntryId, PersonId, PlacementId},
    text::Lang,
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
    /// How somebody unlocks, and what to do without a passphrase; the passphrase is not on it.
    PersonKey { person: PersonId },
    /// The register of processing activities, or a privacy notice.
    Privacy { doc: super::personal::PrivacyDoc },
    /// The self-check of the workplace of a school year, with or without remarks and actions.
    SelfCheck { year: i32, remarks: bool, actions: bool },
    /// A school year in figures, by the year in which it begins.
    SchoolYear { year: i32 },
    /// The uniform form to fill in by hand, for a placement or for nobody.
    BlankForm {
        placement: Option<PlacementId>,
        /// The id of the programme whose modules are asked; all of them when neither is there.
        programme: Option<String>,
        /// Both moments when none.
        moment: Option<Moment>,
    },
    /// A school's report to fill in by hand, for a placement or for nobody.
    BlankReport {
        placement: Option<PlacementId>,
        /// The id of a school form; that of the placement when none.
        form: Option<String>,
        moment: Option<Moment>,
        /// The form's first language when none.
        language: Option<Lang>,
    },
}

/// A paper to look at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperView {
    pub title: String,
    pub pages: Pages,
    /// Characters that no font has; they are drawn as boxes.
    pub unknown_characters: Vec<String>,
}
