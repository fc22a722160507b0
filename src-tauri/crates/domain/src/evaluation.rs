//! Evaluations on the uniform form: ratings, strengths and growth points, answers for a school.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    form::Indicator,
    ids::{EvaluationId, ObservationId, PlacementId, PointId},
    level::{Level, suggest},
};

/// When in the placement is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// Half-way.
    Interim,
    Final,
}

impl Moment {
    /// The name on the wire and in keys.
    pub fn name(self) -> &'static str {
        match self {
            Moment::Interim => "interim",
            Moment::Final => "final",
        }
    }
}

/// Who fills the form in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    Intern,
    Mentor,
}

/// One filled-in uniform form; a placement has at most one per moment and author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evaluation {
    pub id: EvaluationId,
    pub placement: PlacementId,
    pub moment: Moment,
    pub author: Author,
    /// The day it was held, when said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The overall conclusion.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub conclusion: String,
    pub created: DateTime<Utc>,
    /// Where it stands on its way out.
    #[serde(default, skip_serializing_if = "EvaluationState::is_open")]
    pub state: EvaluationState,
    /// Counted from 1; one more each time a signed one is opened again.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub version: u32,
}

fn first() -> u32 {
    1
}

fn is_first(version: &u32) -> bool {
    *version == 1
}

/// The way of an evaluation out of the site.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum EvaluationState {
    /// The mentor writes.
    #[default]
    Open,
    /// Handed to the reviewer.
    HandedIn,
    /// The reviewer agrees.
    Agreed,
    /// Ready to leave; only opening it again changes it.
    Final,
}

impl EvaluationState {
    /// Whether the mentor still writes.
    pub fn is_open(&self) -> bool {
        *self == EvaluationState::Open
    }
}

/// What one author says of one indicator at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    pub evaluation: EvaluationId,
    pub indicator: String,
    /// The level that was set; without one the suggested level counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// 'Not yet observable': a rating of its own, never a low one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_observable: bool,
    /// The ids of the behaviours that were underlined.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub underlined: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

impl Rating {
    /// An untouched row.
    pub fn empty(evaluation: EvaluationId, indicator: impl Into<String>) -> Rating {
        Rating {
            evaluation,
            indicator: indicator.into(),
            level: None,
            not_observable: false,
            underlined: BTreeSet::new(),
            remark: String::new(),
        }
    }

    /// The level that counts: the one set, else the suggested one; none when not observable.
    pub fn effective(&self, indicator: &Indicator) -> Option<Level> {
        if self.not_observable {
            return None;
        }
        self.level.or_else(|| suggest(indicator, &self.underlined))
    }

    /// Whether the row was judged, 'not yet observable' included.
    pub fn is_filled(&self) -> bool {
        self.level.is_some() || self.not_observable || !self.underlined.is_empty()
    }
}

/// Strength or growth point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PointKind {
    Strength,
    Growth,
}

/// A strength, or a growth point that names the behaviour expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub id: PointId,
    pub evaluation: EvaluationId,
    pub kind: PointKind,
    pub text: String,
    /// The behaviour expected; for growth points.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected: String,
    /// The observation it was taken over from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observation: Option<ObservationId>,
    /// Order on the sheet.
    pub position: u32,
}

/// What the mentor says directly for a school: a level of a criterion, or the value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The mentor's evaluation of the moment.
    pub evaluation: EvaluationId,
    /// The school form's id.
    pub form: String,
    /// The criterion's or field's id.
    pub item: String,
    /// The level set for a criterion, or the value of a field; empty leaves the derived level.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// Why another level was set, or the explanation that the school asks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}
