//! Reports: what to choose, what is still empty.

use mentormap_domain::{
    NaiveDate,
    evaluation::{EvaluationState, Moment},
    form::FormRef,
    ids::PlacementId,
    level::Level,
    text::Lang,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A report that can be made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportRow {
    pub placement: PlacementId,
    pub name: String,
    pub school: String,
    pub programme: String,
    pub school_form: FormRef,
    pub form_title: String,
    pub moment: Moment,
    pub state: ReportState,
    /// Where it stands on its way out; none where no reviewer reads and nothing was made final.
    pub review: Option<EvaluationState>,
    pub filled: u32,
    pub total: u32,
    pub end: NaiveDate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportState {
    Empty,
    Begun,
    Complete,
}

/// Which report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportChoice {
    pub placement: PlacementId,
    pub moment: Moment,
    /// The id of another school form than the placement's own.
    pub form: Option<String>,
    /// The form's first language when left out.
    pub language: Option<Lang>,
}

/// A report with everything that the screen shows beside it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportView {
    pub placement: PlacementId,
    pub name: String,
    pub moment: Moment,
    pub form: FormRef,
    pub language: Lang,
    /// The school forms to choose from.
    pub forms: Vec<FormChoice>,
    /// The languages of the chosen form.
    pub languages: Vec<Lang>,
    /// What the school's own file is called, when it has one.
    pub own_file: Option<String>,
    pub missing: Vec<Missing>,
    pub criteria: Vec<CriterionView>,
    pub fields: Vec<FieldView>,
    /// Whether the supervisor's levels are shown beside the mentor's.
    pub both_views: bool,
    /// Whether the reviewer has still to read it, or the mentor to make it final.
    pub draft: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct FormChoice {
    pub id: String,
    pub title: String,
    pub school: String,
}

/// Something still empty.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Missing {
    pub kind: MissingKind,
    /// How many.
    pub count: u32,
    /// The indicator, criterion or field to go to.
    pub target: Option<String>,
    /// Its number or label.
    pub label: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MissingKind {
    /// Rows of the uniform form without a rating.
    Ratings,
    Strengths,
    GrowthPoints,
    /// A growth point that names no expected behaviour.
    Expected,
    Conclusion,
    /// A criterion that is asked directly, without a level.
    Criterion,
    /// A criterion whose explanation the school asks.
    Explanation,
    Field,
    Supervisor,
    Site,
}

/// A criterion of the school's form with its level.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionView {
    pub id: String,
    pub number: String,
    pub title: String,
    pub description: String,
    /// The levels to choose from, the one for short evidence last.
    pub levels: Vec<OptionView>,
    /// None when it is asked directly.
    pub derived: Option<DerivedView>,
    /// Whether the school wants a word of explanation.
    pub explain: bool,
    /// The level set by the mentor; empty leaves the derived one.
    pub value: String,
    pub reason: String,
    /// The level that the supervisor gives instead, and the grounds; empty when they agree.
    pub supervisor: String,
    pub grounds: String,
}

/// An id with what it is called.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OptionView {
    pub id: String,
    pub label: String,
}

/// A derived level and its ground.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DerivedView {
    pub level: Option<String>,
    pub label: Option<String>,
    pub short: bool,
    pub rated: u32,
    pub mapped: u32,
    pub inputs: Vec<InputView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct InputView {
    pub indicator: String,
    pub number: String,
    pub title: String,
    pub level: Option<Level>,
    /// Observations for the report that bear on it.
    pub observations: u32,
}

/// A free field that is asked; those filled from the binder show on the pages only.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldView {
    pub id: String,
    pub label: String,
    pub kind: FieldInput,
    pub options: Vec<OptionView>,
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FieldInput {
    Text,
    LongText,
    Number,
    Date,
    Choice,
}

/// A level set for a criterion, or the value of a field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerDraft {
    pub placement: PlacementId,
    pub moment: Moment,
    /// The school form's id.
    pub form: String,
    pub item: String,
    pub value: String,
    pub reason: String,
}

/// Another level that the supervisor gives, with the grounds; an empty level takes it back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SupervisorViewDraft {
    pub placement: PlacementId,
    pub moment: Moment,
    /// The school form's id.
    pub form: String,
    pub item: String,
    pub value: String,
    pub reason: String,
}

/// Whether the reports of a placement show the supervisor's levels beside the mentor's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ViewsDraft {
    /// The report in view.
    pub choice: ReportChoice,
    pub both: bool,
}
