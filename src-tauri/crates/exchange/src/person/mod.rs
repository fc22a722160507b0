//! Everything about one person as one JSON document, for an access request.
//!
//! The records are those of the binder document, so that one description serves both; names of
//! others stand apart, by id, and as much of the history as is about the person.

use std::collections::BTreeMap;

use mentormap_domain::{
    DateTime, NaiveDate, Utc,
    dossier::DossierEntry,
    evaluation::{Answer, Evaluation, Point, Rating},
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
};
use serde::Serialize;
use serde_json::Value;

use crate::{ExchangeError, Fault};

/// The `format` tag of the document.
pub const FORMAT: &str = "mentormap-person/1";

/// What is kept of one person. Exactly one of `intern`, `staff` and `supervisor` is there.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct PersonFile {
    /// The day on which it was made.
    pub made: NaiveDate,
    /// The site that keeps it.
    pub site: String,
    pub intern: Option<Intern>,
    pub staff: Option<Person>,
    pub supervisor: Option<Supervisor>,
    /// Of staff and supervisors only that they have a part in it: what it says is about interns.
    pub placements: Vec<Placement>,
    pub schools: Vec<School>,
    /// Private ones too: they are about the intern.
    pub observations: Vec<Observation>,
    pub evaluations: Vec<Evaluation>,
    pub ratings: Vec<Rating>,
    pub points: Vec<Point>,
    pub answers: Vec<Answer>,
    pub dossier: Vec<DossierEntry>,
    /// The attachments that lie beside this document, by the id of their entry.
    pub files: BTreeMap<String, String>,
    /// What was written about the placements to schools. What went along with it is made from what
    /// stands in this document, or lies beside it.
    pub mails: Vec<PersonMail>,
    /// Names behind the ids of others.
    pub names: BTreeMap<String, String>,
    /// What was changed, oldest first.
    pub history: Vec<PersonChange>,
    /// Of staff and supervisors: where they are named, without what is said of an intern.
    pub named_in: Vec<NamedIn>,
}

/// A line of the history.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonChange {
    pub at: DateTime<Utc>,
    /// Who did it, by name; empty when not known.
    pub who: String,
    /// E.g. `observation-save`.
    pub operation: String,
    /// The kind of record, e.g. `observation`, and its id.
    pub record: String,
    pub id: String,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// A message about a placement of the person, that left or was to leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonMail {
    pub id: String,
    pub at: DateTime<Utc>,
    /// E.g. `sent`, `drafted`.
    pub state: String,
    /// Addresses.
    pub to: Vec<String>,
    pub subject: String,
    pub text: String,
    /// The names of what went along.
    pub attachments: Vec<String>,
    /// SHA-256 of the exact bytes.
    pub hash: String,
}

/// A record that names somebody of the staff or of a school.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedIn {
    pub date: Option<NaiveDate>,
    /// E.g. `observation`, `meeting`, `signature`.
    pub kind: String,
    pub id: String,
    /// The intern's initials.
    pub intern: String,
}

#[derive(Serialize)]
struct Tagged<'a> {
    format: &'static str,
    #[serde(flatten)]
    person: &'a PersonFile,
}

/// Writes the document.
///
/// # Errors
/// When the data cannot be written as JSON, which the types rule out.
pub fn write(person: &PersonFile) -> Result<String, ExchangeError> {
    let text = serde_json::to_string_pretty(&Tagged { format: FORMAT, person });
    text.map(|text| text + "\n")
        .map_err(|error| ExchangeError::new(Fault::Broken, "file", error.to_string()))
}
