//! Papers and files: what the programme asks, what is noted of it, what is kept and carried.

use mentormap_app::{
    Binder, ChosenFile, ErrorCode, FixedClock, MAX_ATTACHMENT,
    wire::{
        Concept, Item,
        document::{DocumentRow, DocumentState, FileTarget, FilesAdded, Papers},
        dossier::EntryDraft,
        programme::DueMove,
    },
};
use mentormap_domain::{
    dossier::{AttachmentKind, Body, Document},
    form::Role,
    ids::PlacementId,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{day, empty, new_placement, now, sample, setup};

/// A placement at a programme that asks for papers.
fn placed(binder: &mut Binder) -> PlacementId {
    let placement = new_placement("Amina", "keuzestage");
    binder.placement_save(placement).expect("a placement").value.card.placement
}

fn start() -> (Binder, PlacementId) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let placement = placed(&mut binder);
    (binder, placement)
}

fn paper(papers: &Papers, rule: &str) -> DocumentRow {
    papers.papers.iter().find(|paper| paper.rule == rule).expect("the paper").clone()
}

fn save(binder: &mut Binder, placement: PlacementId, document: Document) -> Result<(), ErrorCode> {
    let draft = EntryDraft { id: None, placement, body: Body::Document(document) };
    binder.entry_save(draft).map(drop).map_err(|error| error.code)
}

fn of_rule(rule: &str) -> Document {
    Document { rule: rule.into(), ..Document::default() }
}

fn pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{text}\nstartxref\n9\n%%EOF\n").into_bytes()
}

fn chosen(name: &str, bytes: Vec<u8>) -> ChosenFile {
    ChosenFile { name: name.into(), bytes: Ok(bytes) }
}

fn add(binder: &mut Binder, target: &FileTarget, files: Vec<ChosenFile>) -> FilesAdded {
    binder.attachment_add(target, files).expect("added").value
}

fn at_placement(placement: PlacementId) -> FileTarget {
    FileTarget { placement, of: None, rule: None }
}

#[test]
fn the_papers_of_the_programme_stand_there_from_the_start_late_ones_first() {
    let (mut binder, placement) = start();
    let papers = binder.papers(placement).expect("papers");
    assert!(papers.papers.len() >= 4);
    let zero = paper(&papers, "zero-document");
    assert_eq!((zero.entry, zero.due), (None, Some(day("2026-09-07"))));
    assert_eq!((zero.state, zero.from), (DocumentState::Late, Some(Role::Intern)));
    assert_eq!(
        papers.late,
        papers.papers.iter().filter(|p| p.state == DocumentState::Late).count() as u32
    );
    let states: Vec<DocumentState> = papers.papers.iter().map(|paper| paper.state).collect();
    assert!(states.is_sorted());
}

#[test]
fn what_is_received_signed_or_not_needed_is_settled() {
    let (mut binder, placement) = start();
    let received = Some(day("2026-09-03"));
    let remark = " per mail ".to_owned();
    save(&mut binder, placement, Document { received, remark, ..of_rule("zero-document") })
        .unwrap();
    save(&mut binder, placement, Document { waived: true, ..of_rule("agenda") }).unwrap();
    let signed_paper = binder.papers(placement).unwrap().papers;
    let signed_paper = signed_paper.into_iter().find(|paper| paper.signed_by.len() > 1).unwrap();
    let some = Document {
        received,
        signed: vec![signed_paper.signed_by[0], Role::Reviewer],
        ..of_rule(&signed_paper.rule)
    };
    save(&mut binder, placement, some.clone()).unwrap();

    let papers = binder.papers(placement).unwrap();
    let zero = paper(&papers, "zero-document");
    assert_eq!(
        (zero.state, zero.received, &*zero.remark),
        (DocumentState::Done, received, "per mail")
    );
    assert_eq!(paper(&papers, "agenda").state, DocumentState::Waived);
    let row = paper(&papers, &signed_paper.rule);
    assert_eq!((row.state, row.signed), (DocumentState::Unsigned, vec![signed_paper.signed_by[0]]));

    let all = Document { signed: signed_paper.signed_by.clone(), ..some };
    save(&mut binder, placement, all).unwrap();
    let papers = binder.papers(placement).unwrap();
    assert_eq!(paper(&papers, &signed_paper.rule).state, DocumentState::Done);
    assert_eq!(papers.papers.iter().filter(|p| p.rule == signed_paper.rule).count(), 1);
}

#[test]
fn a_day_moved_by_hand_says_so_and_goes_back_to_the_rule() {
    let (mut binder, placement) = start();
    let moved = |due| DueMove { placement, key: "document/zero-document".into(), due };
    binder.due_move(moved(Some(day("2026-12-01")))).expect("moved");
    let zero = paper(&binder.papers(placement).unwrap(), "zero-document");
    assert_eq!((zero.due, zero.by_rule), (Some(day("2026-12-01")), Some(day("2026-09-07"))));
    assert!(zero.moved && zero.state == DocumentState::Awaited);
    binder.due_move(moved(None)).expect("back");
    let zero = paper(&binder.papers(placement).unwrap(), "zero-document");
    assert_eq!((zero.due, zero.moved), (Some(day("2026-09-07")), false));
}

#[test]
fn own_papers_can_be_added_and_need_a_name() {
    let (mut binder, placement) = start();
    let own = Document {
        title: " Uittreksel strafregister ".into(),
        from: Some(Role::Intern),
        due: Some(day("2026-10-01")),
        ..Document::default()
    };
    save(&mut binder, placement, own).unwrap();
    let papers = binder.papers(placement).unwrap();
    let row = papers.papers.iter().find(|paper| paper.rule.is_empty()).unwrap();
    assert_eq!((&*row.title, row.state), ("Uittreksel strafregister", DocumentState::Late));
    assert_eq!(save(&mut binder, placement, Document::default()), Err(ErrorCode::TextMissing));
    assert_eq!(save(&mut binder, placement, of_rule("no-such")), Err(ErrorCode::ReferenceMissing));
    let tomorrow = Document { received: Some(day("2026-11-23")), ..of_rule("agenda") };
    assert_eq!(save(&mut binder, placement, tomorrow), Err(ErrorCode::DateInFuture));
}

#[test]
fn a_file_at_a_paper_of_the_programme_notes_the_paper_and_is_undone_with_it() {
    let (mut binder, placement) = start();
    let target = FileTarget { placement, of: None, rule: Some("agenda".into()) };
    let files = vec![chosen("Agenda Amina.PDF", pdf("a")), chosen("b.pdf", pdf("b"))];
    let added = add(&mut binder, &target, files);
    assert_eq!(added.added.len(), 2);
    let row = paper(&binder.papers(placement).unwrap(), "agenda");
    assert_eq!(row.files[0].name, "Agenda Amina.pdf");
    assert_eq!((row.files.len(), row.received), (2, None));
    let file = binder.attachment(row.files[0].id).expect("the file");
    assert_eq!((file.bytes, file.kind), (pdf("a"), AttachmentKind::Pdf));

    // The same file at the same place is kept once; at another place it is another entry.
    let again = add(&mut binder, &target, vec![chosen("Agenda Amina.pdf", pdf("a"))]);
    assert_eq!((again.added.len(), again.same), (0, vec!["Agenda Amina.pdf".to_owned()]));
    binder.undo(()).unwrap();
    let row = paper(&binder.papers(placement).unwrap(), "agenda");
    assert_eq!((row.entry, row.files.len()), (None, 0));
    binder.redo(()).unwrap();
    assert_eq!(paper(&binder.papers(placement).unwrap(), "agenda").files.len(), 2);
}

#[test]
fn what_is_no_good_is_refused_by_name_and_holds_up_nothing() {
    let (mut binder, placement) = start();
    let unreadable = mentormap_app::AppError::new(ErrorCode::AttachmentUnreadable);
    let files = vec![
        chosen("leeg.pdf", Vec::new()),
        chosen("virus.pdf", b"MZ program".to_vec()),
        chosen("half.pdf", pdf("x")[..15].to_vec()),
        chosen("groot.pdf", vec![b'%'; MAX_ATTACHMENT as usize + 1]),
        ChosenFile { name: "weg.pdf".into(), bytes: Err(unreadable) },
        chosen("goed.docx", pdf("its content says what it is")),
    ];
    let outcome = add(&mut binder, &at_placement(placement), files);
    let codes: Vec<ErrorCode> = outcome.refused.iter().map(|file| file.error.code).collect();
    assert_eq!(
        codes,
        [
            ErrorCode::AttachmentEmpty,
            ErrorCode::AttachmentForbidden,
            ErrorCode::AttachmentDamaged,
            ErrorCode::AttachmentTooLarge,
            ErrorCode::AttachmentUnreadable
        ]
    );
    assert_eq!(outcome.refused[1].name, "virus.pdf");
    assert_eq!(outcome.added[0].name, "goed.docx.pdf");
    let elsewhere =
        FileTarget { of: Some(uuid::Uuid::from_u128(1).into()), ..at_placement(placement) };
    let error = binder.attachment_add(&elsewhere, vec![]).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[test]
fn a_binned_file_comes_back_and_is_gone_when_the_bin_is_emptied() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = |days| {
        let clock = Box::new(FixedClock(now() + chrono::TimeDelta::days(days)));
        Binder::open_or_create(folder.path(), clock).expect("a binder")
    };
    let mut binder = open(0);
    binder.setup(setup(false)).expect("set up");
    let placement = placed(&mut binder);
    let target = at_placement(placement);
    let id = add(&mut binder, &target, vec![chosen("Brief.pdf", pdf("Kwikzilver"))]).added[0].id;
    let item = || Item { concept: Concept::Entry, id: id.to_string() };
    binder.bin(item()).expect("binned");
    assert!(binder.attachments(placement).unwrap().is_empty());
    binder.restore(item()).expect("restored");
    binder.bin(item()).expect("binned");
    drop(binder);

    let stored = || {
        let files = std::fs::read_dir(folder.path().join("attachments")).expect("the folder");
        files.filter(|file| file.as_ref().expect("a file").file_name().len() == 64).count()
    };
    drop(open(29));
    assert_eq!(stored(), 1);
    let binder = open(31);
    assert_eq!(stored(), 0);
    assert_eq!(binder.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn an_export_carries_the_contents_and_comes_through_an_import() {
    let (mut binder, placement) = start();
    let agenda = FileTarget { placement, of: None, rule: Some("agenda".into()) };
    add(&mut binder, &agenda, vec![chosen("a.pdf", pdf("a")), chosen("copy.pdf", pdf("a"))]);
    add(&mut binder, &at_placement(placement), vec![chosen("b.pdf", pdf("b"))]);
    let text = binder.export().expect("an export");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["contents"].as_array().map(Vec::len), Some(2));

    let mut other = empty();
    other.import(&text, true).expect("a dry run");
    other.import(&text, false).expect("an import");
    assert_eq!(other.export().expect("an export"), text);
    let file = other.attachments(placement).unwrap().remove(0);
    assert_eq!(other.attachment(file.id).unwrap().bytes, pdf("a"));
}

#[test]
fn contents_that_do_not_fit_refuse_the_whole_file() {
    let (mut binder, placement) = start();
    add(&mut binder, &at_placement(placement), vec![chosen("a.pdf", pdf("a"))]);
    let good = binder.export().expect("an export");
    let check = |change: &dyn Fn(&mut Value), code, place: &str| {
        let mut value: Value = serde_json::from_str(&good).expect("JSON");
        change(&mut value);
        let mut other = empty();
        let error = other.import(&value.to_string(), false).expect_err("a refusal");
        let found = error.args.get("place").map_or("", String::as_str);
        assert_eq!((error.code, found), (code, place));
        assert!(other.interns(()).unwrap().is_empty());
    };
    let hash = "dossier[0].body.hash";
    check(&|v| v["contents"] = json!([]), ErrorCode::ReferenceMissing, hash);
    check(&|v| v["contents"][0]["base64"] = json!("QUJD"), ErrorCode::FileBroken, "contents[0]");
    check(
        &|v| v["contents"][0]["base64"] = json!("!"),
        ErrorCode::FileBroken,
        "contents[0].base64",
    );
    check(
        &|v| v["dossier"][0]["body"]["file_kind"] = json!("docx"),
        ErrorCode::FileBroken,
        "dossier[0].body.file_kind",
    );
    check(
        &|v| v["dossier"][0]["body"]["size"] = json!(7),
        ErrorCode::FileBroken,
        "dossier[0].body.size",
    );
    check(&|v| v["dossier"] = json!([]), ErrorCode::FileBroken, "contents[0]");
}

#[test]
fn a_purged_paper_leaves_its_files_with_the_placement() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = |days| {
        let clock = Box::new(FixedClock(now() + chrono::TimeDelta::days(days)));
        Binder::open_or_create(folder.path(), clock).expect("a binder")
    };
    let mut binder = open(0);
    binder.setup(setup(false)).expect("set up");
    let placement = placed(&mut binder);
    let agenda = FileTarget { placement, of: None, rule: Some("agenda".into()) };
    add(&mut binder, &agenda, vec![chosen("a.pdf", pdf("a"))]);
    let entry = paper(&binder.papers(placement).unwrap(), "agenda").entry.expect("noted");
    binder.bin(Item { concept: Concept::Entry, id: entry.to_string() }).expect("binned");
    assert_eq!(binder.papers(placement).unwrap().files.len(), 1);
    drop(binder);

    let mut binder = open(31);
    assert_eq!(binder.papers(placement).unwrap().files[0].of, None);
    let text = binder.export().expect("an export");
    let mut other = empty();
    other.import(&text, false).expect("nothing refers to what is gone");
}

#[test]
fn every_sample_placement_has_its_checklist() {
    let mut binder = sample();
    for card in binder.interns(()).unwrap() {
        let papers = binder.papers(card.placement).expect("papers");
        assert!(papers.open >= papers.late);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_content_is_opened_as_it_was_added(middle in prop::collection::vec(any::<u8>(), 0..3000)) {
        let (mut binder, placement) = start();
        let bytes = [b"%PDF-1.4\n".as_slice(), &middle, b"\nstartxref\n0\n%%EOF"].concat();
        let added = add(&mut binder, &at_placement(placement), vec![chosen("x", bytes.clone())]);
        prop_assert_eq!(binder.attachment(added.added[0].id).unwrap().bytes, bytes);
    }
}
