//! The attendance card: the days of a placement with what they add up to, as a part of a report
//! and as a paper of its own.
//!
//! The paper lists the planned days as well, so that it can be filled in by hand.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use mentormap_domain::{
    attendance::{KindTotal, Limit, Plan, TALK, totals},
    calendar::FreeDays,
    dossier::{AttendanceDay, DossierEntry},
    form::{Programme, Role},
};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Fact, Facts, Look, PaperInput, Report, Row, Span, Table, paper::Paper,
    sheet::Sheet, week, words::Words,
};

/// The attendance card as a paper: the days on it and those planned. `free` covers the period.
pub fn attendance_card(
    input: &PaperInput,
    days: &[AttendanceDay],
    free: &FreeDays,
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let mut blocks: Vec<Block> = paper.identification().into_iter().collect();
    if let Some(about) = &input.about {
        let plan = Plan { placement: &about.placement, programme: &about.programme, free };
        let card = Card { words, plan, days };
        let rows = card.with_planned();
        blocks.push(Block::Table(card.table(words.say("attendance-card-days"), &rows)));
        blocks.push(Block::Facts(card.sums(words.say("attendance-card-sums"))));
    }
    blocks.extend(paper.signatures(&[Role::Intern, Role::Mentor]));
    paper.report(words.say("paper-attendance"), blocks)
}

/// What the days until the evaluation add up to, and the weeks with what deviates in them, as a
/// part of a report. The days themselves stand on the card.
pub(super) fn part(sheet: &Sheet<'_>, title: String) -> Vec<Block> {
    let days = until(sheet);
    let plan = plan(sheet);
    let weeks = week::table(&sheet.words, &plan, &days);
    if days.is_empty() {
        return vec![Block::Table(Table { title, ..weeks })];
    }
    let card = Card { words: &sheet.words, plan, days: &days };
    let mut sums = card.sums(title);
    // Nobody fills in a report by hand that is made after the days.
    sums.facts.retain(|fact| fact.value.blank == 0);
    vec![Block::Facts(sums), Block::Table(weeks)]
}

/// What the days until the evaluation add up to, line by line, known or not.
pub(super) fn sums(sheet: &Sheet<'_>) -> Facts {
    let days = until(sheet);
    Card { words: &sheet.words, plan: plan(sheet), days: &days }.sums(String::new())
}

/// The days until the evaluation, a row each.
pub(super) fn days(sheet: &Sheet<'_>) -> Table {
    let days = until(sheet);
    let plan = plan(sheet);
    let card = Card { words: &sheet.words, plan, days: &days };
    let rows: Vec<Line<'_>> =
        days.iter().map(|day| (day.date, plan.on(day.date), Some(day))).collect();
    card.table(String::new(), &rows)
}

/// The plan of the placement of a report.
pub(super) fn plan<'a>(sheet: &Sheet<'a>) -> Plan<'a> {
    let input = sheet.input;
    Plan { placement: &input.placement, programme: &input.programme, free: &input.free }
}

/// The days on the card until the evaluation, in order.
pub(super) fn until(sheet: &Sheet<'_>) -> Vec<AttendanceDay> {
    let there = sheet.input.dossier.iter().filter(|entry| entry.binned.is_none());
    let mut days: Vec<AttendanceDay> = there
        .filter_map(DossierEntry::part::<AttendanceDay>)
        .filter(|day| sheet.counts(Some(day.date)))
        .cloned()
        .collect();
    days.sort_by_key(|day| day.date);
    days
}

/// A day, its minutes by the timetable, and what stands on the card.
type Line<'a> = (NaiveDate, u32, Option<&'a AttendanceDay>);

struct Card<'a> {
    words: &'a Words,
    plan: Plan<'a>,
    days: &'a [AttendanceDay],
}

impl Card<'_> {
    /// The days on the card and the planned ones, in order.
    fn with_planned(&self) -> Vec<Line<'_>> {
        let planned = self.plan.days().filter(|(_, minutes)| *minutes > 0);
        let mut lines: BTreeMap<NaiveDate, Line<'_>> =
            planned.map(|(day, minutes)| (day, (day, minutes, None))).collect();
        for day in self.days {
            lines.insert(day.date, (day.date, self.plan.on(day.date), Some(day)));
        }
        lines.into_values().collect()
    }

    fn table(&self, title: String, lines: &[Line<'_>]) -> Table {
        let column = |key: &str, share| Column { heading: self.words.say(key), share };
        Table {
            title,
            columns: vec![
                column("report-date", 0.12),
                column("attendance-card-kind", 0.19),
                column("attendance-card-planned", 0.1),
                column("attendance-card-worked", 0.1),
                column("attendance-card-preparation", 0.125),
                column("attendance-card-absence", 0.145),
                column("attendance-card-initials", 0.1),
                column("attendance-card-remark", 0.12),
            ],
            rows: lines.iter().map(|line| self.row(*line)).collect(),
            empty: self.words.say("attendance-card-empty"),
            ..Table::default()
        }
    }

    fn row(&self, (date, suggested, day): Line<'_>) -> Row {
        let hours =
            |minutes: Option<u32>| Cell::of(Span::plain(minutes.map(clock).unwrap_or_default()));
        let planned = day.and_then(|day| day.planned).unwrap_or(suggested);
        let plain = |text: &str| Cell::of(Span::plain(text.trim()));
        Row {
            cells: vec![
                Cell::of(Span::strong(weekday(self.words, date))),
                plain(&day.map(|day| self.kind(&day.day_kind)).unwrap_or_default()),
                hours(Some(planned).filter(|minutes| *minutes > 0)),
                hours(day.and_then(|day| day.worked)),
                hours(day.and_then(|day| day.preparation)),
                day.map(|day| self.absence(day)).unwrap_or_default(),
                plain(&day.map(initials).unwrap_or_default()),
                plain(day.map_or("", |day| &day.remark)),
            ],
            anchor: format!("attendance:{date}"),
        }
    }

    fn kind(&self, id: &str) -> String {
        kind_title(self.words, self.plan.programme, id)
    }

    fn absence(&self, day: &AttendanceDay) -> Cell {
        let Some(absence) = &day.absence else { return Cell::of(Span::plain("")) };
        let key = if absence.justified {
            "attendance-card-justified"
        } else {
            "attendance-card-unjustified"
        };
        let mut cell = Cell::of(Span::plain(self.words.say(key)));
        if !absence.reason.trim().is_empty() {
            cell.paras.push(vec![Span::quiet(absence.reason.trim())]);
        }
        if let Some(made_up) = day.made_up {
            let args = [("date", self.words.short_date(made_up).into())];
            cell.paras.push(vec![Span::quiet(self.words.tell("attendance-card-made-up", &args))]);
        }
        cell
    }

    fn sums(&self, title: String) -> Facts {
        let sums = totals(&self.plan, self.days);
        let hours = |key: &str, minutes| self.fact(key, &clock(minutes));
        let mut facts = vec![
            hours("attendance-card-done", sums.done),
            self.fact("attendance-card-target", &sums.target.map(clock).unwrap_or_default()),
            hours("attendance-card-on-site", sums.worked),
            hours("attendance-card-prepared", sums.preparation),
            hours("attendance-card-missed", sums.missed),
            hours("attendance-card-missed-justified", sums.justified),
            hours("attendance-card-missed-made-up", sums.made_up),
            hours("attendance-card-missed-open", sums.open()),
        ];
        let kinds = sums.kinds.iter().filter(|kind| kind.days > 0 || kind.max.is_some());
        facts.extend(kinds.map(|kind| self.kind_fact(kind)));
        Facts { title, facts, two_columns: true, ..Facts::default() }
    }

    fn kind_fact(&self, kind: &KindTotal) -> Fact {
        let days = i64::from(kind.days);
        let mut said = match kind.max {
            Some(max) => self.words.tell(
                "attendance-card-days-of",
                &[("days", days.into()), ("max", i64::from(max).into())],
            ),
            None => self.words.tell("attendance-card-days-count", &[("days", days.into())]),
        };
        if kind.limit == Limit::Passed {
            said = format!("{said}: {}", self.words.say("attendance-card-passed"));
        }
        Fact {
            label: self.kind(&kind.id),
            value: Cell::of(Span::plain(said)),
            anchor: "attendance".into(),
        }
    }

    fn fact(&self, key: &str, value: &str) -> Fact {
        Fact {
            label: self.words.say(key),
            value: Cell::or_blank(value, Look::Strong),
            anchor: "attendance".into(),
        }
    }
}

/// The name of a day kind; what the programme does not know is written as it is.
fn kind_title(words: &Words, programme: &Programme, id: &str) -> String {
    match programme.day_kinds.iter().find(|kind| kind.id == id) {
        Some(kind) => words.of(&kind.title).to_owned(),
        None if id == TALK => words.say("attendance-talk"),
        None => id.to_owned(),
    }
}

/// Mentor and intern, apart by a stroke; nothing when nobody did.
fn initials(day: &AttendanceDay) -> String {
    if day.mentor.is_empty() && day.intern.is_empty() {
        return String::new();
    }
    let or_dash = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    format!("{} / {}", or_dash(&day.mentor), or_dash(&day.intern))
}

/// E.g. 'ma 14/9'.
pub(super) fn weekday(words: &Words, day: NaiveDate) -> String {
    let weekday = words.say(&format!("report-weekday-{}", day.weekday().number_from_monday()));
    format!("{weekday} {}", words.short_date(day))
}

/// Minutes as hours and minutes: `7:30`.
pub(super) fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn minutes_are_written_as_hours() {
        assert_eq!(clock(0), "0:00");
        assert_eq!(clock(450), "7:30");
        assert_eq!(clock(50 * 60 + 5), "50:05");
    }
}
