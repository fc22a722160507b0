//! Calendar files (iCalendar, RFC 5545) that Thunderbird, Outlook and others read.
//!
//! All-day things have the days of the site without a zone; things with hours have the clock of
//! Brussels, whose rules for summer time are written along. The time of writing is handed in, so
//! that the same agenda gives the same bytes.

mod line;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;

use line::{Lines, escape};

/// One thing in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for the same thing in every file, e.g. the id of an entry.
    pub uid: String,
    /// How often it was changed: a calendar takes the higher one over what it has.
    pub sequence: u32,
    /// One line.
    pub title: String,
    /// Plain text; what looks like markup stays text.
    pub description: String,
    pub place: String,
    pub date: NaiveDate,
    /// None: the whole day.
    pub from: Option<NaiveTime>,
    /// After `from`; without it the thing takes no time.
    pub to: Option<NaiveTime>,
    /// Whether the hours are to be kept free: visits and lessons, not due dates.
    pub busy: bool,
}

/// The name by which calendars know the clock of Belgium.
const ZONE: &str = "Europe/Brussels";
/// The rules of that clock since 1996 (directive 2000/84/EC).
const ZONE_RULES: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Brussels",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// A stable UID of something that has no id of its own: made of the id it belongs to and a key.
pub fn uid(owner: Uuid, key: &str) -> String {
    format!("{}@mentormap", Uuid::new_v5(&owner, key.as_bytes()))
}

/// A calendar of `events` as it was written at `now`.
pub fn write(name: &str, events: &[Event], now: DateTime<Utc>) -> String {
    let mut lines = Lines::default();
    lines.raw("BEGIN:VCALENDAR");
    lines.raw("VERSION:2.0");
    lines.raw("PRODID:-//Mentormap//Mentormap//NL");
    lines.raw("CALSCALE:GREGORIAN");
    lines.raw("METHOD:PUBLISH");
    lines.add("X-WR-CALNAME", &escape(name));
    if events.iter().any(|event| event.from.is_some()) {
        ZONE_RULES.iter().for_each(|line| lines.raw(line));
    }
    events.iter().for_each(|event| put(&mut lines, event, now));
    lines.raw("END:VCALENDAR");
    lines.finish()
}

fn put(lines: &mut Lines, event: &Event, now: DateTime<Utc>) {
    lines.raw("BEGIN:VEVENT");
    lines.add("UID", &escape(&event.uid));
    lines.add("DTSTAMP", &now.format("%Y%m%dT%H%M%SZ").to_string());
    lines.add("SEQUENCE", &event.sequence.to_string());
    put_times(lines, event);
    lines.add("SUMMARY", &escape(&event.title));
    for (name, text) in [("DESCRIPTION", &event.description), ("LOCATION", &event.place)] {
        if !text.trim().is_empty() {
            lines.add(name, &escape(text));
        }
    }
    lines.raw(if event.busy { "TRANSP:OPAQUE" } else { "TRANSP:TRANSPARENT" });
    lines.raw("END:VEVENT");
}

/// Days end on the day after, as the format counts; hours stand on the clock of Brussels.
fn put_times(lines: &mut Lines, event: &Event) {
    let Some(from) = event.from else {
        let next = event.date.succ_opt().unwrap_or(event.date);
        lines.add("DTSTART;VALUE=DATE", &event.date.format("%Y%m%d").to_string());
        lines.add("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
        return;
    };
    let moment = |time: NaiveTime| event.date.and_time(time).format("%Y%m%dT%H%M%S").to_string();
    lines.add(&format!("DTSTART;TZID={ZONE}"), &moment(from));
    if let Some(to) = event.to.filter(|to| *to > from) {
        lines.add(&format!("DTEND;TZID={ZONE}"), &moment(to));
    }
}
