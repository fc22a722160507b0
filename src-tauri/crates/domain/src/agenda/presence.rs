//! Who is expected on a day.

use chrono::NaiveDate;

use super::last_day;
use crate::{calendar::FreeDays, form::Programme, placement::Placement};

/// Minutes for which the intern is expected on `day`: as arranged, nothing outside of the
/// placement, after it was stopped, and on free days.
pub fn expected_minutes(
    placement: &Placement,
    programme: &Programme,
    free: &FreeDays,
    day: NaiveDate,
) -> u32 {
    let within = (placement.start..=last_day(placement)).contains(&day);
    if !within || free.on(day).is_some() {
        return 0;
    }
    placement.arrangement.planned(programme, placement.start, day)
}
