//! Personal data: the due list, keeping longer, everything about one person, erasing, names in
//! notes, the register and the notices.

use std::fs;

use mentormap_app::{
    AppError, Binder, ErrorCode, FixedClock,
    wire::{
        directory::{GroupDraft, PersonDraft},
        paper::PaperChoice,
        personal::{
            ChildHintAsk, EraseDraft, KeepDraft, PersonKind, PersonRef, PrivacyDoc,
            PrivacyTextDraft, RetentionDraft,
        },
    },
};
use mentormap_domain::form::Role;
use serde_json::Value;

use crate::support::{card, day, new_observation, now, sample, sample_at, setup};

fn intern(binder: &mut Binder, name: &str) -> PersonRef {
    let id = card(binder, name).intern.to_string();
    PersonRef { kind: PersonKind::Intern, id }
}

/// Makes somebody director, and lets them write.
fn director(binder: &mut Binder) {
    let people = binder.directory(()).unwrap().people;
    let found = people.iter().find(|one| one.roles.contains(&Role::Director));
    let id = match found {
        Some(one) => one.id,
        None => {
            let draft = PersonDraft {
                id: None,
                name: "Greet Wouters".into(),
                roles: vec![Role::Director],
                email: String::new(),
            };
            binder.person_save(draft).unwrap().value.id
        }
    };
    binder.me_choose(id).unwrap();
}

fn erase(binder: &mut Binder, person: &PersonRef, confirm: &str) -> Result<(), AppError> {
    let draft = EraseDraft { person: person.clone(), confirm: confirm.into() };
    binder.person_erase(draft).map(drop)
}

#[test]
fn nobody_is_due_before_the_term_and_time_alone_erases_nothing() {
    let mut binder = sample();
    assert!(binder.personal(()).unwrap().due.is_empty());
    let before = binder.export().unwrap();
    let later = sample_at("2041-01-01T10:00:00Z".parse().unwrap()).export().unwrap();
    assert!(!before.is_empty() && !later.is_empty());

    let mut binder = sample();
    director(&mut binder);
    let error = binder.retention_save(RetentionDraft { years: Some(0) }).unwrap_err();
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::NumberInvalid, Some("years")));
    let kept = binder.retention_save(RetentionDraft { years: Some(1) }).unwrap().value;
    assert!((kept.years, kept.chosen) == (1, true));
    assert!(kept.due.is_empty());
    let back = binder.retention_save(RetentionDraft { years: None }).unwrap().value;
    assert!((back.years, back.chosen) == (5, false));
}

#[test]
fn an_intern_of_long_ago_is_due_until_somebody_decides() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("binder");
    let mut binder = Binder::create(&path, Box::new(FixedClock(now()))).unwrap();
    binder.setup(setup(true)).unwrap();
    director(&mut binder);
    let people = binder.personal(()).unwrap().people.len();
    drop(binder);
    let later = "2033-01-15T10:00:00Z".parse().unwrap();
    let mut binder = Binder::open(&path, Box::new(FixedClock(later))).unwrap();
    let personal = binder.personal(()).unwrap();
    assert_eq!(personal.people.len(), people, "time erases nobody");
    assert!(!personal.due.is_empty());
    assert_eq!(binder.personal_due(()).unwrap() as usize, personal.due.len());
    assert!(personal.due.windows(2).all(|two| two[0].since <= two[1].since));
    let first = personal.due[0].clone();
    assert!(first.kept.placements > 0 && first.last < day("2028-01-15"));

    let keep = |until: &str, reason: &str| KeepDraft {
        intern: first.intern,
        until: Some(day(until)),
        reason: reason.into(),
    };
    let error = binder.keep_longer(keep("2035-01-01", " ")).unwrap_err();
    assert_eq!(error.code, ErrorCode::ReasonMissing);
    let error = binder.keep_longer(keep("2032-01-01", "klacht")).unwrap_err();
    assert_eq!(error.code, ErrorCode::DateInvalid);
    let kept = binder.keep_longer(keep("2035-01-01", "klacht")).unwrap().value;
    assert!(kept.due.iter().all(|row| row.intern != first.intern));
    assert_eq!(kept.due.len() + 1, personal.due.len());
    binder.undo(()).unwrap();
    assert_eq!(binder.personal(()).unwrap().due.len(), personal.due.len());

    let mentor = mentor(&mut binder);
    let error = binder.me_choose(mentor).map(drop);
    assert!(error.is_ok());
    assert_eq!(binder.personal_due(()).unwrap(), 0, "a mentor is not bothered");
    let error = binder.keep_longer(keep("2035-01-01", "klacht")).unwrap_err();
    assert_eq!(error.code, ErrorCode::DirectorOnly);
}

fn mentor(binder: &mut Binder) -> mentormap_domain::ids::PersonId {
    let people = binder.directory(()).unwrap().people;
    people.iter().find(|one| one.roles == [Role::Mentor]).unwrap().id
}

#[test]
fn erasing_asks_for_the_name_and_takes_everything() {
    let folder = tempfile::tempdir().unwrap();
    let mut binder =
        Binder::create(&folder.path().join("binder"), Box::new(FixedClock(now()))).unwrap();
    binder.setup(setup(true)).unwrap();
    director(&mut binder);
    let cards = binder.interns(()).unwrap();
    let name = cards[0].name.clone();
    let placement = cards[0].placement;
    let person = PersonRef { kind: PersonKind::Intern, id: cards[0].intern.to_string() };
    let preview = binder.erase_preview(person.clone()).unwrap();
    assert!(preview.refused.is_none() && preview.name == name && preview.kept.placements >= 1);

    let error = erase(&mut binder, &person, "iemand anders").unwrap_err();
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::ConfirmWrong, Some("confirm")));
    erase(&mut binder, &person, &format!("  {} ", name.to_uppercase())).unwrap();
    assert!(binder.placement(placement).is_err());
    assert!(!binder.export().unwrap().contains(&name));
    let hits = binder.search(name.clone()).unwrap();
    assert!(hits.iter().all(|hit| hit.placement != Some(placement)));
    assert_eq!(binder.integrity().unwrap(), Vec::<String>::new());
    let error = erase(&mut binder, &person, "x").unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
    while binder.undo(()).unwrap().undo.is_some() {}
    assert!(!binder.export().unwrap().contains(&name), "there is no way back");
    let ledger = fs::read_to_string(folder.path().join("binder/erased")).unwrap();
    assert_eq!(ledger, format!("mentormap-erased/1\nintern {} done\n", person.id));
}

#[test]
fn who_writes_and_the_last_director_stay_and_a_colleague_leaves_no_name() {
    let mut binder = sample();
    director(&mut binder);
    let people = binder.directory(()).unwrap().people;
    let me = binder.binder_status(()).unwrap().me.unwrap();
    let staff = |id: mentormap_domain::ids::PersonId| PersonRef {
        kind: PersonKind::Staff,
        id: id.to_string(),
    };
    let mine = people.iter().find(|one| one.id == me).unwrap();
    let error = erase(&mut binder, &staff(me), &mine.name).unwrap_err();
    assert_eq!(error.code, ErrorCode::LastPerson);
    let mentor = people.iter().find(|one| one.roles == [Role::Mentor]).unwrap();
    binder.me_choose(mentor.id).unwrap();
    let error = erase(&mut binder, &staff(me), &mine.name).unwrap_err();
    assert_eq!(error.code, ErrorCode::DirectorOnly);
    binder.me_choose(me).unwrap();
    let wrote = binder.today(()).unwrap().latest.len();
    erase(&mut binder, &staff(mentor.id), &mentor.name).unwrap();
    assert!(!binder.export().unwrap().contains(&mentor.name));
    assert_eq!(binder.today(()).unwrap().latest.len(), wrote, "what they wrote stays");
}

#[test]
fn everything_about_an_intern_comes_as_paper_document_and_files() {
    let mut binder = sample();
    let placement = card(&mut binder, "Amina").placement;
    let mut draft = new_observation(placement, "Zwaluwstaart voor mezelf");
    draft.visibility = mentormap_domain::observation::Visibility::Private;
    binder.observation_save(draft).unwrap();
    let person = intern(&mut binder, "Amina");
    let out = tempfile::tempdir().unwrap();
    let written = binder.person_export(&person, out.path()).unwrap();
    assert!(written.lost.is_empty());
    let folder = out.path().join(&written.folder);
    let file = |ending: &str| {
        let name = written.files.iter().find(|name| name.ends_with(ending)).unwrap();
        fs::read(folder.join(name)).unwrap()
    };
    assert!(file(".pdf").starts_with(b"%PDF"));
    let document: Value = serde_json::from_slice(&file(".json")).unwrap();
    assert_eq!(document["format"], "mentormap-person/1");
    assert_eq!(document["intern"]["id"], person.id.as_str());
    let text = document.to_string();
    assert!(text.contains("Zwaluwstaart voor mezelf"), "private notes are about the intern");
    for list in ["placements", "observations", "evaluations", "ratings", "dossier", "history"] {
        assert!(document[list].as_array().is_some_and(|list| !list.is_empty()), "{list}");
    }
    // Of other interns there is nothing.
    let others = binder.interns(()).unwrap();
    for other in others.iter().filter(|other| other.placement != placement) {
        assert!(!text.contains(&other.placement.to_string()), "{}", other.name);
    }
    let again = binder.person_export(&person, out.path()).unwrap();
    assert_ne!(again.folder, written.folder, "nothing is written over");
}

#[test]
fn of_a_colleague_it_says_where_they_are_named_and_nothing_of_interns() {
    let mut binder = sample();
    let mentor = mentor(&mut binder);
    let person = PersonRef { kind: PersonKind::Staff, id: mentor.to_string() };
    let out = tempfile::tempdir().unwrap();
    let written = binder.person_export(&person, out.path()).unwrap();
    let name = written.files.iter().find(|name| name.ends_with(".json")).unwrap();
    let text = fs::read_to_string(out.path().join(&written.folder).join(name)).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    assert!(document["named_in"].as_array().is_some_and(|list| !list.is_empty()));
    for card in binder.interns(()).unwrap() {
        assert!(!text.contains(&card.name), "{}", card.name);
    }
}

#[test]
fn a_note_that_names_a_child_is_hinted_at_and_the_list_is_never_printed() {
    let mut binder = sample();
    let placement = card(&mut binder, "Amina").placement;
    let draft = GroupDraft {
        id: None,
        name: "Vlinders".into(),
        ages: String::new(),
        capacity: None,
        children: Some(" Emma \n\nZoë\nEmma\n".into()),
    };
    let group = binder.group_save(draft.clone()).unwrap().value;
    assert_eq!(group.children, ["Emma", "Zoë"]);
    let mut ask = |text: &str| {
        let text = text.to_owned();
        let found = binder.child_hints(ChildHintAsk { text, placement: Some(placement) }).unwrap();
        found.into_iter().map(|hint| (hint.word, hint.initial)).collect::<Vec<_>>()
    };
    assert_eq!(ask("Amina troost Zoe."), [("Zoe".to_owned(), "Z.".to_owned())]);
    assert!(ask("Amina troost een kind.").is_empty());
    let kept = GroupDraft { id: Some(group.id), children: None, ..draft };
    assert_eq!(binder.group_save(kept).unwrap().value.children, ["Emma", "Zoë"]);
    let many: String = (0..600).map(|n| format!("Kind{n}\n")).collect();
    let full = GroupDraft {
        id: Some(group.id),
        name: "Vlinders".into(),
        ages: String::new(),
        capacity: None,
        children: Some(many),
    };
    assert_eq!(binder.group_save(full).unwrap_err().code, ErrorCode::TooManyNames);
}

#[test]
fn the_register_and_the_notices_are_worded_by_the_site_and_printed() {
    let mut binder = sample();
    director(&mut binder);
    for doc in PrivacyDoc::ALL {
        let view = binder.privacy_doc(doc).unwrap();
        assert!(view.fields.iter().all(|field| !field.text.trim().is_empty() && !field.own));
        assert!(view.fields.iter().all(|field| !field.text.starts_with("privacy-")));
        assert!(view.fields.iter().all(|field| !field.title.starts_with("privacy-")));
        let paper = binder.paper_file(&PaperChoice::Privacy { doc }).unwrap();
        assert!(paper.bytes.starts_with(b"%PDF") && paper.name.ends_with(".pdf"));
    }
    let draft = |text: &str| PrivacyTextDraft {
        doc: PrivacyDoc::Register,
        key: "receivers".into(),
        text: text.into(),
    };
    let proposed = binder.privacy_doc(PrivacyDoc::Register).unwrap();
    let kept = binder.privacy_save(draft("Alleen de school.")).unwrap().value;
    let own = kept.fields.iter().find(|field| field.key == "receivers").unwrap();
    assert!((own.text.as_str(), own.own) == ("Alleen de school.", true));
    binder.undo(()).unwrap();
    assert_eq!(binder.privacy_doc(PrivacyDoc::Register).unwrap(), proposed);
    binder.privacy_save(draft("Alleen de school.")).unwrap();
    assert_eq!(binder.privacy_save(draft("")).unwrap().value, proposed);
    let strange = PrivacyTextDraft { key: "nothing".into(), ..draft("x") };
    assert_eq!(binder.privacy_save(strange).unwrap_err().code, ErrorCode::NotFound);
}
