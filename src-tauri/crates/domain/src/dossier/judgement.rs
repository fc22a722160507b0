//! Around a judgement: its signed versions, the reviewer's comments, the supervisor's view.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Part, Signature, Subject, part};
use crate::{
    evaluation::{Answer, Evaluation, EvaluationState, Point, Rating},
    ids::{EvaluationId, PersonId},
};

/// Everything that one evaluation says; what a signature stands under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EvaluationContent {
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub evaluation: Evaluation,
    /// In the order of their indicators.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub ratings: Vec<Rating>,
    /// In the order of the sheet.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub points: Vec<Point>,
    /// In the order of form and item.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub answers: Vec<Answer>,
}

impl EvaluationContent {
    /// What an evaluation says, in the one order that its hash is taken in. Where it stands on its
    /// way out is no part of it, so that a signature outlives handing in.
    pub fn new(
        evaluation: &Evaluation,
        mut ratings: Vec<Rating>,
        mut points: Vec<Point>,
        mut answers: Vec<Answer>,
    ) -> EvaluationContent {
        ratings.sort_by(|a, b| a.indicator.cmp(&b.indicator));
        points.sort_by_key(|point| (point.position, point.id));
        answers.sort_by(|a, b| (&a.form, &a.item).cmp(&(&b.form, &b.item)));
        let evaluation = Evaluation { state: EvaluationState::Open, ..evaluation.clone() };
        EvaluationContent { evaluation, ratings, points, answers }
    }
}

/// A signed evaluation that was opened again: what it said, who had signed, why it was opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EvaluationVersion {
    pub evaluation: EvaluationId,
    /// Counted from 1.
    pub number: u32,
    pub content: EvaluationContent,
    pub signatures: Vec<Signature>,
    pub reason: String,
    #[serde(default)]
    pub by: Option<PersonId>,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub at: DateTime<Utc>,
}

impl Part for EvaluationVersion {
    part!(Version);

    fn spot(&self) -> Option<String> {
        Some(format!("{}/{}", self.evaluation, self.number))
    }

    fn day(&self) -> Option<NaiveDate> {
        Some(self.at.date_naive())
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.reason]
    }
}

/// What a reviewer says to the mentor before feedback leaves the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Comment {
    pub subject: Subject,
    /// The indicator, point or field that it is about; empty: the whole.
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub author: Option<PersonId>,
    pub text: String,
    /// Whether the mentor has dealt with it.
    #[serde(default)]
    pub done: bool,
}

impl Part for Comment {
    part!(Comment);

    fn open(&self) -> bool {
        !self.done
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

/// Where the supervisor judges a criterion otherwise than the mentor; both are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SupervisorView {
    /// The mentor's evaluation of the moment.
    pub evaluation: EvaluationId,
    /// The school form and its criterion, by id.
    pub form: String,
    pub item: String,
    /// The level of the criterion's scale.
    pub value: String,
    /// The grounds.
    #[serde(default)]
    pub reason: String,
}

impl Part for SupervisorView {
    part!(View);

    fn spot(&self) -> Option<String> {
        Some(format!("{}/{}/{}", self.evaluation, self.form, self.item))
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.reason]
    }
}
