//! Which backups are kept: a pure rule over when and why they were made.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc};

use super::{BackupId, BackupReason};

/// Of each of the last hours one.
const HOURLY: TimeDelta = TimeDelta::hours(24);
/// Of each of the last days one.
const DAILY: TimeDelta = TimeDelta::days(14);
/// None is older.
const LONGEST: TimeDelta = TimeDelta::days(35);
/// So many that were made on purpose stay besides, however close together.
const ON_PURPOSE: usize = 20;

/// A backup, as far as the rule looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thinned {
    pub id: BackupId,
    /// Whether it could be put back.
    pub good: bool,
}

/// For each of `backups`, in their order, whether it is kept at `now`.
///
/// - Of the last 24 hours the last of each hour stays, of 14 days the last of each day, and then
///   the last of each week; none that is older than 35 days. Hours, days and weeks are those of the
///   calendar in UTC, so that the same one stays from one time to the next.
/// - The 20 last ones that did not come by themselves stay as well, up to 35 days.
/// - The newest good one always stays, whatever its age.
/// - A clock that was set back leaves backups of the future behind. They are thinned among
///   themselves, the newest good of them stays, and all of them go once the others reach back four
///   weeks: by then they are as old themselves.
/// - A damaged one takes no place, and goes when it is too old.
pub fn thin(backups: &[Thinned], now: DateTime<Utc>) -> Vec<bool> {
    let is_past = |backup: &Thinned| backup.id.at <= now;
    let past: Vec<usize> = places(backups, is_past);
    let future: Vec<usize> = places(backups, |backup| !is_past(backup));
    let mut kept = vec![false; backups.len()];
    keep_of(backups, &past, now, &mut kept);
    let reaches_back = past
        .iter()
        .any(|at| kept[*at] && backups[*at].good && now - backups[*at].id.at >= DAILY * 2);
    if let Some(newest) = future.last().filter(|_| !reaches_back) {
        keep_of(backups, &future, backups[*newest].id.at, &mut kept);
    }
    kept
}

/// The places of those that `belongs` is true of, the oldest first.
fn places(backups: &[Thinned], belongs: impl Fn(&Thinned) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = (0..backups.len()).filter(|at| belongs(&backups[*at])).collect();
    places.sort_by_key(|at| backups[*at].id);
    places
}

fn keep_of(backups: &[Thinned], places: &[usize], now: DateTime<Utc>, kept: &mut [bool]) {
    let (mut spans, mut on_purpose) = (HashSet::new(), 0);
    let mut newest_good = None;
    for at in places.iter().rev().copied() {
        let Thinned { id, good } = backups[at];
        let age = now - id.at;
        if good && newest_good.is_none() {
            newest_good = Some(at);
        }
        if age > LONGEST {
            continue;
        }
        let first_of_span = good && spans.insert(span(id.at, age));
        let purposeful = good && id.reason != BackupReason::Auto && on_purpose < ON_PURPOSE;
        on_purpose += usize::from(purposeful);
        kept[at] = first_of_span || purposeful || !good;
    }
    if let Some(at) = newest_good {
        kept[at] = true;
    }
}

/// The hour, day or week that a backup of this age stands for.
fn span(at: DateTime<Utc>, age: TimeDelta) -> (u8, i32, u32) {
    let day = at.num_days_from_ce();
    if age < HOURLY {
        (0, day, at.hour())
    } else if age < DAILY {
        (1, day, 0)
    } else {
        (2, at.iso_week().year(), at.iso_week().week())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-22T14:30:00Z".parse().unwrap()
    }

    fn of(minutes_ago: i64, reason: BackupReason, good: bool) -> Thinned {
        Thinned { id: BackupId::new(now() - TimeDelta::minutes(minutes_ago), reason), good }
    }

    fn auto(minutes_ago: i64) -> Thinned {
        of(minutes_ago, BackupReason::Auto, true)
    }

    fn kept(backups: &[Thinned], now: DateTime<Utc>) -> Vec<Thinned> {
        let keep = thin(backups, now);
        backups.iter().zip(keep).filter(|(_, keep)| *keep).map(|(backup, _)| *backup).collect()
    }

    /// A program that runs all the time and makes a backup every half hour.
    fn year() -> Vec<Thinned> {
        let (mut all, mut clock) = (Vec::new(), now());
        let end = now() + TimeDelta::days(80);
        while clock < end {
            all.push(Thinned { id: BackupId::new(clock, BackupReason::Auto), good: true });
            all = kept(&all, clock);
            clock += TimeDelta::minutes(30);
        }
        all
    }

    #[test]
    fn a_program_that_always_runs_has_hours_days_and_weeks() {
        let all = year();
        let end = all.iter().map(|backup| backup.id.at).max().unwrap();
        let older = |days: i64| {
            all.iter().filter(|backup| end - backup.id.at >= TimeDelta::days(days)).count()
        };
        assert!((38..=43).contains(&all.len()), "{}", all.len());
        assert!((24..=26).contains(&(all.len() - older(1))));
        assert!((3..=4).contains(&older(14)), "{}", older(14));
        assert!(all.iter().all(|backup| end - backup.id.at <= LONGEST));
        assert!(older(28) >= 1);
    }

    #[test]
    fn the_last_of_an_hour_stays() {
        let backups = [auto(10), auto(20), auto(29), auto(31)];
        assert_eq!(thin(&backups, now()), [true, false, false, true]);
    }

    #[test]
    fn what_was_made_on_purpose_stays_besides_but_not_too_long() {
        let backups = [
            auto(1),
            of(2, BackupReason::Restore, true),
            of(3, BackupReason::Asked, true),
            of(36 * 24 * 60, BackupReason::Asked, true),
        ];
        assert_eq!(thin(&backups, now()), [true, true, true, false]);
    }

    #[test]
    fn after_a_long_summer_the_newest_good_one_is_still_there() {
        let day = 24 * 60;
        let backups = [of(60 * day, BackupReason::Auto, false), auto(61 * day), auto(62 * day)];
        assert_eq!(thin(&backups, now()), [false, true, false]);
    }

    #[test]
    fn a_clock_set_back_leaves_the_future_ones_until_the_others_reach_back() {
        let year = 365 * 24 * 60;
        let mut backups = vec![auto(-year), auto(-year + 3), auto(5)];
        assert_eq!(thin(&backups, now()), [true, false, true]);
        backups.push(auto(30 * 24 * 60));
        assert_eq!(thin(&backups, now()), [false, false, true, true]);
    }

    fn any_backups() -> impl Strategy<Value = Vec<Thinned>> {
        let reason = prop::sample::select(BackupReason::ALL.to_vec());
        let one = (-100_000i64..100_000, reason, prop::bool::weighted(0.8));
        prop::collection::vec(one.prop_map(|(ago, reason, good)| of(ago, reason, good)), 0..120)
    }

    proptest! {
        #[test]
        fn whatever_the_clock_says_a_good_one_stays(backups in any_backups(), jump in -4_000_000i64..4_000_000) {
            let then = now() + TimeDelta::minutes(jump);
            let left = kept(&backups, then);
            prop_assert_eq!(backups.iter().any(|b| b.good), left.iter().any(|b| b.good));
            // And so it does when the clock is right again.
            let again = kept(&left, now());
            prop_assert_eq!(left.iter().any(|b| b.good), again.iter().any(|b| b.good));
        }

        #[test]
        fn none_is_too_old_but_the_newest_good_one(backups in any_backups()) {
            let newest = backups.iter().filter(|b| b.good && b.id.at <= now()).map(|b| b.id).max();
            for backup in kept(&backups, now()) {
                prop_assert!(now() - backup.id.at <= LONGEST || Some(backup.id) == newest);
            }
        }

        #[test]
        fn thinning_again_changes_nothing(backups in any_backups()) {
            let once = kept(&backups, now());
            prop_assert_eq!(kept(&once, now()), once);
        }

        #[test]
        fn few_are_left(backups in any_backups()) {
            let good = kept(&backups, now()).iter().filter(|b| b.good).count();
            // Hours, days, weeks, those on purpose; of the past and of the future.
            prop_assert!(good <= 2 * (25 + 15 + 5 + ON_PURPOSE + 1));
        }

        #[test]
        fn of_every_hour_of_the_last_day_something_is_left(backups in any_backups()) {
            let left = kept(&backups, now());
            for backup in backups.iter().filter(|b| b.good && b.id.at <= now() && now() - b.id.at < HOURLY) {
                let hour = |b: &&Thinned| b.good && b.id.at.hour() == backup.id.at.hour()
                    && b.id.at.date_naive() == backup.id.at.date_naive();
                prop_assert!(left.iter().any(|b| hour(&b) && b.id >= backup.id));
            }
        }
    }
}
