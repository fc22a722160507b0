//! Tasks of the activity list, the week planning and the project.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Part, part};

/// How far an intern got with a task; each step has its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// The programme's activity by id; empty for one of the mentor's own.
    #[serde(default)]
    pub rule: String,
    /// Heading and title of an own one.
    #[serde(default)]
    pub heading: String,
    #[serde(default)]
    pub title: String,
    /// Whether the intern chose it, where the programme lets choose.
    #[serde(default)]
    pub chosen: bool,
    #[serde(default)]
    pub role: Option<ActivityRole>,
    #[serde(default)]
    pub observed: Option<NaiveDate>,
    #[serde(default)]
    pub participated: Option<NaiveDate>,
    #[serde(default)]
    pub independent: Option<NaiveDate>,
    #[serde(default)]
    pub remark: String,
}

/// The part that the intern takes in a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ActivityRole {
    Observing,
    Participating,
    Active,
}

impl Part for Activity {
    part!(Activity);

    fn spot(&self) -> Option<String> {
        (!self.rule.is_empty()).then(|| self.rule.clone())
    }

    fn day(&self) -> Option<NaiveDate> {
        self.independent.or(self.participated).or(self.observed)
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.title, &self.remark]
    }
}

/// A line of the week planning: what is done when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanEntry {
    pub date: NaiveDate,
    #[serde(default)]
    pub from: Option<NaiveTime>,
    #[serde(default)]
    pub to: Option<NaiveTime>,
    pub text: String,
    /// The programme's activity that it is about.
    #[serde(default)]
    pub rule: String,
    #[serde(default)]
    pub done: bool,
}

impl PlanEntry {
    /// Sorts by day, then by the hour; what has no hour comes first on its day.
    pub fn order(&self) -> (NaiveDate, Option<NaiveTime>, Option<NaiveTime>) {
        (self.date, self.from, self.to)
    }
}

impl Part for PlanEntry {
    part!(Plan);

    fn day(&self) -> Option<NaiveDate> {
        Some(self.date)
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

/// The project of the placement, tied to one class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Project {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub class: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub goals: String,
    /// The result that is hoped for.
    #[serde(default)]
    pub desired: String,
    /// The intern's own learning questions.
    #[serde(default)]
    pub questions: String,
    #[serde(default)]
    pub outcome: String,
}

impl Part for Project {
    part!(Project);

    fn spot(&self) -> Option<String> {
        Some("project".into())
    }

    fn words(&self) -> Vec<&str> {
        let Project { title, class, description, goals, desired, questions, outcome } = self;
        vec![title, class, description, goals, desired, questions, outcome]
    }
}
