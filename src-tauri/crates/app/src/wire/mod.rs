//! What crosses to the page: arguments in, views out. One file per concept.
//!
//! Ids cross as text, dates as `YYYY-MM-DD`, times as RFC 3339; no path ever does.

pub mod activity;
pub mod agenda;
pub mod arrival;
pub mod attendance;
pub mod backup;
pub mod binder;
pub mod class_list;
pub mod desk;
pub mod directory;
pub mod document;
pub mod dossier;
pub mod evaluation;
pub mod fill;
pub mod form;
pub mod form_edit;
pub mod growth;
pub mod health;
pub mod history;
pub mod holiday;
pub mod intern;
pub mod key;
pub mod mail;
pub mod many;
pub mod meeting;
pub mod observation;
pub mod overview;
pub mod paper;
pub mod personal;
pub mod preview;
pub mod programme;
pub mod report;
pub mod review;
pub mod search;
pub mod self_check;
pub mod share;
pub mod signature;
pub mod today;
pub mod trouble;

use mentormap_domain::{DateTime, Utc, ids::PlacementId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a change gives back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Saved<T> {
    pub value: T,
    pub saved_at: DateTime<Utc>,
    /// What is different now, so that the page refreshes just that.
    pub changed: Vec<Changed>,
    /// The operation that Ctrl+Z would now take back; the page names it by this id.
    pub undo: Option<String>,
    pub redo: Option<String>,
}

/// One changed thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    pub concept: Concept,
    pub id: String,
    pub placement: Option<PlacementId>,
}

/// The concepts of a binder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Concept {
    Site,
    Group,
    Person,
    School,
    Supervisor,
    Intern,
    Placement,
    Observation,
    Evaluation,
    Rating,
    Point,
    Answer,
    Entry,
    Holiday,
    SelfCheck,
    SelfCheckScore,
    SelfCheckAction,
    Form,
    FormDraft,
    MailTemplate,
    Setting,
}

/// A thing by concept and id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Item {
    pub concept: Concept,
    pub id: String,
}

/// A thing in the bin.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BinnedItem {
    pub concept: Concept,
    pub id: String,
    pub name: String,
    pub binned: DateTime<Utc>,
}

impl<T> Saved<T> {
    /// The same change with another value.
    pub(crate) fn with<U>(self, value: U) -> Saved<U> {
        Saved {
            value,
            saved_at: self.saved_at,
            changed: self.changed,
            undo: self.undo,
            redo: self.redo,
        }
    }
}
