//! Talks and visits, feedback sheets, what was agreed, and passing a placement on.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Part, part};
use crate::{
    form::{MeetingKind, Role},
    ids::{EntryId, PersonId},
};

/// A talk or visit, planned or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The programme's meeting by id; empty for one of the mentor's own.
    #[serde(default)]
    pub rule: String,
    /// Of an own one.
    #[serde(default)]
    pub title: String,
    pub meeting_kind: MeetingKind,
    #[serde(default)]
    pub with: Vec<Role>,
    /// The day and hour agreed.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    #[serde(default)]
    pub from: Option<NaiveTime>,
    #[serde(default)]
    pub to: Option<NaiveTime>,
    #[serde(default)]
    pub place: String,
    /// What is looked at, set beforehand.
    #[serde(default)]
    pub focus: String,
    /// What was said before the visit, during it and after.
    #[serde(default)]
    pub before: String,
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub after: String,
    /// Who was there, by name.
    #[serde(default)]
    pub present: Vec<String>,
    #[serde(default)]
    pub held: bool,
    /// Not needed in this placement.
    #[serde(default)]
    pub waived: bool,
}

impl Part for Meeting {
    part!(Meeting);

    fn spot(&self) -> Option<String> {
        (!self.rule.is_empty()).then(|| self.rule.clone())
    }

    fn day(&self) -> Option<NaiveDate> {
        self.date
    }

    fn open(&self) -> bool {
        !self.held && !self.waived
    }

    fn words(&self) -> Vec<&str> {
        let mut words = vec![
            &*self.title,
            &*self.place,
            &*self.focus,
            &*self.before,
            &*self.notes,
            &*self.after,
        ];
        words.extend(self.present.iter().map(String::as_str));
        words
    }
}

/// Short periodic feedback (a week, or as wanted).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FeedbackSheet {
    pub from: NaiveDate,
    pub to: NaiveDate,
    #[serde(default)]
    pub author: Option<PersonId>,
    /// What went well.
    #[serde(default)]
    pub well: String,
    /// What next (feed-forward).
    #[serde(default)]
    pub next: String,
    /// What the intern says to it.
    #[serde(default)]
    pub reply: String,
    /// The day it was printed or handed over.
    #[serde(default)]
    pub handed_over: Option<NaiveDate>,
}

impl Part for FeedbackSheet {
    part!(Sheet);

    fn day(&self) -> Option<NaiveDate> {
        Some(self.to)
    }

    fn open(&self) -> bool {
        self.handed_over.is_none()
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.well, &self.next, &self.reply]
    }
}

/// Something agreed: who does what by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// The meeting, feedback sheet or warning in which it was agreed.
    #[serde(default)]
    pub of: Option<EntryId>,
    pub text: String,
    /// Who does it.
    #[serde(default)]
    pub who: Option<Role>,
    #[serde(default)]
    pub by: Option<NaiveDate>,
    /// The day it was done.
    #[serde(default)]
    pub done: Option<NaiveDate>,
}

impl Part for Agreement {
    part!(Agreement);

    fn day(&self) -> Option<NaiveDate> {
        self.by
    }

    fn open(&self) -> bool {
        self.done.is_none()
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

/// A placement passed on to another mentor of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Handover {
    pub date: NaiveDate,
    #[serde(default)]
    pub from: Option<PersonId>,
    #[serde(default)]
    pub to: Option<PersonId>,
    #[serde(default)]
    pub text: String,
}

impl Part for Handover {
    part!(Handover);

    fn day(&self) -> Option<NaiveDate> {
        Some(self.date)
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.text]
    }
}
