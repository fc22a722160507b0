//! The self-check of the workplace: once a school year the team scores statements about how well
//! it hosts interns, remarks on them, and agrees on actions.
//!
//! What the statements say is a [`Wording`] with a version. A year keeps the version that it was
//! scored on: a later wording never changes what a team once answered. A statement that asks
//! something else gets another id, so that the same id may be compared over the years.

mod wording;

pub use wording::{Statement, Wording};

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    calendar::school_year,
    ids::{CheckActionId, PersonId},
    level::Level,
};

/// The self-check of one school year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfCheck {
    /// The year in which the school year begins; there is one self-check a year.
    pub year: i32,
    /// The version of the statements that were scored.
    pub wording: u32,
    /// The day on which the team sat together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Who of the site took part.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// Who else took part, in words.
    #[serde(default)]
    pub others: String,
    pub created: DateTime<Utc>,
    /// When it was put in the bin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binned: Option<DateTime<Utc>>,
}

/// What the team thinks of one statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfCheckScore {
    pub year: i32,
    /// The id of the statement.
    pub statement: String,
    /// None as long as the team did not choose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    #[serde(default)]
    pub remark: String,
}

/// What the team will do to become better at something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfCheckAction {
    pub id: CheckActionId,
    pub year: i32,
    /// The id of the statement that it is about; empty for the workplace as a whole.
    #[serde(default)]
    pub statement: String,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<PersonId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// The day on which it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<NaiveDate>,
    pub created: DateTime<Utc>,
}

impl SelfCheckAction {
    /// Whether it should have been done before `today`.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.done.is_none() && self.due.is_some_and(|due| due < today)
    }
}

/// The year in which the school year of `day` begins.
pub fn first_year(day: NaiveDate) -> i32 {
    school_year(day).map_or_else(|| day.year(), |first| first.year())
}

/// What a school year is called by its first calendar year, e.g. '2026-2027'.
pub fn year_name(year: i32) -> String {
    format!("{year}-{}", i64::from(year) + 1)
}

/// The mean of what was scored; none when nothing was.
pub fn mean<'a>(scores: impl IntoIterator<Item = &'a SelfCheckScore>) -> Option<f64> {
    let levels = scores.into_iter().filter_map(|score| score.level);
    let (mut sum, mut count) = (0.0, 0.0);
    for level in levels {
        sum += f64::from(level.number());
        count += 1.0;
    }
    (count > 0.0).then(|| sum / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(level: Option<u8>) -> SelfCheckScore {
        let level = level.map(|level| Level::try_from(level).unwrap());
        SelfCheckScore { year: 2026, statement: "x".into(), level, remark: String::new() }
    }

    #[test]
    fn the_mean_leaves_out_what_was_not_scored() {
        assert_eq!(mean(&[score(Some(2)), score(None), score(Some(3))]), Some(2.5));
        assert_eq!(mean(&[score(None)]), None);
        assert_eq!(mean(&[]), None);
    }

    #[test]
    fn a_school_year_begins_in_september() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert_eq!(first_year(day(2026, 8, 31)), 2025);
        assert_eq!(first_year(day(2026, 9, 1)), 2026);
        assert_eq!(first_year(day(2027, 1, 1)), 2026);
    }

    #[test]
    fn an_action_is_late_after_its_day_and_never_once_done() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        let action = SelfCheckAction {
            id: uuid::Uuid::nil().into(),
            year: 2026,
            statement: String::new(),
            text: "x".into(),
            who: None,
            due: Some(day(10)),
            done: None,
            created: DateTime::UNIX_EPOCH,
        };
        assert!(!action.is_late(day(10)) && action.is_late(day(11)));
        assert!(!SelfCheckAction { done: Some(day(20)), ..action.clone() }.is_late(day(21)));
        assert!(!SelfCheckAction { due: None, ..action }.is_late(day(30)));
    }
}
