//! Reports: one evaluation, every school's own paper.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::report::{AnswerDraft, MissingKind, ReportChoice},
};
use mentormap_domain::{evaluation::Moment, observation::Visibility, text::Lang};

use crate::support::{card, day, new_observation, sample};

fn choice(binder: &mut Binder, name: &str, moment: Moment, form: Option<&str>) -> ReportChoice {
    let placement = card(binder, name).placement;
    ReportChoice { placement, moment, form: form.map(str::to_owned), language: None }
}

/// All words on the pages, as the preview shows them.
fn words(binder: &mut Binder, choice: &ReportChoice) -> String {
    let pages = binder.report_pages(choice).expect("a report");
    serde_json::to_string(&pages).expect("pages")
}

#[test]
fn one_evaluation_gives_each_school_its_own_report() {
    let mut binder = sample();
    let own = choice(&mut binder, "Thúy", Moment::Final, None);
    let other = choice(&mut binder, "Thúy", Moment::Final, Some("kinderbegeleider-rubric"));
    let (clusters, rubric) =
        (binder.report(own.clone()).expect("own"), binder.report(other.clone()).expect("other"));
    assert_ne!(clusters.form, rubric.form);
    let (one, two) =
        (binder.report_file(&own).expect("a file"), binder.report_file(&other).expect("a file"));
    assert!(one.bytes.starts_with(b"%PDF-") && two.bytes.starts_with(b"%PDF-"));
    assert_ne!(one.name, two.name);
    assert_eq!(one, binder.report_file(&own).expect("again"), "the same bytes every time");
}

#[test]
fn a_private_note_is_on_no_page() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy", Moment::Final, None);
    let mut draft = new_observation(choice.placement, "Zeezicht");
    draft.visibility = Visibility::Private;
    // Before the day of the evaluation: later ones are no ground of it.
    draft.date = Some(day("2026-09-21"));
    binder.observation_save(draft.clone()).expect("saved");
    assert!(!words(&mut binder, &choice).contains("Zeezicht"));
    draft.visibility = Visibility::Shared;
    draft.text = "Bergzicht".into();
    binder.observation_save(draft).expect("saved");
    assert!(words(&mut binder, &choice).contains("Bergzicht"));
}

#[test]
fn another_level_asks_for_a_reason_and_prints_it() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy", Moment::Final, None);
    let view = binder.report(choice.clone()).expect("a report");
    let derived = view.criteria.iter().find(|criterion| criterion.derived.is_some());
    let criterion = derived.expect("a derived criterion");
    let ground = criterion.derived.as_ref().expect("a ground");
    assert_eq!(ground.inputs.len(), ground.mapped as usize);
    let mut draft = AnswerDraft {
        placement: choice.placement,
        moment: choice.moment,
        form: view.form.id.clone(),
        item: criterion.id.clone(),
        value: criterion.levels[0].id.clone(),
        reason: String::new(),
    };
    let error: AppError = binder.answer_save(draft.clone()).expect_err("a refusal");
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::ReasonMissing, Some("reason")));
    draft.reason = "Zonneschijn".into();
    let saved = binder.answer_save(draft.clone()).expect("saved").value;
    let changed = saved.criteria.iter().find(|c| c.id == criterion.id).expect("the same one");
    assert_eq!(changed.value, criterion.levels[0].id);
    assert!(words(&mut binder, &choice).contains("Zonneschijn"));
    draft.value = "no-such-level".into();
    assert_eq!(binder.answer_save(draft).expect_err("refused").code, ErrorCode::LevelUnknown);
}

#[test]
fn an_empty_evaluation_prints_and_says_what_is_missing() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Ελένη", Moment::Final, None);
    let view = binder.report(choice.clone()).expect("a report");
    let ratings = view.missing.iter().find(|missing| missing.kind == MissingKind::Ratings);
    assert!(ratings.expect("empty rows").count > 10);
    let pages = binder.report_pages(&choice).expect("pages");
    assert!(pages.missing.is_empty(), "{:?}", pages.missing);
    assert!(!binder.report_file(&choice).expect("a file").bytes.is_empty());
}

#[test]
fn a_language_the_form_lacks_is_refused() {
    let mut binder = sample();
    let mut choice = choice(&mut binder, "Thúy", Moment::Final, None);
    choice.language = Some(Lang::En);
    assert!(words(&mut binder, &choice).contains("Strengths"));
    choice.language = Some(Lang::De);
    assert_eq!(binder.report(choice).expect_err("refused").code, ErrorCode::LanguageUnknown);
}
