//! The attendance card in short, for a school: a row per week, and in words what deviates.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use mentormap_domain::{attendance::Plan, calendar::monday, dossier::AttendanceDay};

use super::{
    Cell, Column, Look, Row, Span, Table,
    attendance::{clock, weekday},
    words::Words,
};

/// A difference of fewer minutes between plan and work is not told.
const SLACK: u32 = 60;

/// The weeks of `days`, which are in order.
pub(super) fn table(words: &Words, plan: &Plan<'_>, days: &[AttendanceDay]) -> Table {
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let mut weeks: BTreeMap<NaiveDate, Vec<&AttendanceDay>> = BTreeMap::new();
    for day in days {
        weeks.entry(monday(day.date)).or_default().push(day);
    }
    Table {
        columns: vec![
            column("report-week", 0.2),
            column("report-week-days", 0.09),
            column("attendance-card-planned", 0.1),
            column("attendance-card-worked", 0.1),
            column("attendance-card-preparation", 0.12),
            column("report-week-deviates", 0.39),
        ],
        rows: weeks.iter().map(|(first, days)| row(words, plan, *first, days)).collect(),
        empty: words.say("attendance-card-empty"),
        ..Table::default()
    }
}

fn row(words: &Words, plan: &Plan<'_>, first: NaiveDate, days: &[&AttendanceDay]) -> Row {
    let sum = |of: &dyn Fn(&AttendanceDay) -> u32| {
        let minutes = days.iter().map(|day| of(day)).fold(0, u32::saturating_add);
        if minutes == 0 { String::new() } else { clock(minutes) }
    };
    let there = days.iter().filter(|day| day.counted() > 0).count();
    let last = first + Days::new(6);
    // A week keeps together on its line.
    let week = format!("{}\u{a0}–\u{a0}{}", words.short_date(first), words.short_date(last));
    let plain = |text: String| Cell::of(Span::plain(text));
    Row {
        cells: vec![
            Cell::of(Span::strong(week)),
            plain(there.to_string()),
            plain(sum(&|day| day.planned.unwrap_or_else(|| plan.on(day.date)))),
            plain(sum(&|day| day.worked.unwrap_or_default())),
            plain(sum(&|day| day.preparation.unwrap_or_default())),
            Cell {
                paras: days.iter().filter_map(|day| deviation(words, plan, day)).collect(),
                ..Cell::default()
            },
        ],
        anchor: format!("attendance:{}", days.first().map_or(first, |day| day.date)),
    }
}

/// What a reader must know of a day: an absence with its reason and when it was made up, or hours
/// that are not those planned.
fn deviation(words: &Words, plan: &Plan<'_>, day: &AttendanceDay) -> Option<Vec<Span>> {
    let date = weekday(words, day.date).replace(' ', "\u{a0}");
    let date = Span::strong(format!("{date} "));
    if let Some(absence) = &day.absence {
        let key =
            if absence.justified { "report-week-justified" } else { "report-week-unjustified" };
        let mut said = words.say(key);
        if !absence.reason.trim().is_empty() {
            said = format!("{said} ({})", absence.reason.trim());
        }
        if let Some(made_up) = day.made_up {
            let args = [("date", words.short_date(made_up).into())];
            said = format!("{said}, {}", words.tell("attendance-card-made-up", &args));
        }
        return Some(vec![date, Span::plain(said)]);
    }
    let planned = day.planned.unwrap_or_else(|| plan.on(day.date));
    let worked = day.worked?;
    let key = match () {
        () if planned == 0 => "report-week-extra",
        () if worked.abs_diff(planned) < SLACK => return None,
        () => "report-week-otherwise",
    };
    let args = [("worked", clock(worked).into()), ("planned", clock(planned).into())];
    let said = words.tell(key, &args);
    Some(vec![date, Span { text: said, look: Look::Quiet, ..Span::default() }])
}
