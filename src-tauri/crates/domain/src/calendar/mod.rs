//! Free days: Belgian public holidays, Flemish school holidays, and what the site adds or changes.
//!
//! Days are calendar days of the site; no hour of the clock is involved, so that the change to
//! and from summer time moves nothing.

mod holiday;
mod known;

pub use holiday::{FreeDays, Holiday, HolidayKind};
pub use known::{KnownHoliday, easter, known_holidays};

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Monday of the week of `day`.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

/// Whether `day` is a Saturday or Sunday.
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The first of September of the school year that `day` is in.
pub fn school_year(day: NaiveDate) -> Option<NaiveDate> {
    let year = if day.month() >= 9 { day.year() } else { day.year() - 1 };
    NaiveDate::from_ymd_opt(year, 9, 1)
}
