//! Many reports at once: which, what is left out and why, what was written.

use mentormap_domain::{
    NaiveDate,
    evaluation::Moment,
    ids::{GroupId, PersonId, PlacementId, SchoolId},
    text::Lang,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::ReportState;
use crate::error::AppError;

/// Which reports; what is left open does not narrow the choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, Default)]
#[serde(default)]
pub struct ManyChoice {
    pub school: Option<SchoolId>,
    /// The id of a programme.
    pub programme: Option<String>,
    pub mentor: Option<PersonId>,
    pub group: Option<GroupId>,
    /// Placements that run on one of these days.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// The next moment of each placement when none.
    pub moment: Option<Moment>,
    /// The id of another school form than each placement's own.
    pub form: Option<String>,
    /// The form's first language when none.
    pub language: Option<Lang>,
    /// Also those in which nothing was filled in.
    pub empty: bool,
    /// Also those in which indicators are still empty.
    pub incomplete: bool,
    /// Also those that the reviewer has still to read, or the mentor to make final.
    pub drafts: bool,
    /// Also those in the archive.
    pub archived: bool,
    /// Left out by hand.
    pub without: Vec<PlacementId>,
}

/// The reports of a choice.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ManyPreview {
    /// By name; those that are left out too.
    pub rows: Vec<ManyRow>,
    /// How many are not left out.
    pub count: u32,
}

/// A report of the choice.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ManyRow {
    pub placement: PlacementId,
    pub name: String,
    pub school: String,
    pub programme: String,
    pub form_title: String,
    pub moment: Moment,
    /// As the choice says.
    pub form: Option<String>,
    pub language: Option<Lang>,
    /// The name of its file; empty when it is left out.
    pub file: String,
    pub state: ReportState,
    pub draft: bool,
    /// Rows without a rating, and other things that are still empty.
    pub rows_open: u32,
    pub rest_open: u32,
    pub left_out: Option<LeftOut>,
    /// Characters that no font has; they are drawn as boxes.
    pub unknown_characters: Vec<String>,
}

/// Why a report is not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// Nothing was filled in.
    Empty,
    Incomplete,
    Draft,
    /// The form of its school is not in the binder.
    NoForm,
    /// By hand.
    Unchosen,
    /// A file of its name is there already.
    Exists,
    /// It could not be made.
    Broken,
    /// Writing was stopped before it.
    Stopped,
}

/// What happens where a file of the same name is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Existing {
    /// The new one is left out.
    Keep,
    /// The new one gets a number.
    Number,
    Replace,
}

/// A folder that was chosen; the page knows it by an id.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ManyFolder {
    pub folder: String,
    /// Its own name, to show.
    pub name: String,
    /// The names of the choice that are taken there.
    pub taken: Vec<String>,
}

/// What the page asks to be written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ManyOrder {
    pub folder: String,
    pub choice: ManyChoice,
    pub existing: Existing,
    /// Whether a list of what was written and left out is kept beside the files.
    pub list: bool,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ManyProgress {
    pub done: u32,
    pub total: u32,
    /// The file that was written last.
    pub file: String,
}

/// What was written, and what was not.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ManyWritten {
    pub files: Vec<ManyFile>,
    pub left_out: Vec<ManyLeft>,
    /// Whether it was stopped by hand.
    pub stopped: bool,
    /// Why it stopped before the end.
    pub failed: Option<AppError>,
    /// The name of the list beside the files.
    pub list: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ManyFile {
    pub name: String,
    pub file: String,
    /// Characters that no font has, drawn as boxes in it.
    pub unknown_characters: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ManyLeft {
    pub name: String,
    pub school: String,
    pub moment: Moment,
    pub why: LeftOut,
}

/// Evaluation data of a choice, as a file for a spreadsheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DataChoice {
    pub choice: ManyChoice,
    pub kind: DataKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DataKind {
    Csv,
    Xlsx,
}

/// How the files of reports are named.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilePatternView {
    /// The name of a report of somebody in the binder, or of an example.
    pub example: String,
    /// What a pattern can ask.
    pub fields: Vec<String>,
    /// The pattern of a site that has set none.
    pub usual: String,
}
