//! Calendar files, read back by a parser that is not ours.

use calcard::{
    common::timezone::Tz,
    icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty},
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use mentormap_exchange::calendar::{Event, uid, write};
use proptest::prelude::*;
use uuid::Uuid;

fn now() -> DateTime<Utc> {
    "2026-11-22T19:30:00Z".parse().expect("a time")
}

fn event(date: &str, from: Option<&str>, to: Option<&str>) -> Event {
    let time = |text: &str| -> NaiveTime { text.parse().expect("a time") };
    Event {
        uid: uid(Uuid::nil(), date),
        sequence: 3,
        title: "Zoë Çelik: stagebezoek".into(),
        description: "Stagiair: Zoë Çelik\nSchool: Thomas More, Mechelen; campus".into(),
        place: String::new(),
        date: date.parse().expect("a day"),
        from: from.map(time),
        to: to.map(time),
        busy: from.is_some(),
    }
}

fn parsed(text: &str) -> ICalendar {
    ICalendar::parse(text).expect("a calendar")
}

fn events(calendar: &ICalendar) -> Vec<&ICalendarComponent> {
    let wanted = |one: &&ICalendarComponent| one.component_type == ICalendarComponentType::VEvent;
    calendar.components.iter().filter(wanted).collect()
}

fn text(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = component.property(property).expect("the property");
    entry.values[0].as_text().expect("a text").to_owned()
}

#[test]
fn the_file_reads_as_written() {
    let made = write("Stages", &[event("2026-12-18", None, None)], now());
    assert_eq!(
        made,
        "BEGIN:VCALENDAR\r\n\
         VERSION:2.0\r\n\
         PRODID:-//Mentormap//Mentormap//NL\r\n\
         CALSCALE:GREGORIAN\r\n\
         METHOD:PUBLISH\r\n\
         X-WR-CALNAME:Stages\r\n\
         BEGIN:VEVENT\r\n\
         UID:d449bc2b-76fe-5af6-8ffe-b1159f53f4c1@mentormap\r\n\
         DTSTAMP:20261122T193000Z\r\n\
         SEQUENCE:3\r\n\
         DTSTART;VALUE=DATE:20261218\r\n\
         DTEND;VALUE=DATE:20261219\r\n\
         SUMMARY:Zoë Çelik: stagebezoek\r\n\
         DESCRIPTION:Stagiair: Zoë Çelik\\nSchool: Thomas More\\, Mechelen\\; campus\r\n\
         TRANSP:TRANSPARENT\r\n\
         END:VEVENT\r\n\
         END:VCALENDAR\r\n"
    );
}

/// Ten o'clock in Belgium is eight o'clock UTC in summer and nine in winter; the night on which
/// the clocks change is no exception.
#[test]
fn hours_are_those_of_belgium_over_the_change_of_the_clock() {
    let days = [
        ("2026-03-28", "2026-03-28T09:00:00Z"),
        ("2026-03-29", "2026-03-29T08:00:00Z"),
        ("2026-10-24", "2026-10-24T08:00:00Z"),
        ("2026-10-25", "2026-10-25T09:00:00Z"),
    ];
    let list: Vec<Event> =
        days.iter().map(|(day, _)| event(day, Some("10:00:00"), Some("11:30:00"))).collect();
    let calendar = parsed(&write("Stages", &list, now()));
    let found = calendar.expand_dates(Tz::Floating, 100);
    assert!(found.errors.is_empty());
    let mut starts: Vec<i64> = found.events.iter().map(|one| one.start.timestamp()).collect();
    starts.sort_unstable();
    let wanted: Vec<i64> = days
        .iter()
        .map(|(_, at)| at.parse::<DateTime<Utc>>().expect("a time").timestamp())
        .collect();
    assert_eq!(starts, wanted);
}

#[test]
fn the_rules_of_the_clock_come_along_once_and_only_when_needed() {
    let zone = |text: &str| text.matches("BEGIN:VTIMEZONE").count();
    let timed = event("2026-03-29", Some("10:00:00"), None);
    assert_eq!(zone(&write("x", &[timed.clone(), timed], now())), 1);
    assert_eq!(zone(&write("x", &[event("2026-03-29", None, None)], now())), 0);
}

#[test]
fn what_looks_like_markup_or_another_line_stays_text() {
    let mut hostile = event("2026-12-18", None, None);
    hostile.title = "<b>x</b>\r\nEND:VEVENT\nATTENDEE:mailto:x@y".into();
    let made = write("Stages", &[hostile.clone()], now());
    assert!(!made.contains("\r\nATTENDEE"));
    let calendar = parsed(&made);
    let found = events(&calendar);
    assert_eq!(found.len(), 1);
    let title = text(found[0], &ICalendarProperty::Summary);
    assert_eq!(title, hostile.title.replace("\r\n", "\n"));
}

#[test]
fn the_same_thing_has_the_same_uid_and_others_another() {
    let owner = Uuid::from_u128(7);
    assert_eq!(uid(owner, "meeting/visit"), uid(owner, "meeting/visit"));
    assert_ne!(uid(owner, "meeting/visit"), uid(owner, "meeting/closing"));
    assert_ne!(uid(owner, "start"), uid(Uuid::from_u128(8), "start"));
}

proptest! {
    #[test]
    fn any_text_comes_back_and_no_line_is_too_long(title in "\\PC{0,200}", more in "[\\PC\n]{1,300}") {
        let mut one = event("2026-12-18", Some("10:00:00"), None);
        one.title = format!("x{title}x");
        one.description = format!("x{more}x");
        let made = write("Stages", &[one.clone()], now());
        prop_assert!(made.ends_with("END:VCALENDAR\r\n"));
        for line in made.split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{}", line);
        }
        let calendar = parsed(&made);
        let found = events(&calendar);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(text(found[0], &ICalendarProperty::Summary), one.title);
        prop_assert_eq!(text(found[0], &ICalendarProperty::Description), one.description);
    }

    #[test]
    fn every_day_ends_on_the_next(days in 0u64..40_000) {
        let date = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a day") + chrono::Days::new(days);
        let made = write("x", &[event(&date.to_string(), None, None)], now());
        let next = date.succ_opt().expect("a day").format("%Y%m%d");
        let wanted = format!("DTEND;VALUE=DATE:{next}\r\n");
        prop_assert!(made.contains(&wanted));
    }
}
