//! How long to wait between tries, and when to stop trying.

use chrono::{DateTime, TimeDelta, Utc};

/// After this many days of trying the message is held and the user told.
pub const GIVE_UP_DAYS: i64 = 3;
/// Never before this many tries: a computer that was off for a long weekend has tried once.
pub const ATTEMPTS_MIN: u32 = 10;
/// Always after this many, which is what three days hold, even if the clock keeps jumping back.
pub const ATTEMPTS_MAX: u32 = 80;

/// The wait after the n-th try in a row (from 1): 1, 5, 15 and 60 minutes, then an hour each time.
pub fn wait_after(attempts: u32) -> TimeDelta {
    TimeDelta::minutes(match attempts {
        0 => 0,
        1 => 1,
        2 => 5,
        3 => 15,
        _ => 60,
    })
}

/// Whether enough has been tried since the user last asked for it.
pub(super) fn enough(attempts: u32, since: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let days = now.signed_duration_since(since).num_days();
    attempts >= ATTEMPTS_MAX || (attempts >= ATTEMPTS_MIN && days >= GIVE_UP_DAYS)
}
