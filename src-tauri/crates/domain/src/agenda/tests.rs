//! What stands on which day, who comes, and how many places are free.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    arrangement::{Arrangement, Closing, Slot, Timetable},
    calendar::FreeDays,
    dossier::{Body, Document, DossierEntry, Meeting},
    due::{DueFacts, DueItem, schedule},
    form::{FormRef, MeetingKind, Programme},
    ids::GroupId,
    placement::Placement,
    text::Lang,
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn programme() -> Programme {
    let text = include_str!("../../../../../assets/forms/programmes/keuzestage.json");
    let mut value: serde_json::Value = serde_json::from_str(text).expect("JSON");
    value.as_object_mut().expect("an object").remove("format");
    serde_json::from_value(value).expect("a programme")
}

fn group(n: u128) -> GroupId {
    Uuid::from_u128(n).into()
}

fn form() -> FormRef {
    FormRef { id: "keuzestage".into(), version: 1 }
}

fn placement(n: u128, start: NaiveDate, end: NaiveDate) -> Placement {
    Placement {
        id: Uuid::from_u128(n).into(),
        intern: Uuid::from_u128(n).into(),
        school: Uuid::nil().into(),
        programme: form(),
        uniform: form(),
        school_form: form(),
        class: String::new(),
        group: Some(group(1)),
        supervisor: None,
        mentors: Vec::new(),
        start,
        end,
        arrangement: Arrangement::default(),
        archived: false,
        binned: None,
    }
}

fn entry(n: u128, body: impl Into<Body>) -> DossierEntry {
    DossierEntry {
        id: Uuid::from_u128(n).into(),
        placement: Uuid::from_u128(1).into(),
        body: body.into(),
        created: chrono::DateTime::UNIX_EPOCH,
        binned: None,
    }
}

fn meeting(rule: &str, date: Option<NaiveDate>) -> Meeting {
    Meeting {
        rule: rule.into(),
        title: String::new(),
        meeting_kind: MeetingKind::SchoolVisit,
        with: Vec::new(),
        date,
        from: None,
        to: None,
        place: String::new(),
        focus: "secret".into(),
        before: "secret".into(),
        notes: "secret".into(),
        after: "secret".into(),
        present: vec!["secret".into()],
        held: false,
        waived: false,
    }
}

/// The items of a placement from September to December 2026.
fn items(entries: &[DossierEntry]) -> Vec<AgendaItem> {
    items_of(entries, false)
}

fn items_of(entries: &[DossierEntry], archived: bool) -> Vec<AgendaItem> {
    let (programme, mut placement) =
        (programme(), placement(1, day("2026-09-14"), day("2026-12-18")));
    placement.archived = archived;
    let dues: Vec<DueItem> =
        schedule(&placement, &programme, &FreeDays::default(), &DueFacts::default());
    let evaluated = Evaluated::new();
    let dossier = PlacementDossier {
        placement: &placement,
        programme: &programme,
        entries,
        dues: &dues,
        evaluated: &evaluated,
    };
    agenda_items(&dossier, day("2026-08-01"), day("2027-01-31"), Lang::Nl)
}

#[test]
fn a_talk_has_one_place_in_the_agenda_before_and_after_it_is_planned() {
    let of = |entries: &[DossierEntry]| -> Vec<(AgendaKind, NaiveDate)> {
        let found = items(entries).into_iter().filter(|item| item.key == "meeting/visit");
        found.map(|item| (item.kind, item.date)).collect()
    };
    assert_eq!(of(&[]), [(AgendaKind::MeetingDue, day("2026-11-07"))]);
    let open = [entry(9, meeting("visit", None))];
    assert_eq!(of(&open), [(AgendaKind::MeetingDue, day("2026-11-07"))]);
    let planned = [entry(9, meeting("visit", Some(day("2026-11-10"))))];
    assert_eq!(of(&planned), [(AgendaKind::Meeting, day("2026-11-10"))]);
    let waived = [entry(9, Meeting { waived: true, ..meeting("visit", None) })];
    assert_eq!(of(&waived), []);
    let binned = DossierEntry { binned: Some(chrono::DateTime::UNIX_EPOCH), ..planned[0].clone() };
    assert_eq!(of(&[binned]), [(AgendaKind::MeetingDue, day("2026-11-07"))]);
}

#[test]
fn documents_are_done_when_received_and_gone_when_waived() {
    let document = |received, waived| {
        let received = if received { Some(day("2026-12-01")) } else { None };
        entry(3, Document { rule: "portfolio".into(), received, waived, ..Document::default() })
    };
    let of = |entries: &[DossierEntry]| -> Vec<bool> {
        let found = items(entries).into_iter().filter(|item| item.key == "document/portfolio");
        found.map(|item| item.done).collect()
    };
    assert_eq!(of(&[]), [false]);
    assert_eq!(of(&[document(true, false)]), [true]);
    assert_eq!(of(&[document(false, true)]), Vec::<bool>::new());
    let own =
        Document { title: "Attest".into(), due: Some(day("2026-10-01")), ..Document::default() };
    let own = items(&[entry(4, own)]);
    assert!(own.iter().any(|item| item.title == "Attest" && item.date == day("2026-10-01")));
}

#[test]
fn in_the_archive_stands_what_was_and_nothing_is_asked() {
    let planned = [entry(9, meeting("visit", Some(day("2026-11-10"))))];
    let kinds: Vec<AgendaKind> = items_of(&planned, true).iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [AgendaKind::Start, AgendaKind::Meeting, AgendaKind::End]);
}

#[test]
fn nothing_private_is_in_it() {
    let planned = [entry(9, meeting("", Some(day("2026-11-10"))))];
    assert!(!format!("{:?}", items(&planned)).contains("secret"));
}

#[test]
fn every_item_has_a_key_of_its_own_and_the_days_are_in_order() {
    let entries = [
        entry(9, meeting("visit", Some(day("2026-11-10")))),
        entry(8, meeting("", Some(day("2026-11-10")))),
    ];
    let items = items(&entries);
    let mut keys: Vec<&str> = items.iter().map(|item| item.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), items.len());
    assert!(items.is_sorted_by_key(|item| item.date));
}

#[test]
fn nobody_is_expected_on_free_days_outside_of_the_placement_and_after_it_stopped() {
    let programme = programme();
    let mut placement = placement(1, day("2026-09-14"), day("2026-12-18"));
    let free = FreeDays::between(day("2026-09-01"), day("2026-12-31"), &[]);
    let minutes =
        |placement: &Placement, on: &str| expected_minutes(placement, &programme, &free, day(on));
    assert!(minutes(&placement, "2026-11-10") > 0, "a Tuesday");
    assert_eq!(minutes(&placement, "2026-11-11"), 0, "armistice");
    assert_eq!(minutes(&placement, "2026-11-13"), 0, "a Friday");
    assert_eq!(minutes(&placement, "2026-09-08"), 0, "before the start");
    placement.arrangement.closing =
        Some(Closing { date: day("2026-11-09"), stopped: true, reason: String::new() });
    assert!(minutes(&placement, "2026-11-09") > 0);
    assert_eq!(minutes(&placement, "2026-11-10"), 0, "stopped the day before");
}

#[test]
fn the_weeks_of_a_school_year_begin_on_monday_and_cover_it() {
    for year in 2020..2040 {
        let weeks = school_weeks(NaiveDate::from_ymd_opt(year, 12, 1).expect("a day"));
        let (first, last) = (weeks[0], weeks[weeks.len() - 1]);
        assert!(weeks.iter().all(|week| week.weekday() == chrono::Weekday::Mon));
        let september = NaiveDate::from_ymd_opt(year, 9, 1).expect("a day");
        let august = NaiveDate::from_ymd_opt(year + 1, 8, 31).expect("a day");
        assert!(first <= september && first + Days::new(6) >= september);
        assert!(last <= august && last + Days::new(6) >= august);
        assert!(matches!(weeks.len(), 52..=54));
    }
}

proptest! {
    /// However the placements lie, what is free and what is taken add up, and each counts in just
    /// the weeks of which it has a day.
    #[test]
    fn places_add_up(
        periods in proptest::collection::vec((0u64..400, 0u64..120), 0..12),
        capacity in 0u32..6,
    ) {
        let base = day("2026-08-01");
        let placements: Vec<Placement> = (1..)
            .zip(&periods)
            .map(|(n, (from, length))| {
                let start = base + Days::new(*from);
                placement(n, start, start + Days::new(*length))
            })
            .collect();
        let weeks = school_weeks(day("2026-10-01"));
        let places = week_places(Some(group(1)), Some(capacity), &placements, &weeks);
        for week in &places {
            let taken = i64::try_from(week.taken.len()).expect("few");
            prop_assert_eq!(week.free, Some(i64::from(capacity) - taken));
            for each in &placements {
                let days = week.week.iter_days().take(7);
                let here = days.into_iter().any(|d| (each.start..=each.end).contains(&d));
                prop_assert_eq!(week.taken.contains(&each.id), here);
            }
        }
        let other = week_places(Some(group(2)), None, &placements, &weeks);
        prop_assert!(other.iter().all(|week| week.taken.is_empty() && week.free.is_none()));
    }

    /// Hours of the clock: summer time makes no day longer or shorter.
    #[test]
    fn a_timetable_gives_its_hours_on_every_such_day(offset in 0u64..300, weekday in 1u8..=5) {
        let slot = Slot {
            weekday,
            from: "08:00:00".parse().expect("a time"),
            to: "16:00:00".parse().expect("a time"),
            pause: 30,
        };
        let mut one = placement(1, day("2026-01-01"), day("2026-12-31"));
        one.arrangement.timetable = Some(Timetable { slots: vec![slot], every: 1 });
        let on = day("2026-01-01") + Days::new(offset);
        let wanted = if on.weekday().number_from_monday() == u32::from(weekday) { 450 } else { 0 };
        let minutes = expected_minutes(&one, &programme(), &FreeDays::default(), on);
        prop_assert_eq!(minutes, wanted);
    }
}
