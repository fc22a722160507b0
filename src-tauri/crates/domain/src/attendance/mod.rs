//! What the attendance card adds up to: hours against the target, days against their maximum,
//! the first realisation day.
//!
//! All in minutes and calendar days of the site; the change to and from summer time makes no day
//! longer or shorter.

mod plan;
mod realisation;
mod totals;

pub use plan::Plan;
pub use realisation::{REALISATION, first_realisation_day};
pub use totals::{KindTotal, Limit, Totals, totals};

use chrono::{Days, NaiveDate};

use crate::{dossier::AttendanceDay, form::Programme, placement::Placement};

/// The day kind that every programme has beside its own: a day with a talk.
pub const TALK: &str = "talk";

/// How many days before the start and after the end a day can still stand on the card.
pub const MARGIN: u64 = 14;

impl Placement {
    /// The first and last day that the attendance card takes: days come early and are made up late.
    pub fn attendance_window(&self) -> (NaiveDate, NaiveDate) {
        (self.start - Days::new(MARGIN), self.end + Days::new(MARGIN))
    }
}

impl AttendanceDay {
    /// Whether the intern was there, if only for a part, or is expected.
    pub fn present(&self) -> bool {
        self.absence.is_none() || self.counted() > 0
    }
}

/// The ids of the day kinds that a card of this programme knows: its own, and [`TALK`].
pub fn day_kinds(programme: &Programme) -> Vec<&str> {
    let mut kinds: Vec<&str> = programme.day_kinds.iter().map(|kind| kind.id.as_str()).collect();
    if !kinds.contains(&TALK) {
        kinds.push(TALK);
    }
    kinds
}
