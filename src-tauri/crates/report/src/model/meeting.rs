//! Talks and visits: as a part of a report, and each as a paper of its own.
//!
//! In a report stand the talks that were held: when, which, who was there, the focus that was set
//! and what was agreed. The notes stay at the site: they were not written for the school. On the
//! paper of one talk, made to hand over to those who were there, they do stand.

use chrono::{NaiveDate, NaiveTime, Timelike};
use mentormap_domain::{
    dossier::{Agreement, DossierEntry, FeedbackSheet, Meeting, Part},
    form::{MeetingKind, Role},
};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Fact, Facts, Look, PaperInput, Prose, Report, Row, Span, Table,
    build::joined, identity::role_key, paper::Paper, sheet::Sheet, words::Words,
};

/// The talks that were held, by day.
pub(super) fn part(sheet: &Sheet<'_>, title: String) -> Table {
    let words = &sheet.words;
    let column = |key: &str, share| Column { heading: words.say(key), share };
    Table {
        title,
        columns: vec![
            column("report-date", 0.1),
            column("report-meeting", 0.32),
            column("report-present", 0.22),
            column("report-agreed", 0.36),
        ],
        rows: held(sheet).map(|(entry, meeting)| row(sheet, entry, meeting)).collect(),
        empty: words.say("report-no-meetings"),
        ..Table::default()
    }
}

/// The talks held until the day of the evaluation, when that has one.
fn held<'a>(sheet: &Sheet<'a>) -> impl Iterator<Item = (&'a DossierEntry, &'a Meeting)> {
    let mut held: Vec<(&DossierEntry, &Meeting)> = entries::<Meeting>(&sheet.input.dossier)
        .filter(|(_, meeting)| meeting.held && !meeting.waived)
        .filter(|(_, meeting)| sheet.counts(meeting.date))
        .collect();
    held.sort_by_key(|(entry, meeting)| {
        (meeting.date.is_none(), meeting.date, meeting.from, entry.created, entry.id)
    });
    held.into_iter()
}

/// The entries of one kind that are not in the bin.
fn entries<'a, P: Part + 'a>(
    dossier: &'a [DossierEntry],
) -> impl Iterator<Item = (&'a DossierEntry, &'a P)> {
    let there = dossier.iter().filter(|entry| entry.binned.is_none());
    there.filter_map(|entry| Some((entry, entry.part::<P>()?)))
}

fn row(sheet: &Sheet<'_>, entry: &DossierEntry, meeting: &Meeting) -> Row {
    let words = &sheet.words;
    let rules = &sheet.input.programme.meetings;
    let rule = rules.iter().find(|rule| rule.id == meeting.rule);
    let title = rule.map_or(meeting.title.trim(), |rule| sheet.of(&rule.title));
    let kind = words.say(kind_key(meeting.meeting_kind));
    let mut what = if title.is_empty() {
        Cell::of(Span::strong(kind))
    } else {
        let mut cell = Cell::of(Span::strong(title));
        cell.paras.push(vec![Span::quiet(kind)]);
        cell
    };
    if !meeting.focus.trim().is_empty() {
        let focus = words.tell("report-focus", &[("text", meeting.focus.trim().into())]);
        what.paras.push(vec![Span::plain(focus)]);
    }
    let mut agreed = Cell::default();
    for (_, agreement) in entries::<Agreement>(&sheet.input.dossier) {
        if agreement.of == Some(entry.id) {
            agreed.paras.push(agreement_para(words, agreement));
        }
    }
    Row {
        cells: vec![
            meeting
                .date
                .map_or_else(Cell::default, |day| Cell::of(Span::plain(words.short_date(day)))),
            what,
            Cell::of(Span::plain(meeting.present.join(", "))),
            agreed,
        ],
        anchor: format!("meeting:{}", entry.id),
    }
}

/// What was agreed, who does it, by when, and whether it was done.
pub(super) fn agreement_para(words: &Words, agreement: &Agreement) -> Vec<Span> {
    let who = agreement.who.map(|role| words.say(role_key(role))).unwrap_or_default();
    let until = |day| words.tell("report-by", &[("date", words.short_date(day).into())]);
    let by = agreement.by.map(until).unwrap_or_default();
    let finished = |day| words.tell("report-done", &[("date", words.short_date(day).into())]);
    let done = agreement.done.map(finished).unwrap_or_default();
    let mut para = vec![Span::plain(agreement.text.trim())];
    let rest = joined(&[&who, &by, &done]);
    if !rest.is_empty() {
        para.push(Span::quiet(format!(" ({rest})")));
    }
    para
}

/// The text of a kind of talk.
fn kind_key(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Exploratory => "report-meeting-exploratory",
        MeetingKind::SchoolVisit => "report-meeting-school-visit",
        MeetingKind::CoachingVisit => "report-meeting-coaching-visit",
        MeetingKind::JudgingVisit => "report-meeting-judging-visit",
        MeetingKind::ThreeWay => "report-meeting-three-way",
        MeetingKind::Coaching => "report-meeting-coaching",
        MeetingKind::Closing => "report-meeting-closing",
    }
}

/// A talk as a paper: when, where, who, what was said, what was agreed. What is empty gets lines
/// to write on, so that it can be printed before the talk too.
///
/// `title` is that of the programme or its own; empty for that of its kind.
pub fn talk_paper(
    input: &PaperInput,
    title: &str,
    meeting: &Meeting,
    agreements: &[Agreement],
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let kind = words.say(kind_key(meeting.meeting_kind));
    let title = if title.trim().is_empty() { kind.clone() } else { title.trim().to_owned() };
    let mut blocks: Vec<Block> = paper.identification().into_iter().collect();
    blocks.push(Block::Facts(Facts {
        title: words.say("paper-talk"),
        facts: vec![
            fact(words, "report-meeting", &kind),
            fact(words, "report-date", &day_and_hour(words, meeting)),
            fact(words, "paper-talk-place", &meeting.place),
            fact(words, "report-present", &meeting.present.join(", ")),
        ],
        two_columns: true,
        ..Facts::default()
    }));
    let visit = meeting.meeting_kind == MeetingKind::CoachingVisit;
    let said = [
        ("paper-talk-focus", &meeting.focus, visit),
        ("paper-talk-before", &meeting.before, visit),
        ("paper-talk-notes", &meeting.notes, true),
        ("paper-talk-after", &meeting.after, visit),
    ];
    for (key, text, always) in said {
        if always || !text.trim().is_empty() {
            blocks.push(prose(words, key, text, 4));
        }
    }
    blocks.push(agreements_block(words, agreements, true));
    blocks.extend(paper.signatures(&meeting.with));
    paper.report(title, blocks)
}

/// E.g. '18 december 2026, 10:00 – 11:00'.
fn day_and_hour(words: &Words, meeting: &Meeting) -> String {
    let clock = |time: NaiveTime| format!("{:02}:{:02}", time.hour(), time.minute());
    let hours: Vec<String> = [meeting.from, meeting.to].into_iter().flatten().map(clock).collect();
    let day = meeting.date.map(|day| words.long_date(day)).unwrap_or_default();
    super::build::comma(&[&day, &hours.join(" – ")])
}

/// A feedback sheet as a paper to hand over to the intern.
pub fn sheet_paper(
    input: &PaperInput,
    sheet: &FeedbackSheet,
    author: &str,
    agreements: &[Agreement],
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let mut blocks: Vec<Block> = paper.identification().into_iter().collect();
    blocks.push(Block::Facts(Facts {
        facts: vec![
            fact(words, "report-period-label", &words.period(sheet.from, sheet.to)),
            fact(words, "paper-talk-author", author),
        ],
        two_columns: true,
        ..Facts::default()
    }));
    blocks.push(prose(words, "paper-talk-well", &sheet.well, 4));
    blocks.push(prose(words, "paper-talk-next", &sheet.next, 4));
    blocks.push(agreements_block(words, agreements, true));
    blocks.push(prose(words, "paper-talk-reply", &sheet.reply, 4));
    blocks.extend(paper.signatures(&[Role::Intern, Role::Mentor]));
    paper.report(words.say("paper-sheet"), blocks)
}

/// A label with its value, or a line to write on.
pub(super) fn fact(words: &Words, key: &str, value: &str) -> Fact {
    Fact { label: words.say(key), value: Cell::or_blank(value, Look::Plain), ..Fact::default() }
}

/// A titled text, or `lines` lines to write on.
pub(super) fn prose(words: &Words, key: &str, text: &str, lines: u8) -> Block {
    let mut cell = Cell::default();
    for line in text.trim().lines().filter(|line| !line.trim().is_empty()) {
        cell.paras.push(vec![Span::plain(line.trim())]);
    }
    if cell.paras.is_empty() {
        cell.blank = lines;
    }
    Block::Prose(Prose { title: words.say(key), text: cell, ..Prose::default() })
}

/// What was agreed: text, who, by when. With `room`, empty rows to write on when there is nothing.
pub(super) fn agreements_block(words: &Words, agreements: &[Agreement], room: bool) -> Block {
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let date = |day: Option<NaiveDate>| day.map(|day| words.short_date(day)).unwrap_or_default();
    let mut rows: Vec<Row> = agreements
        .iter()
        .map(|agreement| Row {
            cells: vec![
                Cell::of(Span::plain(agreement.text.trim())),
                Cell::of(Span::plain(
                    agreement.who.map(|role| words.say(role_key(role))).unwrap_or_default(),
                )),
                Cell::of(Span::plain(date(agreement.by))),
                Cell::of(Span::plain(date(agreement.done))),
            ],
            ..Row::default()
        })
        .collect();
    if rows.is_empty() && room {
        let empty =
            || Row { cells: vec![Cell { blank: 1, ..Cell::default() }; 4], ..Row::default() };
        rows = vec![empty(), empty()];
    }
    Block::Table(Table {
        title: words.say("paper-talk-agreements"),
        columns: vec![
            column("paper-talk-agreement", 0.52),
            column("paper-talk-who", 0.22),
            column("paper-talk-by", 0.13),
            column("paper-talk-done", 0.13),
        ],
        rows,
        empty: words.say("paper-talk-no-agreements"),
        ..Table::default()
    })
}
