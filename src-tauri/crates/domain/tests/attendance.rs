//! The sums of the attendance card, over any card: they add up, whatever the order.

use chrono::{Days, NaiveDate};
use mentormap_domain::{
    arrangement::{Arrangement, Slot, Timetable},
    attendance::{Limit, Plan, TALK, Totals, day_kinds, first_realisation_day, totals},
    calendar::{FreeDays, Holiday, HolidayKind, monday},
    dossier::{Absence, AttendanceDay, MAX_MINUTES},
    form::{FormRef, Programme},
    placement::Placement,
};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Mondays to Wednesdays, six hours, in the summer term of 2026 unless said otherwise.
fn placement(start: &str, end: &str) -> Placement {
    let form = FormRef { id: "x".into(), version: 1 };
    let slot = |weekday| Slot {
        weekday,
        from: "08:30:00".parse().expect("a time"),
        to: "15:00:00".parse().expect("a time"),
        pause: 30,
    };
    let slots = [1, 2, 3].map(slot).to_vec();
    Placement {
        id: Uuid::from_u128(1).into(),
        intern: Uuid::from_u128(2).into(),
        school: Uuid::from_u128(3).into(),
        programme: form.clone(),
        uniform: form.clone(),
        school_form: form,
        class: String::new(),
        group: None,
        supervisor: None,
        mentors: Vec::new(),
        start: day(start),
        end: day(end),
        arrangement: Arrangement {
            timetable: Some(Timetable { slots, every: 1 }),
            ..Arrangement::default()
        },
        archived: false,
        binned: None,
    }
}

/// Six observe-participate days at most, then realisation; fifty hours.
fn programme() -> Programme {
    let form = json!({ "id": "x", "version": 1 });
    let kind = |id: &str, max: Option<u32>| json!({ "id": id, "title": { "nl": id }, "max": max });
    serde_json::from_value(json!({
        "id": "p", "version": 1, "languages": ["nl"], "title": { "nl": "x" }, "modules": [],
        "uniform": form, "school_form": form, "moments": [], "target_hours": 50.0,
        "day_kinds": [kind("observe-participate", Some(6)), kind("realisation", None)],
    }))
    .expect("a programme")
}

fn worked(date: NaiveDate, kind: &str, minutes: u32) -> AttendanceDay {
    AttendanceDay { day_kind: kind.into(), worked: Some(minutes), ..AttendanceDay::empty(date) }
}

fn absent(date: NaiveDate, justified: bool, made_up: Option<NaiveDate>) -> AttendanceDay {
    let absence = Some(Absence { justified, reason: String::new() });
    AttendanceDay { absence, made_up, ..AttendanceDay::empty(date) }
}

fn with<T>(placement: &Placement, free: &FreeDays, work: impl FnOnce(&Plan<'_>) -> T) -> T {
    let programme = programme();
    work(&Plan { placement, programme: &programme, free })
}

#[test]
fn planned_hours_follow_the_timetable_without_free_days() {
    let placement = placement("2026-04-27", "2026-05-17");
    let closed = Holiday {
        id: Uuid::from_u128(9).into(),
        kind: HolidayKind::Site,
        name: "study day".into(),
        from: day("2026-05-05"),
        to: day("2026-05-05"),
        replaces: String::new(),
        removed: false,
    };
    let free = FreeDays::between(placement.start, placement.end, &[closed]);
    with(&placement, &free, |plan| {
        let planned = |text: &str| plan.on(day(text));
        assert_eq!(planned("2026-04-27"), 360);
        assert_eq!(planned("2026-04-30"), 0, "no Thursday in the timetable");
        assert_eq!(planned("2026-05-05"), 0, "closed");
        assert_eq!(planned("2026-05-18"), 0, "after the end");
        // Nine days in the timetable, one of them closed.
        assert_eq!(totals(plan, &[]).planned, 8 * 360);
    });
}

/// The clock moves on 29 March and 25 October 2026; the days on the card do not.
#[test]
fn the_weeks_in_which_the_clock_changes_are_like_any_other() {
    for sunday in ["2026-03-29", "2026-10-25"] {
        let sunday = day(sunday);
        let mut placement = placement("2026-01-01", "2026-01-01");
        placement.start = monday(sunday);
        placement.end = sunday + Days::new(7);
        let timetable = placement.arrangement.timetable.as_mut().expect("a timetable");
        for (slot, weekday) in timetable.slots.iter_mut().zip([6, 7, 1]) {
            slot.weekday = weekday;
        }
        with(&placement, &FreeDays::default(), |plan| {
            let before = sunday - Days::new(1);
            assert_eq!(
                [plan.on(before), plan.on(sunday), plan.on(sunday + Days::new(1))],
                [360; 3]
            );
            let days = [worked(before, "", 360), worked(sunday, "", 360)];
            let sums = totals(plan, &days);
            assert_eq!((sums.done, sums.planned), (720, 6 * 360));
        });
    }
}

#[test]
fn what_is_missed_counts_as_planned_and_less_what_was_worked() {
    let placement = placement("2026-04-27", "2026-05-17");
    with(&placement, &FreeDays::default(), |plan| {
        let mut late = absent(day("2026-04-28"), false, None);
        late.worked = Some(120);
        let days = [
            absent(day("2026-04-27"), true, Some(day("2026-04-30"))),
            late,
            worked(day("2026-04-30"), "", 360),
        ];
        let sums = totals(plan, &days);
        assert_eq!((sums.missed, sums.justified, sums.made_up), (600, 360, 360));
        assert_eq!((sums.open(), sums.done), (240, 480));
        assert_eq!((sums.target, sums.left()), (Some(3000), Some(2520)));
    });
}

#[test]
fn the_target_of_the_placement_goes_before_that_of_the_programme() {
    let mut placement = placement("2026-04-27", "2026-05-17");
    placement.arrangement.target = Some(600);
    with(&placement, &FreeDays::default(), |plan| {
        let sums = totals(plan, &[worked(day("2026-04-27"), "", 700)]);
        assert_eq!((sums.target, sums.left()), (Some(600), Some(0)));
    });
}

#[test]
fn the_maximum_warns_one_before_at_it_and_past_it() {
    let placement = placement("2026-04-27", "2026-06-30");
    let limits = |days: u64| {
        let card: Vec<AttendanceDay> = (0..days)
            .map(|n| worked(placement.start + Days::new(n), "observe-participate", 360))
            .collect();
        with(&placement, &FreeDays::default(), |plan| {
            let sums = totals(plan, &card);
            (sums.kinds[0].days, sums.kinds[0].limit)
        })
    };
    assert_eq!(limits(4), (4, Limit::Free));
    assert_eq!(limits(5), (5, Limit::OneLeft));
    assert_eq!(limits(6), (6, Limit::Full));
    assert_eq!(limits(7), (7, Limit::Passed));
    assert_eq!(Limit::of(0, Some(1)), Limit::Free);
    assert_eq!(Limit::of(7, None), Limit::Free);
    assert_eq!(day_kinds(&programme()).last(), Some(&TALK));
}

#[test]
fn a_day_of_absence_takes_no_place_under_the_maximum() {
    let placement = placement("2026-04-27", "2026-06-30");
    with(&placement, &FreeDays::default(), |plan| {
        let mut missed = absent(day("2026-04-27"), true, None);
        missed.day_kind = "observe-participate".into();
        assert_eq!(totals(plan, &[missed]).kinds[0].days, 0);
    });
}

#[test]
fn the_first_realisation_day_follows_the_plan_until_it_is_on_the_card() {
    let placement = placement("2026-04-27", "2026-06-30");
    let holiday = FreeDays::between(placement.start, placement.end, &[]);
    with(&placement, &holiday, |plan| {
        // Six planned days are 27, 28, 29 April and 4, 5, 6 May.
        assert_eq!(first_realisation_day(plan, &[]), Some(day("2026-05-11")));
        // A day missed is a day later.
        let card = [absent(day("2026-04-28"), true, None)];
        assert_eq!(first_realisation_day(plan, &card), Some(day("2026-05-12")));
        // A seventh observe-participate day is none of realisation.
        let card = [worked(day("2026-05-11"), "observe-participate", 360)];
        assert_eq!(first_realisation_day(plan, &card), Some(day("2026-05-12")));
        // A talk takes no place.
        let card = [worked(day("2026-04-27"), TALK, 60)];
        assert_eq!(first_realisation_day(plan, &card), Some(day("2026-05-12")));
        let card = [
            worked(day("2026-05-05"), "realisation", 360),
            worked(day("2026-05-04"), "realisation", 360),
        ];
        assert_eq!(first_realisation_day(plan, &card), Some(day("2026-05-04")));
    });
}

#[test]
fn a_programme_without_realisation_has_no_such_day() {
    let placement = placement("2026-04-27", "2026-06-30");
    let mut programme = programme();
    programme.day_kinds.truncate(1);
    let plan = Plan { placement: &placement, programme: &programme, free: &FreeDays::default() };
    assert_eq!(first_realisation_day(&plan, &[]), None);
}

fn some_day() -> impl Strategy<Value = AttendanceDay> {
    let minutes = || prop::option::of(0..=MAX_MINUTES / 2);
    let kind = prop::sample::select(vec!["", "observe-participate", "realisation", TALK, "gone"]);
    let absence = prop::option::of(any::<bool>());
    (0..80_u64, kind, minutes(), minutes(), minutes(), absence, any::<bool>()).prop_map(
        |(after, kind, planned, worked, preparation, absence, made_up)| AttendanceDay {
            day_kind: kind.into(),
            planned,
            worked,
            preparation,
            absence: absence.map(|justified| Absence { justified, reason: String::new() }),
            made_up: made_up.then(|| day("2026-06-01")),
            ..AttendanceDay::empty(day("2026-04-13") + Days::new(after))
        },
    )
}

/// A card has a day once.
fn card() -> impl Strategy<Value = Vec<AttendanceDay>> {
    prop::collection::vec(some_day(), 0..40).prop_map(|mut days| {
        days.sort_by_key(|day| day.date);
        days.dedup_by_key(|day| day.date);
        days
    })
}

fn sums(days: &[AttendanceDay]) -> Totals {
    let placement = placement("2026-04-27", "2026-06-12");
    let free = FreeDays::between(placement.start, placement.end, &[]);
    with(&placement, &free, |plan| totals(plan, days))
}

fn first(days: &[AttendanceDay]) -> Option<NaiveDate> {
    let placement = placement("2026-04-27", "2026-06-12");
    let free = FreeDays::between(placement.start, placement.end, &[]);
    with(&placement, &free, |plan| first_realisation_day(plan, days))
}

proptest! {
    #[test]
    fn sums_do_not_depend_on_the_order(
        (days, shuffled) in card().prop_flat_map(|days| (Just(days.clone()), Just(days).prop_shuffle()))
    ) {
        prop_assert_eq!(sums(&days), sums(&shuffled));
        prop_assert_eq!(first(&days), first(&shuffled));
    }

    #[test]
    fn the_parts_add_up(days in card()) {
        let all = sums(&days);
        prop_assert_eq!(all.done, all.worked + all.preparation);
        prop_assert!(all.justified <= all.missed);
        prop_assert!(all.made_up <= all.missed);
        prop_assert_eq!(all.open() + all.made_up, all.missed);
        let counted: u32 = days.iter().map(AttendanceDay::counted).sum();
        prop_assert_eq!(all.done, counted);
        let of_kinds: u32 = all.kinds.iter().map(|kind| kind.minutes).sum();
        prop_assert!(of_kinds <= all.done);
    }

    #[test]
    fn two_halves_of_a_card_make_the_whole(days in card(), at in 0..40_usize) {
        let (one, other) = days.split_at(at.min(days.len()));
        let (a, b, all) = (sums(one), sums(other), sums(&days));
        prop_assert_eq!(a.done + b.done, all.done);
        prop_assert_eq!(a.missed + b.missed, all.missed);
        prop_assert_eq!(a.made_up + b.made_up, all.made_up);
        for ((a, b), all) in a.kinds.iter().zip(&b.kinds).zip(&all.kinds) {
            prop_assert_eq!(a.days + b.days, all.days);
        }
    }

    #[test]
    fn more_hours_never_leave_more_to_do(days in card(), more in 0..120_u32) {
        let before = sums(&days);
        let mut days = days;
        if let Some(first) = days.first_mut() {
            first.worked = Some(first.worked.unwrap_or_default() + more);
        }
        let after = sums(&days);
        prop_assert!(after.left() <= before.left());
        prop_assert!(after.missed <= before.missed);
    }
}
