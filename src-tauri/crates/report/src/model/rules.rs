//! What the programme asks of a placement, beside what came of it.

use chrono::NaiveDate;
use mentormap_domain::{
    attendance::{Limit, Totals, totals},
    dossier::{DossierEntry, Meeting, Warning},
    evaluation::Author,
    form::{DayKind, MeetingRule, MomentRule, Role},
};

use super::{
    Cell, Column, Fact, Facts, Look, Row, Span, Table,
    attendance::{self, clock},
    build::comma,
    identity::role_key,
    sheet::Sheet,
};

/// The hours against the target, without the days.
pub(super) fn hours(sheet: &Sheet<'_>, title: String) -> Facts {
    let sums = sums(sheet);
    // Lines to write on as long as nobody wrote on the card.
    let counted = |minutes| if sums.done == 0 { String::new() } else { clock(minutes) };
    let fact = |key: &str, text: String| Fact {
        label: sheet.words.say(key),
        value: Cell::or_blank(&text, Look::Strong),
        anchor: "attendance".into(),
    };
    let facts = vec![
        fact("attendance-card-done", counted(sums.done)),
        fact("attendance-card-target", sums.target.map(clock).unwrap_or_default()),
        fact("attendance-card-on-site", counted(sums.worked)),
        fact("attendance-card-prepared", counted(sums.preparation)),
    ];
    Facts { title, facts, two_columns: true, ..Facts::default() }
}

/// A row per rule: what is asked, and what came of it until the day of the evaluation.
pub(super) fn rules(sheet: &Sheet<'_>, title: String) -> Table {
    let words = &sheet.words;
    let programme = &sheet.input.programme;
    let sums = sums(sheet);
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let mut rows: Vec<Row> = target(sheet, &sums).into_iter().collect();
    rows.extend(programme.day_kinds.iter().filter_map(|kind| days(sheet, &sums, kind)));
    rows.extend(programme.moments.iter().map(|moment| evaluation(sheet, moment)));
    rows.extend(programme.meetings.iter().map(|meeting| self::meeting(sheet, meeting)));
    rows.extend(warnings(sheet));
    Table {
        title,
        columns: vec![
            column("report-rule", 0.34),
            column("report-rule-asked", 0.33),
            column("report-rule-came", 0.33),
        ],
        rows,
        ..Table::default()
    }
}

fn row(what: String, asked: String, came: String) -> Row {
    let came = if came.is_empty() { "–".to_owned() } else { came };
    Row {
        cells: vec![
            Cell::of(Span::strong(what)),
            Cell::of(Span::plain(asked)),
            Cell::of(Span::plain(came)),
        ],
        ..Row::default()
    }
}

/// What the days on the card until the evaluation add up to.
fn sums(sheet: &Sheet<'_>) -> Totals {
    totals(&attendance::plan(sheet), &attendance::until(sheet))
}

/// What is kept of one kind and not in the bin.
fn kept<'a, P: mentormap_domain::dossier::Part + 'a>(
    sheet: &Sheet<'a>,
) -> impl Iterator<Item = &'a P> {
    let there = sheet.input.dossier.iter().filter(|entry| entry.binned.is_none());
    there.filter_map(DossierEntry::part::<P>)
}

fn target(sheet: &Sheet<'_>, sums: &Totals) -> Option<Row> {
    let words = &sheet.words;
    let target = clock(sums.target?);
    Some(row(words.say("report-rule-hours"), target, clock(sums.done)))
}

/// A kind of day of which there can be so many.
fn days(sheet: &Sheet<'_>, sums: &Totals, kind: &DayKind) -> Option<Row> {
    let words = &sheet.words;
    let max = kind.max?;
    let used = sums.kinds.iter().find(|total| total.id == kind.id);
    let count = used.map_or(0, |total| total.days);
    let mut came = words.tell("attendance-card-days-count", &[("days", i64::from(count).into())]);
    if used.is_some_and(|total| total.limit == Limit::Passed) {
        came = format!("{came}: {}", words.say("attendance-card-passed"));
    }
    let asked = words.tell("report-rule-most", &[("max", i64::from(max).into())]);
    Some(row(sheet.of(&kind.title).to_owned(), asked, came))
}

/// An evaluation: who fills it in, and on which day each did.
fn evaluation(sheet: &Sheet<'_>, rule: &MomentRule) -> Row {
    let words = &sheet.words;
    let name = |author: Author| words.say(role_key(role(author)));
    let names: Vec<String> = rule.authors.iter().map(|author| name(*author)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let came = rule.authors.iter().filter_map(|author| {
        let form = sheet.input.evaluation(rule.moment, *author)?;
        let day = form.evaluation.date.filter(|day| sheet.counts(Some(*day)))?;
        Some(format!("{} {}", name(*author), words.short_date(day)))
    });
    let came: Vec<String> = came.collect();
    row(sheet.of(&rule.title).to_owned(), comma(&names), came.join(", "))
}

fn role(author: Author) -> Role {
    match author {
        Author::Intern => Role::Intern,
        Author::Mentor => Role::Mentor,
    }
}

/// A talk: who is there, and when it was held.
fn meeting(sheet: &Sheet<'_>, rule: &MeetingRule) -> Row {
    let words = &sheet.words;
    let with: Vec<String> = rule.with.iter().map(|role| words.say(role_key(*role))).collect();
    let with: Vec<&str> = with.iter().map(String::as_str).collect();
    let of = |meeting: &&Meeting| meeting.rule == rule.id;
    let found: Vec<&Meeting> = kept::<Meeting>(sheet).filter(of).collect();
    let mut held: Vec<NaiveDate> = found
        .iter()
        .filter(|meeting| meeting.held && !meeting.waived)
        .filter_map(|meeting| meeting.date)
        .filter(|day| sheet.counts(Some(*day)))
        .collect();
    held.sort_unstable();
    let days: Vec<String> = held.into_iter().map(|day| words.short_date(day)).collect();
    let waived = days.is_empty() && found.iter().any(|meeting| meeting.waived);
    let came = if waived { words.say("report-rule-waived") } else { days.join(", ") };
    row(sheet.of(&rule.title).to_owned(), comma(&with), came)
}

/// How many warnings there were, where one of them ends the placement.
fn warnings(sheet: &Sheet<'_>) -> Option<Row> {
    let words = &sheet.words;
    let end = sheet.input.programme.warnings_end?;
    let given = kept::<Warning>(sheet).filter(|warning| sheet.counts(Some(warning.date))).count();
    let asked = words.tell("report-rule-warnings-end", &[("number", i64::from(end).into())]);
    Some(row(words.say("report-rule-warnings"), asked, given.to_string()))
}
