//! Wrong passphrases cost time: the third and each after it twice as much as the one before.

use mentormap_domain::{DateTime, Utc};

use crate::error::{AppError, ErrorCode};

/// So many may be wrong before it costs time.
const FREE: u32 = 2;
/// Nobody waits longer, in seconds.
const LONGEST: u32 = 60;

/// The wrong ones since the last right one, kept as long as the program runs.
#[derive(Debug, Default)]
pub(super) struct Tries {
    wrong: u32,
    last: Option<DateTime<Utc>>,
}

impl Tries {
    /// Seconds until the next one is looked at.
    pub fn wait(&self, now: DateTime<Utc>) -> u32 {
        let Some(last) = self.last else { return 0 };
        let asked = i64::from(self.asked());
        // A clock that was set back must not lengthen the wait.
        let passed = (now - last).num_milliseconds().max(0);
        let left = (asked * 1000 - passed).max(0);
        u32::try_from((left + 999) / 1000).unwrap_or(LONGEST)
    }

    /// Refuses while it is too early.
    pub fn allow(&self, now: DateTime<Utc>) -> Result<(), AppError> {
        match self.wait(now) {
            0 => Ok(()),
            seconds => Err(AppError::new(ErrorCode::WaitFirst).with("seconds", seconds)),
        }
    }

    /// Notes a wrong one.
    pub fn wrong(&mut self, now: DateTime<Utc>) {
        self.wrong = self.wrong.saturating_add(1);
        self.last = Some(now);
    }

    /// Notes the right one.
    pub fn right(&mut self) {
        *self = Tries::default();
    }

    fn asked(&self) -> u32 {
        match self.wrong.saturating_sub(FREE) {
            0 => 0,
            over => 1_u32.checked_shl(over - 1).unwrap_or(LONGEST).min(LONGEST),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_000_000 + second, 0).unwrap()
    }

    #[test]
    fn the_third_wrong_one_costs_a_second_and_then_twice_as_much_each_time() {
        let mut tries = Tries::default();
        let waits: Vec<u32> = (0..10)
            .map(|_| {
                tries.wrong(at(0));
                tries.wait(at(0))
            })
            .collect();
        assert_eq!(waits, [0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
        (0..100).for_each(|_| tries.wrong(at(0)));
        assert_eq!(tries.wait(at(0)), 60);
        assert_eq!(tries.wait(at(59)), 1);
        assert_eq!(tries.wait(at(60)), 0);
        assert!(tries.allow(at(60)).is_ok());
        tries.right();
        assert_eq!(tries.wait(at(0)), 0);
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_lengthen_the_wait() {
        let mut tries = Tries::default();
        (0..20).for_each(|_| tries.wrong(at(0)));
        assert_eq!(tries.wait(at(-100_000)), 60);
    }
}
