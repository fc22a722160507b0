//! Undo and redo: whatever was done can be taken back, and done again.

use mentormap_app::{
    Binder,
    wire::{
        Concept, Item,
        binder::{Preferences, Theme},
        directory::{GroupDraft, PersonDraft, SchoolDraft, SiteDraft, SupervisorDraft},
        evaluation::{EvaluationDraft, PointDraft},
        report::AnswerDraft,
    },
};
use mentormap_domain::{
    evaluation::{Author, Moment, PointKind},
    form::Role,
    text::Lang,
};
use proptest::prelude::*;

use crate::support::{card, empty, new_observation, new_placement, new_rating, sample, setup};

/// Everything in the binder that a change can touch, as text.
fn image(binder: &mut Binder) -> String {
    let status = binder.binder_status(()).expect("a status");
    let seen = (status.me, status.preferences, status.sample);
    format!("{seen:?}\n{}", binder.export().expect("an export"))
}

/// Does operation `which` on the binder; every kind of change there is.
fn act(binder: &mut Binder, which: usize, text: &str) {
    let zoe = card(binder, "Zoë");
    let placement = zoe.placement;
    let (moment, author) = (Moment::Interim, Author::Mentor);
    let directory = binder.directory(()).expect("a directory");
    let timeline = binder.timeline(placement).expect("a timeline");
    let first = timeline.first().expect("an observation").clone();
    match which {
        0 => drop(binder.observation_save(new_observation(placement, text)).expect("saved")),
        1 => {
            let mut draft = new_observation(placement, text);
            draft.id = Some(first.id);
            binder.observation_save(draft).expect("saved");
        }
        2 => {
            let item = Item { concept: Concept::Observation, id: first.id.to_string() };
            binder.bin(item).expect("binned");
        }
        3 => {
            let Some(thing) = binder.bin_list(()).expect("a bin").into_iter().next() else {
                return;
            };
            binder.restore(Item { concept: thing.concept, id: thing.id }).expect("restored");
        }
        4 => {
            let mut draft = new_rating(placement, "core.attitude.appointments", 4);
            draft.remark = text.into();
            let rows = binder.sheet(placement).expect("a sheet");
            draft.indicator = rows.clusters[0].rows[0].indicator.clone();
            binder.rating_save(draft).expect("saved");
        }
        5 => {
            let (date, conclusion) = (None, text.to_owned());
            let draft = EvaluationDraft { placement, moment, author, date, conclusion };
            binder.evaluation_save(draft).expect("saved");
        }
        6 => {
            let draft = PointDraft {
                id: None,
                placement,
                moment,
                author,
                kind: PointKind::Growth,
                text: text.into(),
                expected: text.into(),
                observation: Some(first.id),
            };
            binder.point_save(draft).expect("saved");
        }
        7 => {
            let sheet = binder.sheet(placement).expect("a sheet");
            let points = sheet.evaluations.iter().flat_map(|evaluation| &evaluation.points);
            let Some(point) = points.map(|point| point.id).next() else { return };
            binder.point_remove(point).expect("removed");
        }
        8 => {
            let form = "thomas-more-keuzestage".to_owned();
            let choice = mentormap_app::wire::report::ReportChoice {
                placement,
                moment,
                form: Some(form.clone()),
                language: None,
            };
            let criterion = binder.report(choice).expect("a report").criteria.remove(0);
            let draft = AnswerDraft {
                placement,
                moment,
                form,
                item: criterion.id,
                value: criterion.levels[0].id.clone(),
                reason: text.into(),
            };
            binder.answer_save(draft).expect("saved");
        }
        9 => drop(binder.placement_save(new_placement(text, "lio")).expect("saved")),
        10 => {
            let draft = GroupDraft {
                id: None,
                name: text.into(),
                ages: text.into(),
                capacity: None,
                children: None,
            };
            binder.group_save(draft).expect("saved");
        }
        11 => {
            let roles = vec![Role::Mentor, Role::Director];
            let draft = PersonDraft { id: None, name: text.into(), roles, email: String::new() };
            binder.person_save(draft).expect("saved");
        }
        12 => {
            let (name, address) = (text.to_owned(), text.to_owned());
            let draft = SchoolDraft { id: None, name, address, email: String::new() };
            binder.school_save(draft).expect("saved");
        }
        13 => {
            let draft = SupervisorDraft {
                id: None,
                school: directory.schools[0].id,
                name: text.into(),
                email: String::new(),
                phone: text.into(),
            };
            binder.supervisor_save(draft).expect("saved");
        }
        14 => {
            let site = SiteDraft {
                name: text.into(),
                address: text.into(),
                phone: String::new(),
                email: String::new(),
                review: true,
            };
            binder.site_save(site).expect("saved");
        }
        15 => {
            let preferences =
                Preferences { language: Lang::En, theme: Theme::Dark, text_size: 150 };
            binder.preferences_save(preferences).expect("saved");
        }
        16 => {
            let someone = directory.people.last().expect("a person").id;
            binder.me_choose(someone).expect("chosen");
        }
        17 => {
            let item = Item { concept: Concept::Intern, id: zoe.intern.to_string() };
            let thuy = card(binder, "Thúy").intern.to_string();
            binder.bin(Item { id: thuy, ..item }).expect("binned");
        }
        _ => drop(binder.sample_remove(()).expect("removed")),
    }
}

const OPERATIONS: usize = 19;

#[test]
fn every_operation_can_be_taken_back_and_done_again() {
    for which in 0..OPERATIONS {
        let mut binder = sample();
        let before = image(&mut binder);
        act(&mut binder, which, "Wéér anders");
        let after = image(&mut binder);
        assert!(which == 3 || after != before, "operation {which} changed nothing");
        if which == 3 {
            continue;
        }
        let undone = binder.undo(()).expect("undone");
        assert!(!undone.changed.is_empty(), "undo of {which} tells what changed");
        assert!(image(&mut binder) == before, "undo of operation {which}");
        binder.redo(()).expect("redone");
        assert!(image(&mut binder) == after, "redo of operation {which}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_row_of_operations_is_taken_back_step_by_step(
        row in prop::collection::vec((0..OPERATIONS - 2, "[A-Za-zéÇ][a-z ]{0,12}[a-z]"), 1..8),
    ) {
        let mut binder = sample();
        let mut images = vec![image(&mut binder)];
        for (which, text) in &row {
            act(&mut binder, *which, text);
            let now = image(&mut binder);
            // What changes nothing leaves nothing to take back.
            if images.last() != Some(&now) {
                images.push(now);
            }
        }
        let last = images.pop().expect("an image");
        let mut forward = vec![last];
        while let Some(expected) = images.pop() {
            binder.undo(()).expect("undone");
            prop_assert!(image(&mut binder) == expected);
            forward.push(expected);
        }
        forward.pop();
        while let Some(expected) = forward.pop() {
            binder.redo(()).expect("redone");
            prop_assert!(image(&mut binder) == expected);
        }
    }
}

#[test]
fn nothing_to_undo_changes_nothing() {
    let mut binder = empty();
    let undone = binder.undo(()).expect("fine");
    assert!(undone.changed.is_empty() && undone.undo.is_none() && undone.redo.is_none());
}

#[test]
fn what_can_be_undone_survives_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = || Box::new(mentormap_app::FixedClock(crate::support::now()));
    let place = folder.path().join("binder");
    let mut binder = Binder::create(&place, clock()).expect("a new binder");
    binder.setup(setup(true)).expect("the sample");
    let before = image(&mut binder);
    act(&mut binder, 0, "Troost N.");
    drop(binder);
    let mut binder = Binder::open(&place, clock()).expect("the same binder");
    let status = binder.binder_status(()).expect("a status");
    assert_eq!(status.undo.as_deref(), Some("observation-add"));
    binder.undo(()).expect("undone");
    assert!(image(&mut binder) == before);
    assert_eq!(
        binder.binder_status(()).expect("a status").redo.as_deref(),
        Some("observation-add")
    );
}
