//! What a file offers to fill in.

use serde::Serialize;

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    Pdf,
    Docx,
}

/// What a file offers to fill in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Template {
    pub kind: FileKind,
    /// In reading order: by page, from top to bottom, from left to right.
    pub fields: Vec<Field>,
    /// The pages as they are shown; empty for a DOCX.
    pub pages: Vec<PageSize>,
}

/// A page as it is shown, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PageSize {
    pub width: f32,
    pub height: f32,
}

/// A place to fill in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The full name, unique in the file: `person.name`, or the word between the braces.
    pub name: String,
    /// What the file says it is for; the last part of the name when it says nothing.
    pub label: String,
    pub kind: FieldKind,
    /// Where it stands; one for each place. Empty for a DOCX.
    pub areas: Vec<Area>,
    /// The maker does not want it changed by hand; it can be filled in all the same.
    pub read_only: bool,
    pub required: bool,
    /// What stands in it now, in words; empty for nothing.
    pub value: String,
}

/// A rectangle on a page as it is shown, in points from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Area {
    /// From 0.
    pub page: usize,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// For a radio button: which of [`FieldKind::Radio`]'s options it is, from 0.
    pub option: Option<usize>,
}

/// What can be filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FieldKind {
    /// [`crate::Value::Text`].
    Text {
        multiline: bool,
        /// In characters, spread over as many boxes when `comb`.
        max_len: Option<usize>,
        comb: bool,
    },
    /// [`crate::Value::Checked`]; `on` is the name of its ticked state in the file.
    Check { on: String },
    /// [`crate::Value::Option`], one of these.
    Radio { options: Vec<Choice> },
    /// [`crate::Value::Option`], or [`crate::Value::Many`] when `multi`; when `editable` any
    /// text will do.
    Choice { options: Vec<Choice>, editable: bool, multi: bool },
    /// For a digital signature: shown, never filled in.
    Signature,
    /// A word between braces: [`crate::Value::Text`].
    Placeholder,
    /// A table row that is repeated: [`crate::Value::Rows`], with these words in its cells.
    RepeatedRow { columns: Vec<String> },
}

/// One of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What [`crate::Value::Option`] names.
    pub value: String,
    /// What is shown for it.
    pub label: String,
}
