//! Interns and their placements.

use mentormap_domain::{
    NaiveDate,
    arrangement::Contact,
    evaluation::Moment,
    form::FormRef,
    ids::{GroupId, InternId, PersonId, PlacementId, SchoolId, SupervisorId},
    intern::Intern,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A placement at a glance.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlacementCard {
    pub placement: PlacementId,
    pub intern: InternId,
    pub name: String,
    pub school: String,
    pub programme: String,
    pub group: Option<String>,
    pub mentors: Vec<String>,
    /// Whether the one who writes now is a mentor of it.
    pub mine: bool,
    pub start: NaiveDate,
    pub end: NaiveDate,
    pub phase: Phase,
    /// In the archive: out of the way.
    pub archived: bool,
    /// Closed, in its time or before.
    pub closed: bool,
    /// The week it is in and how many there are; none before the start.
    pub week: Option<(u32, u32)>,
    pub observations: u32,
    pub last_observation: Option<NaiveDate>,
    /// The moment that is next (or last) to be evaluated by the mentor.
    pub moment: Moment,
    /// Rows the mentor filled at that moment, of how many.
    pub filled: u32,
    pub indicators: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    Running,
    Coming,
    Ended,
}

/// An intern with all placements, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InternView {
    pub intern: Intern,
    pub placements: Vec<PlacementView>,
}

/// A placement, to look at and to change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlacementView {
    pub card: PlacementCard,
    pub school: SchoolId,
    pub programme: FormRef,
    pub school_form: FormRef,
    pub class: String,
    pub group: Option<GroupId>,
    pub supervisor: Option<SupervisorId>,
    pub supervisor_name: Option<String>,
    pub mentors: Vec<PersonId>,
    /// Whether the intern already works at the site.
    pub colleague: bool,
    /// The variant of the programme that was chosen; empty: the first.
    pub semester: String,
    pub contacts: Vec<Contact>,
    pub remark: String,
}

/// A new or changed placement with its intern: one form for both.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Default)]
pub struct PlacementDraft {
    pub id: Option<PlacementId>,
    /// An intern who is known already; else one is made.
    pub intern: Option<InternId>,
    pub name: String,
    pub email: String,
    pub phone: String,
    /// A known school; else `school_name` makes or finds one.
    pub school: Option<SchoolId>,
    pub school_name: String,
    /// The id of the programme; the newest version is taken for a new placement.
    pub programme: String,
    /// The id of the school form; the programme's own when empty.
    pub school_form: String,
    pub class: String,
    pub group: Option<GroupId>,
    /// A known supervisor of the school; else `supervisor_name` makes or finds one, or none when
    /// that is empty.
    pub supervisor: Option<SupervisorId>,
    pub supervisor_name: String,
    /// The e-mail address of a supervisor who is made.
    pub supervisor_email: String,
    pub mentors: Vec<PersonId>,
    pub start: Option<NaiveDate>,
    pub end: Option<NaiveDate>,
    /// The variant of the programme by id; empty: the first.
    #[serde(default)]
    pub semester: String,
    /// Whom else to reach.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// What the 0-document says beside.
    #[serde(default)]
    pub remark: String,
}
