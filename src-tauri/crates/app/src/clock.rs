//! The time, handed in: no rule reads the system's clock itself.

use chrono::{DateTime, Local, NaiveDateTime, Utc};
use mentormap_domain::NaiveDate;

/// Tells the time.
pub trait Clock: Send {
    /// Now, in UTC.
    fn now(&self) -> DateTime<Utc>;
    /// Now, on the wall of the site.
    fn local(&self) -> NaiveDateTime;
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
    fn local(&self) -> NaiveDateTime {
        Local::now().naive_local()
    }
}

/// A clock that stands still, for tests and for output that must be the same every time.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub DateTime<Utc>);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
    fn local(&self) -> NaiveDateTime {
        self.0.naive_utc()
    }
}
