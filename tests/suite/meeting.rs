//! Talks, feedback sheets, agreements and handovers: what follows from the programme, what is
//! refused, what comes on paper.

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{
        dossier::EntryDraft,
        meeting::{HandoverDraft, TalkState, TalkView, Talks},
        paper::PaperChoice,
        report::ReportChoice,
    },
};
use mentormap_domain::{
    dossier::{Agreement, Body, FeedbackSheet, Meeting},
    evaluation::Moment,
    form::{MeetingKind, Role},
    ids::{EntryId, PlacementId},
};

use crate::support::{day, empty, new_placement, setup};

/// A binder with one placement of a programme, from 14 September to 18 December 2026.
fn placement_of(programme: &str) -> (Binder, PlacementId) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let me = binder.binder_status(()).expect("a status").me.expect("a mentor");
    let mut draft = new_placement("Chloé", programme);
    draft.mentors = vec![me];
    draft.supervisor_name = "Jan Claes".into();
    let saved = binder.placement_save(draft).expect("saved").value;
    (binder, saved.card.placement)
}

fn talks(binder: &mut Binder, placement: PlacementId) -> Talks {
    binder.talks(placement).expect("talks")
}

fn talk(binder: &mut Binder, placement: PlacementId, rule: &str) -> TalkView {
    let all = talks(binder, placement).meetings;
    all.into_iter().find(|talk| talk.meeting.rule == rule).expect("a talk of that rule")
}

fn keep(binder: &mut Binder, placement: PlacementId, body: impl Into<Body>) -> EntryId {
    put(binder, placement, body).expect("kept")
}

fn put(
    binder: &mut Binder,
    placement: PlacementId,
    body: impl Into<Body>,
) -> Result<EntryId, AppError> {
    let draft = EntryDraft { id: None, placement, body: body.into() };
    binder.entry_save(draft).map(|saved| saved.value.id)
}

fn own(kind: MeetingKind) -> Meeting {
    Meeting {
        rule: String::new(),
        title: String::new(),
        meeting_kind: kind,
        with: vec![Role::Intern, Role::Mentor],
        date: None,
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
    }
}

fn agreement(of: Option<EntryId>, text: &str, by: Option<&str>) -> Agreement {
    Agreement { of, text: text.into(), who: Some(Role::Intern), by: by.map(day), done: None }
}

fn sheet(from: &str, to: &str) -> FeedbackSheet {
    FeedbackSheet {
        from: day(from),
        to: day(to),
        author: None,
        well: "Je troost rustig.".into(),
        next: "Kondig een overgang aan.".into(),
        reply: String::new(),
        handed_over: None,
    }
}

fn words(binder: &mut Binder, choice: PaperChoice) -> String {
    format!("{:?}", binder.paper(choice).expect("a paper").pages)
}

#[test]
fn the_programmes_talks_stand_there_before_anything_is_kept() {
    let (mut binder, placement) = placement_of("keuzestage");
    let all = talks(&mut binder, placement);
    let seen: Vec<_> = all
        .meetings
        .iter()
        .map(|talk| (talk.meeting.rule.as_str(), talk.due.expect("due").to_string(), talk.id))
        .collect();
    assert_eq!(
        seen,
        [
            ("exploratory", "2026-08-31".to_owned(), None),
            ("visit", "2026-11-07".to_owned(), None),
            ("three-way", "2026-11-07".to_owned(), None),
            ("closing", "2026-12-25".to_owned(), None),
        ]
    );
    assert_eq!(all.meetings[0].days, Some(-83), "counted from Sunday 22 November");
    let names: Vec<_> = all.people.iter().map(|person| (person.role, &*person.name)).collect();
    assert_eq!(names[..2], [(Role::Intern, "Chloé"), (Role::Mentor, "An Peeters")]);
    assert!(names.contains(&(Role::Supervisor, "Jan Claes")));
}

#[test]
fn a_talk_goes_from_open_to_planned_to_held_and_stays_one() {
    let (mut binder, placement) = placement_of("lio");
    let mut meeting = talk(&mut binder, placement, "coaching-visit-1").meeting;
    meeting.date = Some(day("2026-11-25"));
    meeting.focus = "Klasmanagement".into();
    keep(&mut binder, placement, meeting.clone());
    let planned = talk(&mut binder, placement, "coaching-visit-1");
    assert_eq!((planned.state, planned.days, planned.focus), (TalkState::Planned, Some(3), true));
    let after = talk(&mut binder, placement, "after-talk-1");
    assert_eq!(after.due, Some(day("2026-11-25")), "what hangs on the visit follows its day");

    meeting.held = true;
    meeting.present = vec![" Chloé ".into(), String::new(), "Chloé".into()];
    keep(&mut binder, placement, meeting);
    let held = talk(&mut binder, placement, "coaching-visit-1");
    assert_eq!((held.state, held.days), (TalkState::Held, None));
    assert_eq!(held.meeting.present, ["Chloé"], "each name once, none empty");
    let of_rule = talks(&mut binder, placement).meetings;
    let count = of_rule.iter().filter(|talk| talk.meeting.rule == "coaching-visit-1").count();
    assert_eq!(count, 1);
    binder.undo(()).expect("undone");
    binder.undo(()).expect("undone");
    assert_eq!(talk(&mut binder, placement, "coaching-visit-1").id, None);
}

#[test]
fn a_talk_outside_of_the_placement_is_refused_beside_its_day() {
    let (mut binder, placement) = placement_of("keuzestage");
    let before = binder.export().expect("an export");
    for outside in ["2026-08-30", "2027-01-18"] {
        let meeting = Meeting { date: Some(day(outside)), ..own(MeetingKind::Coaching) };
        let error = put(&mut binder, placement, meeting).expect_err("refused");
        assert_eq!((error.code, error.field.as_deref()), (ErrorCode::DateOutside, Some("date")));
        assert_eq!(error.args["start"], "31/08/2026");
        assert_eq!(error.args["end"], "17/01/2027");
    }
    let back = Meeting {
        from: "10:00:00".parse().ok(),
        to: "09:30:00".parse().ok(),
        ..own(MeetingKind::Coaching)
    };
    let error = put(&mut binder, placement, back).expect_err("refused");
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::EndBeforeStart, Some("to")));
    assert_eq!(binder.export().expect("an export"), before);
    for inside in ["2026-08-31", "2027-01-17"] {
        let meeting = Meeting { date: Some(day(inside)), ..own(MeetingKind::Coaching) };
        keep(&mut binder, placement, meeting);
    }
}

#[test]
fn notes_can_still_be_written_when_the_period_moved_away_from_a_talk() {
    let (mut binder, placement) = placement_of("keuzestage");
    let mut meeting = Meeting { date: Some(day("2026-08-31")), ..own(MeetingKind::Exploratory) };
    let id = keep(&mut binder, placement, meeting.clone());
    let view = binder.placement(placement).expect("a placement");
    let mut draft = new_placement("Chloé", "keuzestage");
    draft.id = Some(placement);
    draft.school = Some(view.school);
    draft.start = Some(day("2026-10-05"));
    binder.placement_save(draft).expect("moved");
    meeting.notes = "Het uurrooster is besproken.".into();
    let draft = EntryDraft { id: Some(id), placement, body: meeting.into() };
    binder.entry_save(draft).expect("the notes are kept");
}

#[test]
fn open_agreements_come_first_and_by_day() {
    let (mut binder, placement) = placement_of("keuzestage");
    let visit = keep(&mut binder, placement, own(MeetingKind::Coaching));
    keep(&mut binder, placement, agreement(Some(visit), "Later", None));
    keep(&mut binder, placement, agreement(Some(visit), "Tweede", Some("2026-12-01")));
    keep(&mut binder, placement, agreement(None, "Eerste", Some("2026-11-20")));
    let mut done = agreement(None, "Gedaan", Some("2026-11-10"));
    done.done = Some(day("2026-11-12"));
    keep(&mut binder, placement, done);
    let all = talks(&mut binder, placement).agreements;
    let seen: Vec<_> = all.iter().map(|view| (&*view.agreement.text, view.days)).collect();
    assert_eq!(
        seen,
        [("Eerste", Some(-2)), ("Tweede", Some(9)), ("Later", None), ("Gedaan", None)]
    );
    let error = put(&mut binder, placement, agreement(None, "  ", None)).expect_err("refused");
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::AgreementMissing, Some("text")));
}

#[test]
fn an_agreement_of_another_placement_is_refused() {
    let (mut binder, one) = placement_of("keuzestage");
    let visit = keep(&mut binder, one, own(MeetingKind::Coaching));
    let draft = new_placement("Bram", "lio");
    let other = binder.placement_save(draft).expect("saved").value.card.placement;
    let error = put(&mut binder, other, agreement(Some(visit), "Mee", None)).expect_err("refused");
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[test]
fn a_feedback_sheet_begins_with_this_week_and_comes_on_paper() {
    let (mut binder, placement) = placement_of("keuzestage");
    let week = talks(&mut binder, placement).week;
    assert_eq!(week, (day("2026-11-16"), day("2026-11-22")));
    let error = put(&mut binder, placement, sheet("2026-11-20", "2026-11-16")).expect_err("no");
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::EndBeforeStart, Some("to")));
    let older = keep(&mut binder, placement, sheet("2026-11-09", "2026-11-13"));
    let entry = keep(&mut binder, placement, sheet("2026-11-16", "2026-11-22"));
    keep(&mut binder, placement, agreement(Some(entry), "Liedje kiezen", Some("2026-11-27")));
    let sheets = talks(&mut binder, placement).sheets;
    assert_eq!(sheets.iter().map(|view| view.id).collect::<Vec<_>>(), [entry, older]);
    let said = words(&mut binder, PaperChoice::FeedbackSheet { placement, entry });
    for word in ["troost", "overgang", "Liedje"] {
        assert!(said.contains(word), "{word}");
    }
    let other = PaperChoice::Warning { placement, entry };
    assert_eq!(binder.paper(other).expect_err("not a warning").code, ErrorCode::NotFound);
}

#[test]
fn the_paper_of_a_talk_has_its_notes_and_the_report_has_not() {
    let (mut binder, placement) = placement_of("lio");
    let mut meeting = talk(&mut binder, placement, "coaching-visit-1").meeting;
    meeting.date = Some(day("2026-10-26"));
    meeting.held = true;
    meeting.focus = "Stemgebruik".into();
    meeting.notes = "Vertrouwelijkwoord".into();
    meeting.before = "Voorafwoord".into();
    meeting.present = vec!["Chloé".into()];
    let entry = keep(&mut binder, placement, meeting);
    keep(&mut binder, placement, agreement(Some(entry), "Filmen", Some("2026-11-02")));
    let waiting = Meeting { title: "Plannetje".into(), ..own(MeetingKind::Coaching) };
    keep(&mut binder, placement, waiting);

    let paper = words(&mut binder, PaperChoice::Talk { placement, entry });
    assert!(paper.contains("Vertrouwelijkwoord") && paper.contains("Filmen"));
    let choice = ReportChoice { placement, moment: Moment::Final, form: None, language: None };
    let report = format!("{:?}", binder.report_pages(&choice).expect("a report"));
    assert!(report.contains("Stemgebruik") && report.contains("Filmen"));
    for private in ["Vertrouwelijkwoord", "Voorafwoord", "Plannetje"] {
        assert!(!report.contains(private), "{private}");
    }
}

#[test]
fn a_handover_adds_the_mentor_and_one_undo_takes_both_back() {
    let (mut binder, placement) = placement_of("keuzestage");
    let me = binder.binder_status(()).expect("a status").me.expect("a mentor");
    let person = mentormap_app::wire::directory::PersonDraft {
        id: None,
        name: "Karim Aziz".into(),
        roles: vec![Role::Mentor],
        email: String::new(),
    };
    let karim = binder.person_save(person).expect("saved").value.id;
    let draft = |to| HandoverDraft {
        placement,
        date: Some(day("2026-11-23")),
        from: None,
        to,
        text: "Chloé wil meer lesgeven.".into(),
    };
    let error = binder.placement_handover(draft(None)).expect_err("refused");
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::NameMissing, Some("to")));
    keep(&mut binder, placement, agreement(None, "Portfolio nakijken", None));
    let entry = binder.placement_handover(draft(Some(karim))).expect("handed over").value.id;
    let mentors = binder.placement(placement).expect("a placement").mentors;
    assert_eq!(mentors, [me, karim]);
    let handover = &talks(&mut binder, placement).handovers[0];
    assert_eq!((&*handover.from, &*handover.to), ("An Peeters", "Karim Aziz"));
    let said = words(&mut binder, PaperChoice::Handover { placement, entry });
    for word in ["Karim", "lesgeven", "Portfolio", "Verkenningsgesprek"] {
        assert!(said.contains(word), "{word}");
    }
    binder.undo(()).expect("undone");
    assert_eq!(binder.placement(placement).expect("a placement").mentors, [me]);
    assert!(talks(&mut binder, placement).handovers.is_empty());
}
