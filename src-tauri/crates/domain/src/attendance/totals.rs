//! Sums of the card. Whatever the order of the days, and never below nothing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Plan, day_kinds};
use crate::dossier::AttendanceDay;

/// What a card adds up to, in minutes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// On site.
    pub worked: u32,
    pub preparation: u32,
    /// What counts towards the target: on site and of preparation.
    pub done: u32,
    /// Planned on site over the whole period, as changed on the card.
    pub planned: u32,
    /// Planned on days of absence and not worked there.
    pub missed: u32,
    /// Of what was missed: with a good reason.
    pub justified: u32,
    /// Of what was missed: made up on another day.
    pub made_up: u32,
    /// The minutes of the whole placement; none when nobody set them.
    pub target: Option<u32>,
    /// One per day kind, in the order of the programme.
    pub kinds: Vec<KindTotal>,
}

/// The days of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindTotal {
    /// The day kind by id.
    pub id: String,
    /// Days of this kind on which the intern was there or is expected.
    pub days: u32,
    pub minutes: u32,
    /// How many there can be at most.
    pub max: Option<u32>,
    pub limit: Limit,
}

/// How near the days of a kind are to their maximum. It warns and never stops anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// No maximum, or not near it.
    Free,
    /// One more can be.
    OneLeft,
    /// The maximum itself.
    Full,
    /// More than can be.
    Passed,
}

impl Limit {
    /// Where `days` stand against `max`.
    pub fn of(days: u32, max: Option<u32>) -> Limit {
        match max {
            Some(max) if days > max => Limit::Passed,
            Some(max) if days == max && days > 0 => Limit::Full,
            // A maximum of one has no day before it.
            Some(max) if days > 0 && days.saturating_add(1) == max => Limit::OneLeft,
            _ => Limit::Free,
        }
    }
}

impl Totals {
    /// Missed and not made up yet.
    pub fn open(&self) -> u32 {
        self.missed.saturating_sub(self.made_up)
    }

    /// What is still to do for the target; 0 when it is reached, none without a target.
    pub fn left(&self) -> Option<u32> {
        self.target.map(|target| target.saturating_sub(self.done))
    }
}

/// Adds up the card of a placement.
pub fn totals(plan: &Plan<'_>, days: &[AttendanceDay]) -> Totals {
    let sum = |of: fn(&AttendanceDay) -> u32| days.iter().map(of).fold(0, u32::saturating_add);
    let missed = |counts: fn(&AttendanceDay) -> bool| {
        let some = days.iter().filter(|day| counts(day));
        some.map(|day| missed_on(plan, day)).fold(0, u32::saturating_add)
    };
    Totals {
        worked: sum(|day| day.worked.unwrap_or_default()),
        preparation: sum(|day| day.preparation.unwrap_or_default()),
        done: sum(AttendanceDay::counted),
        planned: planned(plan, days),
        missed: missed(|_| true),
        justified: missed(|day| day.absence.as_ref().is_some_and(|absence| absence.justified)),
        made_up: missed(|day| day.made_up.is_some()),
        target: plan.target(),
        kinds: day_kinds(plan.programme).into_iter().map(|id| kind(plan, days, id)).collect(),
    }
}

fn planned_on(plan: &Plan<'_>, day: &AttendanceDay) -> u32 {
    day.planned.unwrap_or_else(|| plan.on(day.date))
}

fn missed_on(plan: &Plan<'_>, day: &AttendanceDay) -> u32 {
    match day.absence {
        Some(_) => planned_on(plan, day).saturating_sub(day.worked.unwrap_or_default()),
        None => 0,
    }
}

fn planned(plan: &Plan<'_>, days: &[AttendanceDay]) -> u32 {
    let entered: BTreeSet<NaiveDate> = days.iter().map(|day| day.date).collect();
    let rest = plan.days().filter(|(day, _)| !entered.contains(day)).map(|(_, minutes)| minutes);
    let card = days.iter().map(|day| planned_on(plan, day));
    rest.chain(card).fold(0, u32::saturating_add)
}

fn kind(plan: &Plan<'_>, days: &[AttendanceDay], id: &str) -> KindTotal {
    let of_kind = || days.iter().filter(|day| day.day_kind == id && day.present());
    let count = u32::try_from(of_kind().count()).unwrap_or(u32::MAX);
    let max = plan.programme.day_kinds.iter().find(|kind| kind.id == id).and_then(|kind| kind.max);
    KindTotal {
        id: id.to_owned(),
        days: count,
        minutes: of_kind().map(AttendanceDay::counted).fold(0, u32::saturating_add),
        max,
        limit: Limit::of(count, max),
    }
}
