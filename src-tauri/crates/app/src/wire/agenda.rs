//! The agenda, who is where, and free places.

use mentormap_domain::{
    NaiveDate, NaiveTime,
    agenda::AgendaKind,
    calendar::HolidayKind,
    evaluation::Moment,
    ids::{EntryId, GroupId, InternId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which part of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaQuery {
    pub from: NaiveDate,
    /// The last day; at most 400 days after the first.
    pub to: NaiveDate,
    pub filter: AgendaFilter,
}

/// Whose agenda; everybody's when empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaFilter {
    /// Only placements that one guides oneself.
    pub mine: bool,
    pub group: Option<GroupId>,
    pub placement: Option<PlacementId>,
}

/// What falls in a period.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaView {
    pub today: NaiveDate,
    /// By day, then by hour; what has no hour first.
    pub items: Vec<AgendaEntry>,
    /// By day; a holiday of several days is there on each of them.
    pub holidays: Vec<AgendaHoliday>,
}

/// One thing on one day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaEntry {
    /// Apart over all placements, and the same as long as it is the same thing.
    pub key: String,
    pub kind: AgendaKind,
    pub placement: PlacementId,
    pub intern: InternId,
    /// The intern.
    pub name: String,
    pub mine: bool,
    /// Empty for the first and last day.
    pub title: String,
    pub date: NaiveDate,
    pub from: Option<NaiveTime>,
    pub to: Option<NaiveTime>,
    pub place: String,
    /// Held, received, filled in or done.
    pub done: bool,
    pub entry: Option<EntryId>,
    /// Which evaluation it is.
    pub moment: Option<Moment>,
}

/// A free day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaHoliday {
    pub date: NaiveDate,
    pub kind: HolidayKind,
    /// The name of an own one, else the rule by which its name is looked up.
    pub name: String,
}

/// What goes into a calendar file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaFileChoice {
    pub filter: AgendaFilter,
    /// Only the thing with this key; everything when left out.
    pub key: Option<String>,
}

/// Which week of whose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PresenceQuery {
    /// A day of the week.
    pub day: NaiveDate,
    pub filter: AgendaFilter,
}

/// Who comes on which day of a week.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PresenceView {
    /// Monday to Friday; to Sunday when somebody comes in the weekend.
    pub days: Vec<NaiveDate>,
    pub holidays: Vec<AgendaHoliday>,
    /// The groups by name, those without a group last.
    pub groups: Vec<PresenceGroup>,
}

/// A group in a week.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PresenceGroup {
    /// None: placements without a group.
    pub group: Option<GroupId>,
    pub name: String,
    pub rows: Vec<PresenceRow>,
    /// How many come, by day.
    pub counts: Vec<u32>,
}

/// An intern in a week.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PresenceRow {
    pub placement: PlacementId,
    pub intern: InternId,
    pub name: String,
    pub mentors: Vec<String>,
    /// Minutes by day; 0: does not come.
    pub minutes: Vec<u32>,
}

/// Free places over a school year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CapacityView {
    /// The year in which the school year begins.
    pub year: i32,
    /// The Mondays.
    pub weeks: Vec<NaiveDate>,
    /// The week of today, when it is in the school year.
    pub this_week: Option<NaiveDate>,
    pub groups: Vec<CapacityGroup>,
}

/// A group over a school year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CapacityGroup {
    /// None: placements without a group.
    pub group: Option<GroupId>,
    pub name: String,
    /// None: not set.
    pub capacity: Option<u32>,
    /// By week.
    pub cells: Vec<CapacityCell>,
}

/// A group in a week.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CapacityCell {
    /// Below 0: more than fit. None when no capacity is set.
    pub free: Option<i32>,
    /// The interns who are there.
    pub names: Vec<String>,
}
