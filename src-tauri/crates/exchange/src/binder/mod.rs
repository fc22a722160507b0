//! The whole binder as one JSON document.

use mentormap_domain::{
    evaluation::{Answer, Evaluation, Point, Rating},
    form::FormFile,
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    site::{Group, Site},
};
use serde::{Deserialize, Serialize};

/// The `format` tag of a binder document.
pub const FORMAT: &str = "mentormap-binder/1";

/// Everything in a binder but its history and settings. Lists are ordered by id (ratings and
/// answers by evaluation and row), so that the same binder always gives the same document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BinderFile {
    pub format: String,
    /// Forms that are not built in, and every version in use.
    #[serde(default)]
    pub forms: Vec<FormFile>,
    #[serde(default)]
    pub site: Option<Site>,
    #[serde(default)]
    pub groups: Vec<Group>,
    #[serde(default)]
    pub people: Vec<Person>,
    #[serde(default)]
    pub schools: Vec<School>,
    #[serde(default)]
    pub supervisors: Vec<Supervisor>,
    #[serde(default)]
    pub interns: Vec<Intern>,
    #[serde(default)]
    pub placements: Vec<Placement>,
    #[serde(default)]
    pub observations: Vec<Observation>,
    #[serde(default)]
    pub evaluations: Vec<Evaluation>,
    #[serde(default)]
    pub ratings: Vec<Rating>,
    #[serde(default)]
    pub points: Vec<Point>,
    #[serde(default)]
    pub answers: Vec<Answer>,
}
