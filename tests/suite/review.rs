//! Review before feedback leaves the site, and where mentor and supervisor judge differently.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        directory::{PersonDraft, SiteDraft},
        dossier::EntryDraft,
        evaluation::{EvaluationDraft, EvaluationView},
        paper::PaperChoice,
        report::{ReportChoice, SupervisorViewDraft, ViewsDraft},
        review::{CommentedThing, LockKind, ReopenDraft, ReviewStep, ReviewWaiting, StepDraft},
        signature::SignDraft,
    },
};
use mentormap_domain::{
    dossier::{Comment, Subject},
    evaluation::{Author, EvaluationState, Moment},
    form::Role,
    ids::{EvaluationId, PersonId, PlacementId},
    text::Lang,
};

use crate::support::{card, sample};

const FORM: &str = "thomas-more-keuzestage";

fn ask_review(binder: &mut Binder, review: bool) {
    let site = binder.directory(()).expect("a directory").site.expect("a site");
    let (name, address, phone, email) = (site.name, site.address, site.phone, site.email);
    binder.site_save(SiteDraft { name, address, phone, email, review }).expect("kept");
}

fn person(binder: &mut Binder, name: &str, role: Role) -> PersonId {
    let roles = vec![role];
    let draft = PersonDraft { id: None, name: name.into(), roles, email: String::new() };
    binder.person_save(draft).expect("kept").value.id
}

fn view(binder: &mut Binder, placement: PlacementId) -> EvaluationView {
    let sheet = binder.sheet(placement).expect("a sheet");
    let wanted = |e: &EvaluationView| e.moment == Moment::Final && e.author == Author::Mentor;
    sheet.evaluations.into_iter().find(wanted).expect("an evaluation")
}

fn thuy(binder: &mut Binder) -> (PlacementId, EvaluationId) {
    let placement = card(binder, "Thúy").placement;
    (placement, view(binder, placement).id.expect("begun in the sample"))
}

fn step(binder: &mut Binder, evaluation: EvaluationId, step: ReviewStep) -> Result<(), AppError> {
    binder.evaluation_step(StepDraft { evaluation, step }).map(drop)
}

fn conclude(binder: &mut Binder, placement: PlacementId, text: &str) -> Result<(), AppError> {
    let (moment, author, date) = (Moment::Final, Author::Mentor, None);
    let conclusion = text.to_owned();
    let draft = EvaluationDraft { placement, moment, author, date, conclusion };
    binder.evaluation_save(draft).map(drop)
}

fn waiting(binder: &mut Binder, evaluation: EvaluationId) -> Option<ReviewWaiting> {
    let list = binder.reviews_waiting(()).expect("a list");
    list.into_iter().find(|each| each.evaluation == evaluation)
}

fn comment(binder: &mut Binder, placement: PlacementId, of: EvaluationId, place: &str, text: &str) {
    let subject = Subject::Evaluation(of);
    let (place, text) = (place.to_owned(), text.to_owned());
    let body = Comment { subject, place, author: None, text, done: false };
    let draft = EntryDraft { id: None, placement, body: body.into() };
    binder.entry_save(draft).expect("a comment");
}

fn choice(placement: PlacementId, form: Option<&str>) -> ReportChoice {
    let form = form.map(str::to_owned);
    ReportChoice { placement, moment: Moment::Final, form, language: None }
}

fn words(binder: &mut Binder, choice: ReportChoice) -> String {
    let pages = binder.report_pages(&choice).expect("a report");
    serde_json::to_string(&pages).expect("pages")
}

#[test]
fn without_review_the_mentor_makes_it_final_at_once() {
    let mut binder = sample();
    ask_review(&mut binder, false);
    let (placement, id) = thuy(&mut binder);
    let refused = step(&mut binder, id, ReviewStep::HandIn).expect_err("nobody reads");
    assert_eq!(refused.code, ErrorCode::StepRefused);
    step(&mut binder, id, ReviewStep::Finish).expect("final");
    let lock = view(&mut binder, placement).lock.expect("locked");
    assert_eq!(lock.kind, LockKind::Final);
    let refused = conclude(&mut binder, placement, "Anders").expect_err("locked");
    assert_eq!(refused.code, ErrorCode::EvaluationFinal);
    let reopen = ReopenDraft { evaluation: id, reason: "Vergeten".into() };
    binder.evaluation_reopen(reopen).expect("opened");
    conclude(&mut binder, placement, "Anders").expect("open");
}

#[test]
fn the_reviewer_reads_agrees_and_the_mentor_makes_it_final() {
    let mut binder = sample();
    ask_review(&mut binder, true);
    let (placement, id) = thuy(&mut binder);
    let mentor = binder.binder_status(()).expect("a status").me.expect("somebody");
    let reviewer = person(&mut binder, "Rita Lezer", Role::Reviewer);
    let refused = step(&mut binder, id, ReviewStep::Finish).expect_err("not read yet");
    assert_eq!(refused.code, ErrorCode::StepRefused);

    step(&mut binder, id, ReviewStep::HandIn).expect("handed in");
    let refused = conclude(&mut binder, placement, "Anders").expect_err("at the reviewer");
    assert_eq!(refused.code, ErrorCode::EvaluationHandedIn);
    let refused = step(&mut binder, id, ReviewStep::Agree).expect_err("no reviewer");
    assert_eq!(refused.code, ErrorCode::ReviewerOnly);
    let read = waiting(&mut binder, id).expect("on the list");
    assert_eq!(read.state, EvaluationState::HandedIn);
    assert!(!read.mine, "a mentor waits");

    binder.me_choose(reviewer).expect("chosen");
    assert!(binder.sheet(placement).expect("a sheet").reviewer);
    comment(&mut binder, placement, id, "", "Mooi geschreven");
    let read = waiting(&mut binder, id).expect("on the list");
    assert!(read.mine && read.comments == 1);
    step(&mut binder, id, ReviewStep::Agree).expect("agreed");
    let refused = conclude(&mut binder, placement, "Anders").expect_err("agreed");
    assert_eq!(refused.code, ErrorCode::EvaluationHandedIn);

    binder.me_choose(mentor).expect("chosen");
    step(&mut binder, id, ReviewStep::Finish).expect("final");
    assert_eq!(waiting(&mut binder, id), None);
    let rows = binder.reports(()).expect("reports");
    let row = rows.iter().find(|row| row.placement == placement && row.moment == Moment::Final);
    assert_eq!(row.expect("a row").review, Some(EvaluationState::Final));
}

#[test]
fn taking_back_opens_it_and_can_be_undone() {
    let mut binder = sample();
    ask_review(&mut binder, true);
    let (placement, id) = thuy(&mut binder);
    step(&mut binder, id, ReviewStep::HandIn).expect("handed in");
    step(&mut binder, id, ReviewStep::TakeBack).expect("taken back");
    conclude(&mut binder, placement, "Anders").expect("open");
    binder.undo(()).expect("undone");
    binder.undo(()).expect("undone");
    assert_eq!(view(&mut binder, placement).state, EvaluationState::HandedIn);
    binder.redo(()).expect("redone");
    assert_eq!(view(&mut binder, placement).state, EvaluationState::Open);
}

#[test]
fn nobody_signs_before_the_reviewer_agrees() {
    let mut binder = sample();
    ask_review(&mut binder, true);
    let (placement, id) = thuy(&mut binder);
    let draft = SignDraft {
        placement,
        subject: Subject::Evaluation(id),
        role: Role::Mentor,
        name: "An Peeters".into(),
        strokes: vec![],
    };
    let refused = binder.sign(draft.clone()).expect_err("not read yet");
    assert_eq!(refused.code, ErrorCode::ReviewFirst);
    let reviewer = person(&mut binder, "Rita Lezer", Role::Reviewer);
    binder.me_choose(reviewer).expect("chosen");
    step(&mut binder, id, ReviewStep::HandIn).expect("handed in");
    step(&mut binder, id, ReviewStep::Agree).expect("agreed");
    binder.sign(draft).expect("signed");
    let refused = step(&mut binder, id, ReviewStep::TakeBack).expect_err("signed");
    assert_eq!(refused.code, ErrorCode::EvaluationSigned);
}

#[test]
fn a_report_says_that_it_is_a_draft_until_it_is_final() {
    let mut binder = sample();
    let (placement, id) = thuy(&mut binder);
    let own = choice(placement, None);
    ask_review(&mut binder, false);
    assert!(!words(&mut binder, own.clone()).contains("Ontwerp"));
    ask_review(&mut binder, true);
    assert!(words(&mut binder, own.clone()).contains("Ontwerp"));
    let reviewer = person(&mut binder, "Rita Lezer", Role::Reviewer);
    binder.me_choose(reviewer).expect("chosen");
    for each in [ReviewStep::HandIn, ReviewStep::Agree] {
        step(&mut binder, id, each).expect("a step");
        assert!(words(&mut binder, own.clone()).contains("Ontwerp"));
    }
    step(&mut binder, id, ReviewStep::Finish).expect("final");
    assert!(!words(&mut binder, own).contains("Ontwerp"));
}

#[test]
fn comments_are_read_beside_the_form_and_ticked_off() {
    let mut binder = sample();
    let (placement, id) = thuy(&mut binder);
    let indicator = binder.sheet(placement).expect("a sheet").clusters[0].rows[0].clone();
    let point = view(&mut binder, placement).points[0].clone();
    comment(&mut binder, placement, id, "", "Alles samen goed");
    comment(&mut binder, placement, id, &indicator.indicator, "Welk moment?");
    comment(&mut binder, placement, id, &point.id.to_string(), "Noem het gedrag");
    let thing = CommentedThing { placement, subject: Subject::Evaluation(id) };
    let list = binder.comments(thing).expect("comments");
    let of = |text: &str| list.iter().find(|comment| comment.text == text).expect("kept");
    let whole = of("Alles samen goed");
    assert_eq!(whole.place_label, "");
    let label = format!("{} {}", indicator.number, indicator.title);
    assert_eq!(of("Welk moment?").place_label, label);
    assert!(!of("Noem het gedrag").place_label.is_empty() && !whole.author_name.is_empty());

    let done = Comment {
        subject: thing.subject,
        place: String::new(),
        author: whole.author,
        text: whole.text.clone(),
        done: true,
    };
    let draft = EntryDraft { id: Some(whole.id), placement, body: done.into() };
    binder.entry_save(draft).expect("ticked off");
    let list = binder.comments(thing).expect("comments");
    assert_eq!(list.len(), 3);
    assert!(list[2].done && list[2].text == "Alles samen goed", "what is done comes last");
}

#[test]
fn a_comment_is_on_no_paper() {
    const SECRET: &str = "Zandkasteel";
    let mut binder = sample();
    ask_review(&mut binder, true);
    let (placement, id) = thuy(&mut binder);
    let sheet = binder.sheet(placement).expect("a sheet");
    let mut places = vec![String::new(), "conclusion".to_owned()];
    places.extend(sheet.clusters.iter().flat_map(|c| &c.rows).map(|row| row.indicator.clone()));
    places.extend(view(&mut binder, placement).points.iter().map(|point| point.id.to_string()));
    for place in places {
        comment(&mut binder, placement, id, &place, SECRET);
    }
    let whole = Comment {
        subject: Subject::Attendance,
        place: String::new(),
        author: None,
        text: SECRET.into(),
        done: false,
    };
    let draft = EntryDraft { id: None, placement, body: whole.into() };
    binder.entry_save(draft).expect("a comment");
    assert!(binder.export().expect("an export").contains(SECRET), "it is kept");

    let forms = binder.report(choice(placement, None)).expect("a report").forms;
    assert!(forms.len() > 3);
    for form in forms {
        for moment in [Moment::Interim, Moment::Final] {
            for language in [None, Some(Lang::En)] {
                let form = Some(form.id.clone());
                let choice = ReportChoice { placement, moment, form, language };
                let Ok(pages) = binder.report_pages(&choice) else { continue };
                let pages = serde_json::to_string(&pages).expect("pages");
                assert!(!pages.contains(SECRET), "{:?} {moment:?}", choice.form);
            }
        }
    }
    let paper = binder.paper(PaperChoice::AttendanceCard { placement }).expect("a card");
    assert!(!serde_json::to_string(&paper.pages).expect("pages").contains(SECRET));
}

#[test]
fn both_views_are_kept_and_shown() {
    let mut binder = sample();
    let (placement, id) = thuy(&mut binder);
    let report = binder.report(choice(placement, Some(FORM))).expect("a report");
    assert!(report.both_views);
    let criterion = &report.criteria[0];
    let other = criterion.levels.last().expect("a level");
    let draft = SupervisorViewDraft {
        placement,
        moment: Moment::Final,
        form: FORM.into(),
        item: criterion.id.clone(),
        value: other.id.clone(),
        reason: String::new(),
    };
    let refused = binder.supervisor_view_save(draft.clone()).expect_err("no grounds");
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (ErrorCode::ReasonMissing, Some("reason"))
    );
    let unknown = SupervisorViewDraft { value: "geen".into(), ..draft.clone() };
    let refused = binder.supervisor_view_save(unknown).expect_err("no such level");
    assert_eq!(refused.code, ErrorCode::LevelUnknown);

    // What the supervisor finds is no change of the mentor's evaluation: also when that is final.
    ask_review(&mut binder, false);
    step(&mut binder, id, ReviewStep::Finish).expect("final");
    let draft = SupervisorViewDraft { reason: "Bosrand".into(), ..draft };
    let saved = binder.supervisor_view_save(draft.clone()).expect("kept").value;
    let kept = saved.criteria.iter().find(|c| c.id == criterion.id).expect("the same one");
    assert_eq!((&kept.supervisor, kept.grounds.as_str()), (&other.id, "Bosrand"));
    let shown = words(&mut binder, choice(placement, Some(FORM)));
    assert!(shown.contains("Bosrand"));
    assert!(
        !words(&mut binder, choice(placement, Some("kinderbegeleider-rubric"))).contains("Bosrand")
    );

    let views = |both| ViewsDraft { choice: choice(placement, Some(FORM)), both };
    assert!(!binder.views_show(views(false)).expect("kept").value.both_views);
    assert!(!words(&mut binder, choice(placement, Some(FORM))).contains("Bosrand"));
    binder.undo(()).expect("undone");
    assert!(words(&mut binder, choice(placement, Some(FORM))).contains("Bosrand"));

    let back = SupervisorViewDraft { value: String::new(), ..draft };
    let saved = binder.supervisor_view_save(back).expect("taken back").value;
    assert!(saved.criteria.iter().all(|criterion| criterion.supervisor.is_empty()));
    binder.undo(()).expect("undone");
    assert!(words(&mut binder, choice(placement, Some(FORM))).contains("Bosrand"));
}

#[test]
fn a_view_can_come_before_the_mentor_has_written() {
    let mut binder = sample();
    let placement = card(&mut binder, "Ελένη").placement;
    let report = binder.report(choice(placement, None)).expect("a report");
    let criterion = report.criteria.first().expect("a criterion");
    let draft = SupervisorViewDraft {
        placement,
        moment: Moment::Final,
        form: report.form.id.clone(),
        item: criterion.id.clone(),
        value: criterion.levels[0].id.clone(),
        reason: "Gezien op bezoek".into(),
    };
    binder.supervisor_view_save(draft).expect("kept");
    binder.undo(()).expect("undone");
    let again = binder.report(choice(placement, None)).expect("a report");
    assert!(again.criteria.iter().all(|criterion| criterion.supervisor.is_empty()));
}
