//! Today: what is due over all interns, in order of urgency, each one click from being done.

use mentormap_app::{
    Binder, ErrorCode,
    wire::{
        dossier::EntryDraft,
        programme::ClosingDraft,
        today::{Todo, TodoDone, TodoKind, Urgency},
    },
};
use mentormap_domain::{
    dossier::{Absence, Agreement, AttendanceDay, Body, Document, Warning},
    ids::PlacementId,
};

use crate::support::{day, empty, new_observation, new_placement, setup};

/// A binder with one placement of `programme` that ends soon.
fn begun(programme: &str) -> (Binder, PlacementId) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let saved = binder.placement_save(new_placement("Chloé", programme)).expect("saved");
    (binder, saved.value.card.placement)
}

fn todo(binder: &mut Binder) -> Vec<Todo> {
    binder.today(()).expect("today").todo
}

fn find(binder: &mut Binder, kind: TodoKind) -> Option<Todo> {
    todo(binder).into_iter().find(|todo| todo.kind == kind)
}

fn keep(binder: &mut Binder, placement: PlacementId, body: impl Into<Body>) {
    let body = body.into();
    binder.entry_save(EntryDraft { id: None, placement, body }).expect("saved");
}

fn agreement(text: &str, by: Option<&str>) -> Agreement {
    Agreement { of: None, text: text.into(), who: None, by: by.map(day), done: None }
}

#[test]
fn it_is_in_order_of_urgency() {
    let (mut binder, placement) = begun("kinderbegeleider");
    keep(&mut binder, placement, agreement("Handen wassen", Some("2026-11-22")));
    keep(&mut binder, placement, agreement("Later", Some("2026-12-04")));
    keep(&mut binder, placement, agreement("Veel later", Some("2026-12-18")));
    let list = todo(&mut binder);
    assert!(list.windows(2).all(|pair| pair[0].urgency <= pair[1].urgency));
    assert!(
        list.windows(2)
            .all(|pair| { pair[0].urgency < pair[1].urgency || pair[0].days <= pair[1].days })
    );
    let said = |text: &str| list.iter().find(|todo| todo.title == text).map(|todo| todo.urgency);
    assert_eq!(said("Handen wassen"), Some(Urgency::Today));
    assert_eq!(said("Later"), Some(Urgency::Later));
    assert_eq!(said("Veel later"), None, "more than a fortnight ahead");
    assert_eq!(list[0].urgency, Urgency::Late);
}

#[test]
fn a_paper_is_received_with_one_click_and_undo_brings_it_back() {
    let (mut binder, placement) = begun("keuzestage");
    let key = "document/agenda".to_owned();
    let asked = |list: &[Todo]| list.iter().any(|todo| todo.key == "document/agenda");
    assert!(asked(&todo(&mut binder)));
    let saved = binder.todo_done(TodoDone { placement, key }).expect("done").value;
    let Body::Document(document) = saved.body else { panic!("a document") };
    assert_eq!(document.received, Some(day("2026-11-22")));
    assert!(!asked(&todo(&mut binder)));
    binder.undo(()).expect("undone");
    assert!(asked(&todo(&mut binder)));
}

#[test]
fn what_was_written_of_a_paper_stays_when_it_is_received() {
    let (mut binder, placement) = begun("keuzestage");
    let rule = "agenda".to_owned();
    let remark = "Beloofd voor vrijdag.".to_owned();
    keep(&mut binder, placement, Document { rule, remark: remark.clone(), ..Document::default() });
    let key = "document/agenda".to_owned();
    let saved = binder.todo_done(TodoDone { placement, key }).expect("done").value;
    let Body::Document(document) = saved.body else { panic!("a document") };
    assert_eq!(document.remark, remark);
}

#[test]
fn papers_and_agreements_of_the_mentor_are_done_with_one_click_too() {
    let (mut binder, placement) = begun("keuzestage");
    keep(&mut binder, placement, agreement("Boek meebrengen", None));
    let (title, due) = ("Attest".to_owned(), Some(day("2026-11-20")));
    keep(&mut binder, placement, Document { title, due, ..Document::default() });
    for text in ["Boek meebrengen", "Attest"] {
        let open = todo(&mut binder);
        let one = open.iter().find(|todo| todo.title == text).expect("asked").clone();
        binder.todo_done(TodoDone { placement, key: one.key }).expect("done");
        assert!(!todo(&mut binder).iter().any(|todo| todo.title == text));
    }
}

#[test]
fn what_takes_more_than_a_click_is_refused() {
    let (mut binder, placement) = begun("keuzestage");
    let mut check = |key: &str, code| {
        let error = binder.todo_done(TodoDone { placement, key: key.into() });
        assert_eq!(error.expect_err("a refusal").code, code, "{key}");
    };
    check("meeting/visit", ErrorCode::ArgumentsInvalid);
    check("quiet", ErrorCode::ArgumentsInvalid);
    check("document/unknown", ErrorCode::ReferenceMissing);
    check("entry/nobody", ErrorCode::NotFound);
}

#[test]
fn missed_days_warnings_and_hours_come_back() {
    let (mut binder, placement) = begun("zorgstage");
    let mut missed = AttendanceDay::empty(day("2026-11-10"));
    missed.absence = Some(Absence { justified: true, reason: "ziek".into() });
    keep(&mut binder, placement, missed.clone());
    let open = find(&mut binder, TodoKind::Missed).expect("a missed day");
    assert_eq!((open.title.as_str(), open.due), ("2026-11-10", Some(day("2026-12-18"))));
    missed.made_up = Some(day("2026-11-17"));
    keep(&mut binder, placement, missed);
    assert_eq!(find(&mut binder, TodoKind::Missed), None);

    let warning = Warning {
        date: day("2026-11-02"),
        facts: "Drie keer te laat.".into(),
        expected: "Op tijd komen.".into(),
        by: Some(day("2026-11-20")),
        talk: None,
        outcome: None,
        outcome_text: String::new(),
    };
    keep(&mut binder, placement, warning);
    let open = find(&mut binder, TodoKind::Warning).expect("a warning");
    assert_eq!((open.days, open.title.as_str()), (-2, "Op tijd komen."));

    for (index, expected) in
        [None, Some(TodoKind::HoursNear), Some(TodoKind::HoursPassed)].into_iter().enumerate()
    {
        for n in 0..2 {
            let date = day("2026-10-05") + chrono::Days::new(2 * index as u64 + n);
            let mut worked = AttendanceDay::empty(date);
            worked.worked = Some(12 * 60);
            keep(&mut binder, placement, worked);
        }
        let kinds = [TodoKind::HoursNear, TodoKind::HoursPassed];
        let found = todo(&mut binder).into_iter().find(|todo| kinds.contains(&todo.kind));
        assert_eq!(found.map(|todo| todo.kind), expected, "after {} days", 2 * index + 2);
    }
}

#[test]
fn two_silent_weeks_are_said_until_something_is_noted() {
    let (mut binder, placement) = begun("keuzestage");
    assert!(find(&mut binder, TodoKind::Quiet).is_some());
    binder.observation_save(new_observation(placement, "Zingt mee.")).expect("saved");
    assert_eq!(find(&mut binder, TodoKind::Quiet), None);
}

#[test]
fn what_ended_asks_to_be_closed_then_for_the_archive_then_nothing() {
    let (mut binder, placement) = begun("kinderbegeleider");
    let mut draft = new_placement("Bram", "kinderbegeleider");
    (draft.start, draft.end) = (Some(day("2026-09-14")), Some(day("2026-11-13")));
    let bram = binder.placement_save(draft).expect("saved").value.card.placement;
    let closing = find(&mut binder, TodoKind::Closing).expect("over");
    assert_eq!((closing.placement, closing.due), (bram, Some(day("2026-11-20"))));
    assert_eq!(closing.urgency, Urgency::Late);
    let of_bram = |binder: &mut Binder| -> Vec<TodoKind> {
        let list = todo(binder).into_iter().filter(|todo| todo.placement == bram);
        list.map(|todo| todo.kind).collect()
    };
    assert!(of_bram(&mut binder).len() > 3);
    let date = Some(day("2026-11-13"));
    let reason = String::new();
    let draft = ClosingDraft { placement: bram, date, stopped: false, reason };
    binder.placement_close(draft).expect("closed");
    assert_eq!(of_bram(&mut binder), [TodoKind::Archive]);
    binder.placement_archive(bram).expect("in the archive");
    assert_eq!(of_bram(&mut binder), []);
    assert!(todo(&mut binder).iter().any(|todo| todo.placement == placement));
}

/// A day of observing in a placement that runs or that ended long ago.
fn draft_day(running: bool, n: u64) -> Option<chrono::NaiveDate> {
    let first = day(if running { "2026-09-20" } else { "2024-09-20" });
    first.checked_add_days(chrono::Days::new(n))
}

/// Not a test of what it does but of what it costs; `cargo test … -- --ignored --nocapture`.
#[test]
#[ignore = "prints times, asserts nothing"]
fn time_at_50_and_at_500_placements() {
    for many in [50_u32, 500] {
        let mut binder = empty();
        binder.setup(setup(false)).expect("set up");
        for n in 0..many {
            let running = n < 20;
            let mut draft = new_placement(&format!("Stagiair {n}"), "keuzestage");
            draft.start = Some(day(if running { "2026-09-14" } else { "2024-09-14" }));
            draft.end = Some(day(if running { "2026-12-18" } else { "2024-12-18" }));
            let placement = binder.placement_save(draft).expect("saved").value.card.placement;
            for observed in 0..20 {
                let text = format!("Observatie {observed}");
                let mut noted = new_observation(placement, &text);
                noted.date = draft_day(running, observed);
                binder.observation_save(noted).expect("saved");
            }
            if n >= many / 2 {
                binder.placement_archive(placement).expect("archived");
            }
        }
        drop(binder.today(()).expect("today"));
        let start = std::time::Instant::now();
        for _ in 0..10 {
            drop(binder.today(()).expect("today"));
        }
        println!("{many} placements: {:?} a time", start.elapsed() / 10);
    }
}
