//! What one school wants back for one programme, and how it follows from the uniform form.

use serde::{Deserialize, Serialize};

use super::{Fill, FormRef};
use crate::text::{Lang, Text};

/// A school's own form: its parts, criteria, scales, fields and signatures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SchoolForm {
    pub id: String,
    pub version: u32,
    /// The languages that the school reads; the first is the default.
    pub languages: Vec<Lang>,
    pub title: Text,
    pub letterhead: Letterhead,
    /// The uniform form that the crosswalks draw on.
    pub uniform: FormRef,
    /// The share (above 0, at most 1) of mapped indicators that must be rated; under it the evidence is short.
    #[serde(default = "half")]
    pub enough: f64,
    pub scales: Vec<Scale>,
    /// The parts in the order in which the school wants them.
    pub parts: Vec<Part>,
    /// The school's own file, when it insists on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub fill: Option<Fill>,
}

fn half() -> f64 {
    0.5
}

/// The top of the first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Letterhead {
    /// The name of the school.
    pub name: Text,
    /// Faculty or course, under the name.
    #[serde(default)]
    pub subtitle: Text,
    /// The one accent colour, `#RRGGBB`.
    #[serde(default = "petrol")]
    pub accent: String,
}

fn petrol() -> String {
    "#0B5F66".into()
}

/// The levels in which a school judges.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub id: String,
    /// Low to high.
    pub levels: Vec<ScaleLevel>,
    /// Shown when the evidence is short, e.g. 'unclear'.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<NamedLevel>,
}

/// A level of a scale and where it begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScaleLevel {
    pub id: String,
    pub label: Text,
    /// The uniform value (1-4) from which this level holds; the lowest level begins at 1.
    pub from: f64,
}

/// A level that stands apart from the thresholds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NamedLevel {
    pub id: String,
    pub label: Text,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "part", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Part {
    /// Intern, school, site, mentor, supervisor, period.
    Identification,
    /// The school's criteria with a level each.
    Criteria {
        title: Text,
        #[serde(default)]
        intro: Text,
        criteria: Vec<Criterion>,
    },
    /// The uniform rubric itself; only the named clusters, or all when none is named.
    Rubric {
        title: Text,
        #[serde(default)]
        clusters: Vec<String>,
    },
    /// Half-way and final per cluster, as a drawing.
    Growth {
        title: Text,
    },
    /// The same, with a spoke for each cluster.
    Radar {
        title: Text,
    },
    /// The intern's own levels beside the mentor's, per cluster.
    SelfEvaluation {
        title: Text,
    },
    Strengths {
        title: Text,
    },
    GrowthPoints {
        title: Text,
    },
    /// The observations that the report rests on; never the private ones.
    Evidence {
        title: Text,
    },
    /// The days of attendance with what they add up to.
    Attendance {
        title: Text,
    },
    /// The hours alone, against the target.
    Hours {
        title: Text,
    },
    /// What the programme asks, and what came of it.
    Rules {
        title: Text,
    },
    /// The tasks of the programme and the intern's own, with how far the intern got.
    Activities {
        title: Text,
    },
    /// The intern's project.
    Project {
        title: Text,
    },
    /// The talks and visits that were held, with what was agreed; never the notes of them.
    Meetings {
        title: Text,
    },
    /// The warnings that were given, with the change expected and what became of it.
    Warnings {
        title: Text,
    },
    /// Free fields of the school.
    Fields {
        title: Text,
        fields: Vec<Field>,
    },
    /// The overall conclusion in the mentor's words.
    Conclusion {
        title: Text,
    },
    Signatures {
        title: Text,
        roles: Vec<Role>,
    },
    /// A fixed text of the school.
    Note {
        text: Text,
    },
}

/// Who signs, brings a document or is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Intern,
    Mentor,
    Reviewer,
    Director,
    Supervisor,
}

/// One thing a school judges.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Unique within the form, over criteria and fields.
    pub id: String,
    pub number: String,
    pub title: Text,
    #[serde(default)]
    pub description: Text,
    /// The id of one of the form's scales.
    pub scale: String,
    /// Without a crosswalk the criterion is asked directly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crosswalk: Option<Crosswalk>,
    /// Whether the school wants a word of explanation with each level.
    #[serde(default)]
    pub explain: bool,
}

/// The uniform indicators that a criterion draws on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Crosswalk {
    pub rule: Rule,
    pub indicators: Vec<Mapped>,
}

/// An indicator with its weight in a criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Mapped {
    pub indicator: String,
    /// Above 0; 1 when left out.
    #[serde(default = "one")]
    pub weight: f64,
}

fn one() -> f64 {
    1.0
}

/// How the levels of several indicators become one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The lower weighted median.
    Median,
    /// The weighted mean.
    Mean,
    /// The lowest level.
    Minimum,
    /// 1 as soon as one level is under the pass minimum; else the lower weighted median.
    AllPass,
}

/// A field that the school adds: asked, or filled from the binder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Unique within the form, over criteria and fields.
    pub id: String,
    pub label: Text,
    pub kind: FieldKind,
    /// Filled from the binder; asked when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<Binding>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FieldKind {
    Text,
    LongText,
    Number,
    Date,
    Choice { options: Vec<NamedLevel> },
}

/// Data of the binder that a field can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Binding {
    InternName,
    InternClass,
    Period,
    SiteName,
    SiteAddress,
    SitePhone,
    GroupName,
    MentorNames,
    SupervisorName,
    SchoolName,
    ProgrammeTitle,
    ReportDate,
}

impl Binding {
    /// Everything that can be bound.
    pub const ALL: [Binding; 12] = [
        Binding::InternName,
        Binding::InternClass,
        Binding::Period,
        Binding::SiteName,
        Binding::SiteAddress,
        Binding::SitePhone,
        Binding::GroupName,
        Binding::MentorNames,
        Binding::SupervisorName,
        Binding::SchoolName,
        Binding::ProgrammeTitle,
        Binding::ReportDate,
    ];
}

impl SchoolForm {
    /// Every criterion, in the order of the form.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.parts.iter().flat_map(|part| match part {
            Part::Criteria { criteria, .. } => criteria.as_slice(),
            _ => &[],
        })
    }

    /// Every free field, in the order of the form.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.parts.iter().flat_map(|part| match part {
            Part::Fields { fields, .. } => fields.as_slice(),
            _ => &[],
        })
    }

    /// The scale with this id.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }
}

impl Scale {
    /// The label of a level of this scale, the one for short evidence included.
    pub fn label(&self, level: &str) -> Option<&Text> {
        let short = self.short.iter().map(|short| (&short.id, &short.label));
        let levels = self.levels.iter().map(|level| (&level.id, &level.label));
        levels.chain(short).find(|(id, _)| *id == level).map(|(_, label)| label)
    }
}
