//! Placements, observations and ratings: what is refused, what follows.

use mentormap_app::{AppError, ErrorCode, wire::intern::Phase};
use mentormap_domain::level::Level;

use crate::support::{card, day, empty, new_observation, new_placement, new_rating, sample, setup};

fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> (ErrorCode, Option<String>) {
    let error = result.expect_err("a refusal");
    (error.code, error.field)
}

#[test]
fn a_bad_placement_is_refused_beside_its_field_and_nothing_is_kept() {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let before = binder.export().expect("an export");
    let good = || new_placement("Chloé", "keuzestage");
    let mut check = |draft, code, field: &str| {
        assert_eq!(refused(binder.placement_save(draft)), (code, Some(field.to_owned())));
    };
    let mut draft = good();
    draft.name = "  ".into();
    check(draft, ErrorCode::NameMissing, "name");
    let mut draft = good();
    draft.school_name = String::new();
    check(draft, ErrorCode::SchoolMissing, "school");
    let mut draft = good();
    draft.programme = "unknown".into();
    check(draft, ErrorCode::ProgrammeMissing, "programme");
    let mut draft = good();
    draft.start = None;
    check(draft, ErrorCode::StartMissing, "start");
    let mut draft = good();
    draft.end = Some(day("2026-09-13"));
    check(draft, ErrorCode::EndBeforeStart, "end");
    let mut draft = good();
    draft.end = Some(day("2062-09-13"));
    check(draft, ErrorCode::PeriodTooLong, "end");
    let mut draft = good();
    draft.email = "chloe at school".into();
    check(draft, ErrorCode::EmailInvalid, "email");
    let mut draft = good();
    draft.class = "x".repeat(301);
    check(draft, ErrorCode::TextTooLong, "class");
    assert_eq!(binder.export().expect("an export"), before);
}

#[test]
fn a_school_is_found_by_name_or_made() {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let one = binder.placement_save(new_placement("Chloé", "keuzestage")).expect("saved").value;
    let mut draft = new_placement("Bram", "lio");
    draft.school_name = "hogeschool VOORBEELD".into();
    let two = binder.placement_save(draft).expect("saved").value;
    assert_eq!(one.school, two.school);
    assert!(two.colleague, "in the LIO route the intern works here");
}

#[test]
fn a_supervisor_is_found_by_name_at_the_school_or_made_with_the_placement() {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let mut draft = new_placement("Chloé", "keuzestage");
    draft.supervisor_name = " Jan Claes ".into();
    draft.supervisor_email = "jan@voorbeeld.be".into();
    let one = binder.placement_save(draft).expect("saved").value;
    assert_eq!(one.supervisor_name.as_deref(), Some("Jan Claes"));
    let known = binder.directory(()).expect("a directory").supervisors;
    assert_eq!((known[0].school, known[0].email.as_str()), (one.school, "jan@voorbeeld.be"));

    let mut draft = new_placement("Bram", "lio");
    draft.supervisor_name = "jan CLAES".into();
    let two = binder.placement_save(draft).expect("saved").value;
    assert_eq!(two.supervisor, one.supervisor);
    let mut draft = new_placement("Amina", "lio");
    draft.school_name = "Hogeschool Anders".into();
    draft.supervisor_name = "Jan Claes".into();
    let other = binder.placement_save(draft).expect("saved").value;
    assert_ne!(other.supervisor, one.supervisor, "a namesake of another school is somebody else");
    assert_eq!(binder.directory(()).expect("a directory").supervisors.len(), 2);

    binder.undo(()).expect("undone");
    let left = binder.directory(()).expect("a directory").supervisors;
    assert_eq!(left, known, "one undo takes placement, school and supervisor back");
}

#[test]
fn a_supervisor_of_another_school_is_refused() {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let mut draft = new_placement("Chloé", "keuzestage");
    draft.supervisor_name = "Jan Claes".into();
    let one = binder.placement_save(draft).expect("saved").value;
    let before = binder.export().expect("an export");
    let mut draft = new_placement("Bram", "lio");
    draft.school_name = "Hogeschool Anders".into();
    draft.supervisor = one.supervisor;
    let (code, field) = refused(binder.placement_save(draft.clone()));
    assert_eq!((code, field.as_deref()), (ErrorCode::NotFound, Some("supervisor")));
    draft.supervisor = None;
    draft.supervisor_name = "Els Maes".into();
    draft.supervisor_email = "els at school".into();
    let (code, field) = refused(binder.placement_save(draft));
    assert_eq!((code, field.as_deref()), (ErrorCode::EmailInvalid, Some("supervisor_email")));
    assert_eq!(binder.export().expect("an export"), before);
}

#[test]
fn an_observation_needs_a_text_and_known_indicators() {
    let mut binder = sample();
    let zoe = card(&mut binder, "Zoë");
    let (code, field) = refused(binder.observation_save(new_observation(zoe.placement, " \n ")));
    assert_eq!((code, field.as_deref()), (ErrorCode::TextMissing, Some("text")));
    let saved = binder.observation_save(new_observation(zoe.placement, " Troost N. ")).expect("ok");
    assert_eq!(saved.value.text, "Troost N.");
    assert_eq!(saved.value.date, day("2026-11-22"));
    assert_eq!(saved.undo.as_deref(), Some("observation-add"));
    let found = binder.search("troost n".into()).expect("hits");
    assert_eq!(found[0].id, saved.value.id.to_string(), "the newest comes first");
}

#[test]
fn a_row_counts_what_was_set_and_says_what_was_suggested() {
    let mut binder = sample();
    let placement = card(&mut binder, "Ελένη").placement;
    let sheet = binder.sheet(placement).expect("a sheet");
    let row = &sheet.clusters[0].rows[0];
    let mut draft = new_rating(placement, &row.indicator, 0);
    draft.underlined = row.levels[1].iter().map(|behaviour| behaviour.id.clone()).collect();
    let saved = binder.rating_save(draft.clone()).expect("saved").value;
    assert_eq!(saved.rating.suggested, Some(Level::PASS));
    assert_eq!(saved.rating.effective, Some(Level::PASS));
    assert_eq!(saved.filled, 1);
    draft.level = Some(Level::INDEPENDENT);
    let saved = binder.rating_save(draft.clone()).expect("saved").value;
    assert_eq!(saved.rating.suggested, Some(Level::PASS), "the difference stays visible");
    assert_eq!(saved.rating.effective, Some(Level::INDEPENDENT));
    draft.not_observable = true;
    let saved = binder.rating_save(draft.clone()).expect("saved").value;
    assert_eq!(saved.rating.effective, None);
    assert_eq!(saved.filled, 1, "'not yet observable' is a rating of its own");
    draft.level = None;
    draft.not_observable = false;
    draft.underlined.clear();
    assert_eq!(binder.rating_save(draft).expect("saved").value.filled, 0);
}

#[test]
fn today_shows_what_runs_and_asks_for_what_is_late() {
    let mut binder = sample();
    let today = binder.today(()).expect("today");
    assert!(today.cards.iter().all(|card| card.phase != Phase::Ended));
    let late: Vec<&str> =
        today.todo.iter().filter(|item| item.days < 0).map(|item| item.name.as_str()).collect();
    assert!(late.iter().any(|name| name.starts_with("Noémie")), "{late:?}");
    assert_eq!(today.latest.len(), 8);
}

#[test]
fn the_sample_can_be_taken_out_and_the_first_run_returns() {
    let mut binder = sample();
    let status = binder.sample_remove(()).expect("removed").value;
    assert!(status.first_run && !status.sample);
    assert!(binder.interns(()).expect("interns").is_empty());
    assert!(binder.search("Zoë".into()).expect("hits").is_empty());
}

#[test]
fn every_cluster_of_a_sheet_has_an_id_of_its_own() {
    let mut binder = sample();
    for card in binder.interns(()).expect("interns") {
        let sheet = binder.sheet(card.placement).expect("a sheet");
        let growth = binder.growth(card.placement).expect("growth");
        let mut ids: Vec<String> = sheet.clusters.into_iter().map(|cluster| cluster.id).collect();
        assert_eq!(ids, growth.clusters.into_iter().map(|c| c.id).collect::<Vec<_>>());
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "the page tells clusters apart by id");
    }
}
