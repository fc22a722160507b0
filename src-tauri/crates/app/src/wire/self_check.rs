//! The self-check of the workplace: its years, and what the team says of each statement.

use mentormap_domain::{
    NaiveDate,
    ids::{CheckActionId, PersonId},
    level::Level,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every year that there is, to fill in and to compare.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheckView {
    /// The first calendar year of the school year that it is today.
    pub this_year: i32,
    /// The newest first; those in the bin not.
    pub years: Vec<SelfCheckYear>,
    /// Who can take part or do something, by name.
    pub people: Vec<SelfCheckPerson>,
}

/// A colleague.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheckPerson {
    pub id: PersonId,
    pub name: String,
}

/// The self-check of one school year, in the words that it was scored on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheckYear {
    pub year: i32,
    pub date: Option<NaiveDate>,
    /// Who took part and is still known.
    pub people: Vec<PersonId>,
    pub others: String,
    /// The words of the four levels, low to high.
    pub levels: Vec<String>,
    pub statements: Vec<SelfCheckStatement>,
    pub actions: Vec<SelfCheckActionView>,
    /// The mean of what was scored, 1 to 4.
    pub mean: Option<f64>,
}

/// A statement with what the team says of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheckStatement {
    pub id: String,
    /// From 1.
    pub number: u32,
    pub title: String,
    pub text: String,
    pub level: Option<Level>,
    pub remark: String,
}

/// An action with where it stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheckActionView {
    pub id: CheckActionId,
    /// Empty for the workplace as a whole.
    pub statement: String,
    pub text: String,
    pub who: Option<PersonId>,
    pub due: Option<NaiveDate>,
    pub done: Option<NaiveDate>,
    /// It should have been done already.
    pub late: bool,
}

/// When, and who took part.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SelfCheckDraft {
    pub year: i32,
    pub date: Option<NaiveDate>,
    pub people: Vec<PersonId>,
    pub others: String,
}

/// What the team says of one statement.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SelfCheckScoreDraft {
    pub year: i32,
    pub statement: String,
    pub level: Option<Level>,
    pub remark: String,
}

/// An action, new without an id.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SelfCheckActionDraft {
    pub id: Option<CheckActionId>,
    pub year: i32,
    /// Empty for the workplace as a whole.
    pub statement: String,
    pub text: String,
    pub who: Option<PersonId>,
    pub due: Option<NaiveDate>,
    pub done: Option<NaiveDate>,
}

/// An action of the team that is due, as Today shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheckDue {
    pub id: CheckActionId,
    pub year: i32,
    pub text: String,
    /// Empty when nobody in particular does it.
    pub who: String,
    /// Whether it is for who writes now.
    pub mine: bool,
    pub due: NaiveDate,
    /// From today; below zero when it is late.
    pub days: i32,
}
