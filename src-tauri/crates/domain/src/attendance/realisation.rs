//! The first realisation day: the day from which papers like the placement plan must be there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Plan;
use crate::{dossier::AttendanceDay, form::DayKind};

/// The id of the day kind on which the intern takes over.
pub const REALISATION: &str = "realisation";

/// The first realisation day of a placement. From the card when one is on it; else the day that
/// the plan leads to: the first planned day after the most observe-participate days that there
/// can be. None for a programme without such days, and when the plan holds too few.
pub fn first_realisation_day(plan: &Plan<'_>, days: &[AttendanceDay]) -> Option<NaiveDate> {
    let kinds = &plan.programme.day_kinds;
    kinds.iter().find(|kind| kind.id == REALISATION)?;
    let entered = days.iter().filter(|day| day.day_kind == REALISATION && day.present());
    if let Some(first) = entered.map(|day| day.date).min() {
        return Some(first);
    }
    let before = kinds.iter().take_while(|kind| kind.id != REALISATION);
    let limited = before.filter(|kind| kind.max.is_some()).last()?;
    predicted(plan, days, limited)
}

/// Walks over the card and the plan together: days of the limited kind use up its maximum, the
/// planned days that are not on the card as well; the first one after that is the day.
fn predicted(plan: &Plan<'_>, days: &[AttendanceDay], limited: &DayKind) -> Option<NaiveDate> {
    let max = limited.max?;
    let card: BTreeMap<NaiveDate, &AttendanceDay> =
        days.iter().map(|day| (day.date, day)).collect();
    let planned = plan.days().filter(|(_, minutes)| *minutes > 0).map(|(day, _)| day);
    let all: BTreeSet<NaiveDate> = planned.chain(card.keys().copied()).collect();
    let mut used = 0;
    for day in all {
        let takes = match card.get(&day) {
            Some(entry) if !entry.day_kind.is_empty() && entry.day_kind != limited.id => false,
            Some(entry) => entry.present() && (entry.counted() > 0 || plan.on(day) > 0),
            None => true,
        };
        let said = card.get(&day).is_some_and(|entry| entry.day_kind == limited.id);
        if takes && used >= max && !said {
            return Some(day);
        }
        used += u32::from(takes);
    }
    None
}
