//! The school's own file: added to a form, mapped, filled in from an evaluation.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        fill::{FillFieldKind, FillFileChoice, FillLine, FillSetup, FillSetupDraft, FillState},
        form_edit::FormDraft,
        report::{AnswerDraft, ReportChoice},
    },
};
use mentormap_domain::{
    evaluation::Moment,
    form::{Binding, FieldMap, FormFile, FormRef, Source},
    observation::Visibility,
};

use crate::support::{card, day, new_observation, sample};

const DOCX: &[u8] = include_bytes!("../fixtures/fill/docx/python-docx.docx");
const CONTROLS: &[u8] = include_bytes!("../fixtures/fill/docx/controls.docx");
const CLUSTERS: &str = "kinderbegeleider-clusters";
const KEUZESTAGE: &str = "thomas-more-keuzestage";

fn write_as(binder: &mut Binder, name: &str) {
    let people = binder.binder_status(()).expect("a status").people;
    let person = people.iter().find(|person| person.name == name).expect("a person of that name");
    binder.me_choose(person.id).expect("chosen");
}

fn directed() -> Binder {
    let mut binder = sample();
    write_as(&mut binder, "Hilde Claes");
    binder
}

fn version(id: &str, version: u32) -> FormRef {
    FormRef { id: id.into(), version }
}

fn choice(binder: &mut Binder, name: &str, form: &str) -> ReportChoice {
    let placement = card(binder, name).placement;
    ReportChoice { placement, moment: Moment::Final, form: Some(form.into()), language: None }
}

/// The keuzestage form with a DOCX in it and every suggestion taken.
fn with_docx(binder: &mut Binder) -> FillSetup {
    let form = version(KEUZESTAGE, 1);
    let added = binder.fill_add(&form, "verslag.docx", DOCX).expect("added").value;
    let fields = added.file.iter().flat_map(|file| &file.fields);
    let fields = fields.filter_map(|field| field.suggestion.clone()).collect();
    binder.fill_save(FillSetupDraft { form: added.form, fields }).expect("saved").value
}

fn line<'a>(lines: &'a [FillLine], field: &str) -> &'a FillLine {
    lines.iter().find(|line| line.field == field).expect("a line of that field")
}

fn map(field: &str, value: Source) -> FieldMap {
    FieldMap {
        field: field.into(),
        value,
        when: None,
        options: Default::default(),
        columns: Default::default(),
    }
}

fn words(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
    let mut xml = String::new();
    let mut part = zip.by_name("word/document.xml").expect("the text");
    std::io::Read::read_to_string(&mut part, &mut xml).expect("text");
    xml
}

#[test]
fn the_sample_school_gets_its_own_file() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy", CLUSTERS);
    let report = binder.report(choice.clone()).expect("a report");
    assert_eq!(report.own_file.as_deref(), Some("stageverslag-cvo-de-meander.pdf"));
    let view = binder.fill_view(choice.clone()).expect("a view");
    assert_eq!(view.unmapped, 0);
    assert!(line(&view.lines, "cursist").value.starts_with("Thúy"), "{:?}", view.lines);
    assert!(view.lines.iter().all(|line| line.state != FillState::NoOption), "{:?}", view.lines);
    let flat = FillFileChoice { report: choice, flatten: true };
    let file = binder.fill_file(&flat).expect("a file");
    assert!(file.bytes.starts_with(b"%PDF-") && file.name.ends_with(".pdf"), "{}", file.name);
    assert_eq!(file, binder.fill_file(&flat).expect("again"), "the same bytes every time");
}

#[test]
fn every_level_on_the_file_is_that_of_the_report() {
    let mut binder = sample();
    let choice = choice(&mut binder, "Thúy", CLUSTERS);
    let report = binder.report(choice.clone()).expect("a report");
    let view = binder.fill_view(choice).expect("a view");
    let mut compared = 0;
    for criterion in &report.criteria {
        let derived = criterion.derived.as_ref().and_then(|derived| derived.level.clone());
        let set = Some(criterion.value.clone()).filter(|value| !value.is_empty());
        let Some(level) = set.or(derived) else { continue };
        assert_eq!(line(&view.lines, &criterion.id).value, level, "{}", criterion.id);
        compared += 1;
    }
    assert!(compared >= 4, "{compared}");
}

#[test]
fn a_document_is_added_as_a_new_version_and_older_placements_use_it() {
    let mut binder = directed();
    let setup = with_docx(&mut binder);
    assert_eq!(setup.form, version(KEUZESTAGE, 2), "version 1 is in use and stays");
    let choice = choice(&mut binder, "Zoë", KEUZESTAGE);
    let own = binder.placement(choice.placement).expect("a placement").school_form;
    assert_eq!(own.version, 1);
    let view = binder.fill_view(choice.clone()).expect("a view");
    assert_eq!(view.form.version, 2);
    assert!(line(&view.lines, "naam student").value.starts_with("Zoë"));
    let rows = line(&view.lines, "criteria").rows.expect("rows");
    let criteria = binder.report(choice.clone()).expect("a report").criteria;
    assert_eq!(rows as usize, criteria.len());
    let file = binder.fill_file(&FillFileChoice { report: choice, flatten: false });
    let xml = words(&file.expect("a file").bytes);
    assert!(!xml.contains("{{") && !xml.contains("}}"), "nothing of the braces is left");
    assert!(xml.contains(&criteria[0].title.replace('&', "&amp;")));
}

#[test]
fn a_map_is_changed_in_place_and_undo_takes_it_back() {
    let mut binder = directed();
    let setup = with_docx(&mut binder);
    let fields = vec![map("naam student", Source::Fixed { text: "Iemand".into() })];
    let draft = FillSetupDraft { form: setup.form.clone(), fields };
    let saved = binder.fill_save(draft).expect("saved").value;
    assert_eq!(saved.form, setup.form, "nothing rests on the version yet");
    let asked = choice(&mut binder, "Zoë", KEUZESTAGE);
    let view = binder.fill_view(asked.clone()).expect("a view");
    assert_eq!(line(&view.lines, "naam student").value, "Iemand");
    assert_eq!(line(&view.lines, "periode").state, FillState::Unmapped);
    binder.undo(()).expect("undone");
    let view = binder.fill_view(asked.clone()).expect("a view");
    assert!(line(&view.lines, "naam student").value.starts_with("Zoë"));
    let gone = binder.fill_remove(setup.form).expect("removed").value;
    assert!(gone.file.is_none());
    assert_eq!(binder.fill_view(asked).expect_err("refused").code, ErrorCode::FillMissing);
}

#[test]
fn another_file_keeps_what_was_mapped_by_the_same_names() {
    let mut binder = directed();
    let setup = with_docx(&mut binder);
    let again = binder.fill_add(&setup.form, "nieuw.docx", CONTROLS).expect("added").value;
    let file = again.file.expect("a file");
    assert_eq!(file.name, "nieuw.docx");
    let besluit = file.fields.iter().find(|field| field.name == "besluit").expect("the field");
    assert_eq!(besluit.map.as_ref().map(|map| &map.value), Some(&Source::Conclusion));
    let box_field = file.fields.iter().find(|field| field.name == "akkoord").expect("the field");
    assert_eq!(box_field.kind, FillFieldKind::Check);
}

#[test]
fn a_private_note_and_a_word_to_the_mentor_are_in_no_file() {
    let mut binder = directed();
    let setup = with_docx(&mut binder);
    let fields = vec![map("conclusie", Source::Evidence)];
    binder.fill_save(FillSetupDraft { form: setup.form, fields }).expect("saved");
    let asked = choice(&mut binder, "Zoë", KEUZESTAGE);
    let mut note = new_observation(asked.placement, "Zeezicht");
    note.visibility = Visibility::Private;
    note.date = Some(day("2026-09-21"));
    binder.observation_save(note.clone()).expect("saved");
    let said = |binder: &mut Binder| {
        let view = binder.fill_view(asked.clone()).expect("a view");
        line(&view.lines, "conclusie").value.clone()
    };
    assert!(!said(&mut binder).contains("Zeezicht"));
    note.visibility = Visibility::Shared;
    note.text = "Bergzicht".into();
    binder.observation_save(note).expect("saved");
    assert!(said(&mut binder).contains("Bergzicht"));
}

#[test]
fn an_answer_goes_from_the_report_to_the_file() {
    let mut binder = sample();
    let asked = choice(&mut binder, "Thúy", CLUSTERS);
    let answer = AnswerDraft {
        placement: asked.placement,
        moment: asked.moment,
        form: CLUSTERS.into(),
        item: "would-hire".into(),
        value: "with-growth".into(),
        reason: String::new(),
    };
    match binder.answer_save(answer) {
        Ok(_) => {
            let view = binder.fill_view(asked).expect("a view");
            assert_eq!(line(&view.lines, "would-hire").value, "with-growth");
        }
        // A signed evaluation says what it said.
        Err(error) => assert_eq!(error.code, ErrorCode::EvaluationSigned, "{error:?}"),
    }
}

#[test]
fn what_cannot_be_filled_in_is_refused_with_a_way_out() {
    let mut binder = directed();
    let form = version(KEUZESTAGE, 1);
    let before = binder.forms(()).expect("forms").len();
    let mut refused = |bytes: &[u8], code: ErrorCode| {
        let error: AppError = binder.fill_add(&form, "x.docx", bytes).expect_err("a refusal");
        assert_eq!(error.code, code, "{error:?}");
    };
    refused(b"hello", ErrorCode::FillUnknownKind);
    refused(&DOCX[..DOCX.len() / 2], ErrorCode::FillDamaged);
    refused(b"%PDF-1.7 nothing", ErrorCode::FillDamaged);
    refused(&vec![b'x'; 6_000_000], ErrorCode::FileTooLarge);
    assert_eq!(binder.forms(()).expect("forms").len(), before);
}

#[test]
fn only_the_director_and_staff_map_fields_and_not_over_a_draft() {
    let mut binder = sample();
    let form = version(KEUZESTAGE, 1);
    let error = binder.fill_add(&form, "verslag.docx", DOCX).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormEditorOnly);
    let setup = binder.fill_setup(form.clone()).expect("a setup");
    assert!(!setup.may_edit && setup.file.is_none());
    write_as(&mut binder, "Hilde Claes");
    let FormFile::School(mut school) = binder.form_source(form.clone()).expect("a source").form
    else {
        panic!("not a school form");
    };
    school.enough = 0.75;
    let id = KEUZESTAGE.to_owned();
    let draft = FormDraft { id, base: Some(form.clone()), form: FormFile::School(school) };
    binder.form_draft_save(draft).expect("a draft");
    let error = binder.fill_add(&form, "verslag.docx", DOCX).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FillDraft);
}

#[test]
fn a_form_file_with_a_fault_in_its_file_is_refused() {
    let mut binder = directed();
    let source = include_str!("../../assets/forms/schools/kinderbegeleider-clusters.json");
    let check = |binder: &mut Binder, change: &dyn Fn(&mut serde_json::Value)| {
        let mut value: serde_json::Value = serde_json::from_str(source).expect("JSON");
        value["version"] = serde_json::json!(9);
        change(&mut value);
        binder.form_check(&value.to_string()).map_err(|error| error.code)
    };
    assert_eq!(check(&mut binder, &|_| {}), Ok(version(CLUSTERS, 9)));
    let unknown = |v: &mut serde_json::Value| {
        v["fill"]["fields"][0]["value"] =
            serde_json::json!({ "from": "level", "criterion": "nobody" });
    };
    assert_eq!(check(&mut binder, &unknown), Err(ErrorCode::ReferenceMissing));
    let broken = |v: &mut serde_json::Value| v["fill"]["data"] = serde_json::json!("!!");
    assert_eq!(check(&mut binder, &broken), Err(ErrorCode::FileBroken));
    let other = |v: &mut serde_json::Value| v["fill"]["data"] = serde_json::json!("aGVsbG8=");
    assert_eq!(check(&mut binder, &other), Err(ErrorCode::FillUnknownKind));
    let outside = |v: &mut serde_json::Value| v["fill"]["url"] = serde_json::json!("x");
    assert_eq!(check(&mut binder, &outside), Err(ErrorCode::FileBroken));
}

#[test]
fn suggestions_know_the_words_of_schools() {
    let mut binder = directed();
    let form = version(KEUZESTAGE, 1);
    let setup = binder.fill_add(&form, "verslag.docx", DOCX).expect("added").value;
    let file = setup.file.expect("a file");
    let suggested = |name: &str| {
        let field = file.fields.iter().find(|field| field.name == name).expect("the field");
        field.suggestion.as_ref().map(|map| map.value.clone())
    };
    let bound = |value| Some(Source::Bound { value });
    assert_eq!(suggested("naam student"), bound(Binding::InternName));
    assert_eq!(suggested("stageplaats"), bound(Binding::SiteName));
    assert_eq!(suggested("mentor"), bound(Binding::MentorNames));
    assert_eq!(suggested("klas"), bound(Binding::InternClass));
    assert_eq!(suggested("conclusie"), Some(Source::Conclusion));
}
