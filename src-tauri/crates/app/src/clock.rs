//! The time, handed in: no rule reads the system's clock itself.

use chrono::{DateTime, Local, NaiveDateTime, Utc};
use mentormap_domain::NaiveDate;

/// Tells the time.
pub trait Clock: Send {
    /// Now, in UTC.
    fn now(&self) -> DateTime<Utc>;
    /// What the clock on the wall of the site showed at a moment.
    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime;
    /// The moment at which the clock on the wall shows this; the first of two when clocks went
    /// back, the moment itself read as UTC where clocks jumped over it.
    fn moment(&self, wall: NaiveDateTime) -> DateTime<Utc>;
    /// Now, on the wall of the site.
    fn local(&self) -> NaiveDateTime {
        self.wall(self.now())
    }
    /// Today at the site.
    fn today(&self) -> NaiveDate {
        self.local().date()
    }
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&Local).naive_local()
    }
    fn moment(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        let found = wall.and_local_timezone(Local).earliest();
        found.map_or_else(|| wall.and_utc(), |at| at.with_timezone(&Utc))
    }
}

/// A clock that stands still, for tests and for output that must be the same every time.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub DateTime<Utc>);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }
    fn moment(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        wall.and_utc()
    }
}
