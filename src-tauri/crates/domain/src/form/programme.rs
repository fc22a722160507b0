//! The rules of one kind of placement.

use serde::{Deserialize, Serialize};

use super::{FormRef, Role};
use crate::text::{Lang, Text};

/// A school's kind of placement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub id: String,
    pub version: u32,
    pub languages: Vec<Lang>,
    pub title: Text,
    /// Which modules of the uniform form are used beside the core.
    pub modules: Vec<String>,
    pub uniform: FormRef,
    /// The school form of the report; a placement may choose another.
    pub school_form: FormRef,
    /// Whether the intern already works at the site (teacher in training); the report says so.
    #[serde(default)]
    pub colleague: bool,
    #[serde(default)]
    pub semesters: Vec<Semester>,
    /// Hours of the whole placement, preparation included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_hours: Option<f64>,
    #[serde(default)]
    pub day_kinds: Vec<DayKind>,
    pub moments: Vec<MomentRule>,
    #[serde(default)]
    pub documents: Vec<DocumentRule>,
    #[serde(default)]
    pub meetings: Vec<MeetingRule>,
    /// Tasks that an intern should meet.
    #[serde(default)]
    pub activities: Vec<ActivityRule>,
    /// Whether the intern chooses among these tasks and takes a role in each.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub choose_activities: bool,
    /// Whether a project is part.
    #[serde(default)]
    pub project: bool,
    /// The warning that ends the placement, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warnings_end: Option<u32>,
}

/// Usual days and hours in one semester, or in the whole period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Semester {
    pub id: String,
    pub title: Text,
    /// 1 = Monday to 7 = Sunday.
    pub weekdays: Vec<u8>,
    /// How many of these days there are in a week; all of them unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u8>,
    /// 1: every week; 2: every other week, counted from the first.
    #[serde(default = "every_week", skip_serializing_if = "is_every_week")]
    pub every: u8,
    /// Whether these are the hours of a full placement week.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub full_week: bool,
    /// Hours a week on site, `[from, to]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_site: Option<[f64; 2]>,
    /// Hours a week of preparation, `[from, to]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preparation: Option<[f64; 2]>,
}

fn every_week() -> u8 {
    1
}

fn is_every_week(every: &u8) -> bool {
    *every == 1
}

/// A kind of placement day, e.g. observe-participate or realisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DayKind {
    pub id: String,
    pub title: Text,
    /// How many days of this kind there can be at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
}

/// An evaluation that the programme asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MomentRule {
    pub moment: crate::evaluation::Moment,
    pub title: Text,
    pub due: DueRule,
    /// Who fills it in.
    pub authors: Vec<crate::evaluation::Author>,
}

/// A paper that must arrive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DocumentRule {
    pub id: String,
    pub title: Text,
    pub from: Role,
    /// Who signs; nobody when empty.
    #[serde(default)]
    pub signed_by: Vec<Role>,
    pub due: DueRule,
}

/// A talk or visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MeetingRule {
    pub id: String,
    pub title: Text,
    pub kind: MeetingKind,
    /// Who is there.
    pub with: Vec<Role>,
    pub due: DueRule,
    /// Whether a focus is set beforehand.
    #[serde(default)]
    pub focus: bool,
}

/// The kinds of talk and visit in the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    Exploratory,
    SchoolVisit,
    CoachingVisit,
    JudgingVisit,
    ThreeWay,
    Coaching,
    Closing,
}

/// A task of the activity list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActivityRule {
    pub id: String,
    /// The heading it stands under, e.g. the pupil level of care.
    #[serde(default)]
    pub heading: Text,
    pub title: Text,
}

/// When something is due: an anchor and a distance from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DueRule {
    pub anchor: Anchor,
    /// Days after the anchor; before it when negative.
    #[serde(default)]
    pub offset: i32,
    #[serde(default)]
    pub unit: DayUnit,
}

/// What a due date hangs on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    Start,
    Half,
    End,
    FirstRealisationDay,
    /// A meeting of the same programme, by id.
    Meeting(String),
}

/// How the days of a distance are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DayUnit {
    #[default]
    Calendar,
    School,
}
