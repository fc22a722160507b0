//! How long what is kept of an intern is kept.
//!
//! Nothing is ever erased by time alone: time only puts a name on a list, and a person decides.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// Years after the end of the last placement, when the site chose no other term. Flemish childcare
/// keeps data on the training of staff for five years from its end; for interns no text names a
/// term, so the same one is proposed.
pub const DEFAULT_YEARS: u32 = 5;

/// The longest term that a site can choose, in years.
pub const MOST_YEARS: u32 = 40;

/// A decision to keep what is due longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Keep {
    /// The day on which it is asked again.
    pub until: NaiveDate,
    /// Why, in the words of who decided.
    pub reason: String,
}

/// What decides when somebody is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention<'a> {
    /// The end of the last placement; of somebody without one the day that they were added.
    pub last: NaiveDate,
    pub keep: Option<&'a Keep>,
}

impl Retention<'_> {
    /// The day from which it should be decided: the end plus the term, or the later day to which
    /// it was put off.
    pub fn due(&self, years: u32) -> NaiveDate {
        let months = Months::new(years.saturating_mul(12));
        let term = self.last.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        self.keep.map_or(term, |keep| keep.until.max(term))
    }

    /// Whether it is time to decide on `today`.
    pub fn is_due(&self, years: u32, today: NaiveDate) -> bool {
        self.due(years) <= today
    }
}
