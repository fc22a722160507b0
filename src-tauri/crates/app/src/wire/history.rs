//! The history to read, and one thing brought back from it.

use mentormap_domain::{
    NaiveDate,
    ids::{EvaluationId, PersonId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Concept, Item};

/// Which part of the history is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryChoice {
    pub of: HistoryOf,
    pub topic: Option<HistoryAbout>,
    pub who: Option<PersonId>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
    /// What the page before gave as `next`.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// The most lines; as many as fit a page when not said.
    pub limit: Option<u32>,
}

/// What the history is asked of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", content = "id", rename_all = "kebab-case")]
pub enum HistoryOf {
    All,
    Placement(PlacementId),
    Evaluation(EvaluationId),
    Thing(Item),
}

/// The kinds of change that one looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HistoryAbout {
    Observations,
    Evaluation,
    Attendance,
    Activities,
    Talks,
    Papers,
    /// The placement itself, interns, schools and people.
    People,
    Forms,
    SelfCheck,
    Settings,
}

/// A page of the history, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryView {
    pub lines: Vec<HistoryRow>,
    /// Where the next page begins; none at the end.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
    /// Who can be chosen to look for, by name.
    pub people: Vec<HistoryPerson>,
}

/// Somebody who may have changed something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryPerson {
    pub id: PersonId,
    pub name: String,
}

/// What was done at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryRow {
    #[ts(type = "number")]
    pub n: i64,
    /// The day on the wall of the site.
    pub day: NaiveDate,
    /// Hours and minutes there.
    pub time: String,
    /// E.g. 'An Peeters changed the observation of 12 November: text'.
    pub text: String,
    /// Whether it was taken back since.
    pub undone: bool,
    pub changes: Vec<HistoryChangeRow>,
    /// How many more changes there were.
    pub more: u32,
}

/// One thing that became different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryChangeRow {
    #[ts(type = "number")]
    pub n: i64,
    pub concept: Concept,
    /// E.g. 'The observation of 12 November changed: text'.
    pub text: String,
    /// A note that is only for its author, or a comment between reviewer and mentor.
    pub inside: bool,
    pub facts: Vec<HistoryFact>,
    /// Whether the state before can be asked back.
    pub can_restore: bool,
}

/// A field that became different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryFact {
    pub name: String,
    /// Empty when there was nothing.
    pub before: String,
    /// Empty when there is nothing any more.
    pub after: String,
}

/// Which change is to be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryRestore {
    /// The number of the line.
    #[ts(type = "number")]
    pub line: i64,
    /// The number of the change in it.
    #[ts(type = "number")]
    pub change: i64,
}
