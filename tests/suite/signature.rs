//! Signatures: bound to what was signed; a signed evaluation is locked until it is opened again.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        Concept, Item,
        directory::SiteDraft,
        dossier::{EntryDraft, EntryView},
        evaluation::{EvaluationDraft, EvaluationView, PointDraft, RatingDraft},
        paper::PaperChoice,
        report::{AnswerDraft, ReportChoice},
        review::{LineKind, LockKind, ReopenDraft, ReviewStep, StepDraft},
        signature::{SignDraft, Signatures, SignedThing},
    },
};
use mentormap_domain::{
    dossier::{AttendanceDay, Body, FeedbackSheet, Project, Subject},
    evaluation::{Author, Moment, PointKind},
    form::Role,
    ids::{EvaluationId, PlacementId},
    level::Level,
};
use proptest::prelude::*;

use crate::support::{card, day, new_rating};

const FORM: &str = "thomas-more-keuzestage";

/// The sample, on a site where nobody reads first.
fn sample() -> Binder {
    let mut binder = crate::support::sample();
    let site = binder.directory(()).expect("a directory").site.expect("a site");
    let (name, address, phone, email) = (site.name, site.address, site.phone, site.email);
    let draft = SiteDraft { name, address, phone, email, review: false };
    binder.site_save(draft).expect("kept");
    binder
}

/// The mentor's evaluation of a moment.
fn evaluation(binder: &mut Binder, placement: PlacementId, moment: Moment) -> EvaluationView {
    let sheet = binder.sheet(placement).expect("a sheet");
    let wanted = |e: &EvaluationView| e.moment == moment && e.author == Author::Mentor;
    sheet.evaluations.into_iter().find(wanted).expect("an evaluation")
}

/// Thúy's final evaluation of the sample: filled in, with points.
fn thuy(binder: &mut Binder) -> (PlacementId, EvaluationId) {
    let placement = card(binder, "Thúy").placement;
    let id = evaluation(binder, placement, Moment::Final).id.expect("begun in the sample");
    (placement, id)
}

fn draft(placement: PlacementId, subject: Subject, name: &str) -> SignDraft {
    let strokes = vec![vec![[10, 20], [500, 390], [1000, 0]], vec![[7, 7]]];
    SignDraft { placement, subject, role: Role::Mentor, name: name.into(), strokes }
}

fn sign(binder: &mut Binder, placement: PlacementId, subject: Subject) -> Signatures {
    binder.sign(draft(placement, subject, "An Peeters")).expect("signed").value
}

fn signed(binder: &mut Binder) -> (PlacementId, EvaluationId) {
    let (placement, id) = thuy(binder);
    sign(binder, placement, Subject::Evaluation(id));
    (placement, id)
}

fn reopen(binder: &mut Binder, evaluation: EvaluationId, reason: &str) -> Result<(), AppError> {
    let draft = ReopenDraft { evaluation, reason: reason.into() };
    binder.evaluation_reopen(draft).map(drop)
}

fn entry(binder: &mut Binder, placement: PlacementId, body: impl Into<Body>) -> EntryView {
    let draft = EntryDraft { id: None, placement, body: body.into() };
    binder.entry_save(draft).expect("kept").value
}

fn sheet(well: &str) -> FeedbackSheet {
    FeedbackSheet {
        from: day("2026-11-16"),
        to: day("2026-11-20"),
        author: None,
        well: well.into(),
        next: String::new(),
        reply: String::new(),
        handed_over: None,
    }
}

/// Tries the change `which` on Thúy's final evaluation: every way to change one.
fn edit(binder: &mut Binder, which: usize, text: &str, number: u8) -> Result<(), AppError> {
    let (placement, _) = thuy(binder);
    let (moment, author) = (Moment::Final, Author::Mentor);
    match which {
        0 => {
            let rows = binder.sheet(placement).expect("a sheet");
            let row = &rows.clusters[usize::from(number) % rows.clusters.len()].rows[0];
            let level = Level::try_from(number % 4 + 1).ok();
            let rating = new_rating(placement, &row.indicator, 1);
            let remark = text.to_owned();
            binder.rating_save(RatingDraft { level, remark, ..rating }).map(drop)
        }
        1 => {
            let date = Some(day("2026-12-01"));
            let conclusion = text.to_owned();
            let draft = EvaluationDraft { placement, moment, author, date, conclusion };
            binder.evaluation_save(draft).map(drop)
        }
        2 | 3 => {
            let known = evaluation(binder, placement, moment).points;
            let id = known.first().map(|point| point.id).filter(|_| which == 3);
            let (kind, observation) = (PointKind::Growth, None);
            let (text, expected) = (text.to_owned(), text.to_owned());
            let draft =
                PointDraft { id, placement, moment, author, kind, text, expected, observation };
            binder.point_save(draft).map(drop)
        }
        4 => {
            let point = evaluation(binder, placement, moment).points[0].id;
            binder.point_remove(point).map(drop)
        }
        _ => {
            let form = Some(FORM.to_owned());
            let choice = ReportChoice { placement, moment, form, language: None };
            let criterion = binder.report(choice).expect("a report").criteria.remove(0);
            let value = criterion.levels[usize::from(number) % criterion.levels.len()].id.clone();
            let draft = AnswerDraft {
                placement,
                moment,
                form: FORM.into(),
                item: criterion.id,
                value,
                reason: text.into(),
            };
            binder.answer_save(draft).map(drop)
        }
    }
}

const EDITS: usize = 6;

#[test]
fn a_signature_holds_as_long_as_what_was_signed_says_the_same() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    let kept = entry(&mut binder, placement, sheet("Rustig"));
    let subject = Subject::Entry(kept.id);
    let given = sign(&mut binder, placement, subject);
    assert_eq!(given.given.len(), 1);
    assert!(given.given[0].matches && given.given[0].strokes.len() == 2);
    assert_eq!(given.given[0].code.len(), 8);

    let draft = EntryDraft { id: Some(kept.id), placement, body: sheet("Heel rustig").into() };
    binder.entry_save(draft).expect("a signed sheet can be changed");
    let thing = SignedThing { placement, subject };
    assert!(!binder.signatures(thing).expect("signatures").given[0].matches);
    let again = sign(&mut binder, placement, subject);
    assert!(again.given.len() == 1 && again.given[0].matches, "the same person signs anew");
    binder.undo(()).expect("undone");
    binder.undo(()).expect("undone");
    assert!(binder.signatures(thing).expect("signatures").given[0].matches);
}

#[test]
fn a_day_added_to_the_attendance_card_shows_at_its_signature() {
    let mut binder = sample();
    let placement = card(&mut binder, "Thúy").placement;
    let given = sign(&mut binder, placement, Subject::Attendance);
    assert!(given.given[0].matches);
    let mut other = AttendanceDay::empty(day("2026-11-04"));
    other.remark = "Pas later genoteerd".into();
    entry(&mut binder, placement, other);
    let thing = SignedThing { placement, subject: Subject::Attendance };
    assert!(!binder.signatures(thing).expect("signatures").given[0].matches);
}

#[test]
fn what_cannot_be_a_signature_is_refused_beside_its_field() {
    let mut binder = sample();
    let (placement, id) = thuy(&mut binder);
    let subject = Subject::Evaluation(id);
    let refused = |binder: &mut Binder, draft: SignDraft| {
        let error = binder.sign(draft).expect_err("refused");
        (error.code, error.field)
    };
    let nameless = draft(placement, subject, "  ");
    assert_eq!(refused(&mut binder, nameless), (ErrorCode::NameMissing, Some("name".into())));
    for strokes in [vec![vec![[1001, 0]]], vec![vec![[0, 401]]], vec![vec![[0, 0]; 20_001]]] {
        let wild = SignDraft { strokes, ..draft(placement, subject, "An") };
        let expected = (ErrorCode::SignatureInvalid, Some("strokes".into()));
        assert_eq!(refused(&mut binder, wild), expected);
    }
    let elsewhere = card(&mut binder, "Zoë").placement;
    let foreign = draft(elsewhere, subject, "An");
    assert_eq!(refused(&mut binder, foreign).0, ErrorCode::NotFound);
    let mut typed = draft(placement, subject, "An Peeters");
    typed.strokes = vec![vec![]];
    let given = binder.sign(typed).expect("a typed name is a signature").value.given;
    assert!(given[0].strokes.is_empty());
}

#[test]
fn a_signed_evaluation_says_who_signed_when() {
    let mut binder = sample();
    let (placement, _) = signed(&mut binder);
    let lock = evaluation(&mut binder, placement, Moment::Final).lock.expect("locked");
    assert_eq!((lock.kind, lock.names), (LockKind::Signed, vec!["An Peeters".to_owned()]));
    let error = edit(&mut binder, 1, "anders", 0).expect_err("locked");
    assert_eq!(error.code, ErrorCode::EvaluationSigned);
    assert_eq!(error.args["names"], "An Peeters");
    assert_eq!(error.args["date"], "22/11/2026");
    assert!(error.refused);
    let sheet = binder.sheet(placement).expect("a sheet");
    let own = |e: &&EvaluationView| e.moment == Moment::Final && e.author == Author::Intern;
    let own = sheet.evaluations.iter().find(own).expect("the intern's own");
    assert_eq!(own.lock, None, "what the intern says stays open");
}

#[test]
fn the_way_out_of_the_site_is_no_change_of_what_was_signed() {
    let mut binder = sample();
    let (placement, id) = signed(&mut binder);
    let step = StepDraft { evaluation: id, step: ReviewStep::Finish };
    binder.evaluation_step(step).expect("final");
    let thing = SignedThing { placement, subject: Subject::Evaluation(id) };
    assert!(binder.signatures(thing).expect("signatures").given[0].matches);
}

#[test]
fn opening_again_keeps_the_version_and_asks_why() {
    let mut binder = sample();
    let (placement, id) = signed(&mut binder);
    let refused = reopen(&mut binder, id, " ").expect_err("no reason");
    assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::WhyMissing, Some("reason")));
    let before = binder.export().expect("an export");
    reopen(&mut binder, id, "Een niveau vergeten").expect("opened");
    let after = binder.export().expect("an export");

    let now = evaluation(&mut binder, placement, Moment::Final);
    assert_eq!((now.version, now.lock), (2, None));
    let thing = SignedThing { placement, subject: Subject::Evaluation(id) };
    assert!(binder.signatures(thing).expect("signatures").given.is_empty());
    let again = reopen(&mut binder, id, "Nog eens").expect_err("open already");
    assert_eq!(again.code, ErrorCode::StepRefused);

    binder.undo(()).expect("undone");
    assert!(binder.export().expect("an export") == before);
    assert_eq!(edit(&mut binder, 1, "x", 0).expect_err("locked").code, ErrorCode::EvaluationSigned);
    binder.redo(()).expect("redone");
    assert!(binder.export().expect("an export") == after);
    edit(&mut binder, 1, "Ander besluit", 0).expect("open again");
}

#[test]
fn an_old_version_can_be_read_with_what_changed_after_it() {
    let mut binder = sample();
    let (placement, id) = signed(&mut binder);
    let conclusion = evaluation(&mut binder, placement, Moment::Final).conclusion;
    reopen(&mut binder, id, "Besluit herzien").expect("opened");
    edit(&mut binder, 1, "Zonneklaar", 0).expect("open");
    edit(&mut binder, 2, "Sterrenhemel", 0).expect("open");
    sign(&mut binder, placement, Subject::Evaluation(id));
    reopen(&mut binder, id, "Nog iets").expect("opened");

    let versions = binder.versions(id).expect("versions");
    let numbers: Vec<u32> = versions.iter().map(|version| version.number).collect();
    assert_eq!(numbers, [2, 1]);
    assert!(versions[0].changes.is_empty(), "{:?}", versions[0].changes);
    let first = &versions[1];
    assert_eq!(first.reason, "Besluit herzien");
    assert_eq!(first.signatures.len(), 1);
    assert!(first.lines.iter().any(|line| line.kind == LineKind::Level));
    let change = |kind| first.changes.iter().find(|change| change.kind == kind).expect("a change");
    let said = change(LineKind::Conclusion);
    assert_eq!((said.before.as_str(), said.after.as_str()), (conclusion.as_str(), "Zonneklaar"));
    let added = change(LineKind::Growth);
    assert_eq!((added.before.as_str(), added.after.as_str()), ("", "Sterrenhemel"));
}

#[test]
fn neither_its_signature_nor_a_version_can_be_thrown_away() {
    let mut binder = sample();
    let (placement, id) = signed(&mut binder);
    let thing = SignedThing { placement, subject: Subject::Evaluation(id) };
    let given = binder.signatures(thing).expect("signatures").given[0].id;
    let item = Item { concept: Concept::Entry, id: given.to_string() };
    assert_eq!(binder.bin(item).expect_err("kept").code, ErrorCode::SignatureKept);
    reopen(&mut binder, id, "Vergissing").expect("opened");
    let version = binder.versions(id).expect("versions")[0].id;
    let item = Item { concept: Concept::Entry, id: version.to_string() };
    assert_eq!(binder.bin(item).expect_err("kept").code, ErrorCode::SignatureKept);

    let kept = entry(&mut binder, placement, sheet("Rustig"));
    let given = sign(&mut binder, placement, Subject::Entry(kept.id)).given[0].id;
    let item = Item { concept: Concept::Entry, id: given.to_string() };
    binder.bin(item).expect("a signature under a sheet can be taken away");
}

#[test]
fn a_file_adds_nothing_to_a_signed_evaluation() {
    let mut binder = sample();
    let (placement, _) = thuy(&mut binder);
    edit(&mut binder, 2, "Bijna vergeten", 0).expect("open");
    let longer = binder.export().expect("an export");
    binder.undo(()).expect("undone");
    signed(&mut binder);
    let before = binder.export().expect("an export");
    let error = binder.import(&longer, false).expect_err("locked");
    assert_eq!(error.code, ErrorCode::EvaluationSigned);
    assert!(binder.export().expect("an export") == before);
    assert!(evaluation(&mut binder, placement, Moment::Final).lock.is_some());
}

#[test]
fn a_report_shows_the_signatures_under_what_it_says() {
    let mut binder = sample();
    let (placement, id) = thuy(&mut binder);
    let choice = ReportChoice { placement, moment: Moment::Final, form: None, language: None };
    let words = |binder: &mut Binder| {
        let pages = binder.report_pages(&choice).expect("a report");
        serde_json::to_string(&pages).expect("pages")
    };
    let paths = |text: &str| text.matches(r#""kind":"path""#).count();
    assert_eq!(paths(&words(&mut binder)), 0);
    let code = sign(&mut binder, placement, Subject::Evaluation(id)).given[0].code.clone();
    let page = words(&mut binder);
    assert!(paths(&page) == 2 && page.contains(&code), "two strokes and the code");
    assert!(page.contains("22 november 2026, 19:30"), "the time of signing");
    assert!(page.contains("Handtekening van An Peeters"), "the drawing in words");
    let again = binder.report_file(&choice).expect("a file");
    assert_eq!(again, binder.report_file(&choice).expect("again"));
    reopen(&mut binder, id, "Toch anders").expect("opened");
    let page = words(&mut binder);
    assert!(paths(&page) == 0 && !page.contains(&code));
}

#[test]
fn the_project_sheet_shows_the_signatures_under_what_it_says() {
    let mut binder = sample();
    let placement = card(&mut binder, "Łukasz").placement;
    let project = Project { title: "Een rustige eetzaal".into(), ..Project::default() };
    let kept = entry(&mut binder, placement, project.clone());
    let drawn = |binder: &mut Binder| {
        let view = binder.paper(PaperChoice::ProjectSheet { placement }).expect("a paper");
        serde_json::to_string(&view.pages).expect("pages").matches(r#""kind":"path""#).count()
    };
    assert_eq!(drawn(&mut binder), 0);
    sign(&mut binder, placement, Subject::Entry(kept.id));
    assert_eq!(drawn(&mut binder), 2, "two strokes");
    let other = Project { outcome: "Stiller".into(), ..project };
    let draft = EntryDraft { id: Some(kept.id), placement, body: other.into() };
    binder.entry_save(draft).expect("changed");
    assert_eq!(drawn(&mut binder), 0, "another content");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_edit_changes_what_was_signed(
        edits in prop::collection::vec((0..EDITS, "[A-Za-zéÇ][a-z ]{0,12}[a-z]", 0u8..16), 1..6),
    ) {
        let mut binder = sample();
        let (placement, id) = signed(&mut binder);
        let locked = binder.export().expect("an export");
        for (which, text, number) in &edits {
            let error = edit(&mut binder, *which, text, *number).expect_err("locked");
            prop_assert_eq!(error.code, ErrorCode::EvaluationSigned);
            prop_assert!(binder.export().expect("an export") == locked);
        }
        // Opened again, each of them goes; taken back one by one, the lock is there again.
        reopen(&mut binder, id, "Toch nog iets").expect("opened");
        let open = binder.export().expect("an export");
        let mut done = 0;
        for (which, text, number) in &edits {
            let before = binder.export().expect("an export");
            let points = evaluation(&mut binder, placement, Moment::Final).points.len();
            if *which == 4 && points == 0 {
                continue;
            }
            edit(&mut binder, *which, text, *number).expect("open");
            done += usize::from(binder.export().expect("an export") != before);
        }
        for _ in 0..done {
            binder.undo(()).expect("undone");
        }
        prop_assert!(binder.export().expect("an export") == open);
        binder.undo(()).expect("undone");
        prop_assert!(binder.export().expect("an export") == locked);
        let lock = evaluation(&mut binder, placement, Moment::Final).lock;
        prop_assert_eq!(lock.map(|lock| lock.kind), Some(LockKind::Signed));
    }
}
