//! Forms as things with versions: what differs, who uses which, in from a file and out to one.

use mentormap_app::{
    Binder, ErrorCode,
    wire::form::{
        FormDiffKind, FormMove, FormOffer, FormOfferChoice, FormOfferState, FormOut, FormPair,
    },
};
use mentormap_domain::form::{FormKind, FormRef};
use serde_json::{Value, json};

use crate::support::{card, new_placement, new_rating, sample};

const FORM: &str = include_str!("../../assets/forms/schools/thomas-more-keuzestage.json");
const PROGRAMME: &str = include_str!("../../assets/forms/programmes/keuzestage.json");
const UNIFORM: &str = include_str!("../../assets/forms/uniform.json");
const SCHOOL: &str = "thomas-more-keuzestage";

/// The sample, in the hands of its director.
fn directed() -> Binder {
    let mut binder = sample();
    let people = binder.binder_status(()).expect("a status").people;
    let director = people.iter().find(|person| person.name == "Hilde Claes").expect("Hilde");
    binder.me_choose(director.id).expect("chosen");
    binder
}

fn version(source: &str, version: u32, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(source).expect("JSON");
    value["version"] = json!(version);
    change(&mut value);
    value.to_string()
}

fn form(id: &str, version: u32) -> FormRef {
    FormRef { id: id.into(), version }
}

fn open(binder: &mut Binder, text: &str) -> FormOffer {
    binder.form_offer_open("formulier.json", text.as_bytes()).expect("an offer")
}

fn choice(offer: &FormOffer) -> FormOfferChoice {
    FormOfferChoice { offer: offer.offer.clone(), kind: None }
}

fn renamed(value: &mut Value) {
    value["title"]["nl"] = json!("Attitudes, herwerkt");
}

#[test]
fn a_file_shows_what_it_changes_before_it_is_taken_and_no_placement_moves() {
    let mut binder = directed();
    let before = binder.export().expect("an export");
    let offer = open(&mut binder, &version(FORM, 2, renamed));
    assert_eq!((offer.state, &offer.standing), (FormOfferState::Newer, &Some(form(SCHOOL, 1))));
    assert_eq!((offer.form.clone(), offer.case), (form(SCHOOL, 2), false));
    assert!(offer.from.as_deref().is_some_and(|from| from.contains("Thomas More")));
    assert_eq!(offer.lines.len(), 1, "{:?}", offer.lines);
    let line = &offer.lines[0];
    assert_eq!((line.kind, line.fact.as_deref()), (FormDiffKind::Changed, Some("Titel (nl)")));
    assert_eq!(line.after.as_deref(), Some("Attitudes, herwerkt"));
    assert_eq!(binder.export().expect("an export"), before, "a look writes nothing");

    let zoe = card(&mut binder, "Zoë").placement;
    let taken = binder.form_take(choice(&offer)).expect("taken");
    assert_eq!(taken.value, form(SCHOOL, 2));
    assert_eq!(taken.undo.as_deref(), Some("form-add"));
    assert_eq!(binder.placement(zoe).expect("a placement").school_form.version, 1);
    let gone = binder.form_take(choice(&offer)).expect_err("gone");
    assert_eq!(gone.code, ErrorCode::NotFound);

    binder.undo(()).expect("undone");
    assert_eq!(binder.export().expect("an export"), before);
}

#[test]
fn a_file_that_stands_already_clashes_or_is_older_is_told_so() {
    let mut binder = directed();
    let state = |binder: &mut Binder, text: &str| open(binder, text).state;
    assert_eq!(state(&mut binder, FORM), FormOfferState::Same);
    assert_eq!(state(&mut binder, &version(FORM, 1, renamed)), FormOfferState::Clash);
    let offer = open(&mut binder, &version(FORM, 1, renamed));
    assert_eq!(offer.lines.len(), 1, "the clash is shown");
    let error = binder.form_take(choice(&offer)).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormExists);

    let other = version(FORM, 1, |value| value["id"] = json!("andere-school"));
    assert_eq!(state(&mut binder, &other), FormOfferState::New);
    let offer = open(&mut binder, &version(FORM, 3, renamed));
    binder.form_take(choice(&offer)).expect("taken");
    assert_eq!(state(&mut binder, &version(FORM, 2, renamed)), FormOfferState::Older);
    // Another kind under a name that is taken.
    let other = version(PROGRAMME, 4, |value| value["id"] = json!(SCHOOL));
    assert_eq!(state(&mut binder, &other), FormOfferState::Clash);
}

#[test]
fn only_who_may_change_forms_takes_one() {
    let mut binder = sample();
    let offer = open(&mut binder, &version(FORM, 2, renamed));
    let error = binder.form_take(choice(&offer)).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormEditorOnly);
    let error = binder.form_remove(form(SCHOOL, 1)).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormEditorOnly);
}

#[test]
fn faults_are_told_all_at_once_with_place_and_reason_and_keep_it_out() {
    let mut binder = directed();
    let broken = version(FORM, 2, |value| {
        value["title"] = json!({"nl": ""});
        value["scales"][0]["levels"][0]["from"] = json!(3.0);
    });
    let offer = open(&mut binder, &broken);
    assert!(offer.faults.len() >= 2, "{:?}", offer.faults);
    assert!(offer.faults.iter().any(|fault| fault.place == "title"));
    assert!(offer.faults.iter().all(|fault| !fault.reason.starts_with("form-problem")));
    let error = binder.form_take(choice(&offer)).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormFault);

    let refused = |binder: &mut Binder, bytes: &[u8]| {
        binder.form_offer_open("x.json", bytes).expect_err("a refusal")
    };
    let unknown = version(FORM, 2, |value| value["scales"][0]["url"] = json!("x"));
    let error = refused(&mut binder, unknown.as_bytes());
    assert_eq!(
        (error.code, error.args["place"].as_str()),
        (ErrorCode::FileBroken, "scales[0].url")
    );
    let hidden = version(FORM, 2, |value| value["title"]["nl"] = json!("a\u{202e}b"));
    let error = refused(&mut binder, hidden.as_bytes());
    assert_eq!((error.code, error.args["place"].as_str()), (ErrorCode::FileHidden, "title.nl"));
    assert_eq!(refused(&mut binder, &[0xff, 0xfe, 0x00]).code, ErrorCode::FileBroken);
    assert_eq!(refused(&mut binder, b"{}").code, ErrorCode::FormatUnknown);
}

#[test]
fn versions_tell_who_uses_them_and_an_unused_one_can_be_taken_out() {
    let mut binder = directed();
    let offer = open(&mut binder, &version(FORM, 2, renamed));
    binder.form_take(choice(&offer)).expect("taken");
    let rows = binder.form_versions(SCHOOL.into()).expect("versions");
    let told: Vec<(u32, bool, bool, bool)> = rows
        .iter()
        .map(|row| (row.form.version, row.built_in, row.newest, row.removable))
        .collect();
    assert_eq!(told, [(2, false, true, true), (1, true, false, false)]);
    assert!(rows[0].added.is_some() && rows[0].uses.is_empty());
    let zoe = rows[1].uses.iter().find(|each| each.name.starts_with("Zoë")).expect("Zoë");
    assert_eq!(zoe.version, 1);
    assert_eq!(rows[1].named, 1, "the programme names it");
    assert_eq!(rows[1].evaluations, rows[1].uses.iter().map(|each| each.evaluations).sum::<u32>());

    let error = binder.form_remove(form(SCHOOL, 1)).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::InUse);
    binder.form_remove(form(SCHOOL, 2)).expect("removed");
    assert_eq!(binder.form_versions(SCHOOL.into()).expect("versions").len(), 1);
    binder.undo(()).expect("undone");
    assert_eq!(binder.form_versions(SCHOOL.into()).expect("versions").len(), 2);
    binder.redo(()).expect("done again");
    // What was taken out may come back with another content.
    let other = version(FORM, 2, |value| value["enough"] = json!(0.75));
    let offer = open(&mut binder, &other);
    assert_eq!(offer.state, FormOfferState::Newer);
    binder.form_take(choice(&offer)).expect("taken");
    let pair = FormPair { a: form(SCHOOL, 1), b: form(SCHOOL, 2) };
    assert_eq!(binder.form_diff(pair).expect("a difference").lines.len(), 1);
    let error = binder.form_versions("nergens".into()).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[test]
fn a_placement_without_evaluations_moves_on_request_and_one_with_does_not() {
    let mut binder = directed();
    binder.placement_save(new_placement("Nora", "keuzestage")).expect("a placement");
    let nora = card(&mut binder, "Nora").placement;
    let text = version(FORM, 2, renamed);
    let offer = open(&mut binder, &text);
    assert!(offer.could_move.iter().any(|each| each.placement == nora));
    assert!(offer.could_move.iter().all(|each| each.evaluations == 0));
    binder.form_take(choice(&offer)).expect("taken");

    let to = |form| FormMove { placement: nora, form };
    binder.placement_form_move(to(form(SCHOOL, 2))).expect("moved");
    assert_eq!(binder.placement(nora).expect("a placement").school_form.version, 2);
    binder.undo(()).expect("undone");
    assert_eq!(binder.placement(nora).expect("a placement").school_form.version, 1);
    let error = binder.placement_form_move(to(form("ucll-lio", 1))).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::NotFound);
    let error = binder.placement_form_move(to(form(SCHOOL, 9))).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::ReferenceMissing);

    let sheet = binder.sheet(nora).expect("a sheet");
    let indicator = sheet.clusters[0].rows[0].indicator.clone();
    binder.rating_save(new_rating(nora, &indicator, 3)).expect("rated");
    let error = binder.placement_form_move(to(form(SCHOOL, 2))).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormEvaluated);
    let rows = binder.form_versions(SCHOOL.into()).expect("versions");
    let uses = rows.iter().flat_map(|row| &row.uses);
    let used = uses.into_iter().find(|each| each.placement == nora).expect("Nora");
    assert_eq!((used.evaluations, used.movable), (1, false));
}

#[test]
fn a_programme_takes_the_forms_along_that_come_from_it() {
    let mut binder = directed();
    binder.placement_save(new_placement("Nora", "keuzestage")).expect("a placement");
    let nora = card(&mut binder, "Nora").placement;
    binder.form_add(&version(FORM, 2, renamed)).expect("added");
    let programme = version(PROGRAMME, 2, |value| value["school_form"]["version"] = json!(2));
    binder.form_add(&programme).expect("added");
    let chosen = FormMove { placement: nora, form: form("keuzestage", 2) };
    binder.placement_form_move(chosen).expect("moved");
    let view = binder.placement(nora).expect("a placement");
    assert_eq!((view.programme.version, view.school_form.version), (2, 2));
}

#[test]
fn differences_are_told_in_words() {
    let mut binder = directed();
    binder
        .form_add(&version(PROGRAMME, 2, |value| {
            value["documents"][0]["due"] = json!({"anchor": "end", "offset": -3, "unit": "school"});
            value["semesters"][0]["weekdays"] = json!([1, 5]);
            value["meetings"].as_array_mut().expect("meetings").swap(0, 1);
        }))
        .expect("added");
    let pair = FormPair { a: form("keuzestage", 1), b: form("keuzestage", 2) };
    let view = binder.form_diff(pair).expect("a difference");
    let told: Vec<&str> = view.lines.iter().filter_map(|line| line.after.as_deref()).collect();
    assert!(told.contains(&"3 schooldagen vóór: de laatste dag"), "{told:?}");
    assert!(told.contains(&"maandag, vrijdag"), "{told:?}");
    assert!(view.lines.iter().any(|line| line.kind == FormDiffKind::Moved));

    let report = version(FORM, 2, |value| {
        let parts = value["parts"].as_array_mut().expect("parts");
        let part = parts.iter_mut().find(|part| part["part"] == "criteria").expect("criteria");
        let crosswalk = &mut part["criteria"][0]["crosswalk"];
        crosswalk["rule"] = json!("minimum");
        crosswalk["indicators"][0]["weight"] = json!(2.5);
        part["criteria"].as_array_mut().expect("criteria").remove(1);
    });
    binder.form_add(&report).expect("added");
    let pair = FormPair { a: form(SCHOOL, 1), b: form(SCHOOL, 2) };
    let view = binder.form_diff(pair).expect("a difference");
    let said = |fact: &str| {
        let line = view.lines.iter().find(|line| line.fact.as_deref() == Some(fact));
        line.map(|line| (line.name.clone(), line.after.clone().unwrap_or_default()))
    };
    assert_eq!(said("Regel").expect("a rule").1, "laagste niveau");
    let (name, weight) = said("Gewicht").expect("a weight");
    assert_eq!(weight, "2,5");
    assert!(name.starts_with("Steunt op ") && name.contains('.'), "{name}");
    let gone = view.lines.iter().find(|line| line.kind == FormDiffKind::Removed).expect("gone");
    assert!(gone.name.starts_with("Criterium "), "{}", gone.name);
    assert!(gone.inside.iter().any(|line| line.starts_with("Steunt op ")), "{:?}", gone.inside);

    let pair = FormPair { a: form(SCHOOL, 1), b: form("keuzestage", 1) };
    assert_eq!(binder.form_diff(pair).expect_err("a refusal").code, ErrorCode::FormKinds);
    // Nothing is told by its key.
    assert!(!serde_json::to_string(&view).expect("JSON").contains("formfact"));
}

#[test]
fn what_is_written_out_is_the_same_when_it_comes_back() {
    let mut binder = directed();
    for (id, case) in [(SCHOOL, false), (SCHOOL, true), ("uniform", true), ("keuzestage", false)] {
        let file = binder.form_file(&FormOut { form: form(id, 1), case }).expect("a file");
        assert!(
            file.name.starts_with(id)
                && file.name.ends_with(if case { ".case.json" } else { ".mentormap-form" }),
            "{}",
            file.name
        );
        let offer = binder.form_offer_open(&file.name, &file.bytes).expect("an offer");
        assert_eq!((offer.state, offer.form.id.as_str()), (FormOfferState::Same, id));
    }
    let out = FormOut { form: form("keuzestage", 1), case: true };
    assert_eq!(binder.form_file(&out).expect_err("a refusal").code, ErrorCode::FormNotCase);
}

#[test]
fn a_framework_of_others_becomes_a_form_and_tells_what_stays_behind() {
    let mut binder = directed();
    let item = |id: &str, text: &str| json!({"identifier": id, "fullStatement": text});
    let under = |child: &str, parent: &str| {
        json!({"identifier": format!("{child}-{parent}"), "associationType": "isChildOf",
               "originNodeURI": {"identifier": child}, "destinationNodeURI": {"identifier": parent}})
    };
    let package = json!({
        "CFDocument": {"identifier": "d", "title": "Zorgkader", "creator": "Een school", "language": "nl"},
        "CFItems": [item("aa11", "Zorg"), item("bb22", "Troost een kind")],
        "CFAssociations": [under("bb22", "aa11"), under("aa11", "d")],
    });
    let offer = open(&mut binder, &package.to_string());
    assert!(offer.case);
    assert_eq!((offer.kind, offer.state), (FormKind::School, FormOfferState::New));
    assert_eq!(offer.faults, []);

    let module = FormOfferChoice { offer: offer.offer.clone(), kind: Some(FormKind::Uniform) };
    let offer = binder.form_offer(module.clone()).expect("an offer");
    assert_eq!((offer.kind, offer.state), (FormKind::Uniform, FormOfferState::Newer));
    assert_eq!(offer.form, form("uniform", 2));
    assert_eq!(offer.faults, []);
    assert_eq!(offer.lines.len(), 1);
    assert_eq!(offer.lines[0].name, "Module Zorgkader");
    assert!(offer.notes.iter().any(|note| note.starts_with("1 indicator ")), "{:?}", offer.notes);
    binder.form_take(module).expect("taken");
    // The same once more says nothing new.
    let again = open(&mut binder, &package.to_string());
    let again = FormOfferChoice { offer: again.offer, kind: Some(FormKind::Uniform) };
    assert_eq!(binder.form_offer(again).expect("an offer").state, FormOfferState::Same);
}

#[test]
fn a_form_of_a_changed_uniform_form_can_follow() {
    let mut binder = directed();
    let uniform = version(UNIFORM, 2, |value| value["title"]["nl"] = json!("Nieuw"));
    binder.form_add(&uniform).expect("added");
    let rows = binder.form_versions("uniform".into()).expect("versions");
    assert_eq!(rows[0].form.version, 2);
    assert!(rows[1].named > 1);
    // A school form that names it keeps it in.
    let school = version(FORM, 2, |value| value["uniform"]["version"] = json!(2));
    binder.form_add(&school).expect("added");
    let error = binder.form_remove(form("uniform", 2)).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::InUse);
}
