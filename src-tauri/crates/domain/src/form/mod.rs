//! Form definitions: the uniform form, what each school wants back, and the rules of a programme.
//!
//! Each is one JSON file with a `format` tag, an id, a version and texts per language.
//! A version in use is never edited; an evaluation keeps the version it was made with.

mod check;
pub mod diff;
mod fill;
mod fill_check;
mod programme;
mod school_form;
mod uniform;

pub use check::{
    MAX_TEXT, MAX_VERSION, Problem, ProblemKind, check_programme, check_school_form,
    check_uniform_form,
};
pub use fill::*;
pub use programme::*;
pub use school_form::*;
pub use uniform::*;

use serde::{Deserialize, Serialize};

/// A form definition and the version of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormRef {
    pub id: String,
    pub version: u32,
}

impl std::fmt::Display for FormRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} v{}", self.id, self.version)
    }
}

/// The three kinds of definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FormKind {
    Uniform,
    School,
    Programme,
}

/// Any definition, as one file holds it; the `format` tag tells which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "format")]
pub enum FormFile {
    #[serde(rename = "mentormap-uniform-form/1")]
    Uniform(UniformForm),
    #[serde(rename = "mentormap-school-form/1")]
    School(SchoolForm),
    #[serde(rename = "mentormap-programme/1")]
    Programme(Programme),
}

impl FormFile {
    /// Which kind of definition this is.
    pub fn kind(&self) -> FormKind {
        match self {
            FormFile::Uniform(_) => FormKind::Uniform,
            FormFile::School(_) => FormKind::School,
            FormFile::Programme(_) => FormKind::Programme,
        }
    }

    /// Its id and version.
    pub fn form_ref(&self) -> FormRef {
        let (id, version) = match self {
            FormFile::Uniform(form) => (&form.id, form.version),
            FormFile::School(form) => (&form.id, form.version),
            FormFile::Programme(form) => (&form.id, form.version),
        };
        FormRef { id: id.clone(), version }
    }

    /// Its title.
    pub fn title(&self) -> &crate::text::Text {
        match self {
            FormFile::Uniform(form) => &form.title,
            FormFile::School(form) => &form.title,
            FormFile::Programme(form) => &form.title,
        }
    }
}
