//! What a new observation starts from.

use mentormap_app::Binder;
use mentormap_domain::ids::PlacementId;

use crate::support::{card, day, empty, new_observation, new_placement, now, sample_at, setup};

/// The sample at a time of the day that it is written against.
fn at(time: &str) -> Binder {
    sample_at(format!("2026-11-22T{time}:00Z").parse().expect("a time"))
}

fn activity(binder: &mut Binder, placement: PlacementId) -> String {
    binder.observation_start(Some(placement)).expect("a start").activity
}

#[test]
fn the_activity_is_that_of_the_hour_in_the_group() {
    for (time, name, expected) in [
        ("08:15", "Amina", "Onthaal"),
        ("12:10", "Amina", "Maaltijd"),
        ("16:00", "Zoë", "Aankomst van school"),
        ("17:20", "Zoë", "Vrij spel"),
        ("12:10", "Thúy", "Maaltijd"),
        ("11:10", "Łukasz", "Zorgklas"),
        // Nobody notes anything in class 5A at this hour: what the whole site does then.
        ("18:00", "Noémie", "Vrij spel"),
        ("03:00", "Noémie", ""),
    ] {
        let mut binder = at(time);
        let placement = card(&mut binder, name).placement;
        assert_eq!(activity(&mut binder, placement), expected, "{name} at {time}");
    }
}

#[test]
fn what_is_noted_now_becomes_the_usual_until_it_is_taken_back() {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let placement = binder
        .placement_save(new_placement("Chloé", "keuzestage"))
        .expect("saved")
        .value
        .card
        .placement;
    assert_eq!(activity(&mut binder, placement), "");
    let mut draft = new_observation(placement, "Zingt met L.");
    draft.activity = "Kring".into();
    // Of yesterday, written today: says nothing about this hour.
    draft.date = now().date_naive().pred_opt();
    binder.observation_save(draft.clone()).expect("saved");
    assert_eq!(activity(&mut binder, placement), "");
    draft.date = None;
    binder.observation_save(draft).expect("saved");
    assert_eq!(activity(&mut binder, placement), "Kring");
    binder.undo(()).expect("undone");
    assert_eq!(activity(&mut binder, placement), "");
}

#[test]
fn nothing_in_the_sample_lies_ahead_of_today_whatever_the_weekday() {
    for days in -7..14 {
        let today = now() + chrono::TimeDelta::days(days);
        let mut binder = sample_at(today);
        let latest = binder.today(()).expect("today").latest;
        assert!(latest.iter().all(|observation| observation.date <= today.date_naive()));
        let start = card(&mut binder, "Zoë").start;
        assert_eq!((start - day("2026-09-21")).num_days() % 7, 0, "weekdays stay");
    }
}
