//! Warnings: their number, the one that ends the placement, and what a stopped placement keeps.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        dossier::EntryDraft, paper::PaperChoice, programme::ClosingDraft, report::ReportChoice,
    },
};
use mentormap_domain::{
    dossier::{Body, Outcome, Warning},
    evaluation::Moment,
    ids::{EntryId, PlacementId},
};

use crate::support::{day, empty, new_placement, setup};

fn placement_of(programme: &str) -> (Binder, PlacementId) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let saved = binder.placement_save(new_placement("Chloé", programme)).expect("saved");
    (binder, saved.value.card.placement)
}

fn warning(date: &str, facts: &str) -> Warning {
    Warning {
        date: day(date),
        facts: facts.into(),
        expected: "Op tijd verwittigen".into(),
        by: None,
        talk: None,
        outcome: None,
        outcome_text: String::new(),
    }
}

fn put(binder: &mut Binder, placement: PlacementId, warning: Warning) -> Result<EntryId, AppError> {
    let draft = EntryDraft { id: None, placement, body: Body::from(warning) };
    binder.entry_save(draft).map(|saved| saved.value.id)
}

fn numbers(binder: &mut Binder, placement: PlacementId) -> Vec<(u32, String, bool)> {
    let warnings = binder.talks(placement).expect("talks").warnings;
    warnings.into_iter().map(|view| (view.number, view.warning.facts, view.ends)).collect()
}

#[test]
fn warnings_are_numbered_by_their_day_and_the_third_ends_the_placement() {
    let (mut binder, placement) = placement_of("keuzestage");
    put(&mut binder, placement, warning("2026-11-10", "Weer te laat")).expect("kept");
    put(&mut binder, placement, warning("2026-10-05", "Niet verwittigd")).expect("kept");
    let seen = numbers(&mut binder, placement);
    let of = |number, facts: &str, ends| (number, facts.to_owned(), ends);
    assert_eq!(seen, [of(1, "Niet verwittigd", false), of(2, "Weer te laat", false)]);
    let third = put(&mut binder, placement, warning("2026-11-20", "Weggelopen")).expect("kept");
    assert_eq!(numbers(&mut binder, placement)[2], of(3, "Weggelopen", true));
    let letter = binder.paper(PaperChoice::Warning { placement, entry: third }).expect("a letter");
    assert_eq!(letter.title, "Derde waarschuwing");
    assert!(format!("{:?}", letter.pages).contains("Weggelopen"));
}

#[test]
fn a_programme_without_such_a_rule_never_offers_to_end() {
    let (mut binder, placement) = placement_of("zorgstage");
    for date in ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08"] {
        put(&mut binder, placement, warning(date, "Te laat")).expect("kept");
    }
    assert!(numbers(&mut binder, placement).iter().all(|(_, _, ends)| !ends));
}

#[test]
fn a_bad_warning_is_refused_beside_its_field() {
    let (mut binder, placement) = placement_of("keuzestage");
    let before = binder.export().expect("an export");
    let mut check = |warning: Warning, code, field: &str| {
        let error = put(&mut binder, placement, warning).expect_err("refused");
        assert_eq!((error.code, error.field.as_deref()), (code, Some(field)));
    };
    check(warning("2026-10-05", "  "), ErrorCode::FactsMissing, "facts");
    check(warning("2027-06-01", "Te laat"), ErrorCode::DateOutside, "date");
    let mut early = warning("2026-10-05", "Te laat");
    early.by = Some(day("2026-10-04"));
    check(early, ErrorCode::DateOutside, "by");
    assert_eq!(binder.export().expect("an export"), before);
}

#[test]
fn a_stopped_placement_keeps_its_data_and_its_report() {
    let (mut binder, placement) = placement_of("keuzestage");
    let mut last = warning("2026-11-20", "Weggelopen");
    last.outcome = Some(Outcome::NotMended);
    put(&mut binder, placement, last).expect("kept");
    let draft = ClosingDraft {
        placement,
        date: Some(day("2026-11-21")),
        stopped: true,
        reason: "Na drie waarschuwingen".into(),
    };
    binder.placement_close(draft).expect("stopped");
    let talks = binder.talks(placement).expect("talks");
    let closing = talks.closing.expect("an end");
    assert!(closing.stopped);
    assert_eq!(closing.reason, "Na drie waarschuwingen");
    assert_eq!(talks.warnings.len(), 1);
    assert!(!binder.search("Weggelopen".into()).expect("hits").is_empty());
    let choice = ReportChoice { placement, moment: Moment::Final, form: None, language: None };
    assert!(!binder.report_pages(&choice).expect("a report").pages.is_empty());
    binder.undo(()).expect("undone");
    assert!(binder.talks(placement).expect("talks").closing.is_none());
}
