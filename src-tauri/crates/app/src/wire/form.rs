//! Definitions and their versions: who uses which, what differs, what comes in from a file.

use mentormap_domain::{
    DateTime, NaiveDate, Utc,
    form::{FormKind, FormRef, diff::Thing},
    ids::PlacementId,
    text::Lang,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One version of a definition.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormVersionRow {
    pub form: FormRef,
    pub kind: FormKind,
    /// In the language of the program.
    pub title: String,
    /// When it came into the binder; none: it comes with the program and nothing rests on it yet.
    pub added: Option<DateTime<Utc>>,
    pub built_in: bool,
    /// Whether there is no later one.
    pub newest: bool,
    /// The placements that use it, archived ones too.
    pub uses: Vec<FormUse>,
    /// How many evaluations were made with it.
    pub evaluations: u32,
    /// How many other definitions name this version.
    pub named: u32,
    /// Whether it can be taken out: the site's own, and nothing rests on it.
    pub removable: bool,
}

/// A placement that uses a definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FormUse {
    pub placement: PlacementId,
    /// The name of the intern.
    pub name: String,
    pub start: NaiveDate,
    pub end: NaiveDate,
    /// The version that it uses now.
    pub version: u32,
    /// How many evaluations it has.
    pub evaluations: u32,
    pub archived: bool,
    /// Whether it can move to another version: no evaluation is made yet, nor is it closed.
    pub movable: bool,
}

/// Two definitions to compare.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormPair {
    /// What stood.
    pub a: FormRef,
    /// What stands.
    pub b: FormRef,
}

/// What differs between two definitions.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormDiffView {
    pub a: FormRef,
    pub b: FormRef,
    pub kind: FormKind,
    /// The title of `b`, in the language of the program.
    pub title: String,
    /// None: they say the same.
    pub lines: Vec<FormDiffLine>,
}

/// One difference, in the words of the language of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FormDiffLine {
    pub kind: FormDiffKind,
    pub thing: Thing,
    /// Where the thing stands, from outer to inner; empty for what stands in the form itself.
    pub place: Vec<String>,
    /// What it is, e.g. `Criterium 3 Plannen`.
    pub name: String,
    /// What of it changed, e.g. `Titel (nl)`.
    pub fact: Option<String>,
    /// What stood; of a move where it stood.
    pub before: Option<String>,
    /// What stands; of a move where it stands.
    pub after: Option<String>,
    /// What is in a thing that was added or removed.
    pub inside: Vec<String>,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FormDiffKind {
    Added,
    Removed,
    Changed,
    Moved,
}

/// A definition from a file, before it is taken.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormOffer {
    /// Stands for the file in `form_offer` and `form_take`.
    pub offer: String,
    /// The name of the file, to show.
    pub file: String,
    /// Whether it is a CASE package of somebody else, which can become one of two kinds.
    pub case: bool,
    pub form: FormRef,
    pub kind: FormKind,
    /// In the language of the program.
    pub title: String,
    /// Whose it is: the school of a school form.
    pub from: Option<String>,
    pub languages: Vec<Lang>,
    pub state: FormOfferState,
    /// The version that `lines` compares with: the one with the same number, else the newest.
    pub standing: Option<FormRef>,
    pub lines: Vec<FormDiffLine>,
    /// Why it cannot be taken; none when it can.
    pub faults: Vec<FormFault>,
    /// What of the file is not taken along.
    pub notes: Vec<String>,
    /// The placements that could move to it afterwards, on request; nothing moves by itself.
    pub could_move: Vec<FormUse>,
}

/// How a definition from a file stands to what the binder has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FormOfferState {
    /// Nothing has this id.
    New,
    /// Later than every version that is there.
    Newer,
    /// Earlier than the newest, and not there yet.
    Older,
    /// This version is there already, with the same content.
    Same,
    /// This version is there already, with another content.
    Clash,
}

/// A fault of a definition from a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FormFault {
    /// The place in the file.
    pub place: String,
    pub reason: String,
}

/// An offered file, and what to make of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormOfferChoice {
    pub offer: String,
    /// What a CASE package becomes: the uniform form or a school form. Ignored for others.
    pub kind: Option<FormKind>,
}

/// Moves a placement to another version of one of its definitions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormMove {
    pub placement: PlacementId,
    pub form: FormRef,
}

/// A definition to write to a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormOut {
    pub form: FormRef,
    /// As a CASE package; else as a form file.
    pub case: bool,
}
