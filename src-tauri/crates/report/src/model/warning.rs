//! Warnings: on a school's report, and each as a letter.

use mentormap_domain::{
    dossier::{Agreement, DossierEntry, Outcome, Warning},
    form::Role,
};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Facts, Look, PaperInput, Prose, Report, Row, Span, Table,
    meeting::{agreements_block, fact, prose},
    paper::Paper,
    sheet::Sheet,
};

/// The warnings until the evaluation, by day.
pub(super) fn part(sheet: &Sheet<'_>, title: String) -> Table {
    let words = &sheet.words;
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let there = sheet.input.dossier.iter().filter(|entry| entry.binned.is_none());
    let mut given: Vec<&Warning> = there
        .filter_map(DossierEntry::part::<Warning>)
        .filter(|warning| sheet.counts(Some(warning.date)))
        .collect();
    given.sort_by_key(|warning| warning.date);
    Table {
        title,
        columns: vec![
            column("report-date", 0.1),
            column("paper-talk-facts", 0.35),
            column("paper-talk-expected", 0.3),
            column("report-warning-outcome", 0.25),
        ],
        rows: given.into_iter().map(|warning| row(sheet, warning)).collect(),
        empty: words.say("report-no-warnings"),
        ..Table::default()
    }
}

fn row(sheet: &Sheet<'_>, warning: &Warning) -> Row {
    let words = &sheet.words;
    let mut expected = Cell::of(sheet.typed(&warning.expected));
    if let Some(by) = warning.by {
        let by = words.tell("report-by", &[("date", words.short_date(by).into())]);
        expected.paras.push(vec![Span::quiet(by)]);
    }
    let outcome = match warning.outcome {
        None => words.say("report-warning-open"),
        Some(outcome) => words.say(outcome_key(outcome)),
    };
    let mut outcome = Cell::of(Span::plain(outcome));
    if !warning.outcome_text.trim().is_empty() {
        outcome.paras.push(vec![sheet.typed(&warning.outcome_text)]);
    }
    Row {
        cells: vec![
            Cell::of(Span::plain(words.short_date(warning.date))),
            Cell::of(sheet.typed(&warning.facts)),
            expected,
            outcome,
        ],
        ..Row::default()
    }
}

fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Mended => "paper-talk-mended",
        Outcome::NotMended => "paper-talk-not-mended",
    }
}

/// The letter of a warning: the facts, the change expected and by when, the talk, what became of
/// it. `number` is its place in the order of days; `ends` says that this one ends the placement.
pub fn warning_paper(
    input: &PaperInput,
    warning: &Warning,
    number: u32,
    ends: bool,
    agreements: &[Agreement],
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let day =
        |day: Option<chrono::NaiveDate>| day.map(|day| words.long_date(day)).unwrap_or_default();
    let mut blocks: Vec<Block> = paper.identification().into_iter().collect();
    blocks.push(Block::Facts(Facts {
        facts: vec![
            fact(words, "report-date", &words.long_date(warning.date)),
            fact(words, "paper-talk-day", &day(warning.talk)),
            fact(words, "paper-change-by", &day(warning.by)),
        ],
        two_columns: true,
        note: if ends { words.say("paper-warning-ends") } else { String::new() },
        ..Facts::default()
    }));
    blocks.push(prose(words, "paper-talk-facts", &warning.facts, 4));
    blocks.push(prose(words, "paper-talk-expected", &warning.expected, 3));
    if !agreements.is_empty() {
        blocks.push(agreements_block(words, agreements, false));
    }
    if let Some(outcome) = warning.outcome {
        let said = format!("{}.\n{}", words.say(outcome_key(outcome)), warning.outcome_text);
        blocks.push(prose(words, "report-warning-outcome", &said, 0));
    }
    blocks.push(Block::Prose(Prose {
        text: Cell::or_blank(&words.say("paper-warning-receipt"), Look::Quiet),
        ..Prose::default()
    }));
    blocks.extend(paper.signatures(&[Role::Mentor, Role::Director, Role::Intern]));
    let args = [("number", number.into())];
    paper.report(words.tell("paper-warning", &args), blocks)
}
