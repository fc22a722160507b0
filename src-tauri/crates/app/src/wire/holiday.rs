//! Holidays of a school year.

use mentormap_domain::{NaiveDate, calendar::HolidayKind, ids::HolidayId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A school year with its holidays, in the order of days.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HolidayYear {
    /// The year in which it begins.
    pub year: i32,
    pub rows: Vec<HolidayRow>,
}

/// A holiday as the site has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HolidayRow {
    /// The site's own day or change; none when it is as known.
    pub id: Option<HolidayId>,
    /// Which known one, as `<year>/<rule>`; empty for an own one.
    pub key: String,
    pub name: String,
    pub kind: HolidayKind,
    pub from: NaiveDate,
    /// The last free day.
    pub to: NaiveDate,
    pub state: HolidayState,
    /// When it would be by its rule.
    pub usual: Option<HolidayPeriod>,
}

/// First and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HolidayPeriod {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HolidayState {
    Known,
    Moved,
    Removed,
    Own,
}

/// A closing day, or the change of a known holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayDraft {
    /// None for a new one.
    pub id: Option<HolidayId>,
    /// The known holiday that is moved or taken away; empty for a closing day.
    pub key: String,
    /// The name of a closing day.
    pub name: String,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// Whether the known one is taken away.
    pub removed: bool,
}
