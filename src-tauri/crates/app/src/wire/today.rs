//! Today: what is to be done over all interns.

use mentormap_domain::{
    NaiveDate,
    ids::{EntryId, InternId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{intern::PlacementCard, observation::ObservationView};

/// What a mentor sees on opening the program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Today {
    pub date: NaiveDate,
    /// Most urgent first.
    pub todo: Vec<Todo>,
    /// What the team should do soon after its self-check of the workplace, the latest first.
    pub actions: Vec<super::self_check::SelfCheckDue>,
    /// Running and coming placements, one's own first.
    pub cards: Vec<PlacementCard>,
    pub latest: Vec<ObservationView>,
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Todo {
    pub placement: PlacementId,
    pub intern: InternId,
    /// The intern's name.
    pub name: String,
    /// Whether the one who writes now is a mentor of the placement.
    pub mine: bool,
    pub kind: TodoKind,
    /// Apart within the placement, e.g. `document/portfolio`, `entry/<id>`, `quiet`.
    pub key: String,
    /// Of a paper, a talk or an evaluation; the text of an agreement or a warning; else empty.
    pub title: String,
    /// What was written down of it already.
    pub entry: Option<EntryId>,
    pub due: Option<NaiveDate>,
    /// Days from today; negative when late; 0 without a day.
    pub days: i32,
    pub urgency: Urgency,
    /// Minutes done and minutes of the whole placement, where it is about hours.
    pub minutes: Option<[u32; 2]>,
}

/// How soon something must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    Late,
    Today,
    /// Within seven days.
    Week,
    Later,
}

impl Urgency {
    /// How soon something is that is due in `days`.
    pub fn of(days: i32) -> Urgency {
        match days {
            ..0 => Urgency::Late,
            0 => Urgency::Today,
            1..=7 => Urgency::Week,
            _ => Urgency::Later,
        }
    }
}

/// The kinds of thing to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TodoKind {
    /// The half-way evaluation.
    Interim,
    /// The last evaluation.
    Final,
    /// A paper has to arrive.
    Document,
    /// A talk or visit has to be held.
    Meeting,
    /// Something was agreed.
    Agreement,
    /// A warning ran out without an outcome.
    Warning,
    /// A day was missed and not made up.
    Missed,
    /// The hours are nearly done.
    HoursNear,
    /// More hours than were asked.
    HoursPassed,
    /// An evaluation waits for the reviewer.
    Review,
    /// An evaluation was agreed to and can leave.
    Agreed,
    /// The placement is over and not closed.
    Closing,
    /// The placement is closed and can go to the archive.
    Archive,
    /// Nothing was noted for two weeks.
    Quiet,
}

/// Something of Today that one click says is done.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TodoDone {
    pub placement: PlacementId,
    pub key: String,
}
