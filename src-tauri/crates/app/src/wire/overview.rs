//! The overview of the director: all placements at a glance, and a school year in figures.
//!
//! The figures are of groups only: nowhere a result of one mentor or one intern, and no order of
//! persons.

use mentormap_domain::{
    NaiveDate,
    evaluation::{EvaluationState, Moment},
    ids::{GroupId, PersonId, SchoolId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    intern::PlacementCard,
    review::ReviewWaiting,
    today::{Todo, TodoKind},
};

/// Which placements; what is left open does not narrow the choice. Without a year and without
/// days it is about what is current: neither closed nor in the archive.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OverviewFilter {
    pub school: Option<SchoolId>,
    pub mentor: Option<PersonId>,
    pub group: Option<GroupId>,
    /// The school year that begins in this year.
    pub year: Option<i32>,
    /// Placements that run on one of these days.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// Placements at a glance.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverviewView {
    pub today: NaiveDate,
    /// Late first, the longest late on top; then by the next date.
    pub rows: Vec<OverviewRow>,
    /// The evaluations of these schools, mentors and groups that wait for the reviewer, or for
    /// the mentor after the reviewer.
    pub waiting: Vec<ReviewWaiting>,
    /// The school years in which there are placements, the newest first.
    pub years: Vec<i32>,
}

/// How a placement stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverviewRow {
    pub card: PlacementCard,
    /// Days since the last observation, or since the start when there is none; none while the
    /// placement does not run.
    pub quiet_days: Option<u32>,
    /// The moments that the programme asks.
    pub moments: Vec<OverviewMoment>,
    /// The papers that have still to arrive or to be signed, by day.
    pub papers: Vec<OverviewDate>,
    /// Minutes on the attendance card, preparation included.
    pub minutes_done: u32,
    /// Minutes of the whole placement; none when nobody set them.
    pub minutes_target: Option<u32>,
    /// What comes next, from today on.
    pub next: Option<OverviewDate>,
    /// As Today says it, the longest late first.
    pub late: Vec<Todo>,
}

/// How far the mentor's form is at a moment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverviewMoment {
    pub moment: Moment,
    /// Rows filled in, of [`PlacementCard::indicators`].
    pub filled: u32,
    pub state: EvaluationState,
    pub due: Option<NaiveDate>,
    /// Nothing is left to do for the mentor.
    pub done: bool,
}

/// Something with a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OverviewDate {
    pub kind: TodoKind,
    /// Of a paper, a talk or an evaluation; empty for the end of the placement.
    pub title: String,
    pub due: Option<NaiveDate>,
    /// Days from today; negative when late; none without a day.
    pub days: Option<i32>,
}

/// A school year in figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SchoolYearView {
    /// The year in which the school year begins.
    pub year: i32,
    /// The school years in which there are placements, the newest first.
    pub years: Vec<i32>,
    /// The fewest placements of which levels are told together.
    pub least: u32,
    /// The names of the levels, low to high.
    pub levels: Vec<String>,
    pub figures: YearFigures,
    /// By name.
    pub schools: Vec<YearSchool>,
    /// In the order of the uniform form.
    pub clusters: Vec<YearCluster>,
    /// All school years with placements, the oldest first.
    pub growth: Vec<YearGrowth>,
}

/// How much there was in a school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct YearFigures {
    /// Placements that ran on a day of it.
    pub placements: u32,
    /// Minutes on the attendance cards on its days.
    pub minutes: u32,
    /// Placements that ended in it with a last evaluation that is filled in.
    pub judged: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearSchool {
    pub school: SchoolId,
    pub name: String,
    pub figures: YearFigures,
}

/// A cluster of the uniform form.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearCluster {
    /// Apart over all forms.
    pub id: String,
    pub number: u32,
    pub title: String,
    /// The title of its form, where there are several.
    pub form: Option<String>,
    pub all: YearLevels,
    /// As many as there are schools, in their order.
    pub schools: Vec<YearLevels>,
}

/// How often each level was given in the last evaluations of some placements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct YearLevels {
    /// How many placements have a level here.
    pub placements: u32,
    /// Low to high; none where nobody was judged, or where one intern could be recognised.
    pub counts: Option<[u32; 4]>,
}

/// A school year in a row of years.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearGrowth {
    pub year: i32,
    pub figures: YearFigures,
    /// As many as there are clusters, in their order.
    pub clusters: Vec<YearLevels>,
}

/// What goes into a table for a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum OverviewFileChoice {
    /// The placements of a choice.
    Placements { filter: OverviewFilter },
    /// A school year in figures.
    SchoolYear { year: i32 },
}
