//! When something of a programme is due.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::form::{Anchor, DayUnit, DueRule, Programme};

/// The day on which `rule` falls for a placement from `start` to `end`; none as long as its
/// anchor has no date of its own (the first realisation day, a meeting that hangs on it).
pub fn due_date(
    rule: &DueRule,
    programme: &Programme,
    start: NaiveDate,
    end: NaiveDate,
) -> Option<NaiveDate> {
    resolve(rule, programme, start, end, programme.meetings.len())
}

fn resolve(
    rule: &DueRule,
    programme: &Programme,
    start: NaiveDate,
    end: NaiveDate,
    hops: usize,
) -> Option<NaiveDate> {
    let anchor = match &rule.anchor {
        Anchor::Start => start,
        Anchor::Half => start + (end - start) / 2,
        Anchor::End => end,
        Anchor::FirstRealisationDay => return None,
        Anchor::Meeting(id) => {
            let meeting = programme.meetings.iter().find(|meeting| meeting.id == *id)?;
            resolve(&meeting.due, programme, start, end, hops.checked_sub(1)?)?
        }
    };
    match rule.unit {
        DayUnit::Calendar => shift(anchor, rule.offset),
        DayUnit::School => shift_school_days(anchor, rule.offset),
    }
}

fn shift(day: NaiveDate, days: i32) -> Option<NaiveDate> {
    let distance = Days::new(u64::from(days.unsigned_abs()));
    if days < 0 { day.checked_sub_days(distance) } else { day.checked_add_days(distance) }
}

/// Counts Monday to Friday only.
fn shift_school_days(day: NaiveDate, days: i32) -> Option<NaiveDate> {
    let mut day = day;
    let mut left = days.unsigned_abs();
    while left > 0 {
        day = shift(day, days.signum())?;
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Some(day)
}
