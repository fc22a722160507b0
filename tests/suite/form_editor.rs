//! The form editor: a draft is kept, checked and tried; a version in use is never changed.

use mentormap_app::{
    Binder, ErrorCode,
    wire::form_edit::{FormDraft, FormNew, FormPublish, FormTrial},
};
use mentormap_domain::{
    evaluation::Moment,
    form::{Crosswalk, FormFile, FormKind, FormRef, Mapped, ProblemKind, Rule, SchoolForm},
    text::Lang,
};

use serde_json::{Value, json};

use crate::support::{card, new_rating, sample};

const SCHOOL: &str = "thomas-more-keuzestage";

fn write_as(binder: &mut Binder, name: &str) {
    let people = binder.binder_status(()).expect("a status").people;
    let person = people.iter().find(|person| person.name == name).expect("a person of that name");
    binder.me_choose(person.id).expect("chosen");
}

/// The sample, in the hands of its director.
fn directed() -> Binder {
    let mut binder = sample();
    write_as(&mut binder, "Hilde Claes");
    binder
}

fn first() -> FormRef {
    FormRef { id: SCHOOL.into(), version: 1 }
}

fn school(binder: &mut Binder) -> SchoolForm {
    match binder.form_source(first()).expect("a source").form {
        FormFile::School(form) => form,
        other => panic!("not a school form: {other:?}"),
    }
}

fn draft(form: SchoolForm) -> FormDraft {
    FormDraft { id: SCHOOL.into(), base: Some(first()), form: FormFile::School(form) }
}

fn retitled(binder: &mut Binder, title: &str) -> SchoolForm {
    let mut form = school(binder);
    form.title.0.insert(Lang::Nl, title.into());
    form
}

fn title(form: &FormFile) -> &str {
    form.title().get(Lang::Nl)
}

#[test]
fn a_draft_is_kept_apart_from_the_versions_and_undo_takes_it_back() {
    let mut binder = directed();
    let before = binder.forms(()).expect("forms").len();
    let plain = binder.form_source(first()).expect("a source");
    assert!(plain.may_edit && plain.built_in && plain.drafted.is_none() && !plain.replaceable);
    assert_eq!((plain.next, plain.problems.len()), (2, 0));

    let form = retitled(&mut binder, "Een");
    binder.form_draft_save(draft(form)).expect("kept");
    let form = retitled(&mut binder, "Een twee");
    binder.form_draft_save(draft(form)).expect("kept");
    let source = binder.form_source(first()).expect("a source");
    assert_eq!(title(&source.form), "Een twee");
    assert_eq!(source.form.form_ref().version, 2);
    assert_eq!(source.base, Some(first()));
    assert!(source.drafted.is_some());
    assert_eq!(binder.forms(()).expect("forms").len(), before);
    let other = binder.form_definition(first()).expect("the version itself");
    assert_ne!(title(&other), "Een twee");

    binder.undo(()).expect("undone");
    assert_eq!(title(&binder.form_source(first()).expect("a source").form), "Een");
    binder.undo(()).expect("undone");
    assert!(binder.form_source(first()).expect("a source").drafted.is_none());
    binder.redo(()).expect("redone");
    assert_eq!(title(&binder.form_source(first()).expect("a source").form), "Een");
}

#[test]
fn a_draft_that_says_the_same_as_its_version_is_no_draft() {
    let mut binder = directed();
    let before = school(&mut binder);
    let form = retitled(&mut binder, "Anders");
    assert!(binder.form_draft_save(draft(form)).expect("kept").value.drafted.is_some());
    assert_eq!(binder.form_drafts(()).expect("drafts").len(), 1);
    assert!(binder.form_draft_save(draft(before)).expect("kept").value.drafted.is_none());
    assert!(binder.form_drafts(()).expect("drafts").is_empty());
}

#[test]
fn faults_are_named_by_their_place_and_hold_up_publishing() {
    let mut binder = directed();
    let mut form = school(&mut binder);
    form.title.0.insert(Lang::Nl, "  ".into());
    form.letterhead.accent = "red".into();
    let saved = binder.form_draft_save(draft(form)).expect("kept").value;
    let places: Vec<(&str, ProblemKind)> =
        saved.problems.iter().map(|p| (p.place.as_str(), p.kind)).collect();
    assert!(places.contains(&("title", ProblemKind::MissingText)), "{places:?}");
    assert!(places.contains(&("letterhead/accent", ProblemKind::Range)), "{places:?}");
    let publish = FormPublish { id: SCHOOL.into(), replace: false };
    let error = binder.form_publish(publish).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormFault);

    let mut form = school(&mut binder);
    form.uniform.version = 9;
    let saved = binder.form_draft_save(draft(form)).expect("kept").value;
    assert!(saved.problems.iter().any(|p| p.place == "uniform"), "{:?}", saved.problems);
}

#[test]
fn a_draft_stays_of_the_kind_of_its_version() {
    let mut binder = directed();
    let uniform = school(&mut binder).uniform;
    let form = binder.form_definition(uniform).expect("there");
    let other = FormDraft { id: SCHOOL.into(), base: Some(first()), form };
    let error = binder.form_draft_save(other).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::ArgumentsInvalid);
    let mut unknown = draft(school(&mut binder));
    unknown.base = Some(FormRef { id: "nobody".into(), version: 1 });
    let error = binder.form_draft_save(unknown).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::ReferenceMissing);
}

#[test]
fn publishing_makes_the_next_version_and_placements_keep_theirs() {
    let mut binder = directed();
    let zoe = card(&mut binder, "Zoë").placement;
    let own = binder.placement(zoe).expect("a placement").school_form;
    let form = retitled(&mut binder, "Nieuw verslag");
    binder.form_draft_save(draft(form)).expect("kept");
    let publish = |replace| FormPublish { id: SCHOOL.into(), replace };
    let error = binder.form_publish(publish(true)).expect_err("comes with the program");
    assert_eq!(error.code, ErrorCode::InUse);
    let made = binder.form_publish(publish(false)).expect("published").value;
    assert_eq!(made, FormRef { id: SCHOOL.into(), version: 2 });
    assert!(binder.form_drafts(()).expect("drafts").is_empty());
    assert_eq!(binder.placement(zoe).expect("a placement").school_form, own);
    let source = binder.form_source(made.clone()).expect("a source");
    assert_eq!((title(&source.form), source.next), ("Nieuw verslag", 3));
    assert!(source.replaceable && !source.built_in);

    // The site's own version that nothing rests on may be replaced, also after looking at it.
    let FormFile::School(mut form) = source.form else { panic!("not a school form") };
    form.title.0.insert(Lang::Nl, "Beter verslag".into());
    let better =
        FormDraft { id: SCHOOL.into(), base: Some(made.clone()), form: FormFile::School(form) };
    binder.form_draft_save(better).expect("kept");
    assert_eq!(binder.form_publish(publish(true)).expect("replaced").value, made);
    assert_eq!(title(&binder.form_definition(made.clone()).expect("there")), "Beter verslag");

    // Undo brings the version and the draft back as they were.
    binder.undo(()).expect("undone");
    assert_eq!(title(&binder.form_definition(made.clone()).expect("there")), "Nieuw verslag");
    assert_eq!(title(&binder.form_source(made).expect("a source").form), "Beter verslag");
}

#[test]
fn a_version_that_something_rests_on_is_not_replaced() {
    let mut binder = directed();
    let form = retitled(&mut binder, "Twee");
    binder.form_draft_save(draft(form)).expect("kept");
    let publish = |replace| FormPublish { id: SCHOOL.into(), replace };
    let made = binder.form_publish(publish(false)).expect("published").value;
    let new = |from| FormNew { kind: FormKind::School, from: Some(from), title: "Kopie".into() };
    let copy = binder.form_new(new(made.clone())).expect("a copy").value;
    assert!(!binder.form_source(made.clone()).expect("a source").replaceable);
    binder.form_discard(copy.id).expect("gone");
    assert!(binder.form_source(made).expect("a source").replaceable);
}

#[test]
fn a_new_form_is_a_draft_until_it_is_published() {
    let mut binder = directed();
    for kind in [FormKind::Uniform, FormKind::School, FormKind::Programme] {
        let new = FormNew { kind, from: None, title: "Stage Noord".into() };
        let made = binder.form_new(new).expect("new").value;
        let source = binder.form_source(made.clone()).expect("a source");
        assert_eq!(source.form.kind(), kind);
        assert_eq!(source.form.form_ref(), made);
        assert_eq!((title(&source.form), source.next), ("Stage Noord", 1));
        assert!(source.base.is_none());
    }
    let drafts = binder.form_drafts(()).expect("drafts");
    assert_eq!(drafts.len(), 3);
    let nameless = FormNew { kind: FormKind::School, from: None, title: " ".into() };
    assert_eq!(binder.form_new(nameless).expect_err("nameless").code, ErrorCode::NameMissing);

    let new = FormNew { kind: FormKind::School, from: Some(first()), title: "Kopie".into() };
    let copy = binder.form_new(new).expect("a copy").value;
    assert_ne!(copy.id, SCHOOL);
    let publish = FormPublish { id: copy.id.clone(), replace: false };
    assert_eq!(binder.form_publish(publish).expect("published").value, copy);
    assert!(binder.forms(()).expect("forms").iter().any(|row| row.form == copy));
}

#[test]
fn only_directors_and_educational_staff_change_forms() {
    let mut binder = directed();
    let form = retitled(&mut binder, "Van de directie");
    binder.form_draft_save(draft(form.clone())).expect("kept");
    write_as(&mut binder, "An Peeters");
    let source = binder.form_source(first()).expect("a source");
    assert!(!source.may_edit && source.drafted.is_none());
    assert_ne!(title(&source.form), "Van de directie");
    let refused = [
        binder.form_draft_save(draft(form)).map(|_| ()),
        binder.form_publish(FormPublish { id: SCHOOL.into(), replace: false }).map(|_| ()),
        binder.form_discard(SCHOOL.into()).map(|_| ()),
        binder
            .form_new(FormNew { kind: FormKind::School, from: None, title: "X".into() })
            .map(|_| ()),
    ];
    for outcome in refused {
        assert_eq!(outcome.expect_err("a refusal").code, ErrorCode::FormEditorOnly);
    }
    write_as(&mut binder, "Marc Jacobs");
    assert!(binder.form_source(first()).expect("a source").may_edit);
}

#[test]
fn a_trial_shows_what_a_crosswalk_under_edit_gives() {
    let mut binder = directed();
    let zoe = card(&mut binder, "Zoë").placement;
    let mut form = school(&mut binder);
    let criterion = form.parts.iter_mut().find_map(|part| match part {
        mentormap_domain::form::Part::Criteria { criteria, .. } => criteria.first_mut(),
        _ => None,
    });
    let criterion = criterion.expect("a criterion");
    let id = criterion.id.clone();
    let uniform = form.uniform.clone();
    let FormFile::Uniform(uniform) = binder.form_definition(uniform).expect("there") else {
        panic!("not a uniform form")
    };
    let indicators: Vec<String> =
        uniform.all_indicators().take(2).map(|row| row.indicator.id.clone()).collect();
    let mapped = |indicator: &String| Mapped { indicator: indicator.clone(), weight: 1.0 };
    let indicators: Vec<Mapped> = indicators.iter().map(mapped).collect();
    criterion.crosswalk = Some(Crosswalk { rule: Rule::Minimum, indicators: indicators.clone() });
    for (mapped, level) in indicators.iter().zip([4, 2]) {
        binder.rating_save(new_rating(zoe, &mapped.indicator, level)).expect("rated");
    }
    let trial = |form: &SchoolForm| FormTrial {
        form: form.clone(),
        placement: zoe,
        moment: Moment::Final,
        language: Some(Lang::Nl),
    };
    let view = binder.form_trial(trial(&form)).expect("a trial");
    let found = view.criteria.iter().find(|c| c.id == id).expect("the criterion");
    let derived = found.derived.as_ref().expect("derived");
    assert_eq!((derived.rated, derived.mapped, derived.short), (2, 2, false));
    assert_eq!(
        derived.inputs.iter().map(|i| i.level.map(|l| l.number())).collect::<Vec<_>>(),
        [Some(4), Some(2)]
    );
    let pages = binder.form_preview(trial(&form)).expect("pages");
    assert!(!pages.pages.is_empty());
    // Nothing of it was kept.
    assert!(binder.form_drafts(()).expect("drafts").is_empty());
}

#[test]
fn a_draft_outlasts_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("binder");
    let clock = || Box::new(mentormap_app::FixedClock(crate::support::now()));
    let mut binder = Binder::create(&place, clock()).expect("a binder");
    binder.setup(crate::support::setup(true)).expect("the sample");
    write_as(&mut binder, "Hilde Claes");
    let form = retitled(&mut binder, "Morgen verder");
    binder.form_draft_save(draft(form)).expect("kept");
    drop(binder);
    let mut binder = Binder::open(&place, clock()).expect("the binder");
    assert_eq!(title(&binder.form_source(first()).expect("a source").form), "Morgen verder");
}

#[test]
fn the_schools_own_file_stays_in_a_form_that_is_edited() {
    let mut binder = directed();
    let bytes = include_bytes!("../fixtures/fill/pdf/pdf-lib-eindbeoordeling.pdf");
    let second = binder.fill_add(&first(), "eigen.pdf", bytes).expect("added").value.form;

    let source = binder.form_source(second.clone()).expect("a source");
    let FormFile::School(mut form) = source.form else { panic!("not a school form") };
    assert!(form.fill.is_none(), "the file crosses to the page");
    form.title.0.insert(Lang::Nl, "Anders".into());
    let changed = FormDraft { id: SCHOOL.into(), base: Some(second), form: FormFile::School(form) };
    binder.form_draft_save(changed.clone()).expect("kept");
    binder.form_draft_save(changed).expect("kept once more");
    let publish = FormPublish { id: SCHOOL.into(), replace: false };
    let third = binder.form_publish(publish).expect("published").value;
    let FormFile::School(form) = binder.form_definition(third).expect("there") else {
        panic!("not a school form")
    };
    assert_eq!(form.fill.expect("the file").name, "eigen.pdf");
}

#[test]
fn the_page_hands_back_what_it_was_given() {
    let mut binder = directed();
    for id in [SCHOOL, "uniform", "keuzestage"] {
        let rows = binder.forms(()).expect("forms");
        let row = rows.iter().find(|row| row.form.id == id).expect("a form of that id");
        let asked = serde_json::to_value(&row.form).expect("JSON");
        let mut ask = |name: &str, args| {
            let answer = mentormap_app::dispatch(&mut binder, name, args).expect("an answer");
            serde_json::from_str::<Value>(&answer).expect("JSON")
        };
        let source = ask("form_source", asked.clone());
        let mut form = source["form"].clone();
        form["title"]["nl"] = json!("Van de pagina");
        let draft = json!({ "id": id, "base": asked, "form": form });
        let saved = ask("form_draft_save", draft);
        assert_eq!(saved["value"]["problems"], json!([]), "{id}");
        let again = ask("form_source", asked);
        assert_eq!(again["form"]["title"]["nl"], json!("Van de pagina"));
    }
}
