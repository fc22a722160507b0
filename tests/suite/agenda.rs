//! The agenda, who is where, free places, and calendar files.

use chrono::NaiveTime;
use mentormap_app::{
    Binder, ErrorCode,
    wire::{
        agenda::{AgendaFileChoice, AgendaFilter, AgendaQuery, AgendaView, PresenceQuery},
        directory::GroupDraft,
        dossier::EntryDraft,
        intern::PlacementView,
    },
};
use mentormap_domain::{
    agenda::AgendaKind,
    dossier::{Meeting, PlanEntry},
    form::MeetingKind,
    ids::GroupId,
};

use crate::support::{day, empty, new_placement, sample, setup};

fn group(binder: &mut Binder, name: &str, capacity: Option<u32>) -> GroupId {
    let draft =
        GroupDraft { id: None, name: name.into(), ages: String::new(), capacity, children: None };
    binder.group_save(draft).expect("a group").value.id
}

/// A binder with one placement in semester 1 of the keuzestage: Monday to Wednesday.
fn one() -> (Binder, PlacementView) {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let mut draft = new_placement("Zoë Çelik", "keuzestage");
    draft.group = Some(group(&mut binder, "5A", Some(1)));
    let view = binder.placement_save(draft).expect("saved").value;
    (binder, view)
}

fn meeting(date: Option<&str>) -> Meeting {
    let time = |text: &str| text.parse::<NaiveTime>().ok();
    Meeting {
        rule: String::new(),
        title: "Stagebezoek".into(),
        meeting_kind: MeetingKind::SchoolVisit,
        with: Vec::new(),
        date: date.map(day),
        from: time("10:00:00"),
        to: time("11:00:00"),
        place: "Kleuterklas".into(),
        focus: "GEHEIM focus".into(),
        before: "GEHEIM voor".into(),
        notes: "GEHEIM nota".into(),
        after: String::new(),
        present: Vec::new(),
        held: false,
        waived: false,
    }
}

fn query(from: &str, to: &str, filter: AgendaFilter) -> AgendaQuery {
    AgendaQuery { from: day(from), to: day(to), filter }
}

fn keep(
    binder: &mut Binder,
    view: &PlacementView,
    body: impl Into<mentormap_domain::dossier::Body>,
) {
    let draft = EntryDraft { id: None, placement: view.card.placement, body: body.into() };
    binder.entry_save(draft).expect("kept");
}

fn kinds(view: &AgendaView, date: &str) -> Vec<AgendaKind> {
    view.items.iter().filter(|item| item.date == day(date)).map(|item| item.kind).collect()
}

#[test]
fn visits_due_dates_lessons_and_holidays_stand_on_their_day() {
    let (mut binder, view) = one();
    keep(&mut binder, &view, meeting(Some("2026-11-24")));
    let lesson = PlanEntry {
        date: day("2026-11-24"),
        from: None,
        to: None,
        text: "Verhaal".into(),
        rule: String::new(),
        done: false,
    };
    keep(&mut binder, &view, lesson);
    let all = AgendaFilter::default();
    let agenda = binder.agenda(query("2026-09-01", "2026-12-31", all.clone())).expect("an agenda");
    assert_eq!(kinds(&agenda, "2026-11-24"), [AgendaKind::Lesson, AgendaKind::Meeting]);
    assert!(kinds(&agenda, "2026-09-14").contains(&AgendaKind::Start));
    assert!(kinds(&agenda, "2026-12-18").contains(&AgendaKind::End));
    for kind in [AgendaKind::Evaluation, AgendaKind::Document, AgendaKind::MeetingDue] {
        assert!(agenda.items.iter().any(|item| item.kind == kind), "{kind:?}");
    }
    let armistice = agenda.holidays.iter().find(|free| free.date == day("2026-11-11"));
    assert_eq!(armistice.expect("a holiday").name, "armistice");
    let mut days: Vec<_> = agenda.items.iter().map(|item| item.date).collect();
    days.sort();
    assert_eq!(days, agenda.items.iter().map(|item| item.date).collect::<Vec<_>>());

    let none = AgendaFilter { mine: true, ..all.clone() };
    let agenda = binder.agenda(query("2026-11-01", "2026-11-30", none)).expect("an agenda");
    assert!(agenda.items.is_empty(), "nobody of mine");
    let late = binder.agenda(query("2026-12-01", "2026-11-30", all.clone())).expect_err("turned");
    assert_eq!(late.code, ErrorCode::EndBeforeStart);
    let long = binder.agenda(query("2026-01-01", "2029-11-30", all)).expect_err("too long");
    assert_eq!(long.code, ErrorCode::PeriodTooLong);
}

#[test]
fn a_talk_of_the_programme_is_asked_until_it_has_its_day() {
    let (mut binder, view) = one();
    let all = || query("2026-07-01", "2027-02-28", AgendaFilter::default());
    let asked = binder.agenda(all()).expect("an agenda");
    let due = asked.items.iter().find(|item| item.kind == AgendaKind::MeetingDue).expect("a talk");
    let rule = due.key.rsplit('/').next().expect("a rule").to_owned();
    keep(&mut binder, &view, Meeting { rule, ..meeting(Some("2026-11-26")) });
    let planned = binder.agenda(all()).expect("an agenda");
    let same: Vec<_> = planned.items.iter().filter(|item| item.key == due.key).collect();
    assert_eq!(same.len(), 1);
    assert_eq!((same[0].kind, same[0].date), (AgendaKind::Meeting, day("2026-11-26")));
}

#[test]
fn a_week_says_who_comes_on_which_day() {
    let (mut binder, _) = one();
    let week = |binder: &mut Binder, date: &str| {
        let filter = AgendaFilter::default();
        binder.presence(PresenceQuery { day: day(date), filter }).expect("a week")
    };
    let usual = week(&mut binder, "2026-11-26");
    assert_eq!(usual.days[0], day("2026-11-23"));
    assert_eq!(usual.days.len(), 5, "nobody comes in the weekend");
    let group = &usual.groups[0];
    assert_eq!((group.name.as_str(), group.rows.len()), ("5A", 1));
    let minutes = &group.rows[0].minutes;
    assert!(minutes[0] > 0 && minutes[1] > 0);
    assert_eq!((minutes[3], minutes[4]), (0, 0), "Thursday and Friday are free");
    assert_eq!(&group.counts[..2], [1, 1]);
    let free = week(&mut binder, "2026-11-03");
    assert!(free.groups[0].rows[0].minutes.iter().all(|minutes| *minutes == 0), "autumn break");
    assert!(!free.holidays.is_empty());
    let before = week(&mut binder, "2026-09-01");
    assert!(before.groups[0].rows.is_empty());
}

#[test]
fn free_places_are_the_capacity_less_who_is_there() {
    let (mut binder, view) = one();
    let unset = group(&mut binder, "Baby's", None);
    let mut second = new_placement("Bram", "keuzestage");
    second.group = view.group;
    second.start = Some(day("2026-12-14"));
    second.end = Some(day("2027-01-29"));
    binder.placement_save(second).expect("saved");
    let year = binder.capacity(2026).expect("a year");
    assert_eq!(year.weeks.first(), Some(&day("2026-08-31")));
    assert_eq!(year.weeks.last(), Some(&day("2027-08-30")));
    assert_eq!(year.this_week, Some(day("2026-11-16")));
    let group = |id| year.groups.iter().find(|group| group.group == Some(id)).expect("a group");
    let free = |week: &str| {
        let at = year.weeks.iter().position(|known| *known == day(week)).expect("a week");
        group(view.group.expect("a group")).cells[at].free
    };
    assert_eq!(free("2026-09-07"), Some(1));
    assert_eq!(free("2026-09-14"), Some(0));
    assert_eq!(free("2026-12-14"), Some(-1), "more than fit");
    assert_eq!(free("2026-12-21"), Some(0));
    assert_eq!(free("2027-02-01"), Some(1));
    let unset = group(unset);
    assert_eq!(unset.capacity, None);
    assert!(unset.cells.iter().all(|cell| cell.free.is_none()));
    assert_eq!(binder.capacity(99_999).expect_err("no year").code, ErrorCode::DateInvalid);
}

#[test]
fn a_group_keeps_its_places_and_refuses_a_typing_error() {
    let mut binder = empty();
    binder.setup(setup(false)).expect("set up");
    let id = group(&mut binder, "5A", Some(3));
    let draft = |capacity| GroupDraft {
        id: Some(id),
        name: "5A".into(),
        ages: "10 jaar".into(),
        capacity,
        children: None,
    };
    let refused = binder.group_save(draft(Some(3000))).expect_err("too many");
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (ErrorCode::NumberInvalid, Some("capacity"))
    );
    assert_eq!(binder.group_save(draft(None)).expect("saved").value.capacity, None);
    binder.undo(()).expect("undone");
    assert_eq!(binder.directory(()).expect("a directory").groups[0].capacity, Some(3));
}

fn text(binder: &mut Binder, choice: &AgendaFileChoice) -> String {
    String::from_utf8(binder.agenda_file(choice).expect("a file").bytes).expect("text")
}

#[test]
fn a_calendar_file_has_all_but_what_is_private_and_keeps_its_names() {
    let (mut binder, view) = one();
    keep(&mut binder, &view, meeting(Some("2026-11-24")));
    let filter = AgendaFilter { placement: Some(view.card.placement), ..AgendaFilter::default() };
    let choice = AgendaFileChoice { filter, key: None };
    let file = binder.agenda_file(&choice).expect("a file");
    assert_eq!(file.name, "agenda_Zoe-Celik.ics");
    let first = text(&mut binder, &choice);
    assert!(first.contains("DTSTART;TZID=Europe/Brussels:20261124T100000\r\n"));
    assert!(first.contains("SUMMARY:Zoë Çelik: Stagebezoek\r\n"));
    assert!(first.contains("LOCATION:Kleuterklas\r\n"));
    assert!(!first.contains("GEHEIM"));
    assert_eq!(first, text(&mut binder, &choice), "the same agenda gives the same bytes");

    let entry = binder.dossier(view.card.placement).expect("a dossier").remove(0);
    let moved = EntryDraft {
        id: Some(entry.id),
        placement: view.card.placement,
        body: meeting(Some("2026-11-25")).into(),
    };
    binder.entry_save(moved).expect("moved");
    let second = text(&mut binder, &choice);
    let of = |text: &str, name: &str| -> Vec<String> {
        let mut lines: Vec<String> =
            text.lines().filter(|line| line.starts_with(name)).map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(of(&first, "UID:"), of(&second, "UID:"));
    let sequence = |text: &str| -> u32 {
        of(text, "SEQUENCE:")[0].trim_start_matches("SEQUENCE:").parse().expect("a number")
    };
    assert!(sequence(&second) > sequence(&first), "a moved visit takes the place of the old one");
}

#[test]
fn one_visit_can_be_a_file_of_its_own() {
    let (mut binder, view) = one();
    keep(&mut binder, &view, meeting(Some("2026-11-24")));
    let agenda = binder
        .agenda(query("2026-11-24", "2026-11-24", AgendaFilter::default()))
        .expect("an agenda");
    let visit = agenda.items.iter().find(|item| item.kind == AgendaKind::Meeting).expect("a visit");
    let choice = |key: &str| AgendaFileChoice { key: Some(key.into()), ..Default::default() };
    let file = binder.agenda_file(&choice(&visit.key)).expect("a file");
    assert_eq!(file.name, "agenda_Zoe-Celik_2026-11-24.ics");
    let text = String::from_utf8(file.bytes).expect("text");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    for key in ["", "x/y", &format!("{}/none", view.card.placement)] {
        assert_eq!(binder.agenda_file(&choice(key)).expect_err(key).code, ErrorCode::NotFound);
    }
}

#[test]
fn the_sample_has_an_agenda_and_a_file() {
    let mut binder = sample();
    let agenda = binder
        .agenda(query("2026-11-01", "2026-12-31", AgendaFilter::default()))
        .expect("an agenda");
    assert!(!agenda.items.is_empty());
    let file = text(&mut binder, &AgendaFileChoice::default());
    assert!(file.contains("BEGIN:VEVENT"));
}
