//! The attendance card: one entry per day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Part, part};

/// The most minutes that a day can have on a card.
pub const MAX_MINUTES: u32 = 24 * 60;

/// One day on the card. Times are in minutes; the day is a calendar day of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AttendanceDay {
    pub date: NaiveDate,
    /// The day kind of the programme by id, e.g. observe-participate; empty when not said.
    #[serde(default)]
    pub day_kind: String,
    /// Planned minutes on site; none follows the timetable.
    #[serde(default)]
    pub planned: Option<u32>,
    /// Real minutes on site.
    #[serde(default)]
    pub worked: Option<u32>,
    /// Minutes of preparation.
    #[serde(default)]
    pub preparation: Option<u32>,
    #[serde(default)]
    pub absence: Option<Absence>,
    /// The day on which a missed day was made up.
    #[serde(default)]
    pub made_up: Option<NaiveDate>,
    /// Initials of the mentor; empty as long as not initialled.
    #[serde(default)]
    pub mentor: String,
    /// Initials of the intern.
    #[serde(default)]
    pub intern: String,
    #[serde(default)]
    pub remark: String,
}

/// Why an intern was not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Absence {
    pub justified: bool,
    #[serde(default)]
    pub reason: String,
}

impl AttendanceDay {
    /// An empty line for a day.
    pub fn empty(date: NaiveDate) -> AttendanceDay {
        AttendanceDay {
            date,
            day_kind: String::new(),
            planned: None,
            worked: None,
            preparation: None,
            absence: None,
            made_up: None,
            mentor: String::new(),
            intern: String::new(),
            remark: String::new(),
        }
    }

    /// Minutes that count towards the target: on site and of preparation.
    pub fn counted(&self) -> u32 {
        self.worked.unwrap_or_default().saturating_add(self.preparation.unwrap_or_default())
    }
}

impl Part for AttendanceDay {
    part!(Attendance);

    fn spot(&self) -> Option<String> {
        Some(self.date.to_string())
    }

    fn day(&self) -> Option<NaiveDate> {
        Some(self.date)
    }

    /// A missed day that has not been made up.
    fn open(&self) -> bool {
        self.absence.is_some() && self.made_up.is_none()
    }

    fn words(&self) -> Vec<&str> {
        let reason = self.absence.as_ref().map_or("", |absence| &absence.reason);
        vec![&self.remark, reason]
    }
}
