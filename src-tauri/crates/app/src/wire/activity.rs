//! Activities and tasks, the week planning and the project.

use mentormap_domain::{
    NaiveDate,
    calendar::HolidayKind,
    dossier::{ActivityRole, PlanEntry, Project},
    ids::{EntryId, PlacementId},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The programme's activities merged with what is kept, under their headings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityView {
    pub placement: PlacementId,
    /// What a step gets when it is marked.
    pub today: NaiveDate,
    /// Whether the intern chooses among them and takes a role in each.
    pub chooses: bool,
    /// Whether the programme names any.
    pub listed: bool,
    /// Whether a project is part of the programme.
    pub project: bool,
    pub headings: Vec<ActivityHeadingView>,
    pub counts: ActivityTotals,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityHeadingView {
    /// Empty for the mentor's own activities under no heading.
    pub title: String,
    pub rows: Vec<ActivityRow>,
    pub counts: ActivityTotals,
}

/// One activity; without an id nothing is kept of it yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityRow {
    pub id: Option<EntryId>,
    /// Empty for one of the mentor's own.
    pub rule: String,
    /// The heading as it is kept; only an own one has it.
    pub heading: String,
    pub title: String,
    pub chosen: bool,
    pub role: Option<ActivityRole>,
    pub observed: Option<NaiveDate>,
    pub participated: Option<NaiveDate>,
    pub independent: Option<NaiveDate>,
    pub remark: String,
}

/// How many activities there are, and how many got to each step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ActivityTotals {
    pub all: u32,
    pub chosen: u32,
    pub observed: u32,
    pub participated: u32,
    pub independent: u32,
    /// With a day at any step.
    pub met: u32,
}

/// Which week: that of `day`; without a day that of today, or the nearest one of the placement.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct WeekChoice {
    pub placement: PlacementId,
    pub day: Option<NaiveDate>,
}

/// What is planned in a week, Monday to Friday, and in a weekend only when something is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WeekPlan {
    pub placement: PlacementId,
    pub monday: NaiveDate,
    pub previous: NaiveDate,
    pub next: NaiveDate,
    /// The week of the placement and how many there are; none outside of it.
    pub week: Option<(u32, u32)>,
    pub days: Vec<PlanDay>,
    /// The activities that a task can be about.
    pub activities: Vec<PlanActivity>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanDay {
    pub date: NaiveDate,
    /// Whether the day is in the placement's period.
    pub inside: bool,
    pub free: Option<PlanFree>,
    /// By the hour.
    pub lines: Vec<PlanLine>,
}

/// Why a day is free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanFree {
    pub kind: HolidayKind,
    /// In the language of the program, or as the site named it.
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanLine {
    pub id: EntryId,
    pub entry: PlanEntry,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanActivity {
    pub rule: String,
    pub title: String,
}

/// Copies the tasks of one week to another.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct WeekCopy {
    pub placement: PlacementId,
    /// Any day of the week that is copied.
    pub from: NaiveDate,
    /// Any day of the week that gets the tasks.
    pub to: NaiveDate,
}

/// How many tasks were copied, and how many were left out: their day is free or outside of the
/// placement, or they stand there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WeekCopied {
    pub copied: u32,
    pub left_out: u32,
}

/// The project of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProjectView {
    pub placement: PlacementId,
    /// Whether the programme asks one.
    pub asked: bool,
    /// None until it is begun.
    pub id: Option<EntryId>,
    pub project: Project,
}
