//! A clock that jumps changes no order: not of the timeline, not of undo, not of ids.

use mentormap_app::{Binder, wire::Concept};
use mentormap_domain::ids::ObservationId;
use proptest::prelude::*;

use crate::{
    desk::HandClock,
    support::{card, new_observation, setup},
};

fn sample(clock: &HandClock) -> Binder {
    let mut binder = Binder::in_memory(Box::new(clock.clone())).expect("a binder");
    binder.setup(setup(true)).expect("the sample");
    binder
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn order_is_that_of_doing(
        jumps in prop::collection::vec(-200_000_000..200_000_000i64, 2..12),
    ) {
        let clock = HandClock::default();
        let mut binder = sample(&clock);
        let zoe = card(&mut binder, "Zoë").placement;
        let date = binder.binder_status(()).expect("a status").today;
        let mut made: Vec<ObservationId> = Vec::new();
        for (at, jump) in jumps.iter().enumerate() {
            clock.pass(*jump);
            let mut draft = new_observation(zoe, &format!("Notitie {at}"));
            draft.date = Some(date);
            made.push(binder.observation_save(draft).expect("saved").value.id);
        }
        prop_assert!(made.is_sorted_by(|one, next| one < next), "ids go up");

        let listed = |binder: &mut Binder| -> Vec<ObservationId> {
            let timeline = binder.timeline(zoe).expect("a timeline");
            timeline.iter().map(|note| note.id).filter(|id| made.contains(id)).collect()
        };
        let newest_first: Vec<ObservationId> = made.iter().rev().copied().collect();
        prop_assert_eq!(listed(&mut binder), newest_first.clone(), "notes of the same day");

        for id in &newest_first {
            clock.pass(-jumps[0]);
            let undone = binder.undo(()).expect("undone").changed;
            let ids: Vec<&str> = undone.iter().filter(|change| change.concept == Concept::Observation).map(|change| change.id.as_str()).collect();
            prop_assert_eq!(ids, [id.to_string()], "the last comes first");
        }
        for _ in &made {
            binder.redo(()).expect("redone");
        }
        prop_assert_eq!(listed(&mut binder), newest_first);
    }

    #[test]
    fn the_bin_shows_last_what_was_put_there_last(
        jumps in prop::collection::vec(-200_000_000..200_000_000i64, 2..8),
    ) {
        let clock = HandClock::default();
        let mut binder = sample(&clock);
        let zoe = card(&mut binder, "Zoë").placement;
        let mut put = Vec::new();
        for (at, jump) in jumps.iter().enumerate() {
            let kept = binder.observation_save(new_observation(zoe, &format!("Weg {at}")));
            let id = kept.expect("saved").value.id.to_string();
            clock.pass(*jump);
            let item = mentormap_app::wire::Item { concept: Concept::Observation, id: id.clone() };
            binder.bin(item).expect("binned");
            put.insert(0, id);
        }
        let listed = binder.bin_list(()).expect("a bin").into_iter().map(|thing| thing.id);
        prop_assert_eq!(listed.collect::<Vec<_>>(), put);
    }
}
