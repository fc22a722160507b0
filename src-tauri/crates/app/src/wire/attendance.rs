//! Attendance: a week of the card, what it adds up to, a changed cell.

use mentormap_domain::{
    NaiveDate,
    calendar::HolidayKind,
    dossier::{Absence, AttendanceDay},
    ids::PlacementId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::report::OptionView;

/// Which week of which card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceChoice {
    pub placement: PlacementId,
    /// Any day of the week; the week of today when left out, or the nearest one on the card.
    pub day: Option<NaiveDate>,
}

/// A week of the card, with the totals of all of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceWeek {
    pub placement: PlacementId,
    pub monday: NaiveDate,
    /// The Mondays beside it; none where the card ends.
    pub previous: Option<NaiveDate>,
    pub next: Option<NaiveDate>,
    /// Which week of the placement and how many there are; none outside.
    pub week: Option<(u32, u32)>,
    pub today: NaiveDate,
    /// Monday to Sunday.
    pub days: Vec<AttendanceDayView>,
    /// The kinds of day to choose from.
    pub kinds: Vec<OptionView>,
    /// The initials that are offered.
    pub mentor: String,
    pub intern: String,
    pub totals: AttendanceTotals,
}

/// A day on the card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceDayView {
    /// As kept; empty but for its date when nothing is.
    pub day: AttendanceDay,
    /// Minutes by the timetable, without free days; offered for what is planned.
    pub suggested: u32,
    /// The holiday on it, by name.
    pub free: Option<AttendanceFree>,
    /// Whether the card takes this day.
    pub open: bool,
}

/// Why a day is free.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceFree {
    pub kind: HolidayKind,
    pub name: String,
}

/// What the card adds up to, in minutes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceTotals {
    pub worked: u32,
    pub preparation: u32,
    /// What counts: on site and of preparation.
    pub done: u32,
    pub planned: u32,
    pub missed: u32,
    pub justified: u32,
    pub made_up: u32,
    /// Missed and not made up.
    pub open: u32,
    pub target: Option<u32>,
    /// Still to do for the target.
    pub left: Option<u32>,
    pub kinds: Vec<AttendanceKind>,
}

/// The days of one kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceKind {
    pub id: String,
    pub title: String,
    pub days: u32,
    pub minutes: u32,
    pub max: Option<u32>,
    pub limit: AttendanceLimit,
}

/// How near to the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttendanceLimit {
    Free,
    OneLeft,
    Full,
    Passed,
}

/// One changed cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceDraft {
    pub placement: PlacementId,
    pub date: NaiveDate,
    pub cell: AttendanceCell,
}

/// What a cell holds now; minutes for hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "cell", content = "value", rename_all = "kebab-case")]
pub enum AttendanceCell {
    DayKind(String),
    Planned(Option<u32>),
    Worked(Option<u32>),
    Preparation(Option<u32>),
    Absence(Option<Absence>),
    MadeUp(Option<NaiveDate>),
    Mentor(String),
    Intern(String),
    Remark(String),
}

/// A whole week filled in at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceFill {
    pub placement: PlacementId,
    /// Any day of the week.
    pub day: NaiveDate,
    pub what: FillKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FillKind {
    /// Real hours as planned, up to today, where nothing stands and nobody was absent.
    AsPlanned,
    /// The mentor's initials, on days with hours.
    Mentor,
    /// The intern's initials, on days with hours.
    Intern,
}
