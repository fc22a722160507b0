//! An evaluation on its way out of the site: handed in, commented, agreed, final, opened again.

use mentormap_domain::{
    DateTime, Utc,
    dossier::Subject,
    evaluation::{EvaluationState, Moment},
    ids::{EntryId, EvaluationId, InternId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why an evaluation cannot be changed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LockKind {
    /// Opening it again makes a new version.
    Signed,
    Final,
    /// The reviewer has it; taking it back opens it.
    HandedIn,
    Agreed,
}

/// The lock on an evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LockView {
    pub kind: LockKind,
    /// Who signed, first to last.
    pub names: Vec<String>,
    /// When the last of them signed.
    pub at: Option<DateTime<Utc>>,
}

/// A step of an evaluation on its way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewStep {
    /// The mentor hands it to the reviewer.
    HandIn,
    /// The mentor takes it back, or the reviewer gives it back, to change it.
    TakeBack,
    /// The reviewer agrees.
    Agree,
    /// The mentor makes it final.
    Finish,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct StepDraft {
    pub evaluation: EvaluationId,
    pub step: ReviewStep,
}

/// A signed or final evaluation to open again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReopenDraft {
    pub evaluation: EvaluationId,
    pub reason: String,
}

/// An evaluation that somebody waits for before it leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReviewWaiting {
    pub evaluation: EvaluationId,
    pub placement: PlacementId,
    pub intern: InternId,
    pub name: String,
    pub moment: Moment,
    /// `handed-in`: the reviewer reads it; `agreed`: the mentor makes it final.
    pub state: EvaluationState,
    /// Comments that were not dealt with yet.
    pub comments: u32,
    /// Whether the one who writes now can do the next step.
    pub mine: bool,
}

/// Which comments: those on one thing of one placement.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct CommentedThing {
    pub placement: PlacementId,
    pub subject: Subject,
}

/// What a reviewer said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CommentView {
    pub id: EntryId,
    pub author: Option<mentormap_domain::ids::PersonId>,
    pub author_name: String,
    /// The indicator or point; empty for the whole.
    pub place: String,
    /// What that place is called.
    pub place_label: String,
    pub text: String,
    pub done: bool,
    pub created: DateTime<Utc>,
}

/// A version that was opened again, as it stood, with what became different after it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionView {
    pub id: EntryId,
    pub number: u32,
    pub at: DateTime<Utc>,
    pub by: String,
    pub reason: String,
    /// Name and moment of each signature.
    pub signatures: Vec<super::signature::SignatureView>,
    /// Everything that it said.
    pub lines: Vec<VersionLine>,
    /// What is different in the version after it.
    pub changes: Vec<VersionChange>,
}

/// What a line of an evaluation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    Date,
    Level,
    Behaviours,
    Remark,
    Strength,
    Growth,
    Expected,
    Answer,
    Conclusion,
}

/// One thing that an evaluation says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VersionLine {
    pub kind: LineKind,
    /// Number and title of the indicator, or the school's item; empty for the whole.
    pub label: String,
    pub text: String,
}

/// One thing that changed; empty on a side where it did not stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VersionChange {
    pub kind: LineKind,
    pub label: String,
    pub before: String,
    pub after: String,
}
