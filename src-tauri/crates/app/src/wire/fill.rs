//! The school's own file: what goes in which field, and setting that up.

use mentormap_domain::form::{FieldMap, FillColumn, FillFormat, FillRows, FormRef, Source};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::{OptionView, ReportChoice};

/// The file of a report's school, filled in: what goes where.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FillView {
    /// The version of the form that the file belongs to.
    pub form: FormRef,
    /// What the file was called.
    pub name: String,
    pub kind: FillFormat,
    /// In reading order.
    pub lines: Vec<FillLine>,
    /// Fields that nothing was chosen for.
    pub unmapped: u32,
    /// Whether the reviewer has still to read it, or the mentor to make it final.
    pub draft: bool,
    /// Characters that no font has; they are drawn as boxes.
    pub unknown_characters: Vec<String>,
}

/// A field of the file with what goes in it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FillLine {
    pub field: String,
    pub label: String,
    pub value: String,
    /// For a check box: whether it is ticked.
    pub ticked: Option<bool>,
    /// For a repeated row: how often.
    pub rows: Option<u32>,
    pub state: FillState,
    /// What did not fit and goes on a page at the end.
    pub rest: String,
}

/// How a field fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FillState {
    Filled,
    /// There is nothing to say yet.
    Empty,
    /// Longer than its field: the rest goes on a page at the end.
    Overflow,
    /// The file has no option for the level.
    NoOption,
    /// Nothing was chosen for it.
    Unmapped,
}

/// A filled file to save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FillFileChoice {
    pub report: ReportChoice,
    /// The fields become part of the page and can be changed no more; says nothing for a DOCX.
    pub flatten: bool,
}

/// Setting up what goes in the fields of a school's file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FillSetup {
    pub form: FormRef,
    pub title: String,
    /// None while the form has no file.
    pub file: Option<FillTemplate>,
    /// Whether the one who writes now may change forms.
    pub may_edit: bool,
    /// What can go in a field, by group.
    pub sources: Vec<SourceView>,
    /// What can go in the columns of a repeated row.
    pub columns: Vec<RowsView>,
}

/// A school's file with its fields.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FillTemplate {
    pub name: String,
    pub kind: FillFormat,
    /// In points; empty for a DOCX.
    pub pages: Vec<PageView>,
    pub fields: Vec<FillField>,
}

/// A page as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageView {
    pub width: f32,
    pub height: f32,
}

/// A field of the file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FillField {
    pub name: String,
    /// What the file says it is for; for a DOCX the sentence around it.
    pub label: String,
    pub kind: FillFieldKind,
    pub options: Vec<OptionView>,
    /// The words in a repeated row.
    pub columns: Vec<String>,
    pub areas: Vec<FillArea>,
    pub map: Option<FieldMap>,
    /// What its name or label makes likely, while nothing was chosen.
    pub suggestion: Option<FieldMap>,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FillFieldKind {
    Text,
    Check,
    /// One of its options.
    Choice,
    Rows,
    /// A digital signature: never filled in.
    Signature,
}

/// A place on a page, in points from its top left corner.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FillArea {
    pub page: u32,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// A value that can go in a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceView {
    pub group: SourceGroup,
    pub source: Source,
    pub label: String,
    /// The levels or choices that it can have.
    pub ids: Vec<OptionView>,
}

/// Values that belong together in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SourceGroup {
    Identity,
    Criteria,
    Fields,
    Texts,
    Attendance,
    Signatures,
    Indicators,
    Rows,
}

/// What a row can be repeated for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RowsView {
    pub of: FillRows,
    pub columns: Vec<ColumnView>,
    /// The levels that a column can tick a box at.
    pub ids: Vec<OptionView>,
}

/// A column that a repeated row can show.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ColumnView {
    pub value: FillColumn,
    pub label: String,
}

/// What was chosen for the fields of a form's file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FillSetupDraft {
    pub form: FormRef,
    pub fields: Vec<FieldMap>,
}
