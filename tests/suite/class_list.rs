//! Class lists: said row by row, taken in at once, taken back at once.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        class_list::{ClassListChoice, ClassListDefaults, ClassListOutcome, ClassListPreview},
        directory::GroupDraft,
    },
};

use crate::support::{day, empty, new_placement, setup};

fn binder() -> Binder {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let group = GroupDraft {
        id: None,
        name: "5A".into(),
        ages: String::new(),
        capacity: Some(2),
        children: None,
    };
    binder.group_save(group).expect("a group");
    binder
}

fn open(binder: &mut Binder, text: &str) -> ClassListPreview {
    binder.class_list_open("klas.csv", text.as_bytes()).expect("a list")
}

fn choice(preview: &ClassListPreview) -> ClassListChoice {
    ClassListChoice { list: preview.list.clone(), defaults: preview.defaults.clone() }
}

fn outcomes(preview: &ClassListPreview) -> Vec<(u32, ClassListOutcome)> {
    preview.rows.iter().map(|line| (line.row, line.outcome)).collect()
}

const LIST: &str = "Naam;E-mail;Gsm;Klas;School;Opleiding;Stagebegeleider;Begin;Einde;Groep\n\
    Zoë Çelik;zoe@school.be;0470 12 34 56;2 BAKO B;Thomas More;keuzestage;Lien Aerts;1/2/2027;28/5/2027;5A\n\
    Bram Claes;bram@school.be;;2 BAKO B;thomas more;Keuzestage;lien aerts;1/2/2027;28/5/2027;\n";

#[test]
fn a_list_becomes_interns_with_placements_and_one_undo_takes_all_back() {
    let mut binder = binder();
    let before = binder.export().expect("an export");
    let preview = open(&mut binder, LIST);
    assert_eq!(
        outcomes(&preview),
        [(2, ClassListOutcome::NewIntern), (3, ClassListOutcome::NewIntern)]
    );
    assert_eq!(preview.new_schools, ["Thomas More"]);
    assert_eq!(preview.new_supervisors, ["Lien Aerts"]);
    assert_eq!(binder.export().expect("an export"), before, "a look writes nothing");

    let taken = binder.class_list_take(choice(&preview)).expect("taken in");
    assert_eq!((taken.value.interns, taken.value.placements), (2, 2));
    assert_eq!(taken.undo.as_deref(), Some("class-list-take"));
    let cards = binder.interns(()).expect("interns");
    let zoe = cards.iter().find(|card| card.name == "Zoë Çelik").expect("Zoë");
    assert_eq!((zoe.start, zoe.end), (day("2027-02-01"), day("2027-05-28")));
    assert_eq!(zoe.group.as_deref(), Some("5A"));
    let views: Vec<_> =
        cards.iter().map(|card| binder.placement(card.placement).expect("a placement")).collect();
    assert_eq!(views[0].school, views[1].school, "one school for both");
    assert!(views[0].supervisor.is_some());
    assert_eq!(views[0].supervisor, views[1].supervisor);

    binder.undo(()).expect("undone");
    assert_eq!(binder.export().expect("an export"), before);
    binder.redo(()).expect("done again");
    assert_eq!(binder.interns(()).expect("interns").len(), 2);
}

#[test]
fn the_same_list_a_second_time_is_skipped() {
    let mut binder = binder();
    let first = open(&mut binder, LIST);
    binder.class_list_take(choice(&first)).expect("taken in");
    let again = open(&mut binder, LIST);
    assert!(again.rows.iter().all(|line| line.outcome == ClassListOutcome::Duplicate));
    assert_eq!((again.takes, again.refused), (0, 0));
    let before = binder.export().expect("an export");
    binder.class_list_take(choice(&again)).expect("nothing to do");
    assert_eq!(binder.export().expect("an export"), before);
    let old = binder.class_list_take(choice(&first)).expect_err("taken in already");
    assert_eq!(old.code, ErrorCode::NotFound);
}

#[test]
fn who_is_known_by_address_or_name_gets_a_placement() {
    let mut binder = binder();
    let mut zoe = new_placement("Zoë Çelik", "keuzestage");
    zoe.email = "zoe@school.be".into();
    binder.placement_save(zoe).expect("saved");
    binder.placement_save(new_placement("Bram Claes", "keuzestage")).expect("saved");
    let list = "naam;e-mail;school;opleiding;begin;einde\n\
        Zoe C.;ZOE@school.be;X;keuzestage;2027-02-01;2027-05-28\n\
        BRAM CLAËS;;X;keuzestage;2027-02-01;2027-05-28\n\
        Zoë Çelik;andere@school.be;X;keuzestage;2027-02-01;2027-05-28\n\
        Bram Claes;;X;keuzestage;2027-03-01;2027-04-01\n\
        zoë çelik;zoe@school.be;X;keuzestage;2026-10-01;2026-11-01\n";
    let preview = open(&mut binder, list);
    assert_eq!(
        outcomes(&preview),
        [
            (2, ClassListOutcome::NewPlacement),
            (3, ClassListOutcome::NewPlacement),
            (4, ClassListOutcome::NewIntern),
            (5, ClassListOutcome::Duplicate),
            (6, ClassListOutcome::Duplicate),
        ]
    );
    assert!(preview.rows[2].namesake, "somebody else of that name");
    assert_eq!(preview.rows[3].same_as, Some(3));
    assert_eq!(preview.rows[4].same_as, None, "it is in the binder");
    binder.class_list_take(choice(&preview)).expect("taken in");
    let names: Vec<String> =
        binder.interns(()).expect("interns").into_iter().map(|card| card.name).collect();
    assert_eq!(names.iter().filter(|name| *name == "Zoë Çelik").count(), 3);
    assert_eq!(names.iter().filter(|name| *name == "Bram Claes").count(), 2);
}

#[test]
fn what_is_wrong_is_said_at_row_and_column_and_the_rest_is_taken_in() {
    let mut binder = binder();
    let list = "naam;mail;school;opleiding;start;einde;groep\n\
        ;x@y.be;X;keuzestage;2027-02-01;2027-05-28;\n\
        Chloé;not an address;X;keuzestage;2027-02-01;2027-05-28;\n\
        Daan;;X;tandarts;31/2/2027;2027-05-28;9Z\n\
        Els;;X;keuzestage;2027-05-28;2027-02-01;\n\
        Fien;;;;;;\n\
        Goed;;X;keuzestage;2027-02-01;2027-05-28;5a\n";
    let preview = open(&mut binder, list);
    let faults: Vec<Vec<(&str, ErrorCode)>> = preview
        .rows
        .iter()
        .map(|line| line.faults.iter().map(|f| (f.heading.as_str(), f.error.code)).collect())
        .collect();
    assert_eq!(faults[0], [("naam", ErrorCode::NameMissing)]);
    assert_eq!(faults[1], [("mail", ErrorCode::EmailInvalid)]);
    assert_eq!(
        faults[2],
        [
            ("opleiding", ErrorCode::ProgrammeUnknown),
            ("groep", ErrorCode::GroupUnknown),
            ("start", ErrorCode::DateInvalid),
        ]
    );
    assert_eq!(faults[3], [("einde", ErrorCode::EndBeforeStart)]);
    assert_eq!(faults[4].len(), 4);
    assert!(faults[5].is_empty());
    assert_eq!((preview.takes, preview.refused), (1, 5));
    let taken = binder.class_list_take(choice(&preview)).expect("taken in").value;
    assert_eq!((taken.placements, taken.refused), (1, 5));
    assert_eq!(binder.interns(()).expect("interns").len(), 1);
}

#[test]
fn what_a_list_leaves_open_is_filled_in_once_for_all() {
    let mut binder = binder();
    let preview = open(&mut binder, "voornaam;naam\nChloé;Peeters\nBram;Claes\n");
    assert_eq!(preview.refused, 2);
    let group = binder.directory(()).expect("a directory").groups[0].id;
    let defaults = ClassListDefaults {
        school: "Odisee".into(),
        programme: "zorgstage".into(),
        start: Some(day("2027-02-01")),
        end: Some(day("2027-02-12")),
        group: Some(group),
        ..preview.defaults
    };
    let choice = ClassListChoice { list: preview.list, defaults };
    let filled = binder.class_list(choice.clone()).expect("a look");
    assert_eq!((filled.takes, filled.refused), (2, 0));
    binder.class_list_take(choice).expect("taken in");
    let cards = binder.interns(()).expect("interns");
    assert!(
        cards.iter().all(|card| card.school == "Odisee" && card.group.as_deref() == Some("5A"))
    );
    assert_eq!(cards.len(), 2);
}

#[test]
fn whoever_takes_a_list_in_guides_its_interns_unless_it_says_who() {
    let mut binder = binder();
    let me = binder.directory(()).expect("a directory").people[0].clone();
    let head = "naam;school;opleiding;start;einde;mentor";
    let row = |name: &str, mentor: &str| {
        format!("{name};Odisee;zorgstage;2027-02-01;2027-02-12;{mentor}")
    };
    let text = [head, &row("Chloé Peeters", ""), &row("Bram Claes", "Niemand")].join("\n");
    let preview = open(&mut binder, &text);
    assert_eq!(preview.defaults.mentor, Some(me.id));
    assert_eq!(preview.rows[0].mentor, me.name);
    assert_eq!(preview.rows[1].faults[0].error.code, ErrorCode::MentorUnknown);
    assert_eq!(preview.rows[1].faults[0].heading, "mentor");
    binder.class_list_take(choice(&preview)).expect("taken in");
    assert!(binder.interns(()).expect("interns")[0].mine);
}

#[test]
fn a_file_that_is_no_list_is_refused_and_nothing_is_kept() {
    let mut binder = binder();
    let refused = |binder: &mut Binder, bytes: &[u8]| -> ErrorCode {
        let result: Result<_, AppError> = binder.class_list_open("x", bytes);
        result.expect_err("a refusal").code
    };
    assert_eq!(refused(&mut binder, b"school;klas\nX;2B\n"), ErrorCode::ColumnsMissing);
    assert_eq!(refused(&mut binder, b"\x89PNG\r\n\x1a\n\0\0"), ErrorCode::EncodingUnknown);
    assert_eq!(refused(&mut binder, b"PK\x03\x04broken"), ErrorCode::FileBroken);
    assert_eq!(refused(&mut binder, b"\xd0\xcf\x11\xe0xls"), ErrorCode::ListFormatUnknown);
    assert_eq!(refused(&mut binder, b""), ErrorCode::ListEmpty);
    assert!(binder.interns(()).expect("interns").is_empty());
}
