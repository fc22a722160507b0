//! The end of a placement: the checklist, closing, stopping, the archive.

use mentormap_app::{
    Binder, ErrorCode,
    wire::{
        intern::Phase,
        programme::{ClosingDraft, ClosingItem, ClosingKind},
        today::TodoDone,
    },
};
use mentormap_domain::ids::PlacementId;

use crate::support::{card, day, new_observation, sample};

fn thuy(binder: &mut Binder) -> PlacementId {
    card(binder, "Thúy").placement
}

fn items(binder: &mut Binder, placement: PlacementId) -> Vec<ClosingItem> {
    binder.closing(placement).expect("a checklist").items
}

fn closing(placement: PlacementId, date: &str, stopped: bool, reason: &str) -> ClosingDraft {
    ClosingDraft { placement, date: Some(day(date)), stopped, reason: reason.into() }
}

#[test]
fn the_checklist_has_what_the_programme_asks_and_ticks_what_is_done() {
    let mut binder = sample();
    let placement = card(&mut binder, "Zoë").placement;
    let before = items(&mut binder, placement);
    let has = |kind| before.iter().any(|item| item.kind == kind);
    for kind in [
        ClosingKind::Evaluation,
        ClosingKind::Signed,
        ClosingKind::Document,
        ClosingKind::Meeting,
        ClosingKind::Missed,
        ClosingKind::Agreements,
    ] {
        assert!(has(kind), "{kind:?}");
    }
    let open = before
        .iter()
        .find(|item| item.kind == ClosingKind::Document && !item.done)
        .expect("a paper that is still to come");
    let key = open.key.clone();
    binder.todo_done(TodoDone { placement, key: key.clone() }).expect("received");
    let after = items(&mut binder, placement);
    assert!(after.iter().find(|item| item.key == key).expect("the same item").done);
}

#[test]
fn a_closed_placement_has_ended_and_can_be_opened_again() {
    let mut binder = sample();
    let zoe = card(&mut binder, "Zoë");
    assert_eq!(zoe.phase, Phase::Running);
    let done = binder.placement_close(closing(zoe.placement, "2026-11-20", false, ""));
    assert!(done.expect("closed").value.closing.is_some());
    let closed = card(&mut binder, "Zoë");
    assert_eq!((closed.phase, closed.closed), (Phase::Ended, true));
    binder.placement_reopen(zoe.placement).expect("open again");
    assert_eq!(card(&mut binder, "Zoë").phase, Phase::Running);
}

#[test]
fn stopping_asks_a_reason_and_closing_a_day_within_the_placement() {
    let mut binder = sample();
    let placement = card(&mut binder, "Zoë").placement;
    let before = binder.export().expect("an export");
    let mut check = |draft, code, field: &str| {
        let error = binder.placement_close(draft).expect_err("a refusal");
        assert_eq!((error.code, error.field.as_deref()), (code, Some(field)));
    };
    let stopped = closing(placement, "2026-11-20", true, "  ");
    check(stopped, ErrorCode::StopReasonMissing, "reason");
    let early = closing(placement, "2020-11-20", false, "");
    check(early, ErrorCode::DateOutside, "date");
    let late = closing(placement, "2062-11-20", false, "");
    check(late, ErrorCode::DateOutside, "date");
    let mut undated = closing(placement, "2026-11-20", false, "");
    undated.date = None;
    check(undated, ErrorCode::DateMissing, "date");
    assert_eq!(binder.export().expect("an export"), before);
}

#[test]
fn the_archive_is_out_of_the_way_and_still_found_and_read() {
    let mut binder = sample();
    let placement = thuy(&mut binder);
    let mut stopped = new_observation(placement, "Kwarkontbijt klaargezet.");
    stopped.date = Some(day("2026-11-20"));
    binder.observation_save(stopped).expect("saved");
    let draft = closing(placement, "2026-11-20", true, "Zelf gestopt.");
    binder.placement_close(draft).expect("closed");
    let timeline = binder.timeline(placement).expect("a timeline").len();
    binder.placement_archive(placement).expect("archived");

    let gone = |binder: &mut Binder| {
        let list = binder.interns(()).expect("interns");
        !list.iter().any(|card| card.placement == placement)
    };
    assert!(gone(&mut binder), "not among the interns");
    let today = binder.today(()).expect("today");
    assert!(!today.cards.iter().any(|card| card.placement == placement));
    assert!(!today.todo.iter().any(|todo| todo.placement == placement));
    let start = binder.observation_start(None).expect("a start");
    assert!(!start.placements.iter().any(|choice| choice.placement == placement));

    let archived = binder.archive(()).expect("the archive");
    assert!(archived.iter().any(|card| card.placement == placement && card.archived));
    let hits = binder.search("kwarkontbijt".into()).expect("hits");
    assert_eq!(hits.len(), 1, "what it holds is still found");
    assert_eq!(binder.timeline(placement).expect("a timeline").len(), timeline);
    assert!(binder.placement(placement).expect("a placement").card.archived);

    let text = binder.export().expect("an export");
    let mut other = crate::support::empty();
    other.import(&text, false).expect("imported");
    let there = other.archive(()).expect("the archive");
    assert!(there.iter().any(|card| card.placement == placement), "the archive travels along");

    binder.placement_unarchive(placement).expect("taken out");
    assert!(!gone(&mut binder));
    assert!(card(&mut binder, "Thúy").closed, "it stays closed");
}
