//! The form editor: a definition under edit, what is wrong with it, what it would give.

use mentormap_domain::{
    DateTime, Utc,
    evaluation::Moment,
    form::{FormFile, FormKind, FormRef, Problem, SchoolForm},
    ids::PlacementId,
    text::Lang,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::CriterionView;

/// A definition as the editor opens it: its draft when there is one, else the version itself.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormSource {
    /// Without the school's own file, which is mapped elsewhere and stays as it is.
    pub form: FormFile,
    /// The version that the draft began with, or the version itself; none: it began empty.
    pub base: Option<FormRef>,
    /// When the draft was changed last; none: there is no draft.
    pub drafted: Option<DateTime<Utc>>,
    /// The version that publishing would make.
    pub next: u32,
    /// Whether publishing may also replace the base: the site's own, and nothing rests on it.
    pub replaceable: bool,
    /// How many placements use the base.
    pub used: u32,
    pub built_in: bool,
    /// Whether the one who writes now may change forms.
    pub may_edit: bool,
    pub problems: Vec<Problem>,
}

/// The state of a definition under edit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormDraft {
    /// The id of the definition; the id and version inside it are the program's own.
    pub id: String,
    /// The version that the edit began with; that of the draft when there is one already.
    pub base: Option<FormRef>,
    pub form: FormFile,
}

/// What a save of a draft says.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftSaved {
    /// None: it says the same as its base, so that there is no draft any more.
    pub drafted: Option<DateTime<Utc>>,
    pub problems: Vec<Problem>,
}

/// A new definition.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormNew {
    pub kind: FormKind,
    /// The version that it is a copy of; an empty one when left out.
    pub from: Option<FormRef>,
    /// In the language of the program.
    pub title: String,
}

/// Makes a version of a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormPublish {
    pub id: String,
    /// Whether it takes the place of the version that it began with.
    pub replace: bool,
}

/// A draft in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftRow {
    /// The id, and the version that publishing would make.
    pub form: FormRef,
    pub kind: FormKind,
    /// In the language of the program.
    pub title: String,
    pub base: Option<FormRef>,
    pub changed: DateTime<Utc>,
}

/// A school form under edit, tried on what was rated for an intern.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormTrial {
    pub form: SchoolForm,
    pub placement: PlacementId,
    pub moment: Moment,
    /// The form's first language when left out or when the form lacks it.
    pub language: Option<Lang>,
}

/// What the form would give.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TrialView {
    pub name: String,
    pub criteria: Vec<CriterionView>,
}
