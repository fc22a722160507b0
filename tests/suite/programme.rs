//! Programmes at work: due dates, what was arranged, the 0-document.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        dossier::EntryDraft,
        intern::PlacementDraft,
        paper::PaperChoice,
        programme::{ArrangementDraft, ArrangementView, DueMove, DueRow},
    },
};
use mentormap_domain::{
    NaiveDate,
    arrangement::{Contact, Slot, Timetable},
    dossier::{AttendanceDay, Body, Meeting},
    form::MeetingKind,
    ids::PlacementId,
};

use crate::support::{day, empty, new_placement, setup};

/// A binder with one placement of `programme`, from Monday 14 September to Friday 18 December.
fn begun(programme: &str) -> (Binder, PlacementId) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let saved = binder.placement_save(new_placement("Chloé", programme)).expect("saved");
    (binder, saved.value.card.placement)
}

fn view(binder: &mut Binder, placement: PlacementId) -> ArrangementView {
    binder.arrangement(placement).expect("an arrangement")
}

fn row(view: &ArrangementView, key: &str) -> DueRow {
    view.due.iter().find(|row| row.key == key).expect("asked by the programme").clone()
}

fn due(binder: &mut Binder, placement: PlacementId, key: &str) -> Option<NaiveDate> {
    row(&view(binder, placement), key).due
}

fn draft(view: &ArrangementView) -> ArrangementDraft {
    let arrangement = view.arrangement.clone();
    ArrangementDraft {
        placement: view.placement,
        semester: arrangement.semester,
        timetable: arrangement.timetable,
        target: arrangement.target,
        full_weeks: arrangement.full_weeks,
        contacts: arrangement.contacts,
        remark: arrangement.remark,
    }
}

fn again(binder: &mut Binder, placement: PlacementId) -> PlacementDraft {
    let view = binder.placement(placement).expect("a placement");
    PlacementDraft {
        id: Some(placement),
        intern: Some(view.card.intern),
        school: Some(view.school),
        semester: view.semester,
        contacts: view.contacts,
        remark: view.remark,
        ..new_placement("Chloé", &view.programme.id)
    }
}

fn meeting(rule: &str, date: &str) -> Body {
    Body::from(Meeting {
        rule: rule.into(),
        title: String::new(),
        meeting_kind: MeetingKind::SchoolVisit,
        with: Vec::new(),
        date: Some(day(date)),
        from: None,
        to: None,
        place: String::new(),
        focus: String::new(),
        before: String::new(),
        notes: String::new(),
        after: String::new(),
        present: Vec::new(),
        held: false,
        waived: false,
    })
}

fn slot(weekday: u8, from: &str, to: &str, pause: u32) -> Slot {
    let hour = |text: &str| text.parse().expect("an hour");
    Slot { weekday, from: hour(from), to: hour(to), pause }
}

fn refused<T: std::fmt::Debug>(result: Result<T, AppError>) -> (ErrorCode, String) {
    let error = result.expect_err("a refusal");
    (error.code, error.field.unwrap_or_default())
}

#[test]
fn a_new_placement_takes_its_due_dates_from_its_programme() {
    let (mut binder, placement) = begun("keuzestage");
    let mut check = |key: &str, expected: &str| {
        assert_eq!(due(&mut binder, placement, key), Some(day(expected)), "{key}");
    };
    check("document/zero-document", "2026-09-07");
    // Three school days before Monday 14 September.
    check("document/agenda", "2026-09-09");
    check("moment/final", "2026-12-18");
    check("document/portfolio", "2026-12-20");
    check("meeting/closing", "2026-12-25");
    check("meeting/three-way", "2026-11-07");
    // Six observe-participate days on Monday to Wednesday, then the first realisation day.
    check("document/placement-package", "2026-09-25");
}

#[test]
fn school_days_skip_the_holidays_that_the_site_knows() {
    let (mut binder, placement) = begun("keuzestage");
    let mut draft = again(&mut binder, placement);
    // The first Monday after the autumn break of 2 to 8 November.
    draft.start = Some(day("2026-11-09"));
    binder.placement_save(draft).expect("saved");
    let agenda = due(&mut binder, placement, "document/agenda");
    assert_eq!(agenda, Some(day("2026-10-28")));
}

#[test]
fn moving_the_period_moves_what_follows_its_rule_and_leaves_what_was_moved() {
    let (mut binder, placement) = begun("keuzestage");
    let before = view(&mut binder, placement).due;
    let key = "document/portfolio".to_owned();
    let due = Some(day("2026-12-22"));
    let moved = binder.due_move(DueMove { placement, key: key.clone(), due }).expect("moved");
    let portfolio = row(&moved.value, &key);
    assert_eq!((portfolio.due, portfolio.moved), (due, true));
    assert_eq!(portfolio.by_rule, Some(day("2026-12-20")), "what it was stays known");

    let mut draft = again(&mut binder, placement);
    draft.start = Some(day("2026-09-21"));
    draft.end = Some(day("2026-12-25"));
    binder.placement_save(draft).expect("saved");
    let after = view(&mut binder, placement);
    assert_eq!(row(&after, &key).due, due);
    assert_eq!(row(&after, &key).by_rule, Some(day("2026-12-27")));
    assert_eq!(row(&after, "moment/final").due, Some(day("2026-12-25")));

    let back = again(&mut binder, placement);
    binder.placement_save(back).expect("saved");
    let free = DueMove { placement, key, due: None };
    let back = binder.due_move(free).expect("back to the rule").value.due;
    let days = |rows: &[DueRow]| rows.iter().map(|row| (row.due, row.moved)).collect::<Vec<_>>();
    assert_eq!(days(&back), days(&before));
}

#[test]
fn only_what_the_programme_asks_can_be_moved_and_not_years_away() {
    let (mut binder, placement) = begun("keuzestage");
    let unknown = DueMove { placement, key: "document/x".into(), due: Some(day("2026-12-01")) };
    assert_eq!(refused(binder.due_move(unknown)).0, ErrorCode::ReferenceMissing);
    let key = "document/portfolio".to_owned();
    let far = DueMove { placement, key, due: Some(day("2062-12-01")) };
    assert_eq!(refused(binder.due_move(far)), (ErrorCode::DateOutside, "due".into()));
}

#[test]
fn what_hangs_on_a_meeting_follows_the_day_that_was_agreed() {
    let (mut binder, placement) = begun("keuzestage");
    let body = meeting("visit", "2026-11-12");
    binder.entry_save(EntryDraft { id: None, placement, body }).expect("saved");
    assert_eq!(due(&mut binder, placement, "meeting/three-way"), Some(day("2026-11-12")));
}

#[test]
fn the_package_is_due_before_the_first_realisation_day_on_the_card() {
    let (mut binder, placement) = begun("keuzestage");
    let mut first = AttendanceDay::empty(day("2026-10-06"));
    first.day_kind = "realisation".into();
    let body = Body::from(first);
    binder.entry_save(EntryDraft { id: None, placement, body }).expect("saved");
    let package = due(&mut binder, placement, "document/placement-package");
    assert_eq!(package, Some(day("2026-10-05")));
}

#[test]
fn the_four_programmes_have_their_variants() {
    let names = |programme: &str| {
        let (mut binder, placement) = begun(programme);
        let view = view(&mut binder, placement);
        let ids: Vec<String> = view.variants.iter().map(|variant| variant.id.clone()).collect();
        (view.variant, ids.join(" "), view.target)
    };
    let text = |text: &str| text.to_owned();
    let keuzestage = (text("semester-1"), text("semester-1 semester-2"), None);
    assert_eq!(names("keuzestage"), keuzestage);
    let lio = (text("weekly"), text("weekly fortnightly placement-weeks"), None);
    assert_eq!(names("lio"), lio);
    let zorgstage = (text("moments"), text("moments placement-week"), Some(50 * 60));
    assert_eq!(names("zorgstage"), zorgstage);
    assert_eq!(names("kinderbegeleider"), (text("period"), text("period"), None));
}

#[test]
fn an_arrangement_is_kept_beside_moved_dates() {
    let (mut binder, placement) = begun("lio");
    let key = "meeting/three-way".to_owned();
    let due = Some(day("2026-12-16"));
    binder.due_move(DueMove { placement, key: key.clone(), due }).expect("moved");
    let mut wanted = draft(&view(&mut binder, placement));
    wanted.semester = "fortnightly".into();
    wanted.timetable = Some(Timetable {
        slots: vec![slot(3, "13:00", "16:00", 15), slot(3, "08:30", "12:00", 0)],
        every: 2,
    });
    wanted.target = Some(120 * 60);
    // A Wednesday stands for its week.
    wanted.full_weeks = vec![day("2026-10-14"), day("2026-10-12")];
    wanted.contacts = vec![
        Contact { name: " Els ".into(), role: "coördinator".into(), ..Contact::default() },
        Contact::default(),
    ];
    wanted.remark = "Komt met de trein.".into();
    let kept = binder.arrangement_save(wanted).expect("kept").value;
    let arrangement = &kept.arrangement;
    assert_eq!(kept.variant, "fortnightly");
    let slots = &arrangement.timetable.as_ref().expect("a timetable").slots;
    assert_eq!(slots[0].minutes(), 210, "in the order of the day");
    assert_eq!(arrangement.full_weeks, [day("2026-10-12")]);
    assert_eq!(arrangement.contacts.len(), 1);
    assert_eq!(arrangement.contacts[0].name, "Els");
    assert_eq!(row(&kept, &key).due, due, "what was moved stays");
    binder.undo(()).expect("undone");
    assert_eq!(view(&mut binder, placement).variant, "weekly");
}

#[test]
fn a_bad_arrangement_is_refused_beside_its_field() {
    let (mut binder, placement) = begun("keuzestage");
    let good = view(&mut binder, placement);
    let before = binder.export().expect("an export");
    let mut check = |change: &dyn Fn(&mut ArrangementDraft), code, field: &str| {
        let mut wanted = draft(&good);
        change(&mut wanted);
        let refusal = refused(binder.arrangement_save(wanted));
        assert_eq!(refusal, (code, field.to_owned()));
    };
    let week = |slots: Vec<Slot>, every| Some(Timetable { slots, every });
    let one = || slot(1, "08:30", "16:00", 30);
    check(&|w| w.semester = "x".into(), ErrorCode::ReferenceMissing, "semester");
    let eighth = slot(8, "08:30", "16:00", 0);
    let at = "slots/1/weekday";
    check(&|w| w.timetable = week(vec![one(), eighth], 1), ErrorCode::NumberInvalid, at);
    let back = slot(2, "16:00", "08:30", 0);
    check(&|w| w.timetable = week(vec![one(), back], 1), ErrorCode::EndBeforeStart, "slots/1/to");
    let rest = slot(2, "08:30", "09:00", 30);
    check(&|w| w.timetable = week(vec![rest], 1), ErrorCode::PauseTooLong, "slots/0/pause");
    let twice = slot(1, "15:00", "17:00", 0);
    let at = "slots/1/from";
    check(&|w| w.timetable = week(vec![one(), twice], 1), ErrorCode::HoursOverlap, at);
    check(&|w| w.timetable = week(vec![one()], 3), ErrorCode::NumberInvalid, "every");
    check(&|w| w.target = Some(0), ErrorCode::TargetInvalid, "target");
    check(&|w| w.target = Some(u32::MAX), ErrorCode::TargetInvalid, "target");
    let outside = vec![day("2027-01-04")];
    check(&|w| w.full_weeks = outside.clone(), ErrorCode::DateOutside, "full_weeks");
    let nameless = Contact { phone: "0470".into(), ..Contact::default() };
    let contacts = vec![nameless];
    check(&|w| w.contacts = contacts.clone(), ErrorCode::NameMissing, "contacts/0/name");
    let unreachable = Contact { name: "Els".into(), email: "els".into(), ..Contact::default() };
    let contacts = vec![unreachable];
    check(&|w| w.contacts = contacts.clone(), ErrorCode::EmailInvalid, "contacts/0/email");
    assert_eq!(binder.export().expect("an export"), before);
}

#[test]
fn the_first_contact_is_one_form_and_its_paper_says_all_of_it() {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let mut draft = new_placement("Chloé", "keuzestage");
    draft.semester = "semester-2".into();
    draft.contacts = vec![Contact {
        name: "Rik Maes".into(),
        role: "vader".into(),
        phone: "0470 12 34 56".into(),
        email: String::new(),
    }];
    draft.remark = "Allergisch aan noten.".into();
    let saved = binder.placement_save(draft).expect("saved").value;
    assert_eq!(saved.semester, "semester-2");
    let placement = saved.card.placement;
    assert_eq!(view(&mut binder, placement).variant, "semester-2");
    let paper = binder.paper(PaperChoice::Zero { placement }).expect("a paper");
    let text = serde_json::to_string(&paper.pages).expect("pages");
    assert_eq!(paper.title, "0-document");
    for said in ["Chloé", "Rik", "0470", "noten", "Semester"] {
        assert!(text.contains(said), "{said} stands on the paper");
    }

    let mut unknown = again(&mut binder, placement);
    unknown.semester = "weekly".into();
    let refusal = refused(binder.placement_save(unknown));
    assert_eq!(refusal, (ErrorCode::ReferenceMissing, "semester".into()));
}

#[test]
fn everything_due_is_one_list_by_day() {
    let (mut binder, placement) = begun("keuzestage");
    let all = binder.due(()).expect("a list");
    assert!(all.iter().all(|line| line.placement == placement && line.name == "Chloé"));
    assert!(all.windows(2).all(|pair| {
        let key = |at: usize| (pair[at].row.due.is_none(), pair[at].row.due);
        key(0) <= key(1)
    }));
    let portfolio = all.iter().find(|line| line.row.key == "document/portfolio").expect("asked");
    assert_eq!(portfolio.days, Some(28));
}
