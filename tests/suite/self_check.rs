//! The self-check of the workplace: begun, scored, acted on, compared, printed, thrown away.

use mentormap_app::{
    Binder, ErrorCode,
    wire::{
        Concept, Item,
        history::{HistoryAbout, HistoryChoice, HistoryOf},
        paper::PaperChoice,
        personal::{EraseDraft, PersonKind, PersonRef},
        self_check::{
            SelfCheckActionDraft, SelfCheckDraft, SelfCheckScoreDraft, SelfCheckView, SelfCheckYear,
        },
    },
};
use mentormap_domain::{ids::PersonId, level::Level};
use serde_json::{Value, json};

use crate::support::{day, empty, sample, sample_at, setup};

fn year(view: &SelfCheckView, year: i32) -> &SelfCheckYear {
    view.years.iter().find(|each| each.year == year).expect("the year")
}

fn score(statement: &str, level: Option<Level>, remark: &str) -> SelfCheckScoreDraft {
    let (statement, remark) = (statement.to_owned(), remark.to_owned());
    SelfCheckScoreDraft { year: 2026, statement, level, remark }
}

fn action(text: &str) -> SelfCheckActionDraft {
    SelfCheckActionDraft {
        id: None,
        year: 2026,
        statement: String::new(),
        text: text.into(),
        who: None,
        due: None,
        done: None,
    }
}

fn started() -> Binder {
    let mut binder = empty();
    binder.setup(setup(false)).expect("a setup");
    binder.self_check_start(2026).expect("begun");
    binder
}

fn person(binder: &mut Binder, name: &str) -> PersonId {
    let people = binder.self_check(()).expect("a view").people;
    people.into_iter().find(|person| person.name == name).expect("somebody").id
}

#[test]
fn a_year_is_begun_today_with_who_writes_and_twelve_open_statements() {
    let mut binder = started();
    let view = binder.self_check(()).expect("a view");
    assert_eq!(view.this_year, 2026);
    let begun = year(&view, 2026);
    assert_eq!(begun.statements.len(), 12);
    assert!(begun.statements.iter().all(|each| each.level.is_none() && each.remark.is_empty()));
    assert_eq!((begun.people.len(), begun.date, begun.mean), (1, Some(day("2026-11-22")), None));
    binder.undo(()).expect("undone");
    assert!(binder.self_check(()).expect("a view").years.is_empty());
}

#[test]
fn scores_and_remarks_are_kept_and_each_undo_takes_one_back() {
    let mut binder = started();
    binder.self_check_score(score("theory", Some(Level::PASS), "")).expect("kept");
    binder.self_check_score(score("goals", Some(Level::EXAMPLE), " Zoë zei het. ")).expect("kept");
    let view = binder.self_check(()).expect("a view");
    let goals = year(&view, 2026).statements.iter().find(|each| each.id == "goals").expect("it");
    assert_eq!((goals.number, goals.level), (2, Some(Level::EXAMPLE)));
    assert_eq!(goals.remark, "Zoë zei het.");
    assert_eq!(year(&view, 2026).mean, Some(3.0));
    binder.undo(()).expect("undone");
    assert_eq!(year(&binder.self_check(()).expect("a view"), 2026).mean, Some(2.0));
    binder.self_check_score(score("theory", None, "")).expect("taken away");
    assert_eq!(year(&binder.self_check(()).expect("a view"), 2026).mean, None);
}

#[test]
fn what_does_not_fit_is_refused_beside_its_field_and_changes_nothing() {
    let mut binder = started();
    let before = binder.export().expect("an export");
    let refused = |code, field: &str, error: mentormap_app::AppError| {
        assert_eq!((error.code, error.field.as_deref()), (code, Some(field)), "{error:?}");
    };
    let error = binder.self_check_start(1999).expect_err("too long ago");
    refused(ErrorCode::NumberInvalid, "year", error);
    let error = binder.self_check_score(score("weather", None, "x")).expect_err("no such");
    refused(ErrorCode::ReferenceMissing, "statement", error);
    let long = "x".repeat(30_000);
    let error = binder.self_check_score(score("goals", None, &long)).expect_err("too long");
    refused(ErrorCode::TextTooLong, "remark", error);
    let error = binder.self_check_action_save(action("  ")).expect_err("no text");
    refused(ErrorCode::AgreementMissing, "text", error);
    let nobody: PersonId = "019a0000-0000-7000-8000-00000000ffff".parse().expect("an id");
    let draft = SelfCheckActionDraft { who: Some(nobody), ..action("x") };
    refused(
        ErrorCode::MentorUnknown,
        "who",
        binder.self_check_action_save(draft).expect_err("who"),
    );
    let draft =
        SelfCheckDraft { year: 2026, date: None, people: vec![nobody], others: String::new() };
    refused(ErrorCode::MentorUnknown, "people", binder.self_check_save(draft).expect_err("who"));
    let draft = SelfCheckScoreDraft { year: 2025, ..score("goals", None, "x") };
    let error = binder.self_check_score(draft).expect_err("not begun");
    assert_eq!(error.code, ErrorCode::NotFound);
    assert_eq!(binder.export().expect("an export"), before);
}

#[test]
fn an_action_that_is_due_stands_on_today_until_it_is_done() {
    let mut binder = started();
    let me = binder.self_check(()).expect("a view").people[0].id;
    let mut late = SelfCheckActionDraft {
        statement: "contact".into(),
        who: Some(me),
        due: Some(day("2026-11-20")),
        ..action("Een aanspreekpunt kiezen")
    };
    let far = SelfCheckActionDraft { due: Some(day("2027-05-01")), ..action("Later") };
    let soon = SelfCheckActionDraft { due: Some(day("2026-12-01")), ..action("Binnenkort") };
    for draft in [soon, far, late.clone(), action("Ooit")] {
        binder.self_check_action_save(draft).expect("kept");
    }
    let due = binder.today(()).expect("today").actions;
    let shown: Vec<(&str, i32, bool)> =
        due.iter().map(|each| (each.text.as_str(), each.days, each.mine)).collect();
    assert_eq!(shown, [("Een aanspreekpunt kiezen", -2, true), ("Binnenkort", 9, false)]);
    let view = binder.self_check(()).expect("a view");
    assert!(year(&view, 2026).actions.iter().any(|each| each.late));
    late.id = Some(due[0].id);
    late.done = Some(day("2026-11-22"));
    binder.self_check_action_save(late).expect("kept");
    assert_eq!(binder.today(()).expect("today").actions.len(), 1);
    binder.undo(()).expect("undone");
    assert_eq!(binder.today(()).expect("today").actions.len(), 2);
    let id = due[1].id;
    binder.self_check_action_remove(id).expect("removed");
    assert_eq!(binder.self_check_action_remove(id).expect_err("gone").code, ErrorCode::NotFound);
    binder.bin(Item { concept: Concept::SelfCheck, id: "2026".into() }).expect("binned");
    assert!(binder.today(()).expect("today").actions.is_empty());
}

#[test]
fn a_year_in_the_bin_comes_back_whole_and_beginning_it_again_brings_it_back_too() {
    let mut binder = sample();
    let before = serde_json::to_value(binder.self_check(()).expect("a view")).expect("JSON");
    let item = Item { concept: Concept::SelfCheck, id: "2026".into() };
    binder.bin(item.clone()).expect("binned");
    assert_eq!(binder.self_check(()).expect("a view").years.len(), 1);
    let lying = binder.bin_list(()).expect("the bin");
    assert!(lying.iter().any(|one| one.concept == Concept::SelfCheck && one.name == "2026-2027"));
    binder.restore(item.clone()).expect("restored");
    let after = serde_json::to_value(binder.self_check(()).expect("a view")).expect("JSON");
    assert_eq!(after, before);
    binder.bin(item).expect("binned");
    binder.self_check_start(2026).expect("begun again");
    let after = serde_json::to_value(binder.self_check(()).expect("a view")).expect("JSON");
    assert_eq!(after, before);
}

#[test]
fn the_sample_has_two_years_wherever_its_today_lies() {
    for now in ["2026-11-22T10:00:00Z", "2027-08-30T10:00:00Z", "2031-09-02T10:00:00Z"] {
        let mut binder = sample_at(now.parse().expect("a moment"));
        let view = binder.self_check(()).expect("a view");
        assert_eq!(view.years.len(), 2, "{now}");
        assert_eq!(view.years[0].year - view.years[1].year, 1, "{now}");
        assert!(view.years[0].mean > view.years[1].mean, "{now}");
        assert!((0..=1).contains(&(view.this_year - view.years[0].year)), "{now}");
        assert!(!binder.today(()).expect("today").actions.is_empty(), "{now}");
    }
}

#[test]
fn the_history_tells_a_score_in_words_and_brings_it_back() {
    let mut binder = started();
    binder.self_check_score(score("theory", Some(Level::PASS), "")).expect("kept");
    binder.self_check_score(score("theory", Some(Level::EXAMPLE), "")).expect("kept");
    let choice = HistoryChoice {
        of: HistoryOf::All,
        topic: Some(HistoryAbout::SelfCheck),
        who: None,
        from: None,
        to: None,
        before: None,
        limit: None,
    };
    let view = binder.history(choice).expect("a history");
    let told = serde_json::to_string(&view.lines[0]).expect("JSON");
    for part in ["4 Theorie en praktijk", "2 Soms", "4 Altijd"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    let line = &view.lines[0];
    let draft =
        mentormap_app::wire::history::HistoryRestore { line: line.n, change: line.changes[0].n };
    binder.history_restore(draft).expect("brought back");
    assert_eq!(year(&binder.self_check(()).expect("a view"), 2026).mean, Some(2.0));
}

#[test]
fn who_is_erased_is_in_no_year_and_no_action() {
    let mut binder = sample();
    let hilde = person(&mut binder, "Hilde Claes");
    binder.me_choose(hilde).expect("the director");
    let yusuf = person(&mut binder, "Yusuf Demir");
    assert!(binder.export().expect("an export").contains(&yusuf.to_string()));
    let draft = EraseDraft {
        person: PersonRef { kind: PersonKind::Staff, id: yusuf.to_string() },
        confirm: "Yusuf Demir".into(),
    };
    binder.person_erase(draft).expect("erased");
    assert!(!binder.export().expect("an export").contains(&yusuf.to_string()));
    let view = binder.self_check(()).expect("a view");
    assert_eq!(year(&view, 2026).people.len(), 3);
    assert!(year(&view, 2026).actions.iter().any(|each| each.who.is_none()));
}

#[test]
fn a_file_with_a_self_check_that_does_not_hang_together_is_refused() {
    let good = sample().export().expect("an export");
    let mut binder = empty();
    let mut refuse = |change: &dyn Fn(&mut Value), code, place: &str| {
        let mut value: Value = serde_json::from_str(&good).expect("JSON");
        change(&mut value);
        let error = binder.import(&value.to_string(), false).expect_err("a refusal");
        assert_eq!(error.code, code, "{error:?}");
        assert!(error.args["place"].contains(place), "{error:?}");
    };
    let scores = "self_check_scores[0].year";
    refuse(
        &|v| v["self_check_scores"][0]["year"] = json!(1990),
        ErrorCode::ReferenceMissing,
        scores,
    );
    let actions = "self_check_actions[0].year";
    refuse(
        &|v| v["self_check_actions"][0]["year"] = json!(1),
        ErrorCode::ReferenceMissing,
        actions,
    );
    refuse(&|v| v["self_checks"][0]["year"] = json!(2026), ErrorCode::FileBroken, "self_checks");
    refuse(&|v| v["self_check_scores"][0]["level"] = json!(5), ErrorCode::FileBroken, "level");
    let wording = "self_checks[1].wording";
    refuse(&|v| v["self_checks"][1]["wording"] = json!(99), ErrorCode::ReferenceMissing, wording);
}

fn paper(binder: &mut Binder, remarks: bool, actions: bool) -> String {
    let choice = PaperChoice::SelfCheck { year: 2026, remarks, actions };
    let view = binder.paper(choice).expect("a paper");
    assert!(view.unknown_characters.is_empty());
    serde_json::to_string(&view.pages).expect("JSON")
}

#[test]
fn the_paper_says_remarks_and_actions_only_if_they_go_along() {
    let mut binder = sample();
    // Single words: a line of text may be broken anywhere between them.
    let (remark, action) = ("bespreking", "teamoverleg");
    let bare = paper(&mut binder, false, false);
    assert!(bare.contains("Waarderend") && bare.contains("2025-26"));
    assert!(!bare.contains(remark) && !bare.contains(action));
    let remarks = paper(&mut binder, true, false);
    assert!(remarks.contains(remark) && !remarks.contains(action));
    let both = paper(&mut binder, true, true);
    assert!(both.contains(remark) && both.contains(action));
    let choice = PaperChoice::SelfCheck { year: 2026, remarks: true, actions: true };
    let file = binder.paper_file(&choice).expect("a file");
    assert!(
        file.name.starts_with("zelfcheck") || file.name.starts_with("Zelfcheck"),
        "{}",
        file.name
    );
    assert!(file.bytes.starts_with(b"%PDF-"));
    let choice = PaperChoice::SelfCheck { year: 1999, remarks: true, actions: true };
    assert_eq!(binder.paper(choice).expect_err("no such year").code, ErrorCode::NotFound);
}
