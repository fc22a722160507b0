//! The binder as a whole: where it stands, first run, preferences.

use mentormap_domain::{NaiveDate, ids::PersonId, person::Person, text::Lang};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the binder stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BinderStatus {
    /// Whether nobody has been named yet.
    pub first_run: bool,
    /// Whether the binder holds the sample.
    pub sample: bool,
    /// Who writes now.
    pub me: Option<PersonId>,
    pub people: Vec<Person>,
    pub preferences: Preferences,
    pub undo: Option<String>,
    pub redo: Option<String>,
    /// The day of the binder's clock.
    pub today: NaiveDate,
    pub program_version: String,
}

/// How the program looks and speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preferences {
    pub language: Lang,
    pub theme: Theme,
    /// Percent, 90 to 200.
    pub text_size: u32,
}

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// The first run; everything but the language can be left empty.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Setup {
    pub language: Lang,
    pub name: String,
    pub site_name: String,
    pub first_intern: Option<super::intern::PlacementDraft>,
    /// Fill the binder with the sample instead.
    pub sample: bool,
}
