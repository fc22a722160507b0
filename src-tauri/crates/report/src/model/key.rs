//! Papers about unlocking: the sheet with the recovery key, and a sheet for somebody who may
//! unlock.

use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Fact, Facts, PaperInput, Prose, Report, Row, Span, Table, paper::Paper,
    words::Words,
};

/// So many words stand beside each other.
const ACROSS: usize = 3;

/// The sheet with the words of the recovery key: numbered, what they are for, where to keep them.
pub fn recovery_paper(input: &PaperInput, recovery: &[String], messages: &Messages) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let blocks = vec![
        said(words, "", "paper-recovery-what"),
        Block::Table(numbered(words, recovery)),
        said(words, "paper-recovery-keep", "paper-recovery-keep-text"),
        said(words, "paper-recovery-use", "paper-recovery-use-text"),
        Block::Facts(about(words, input, None)),
    ];
    paper.report(words.say("paper-recovery"), blocks)
}

/// The sheet for `person`, who may unlock: how, and what to do without a passphrase. The
/// passphrase itself stands nowhere.
pub fn person_key_paper(input: &PaperInput, person: &str, messages: &Messages) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let blocks = vec![
        Block::Facts(about(words, input, Some(person))),
        said(words, "paper-person-key-how", "paper-person-key-how-text"),
        said(words, "paper-person-key-choose", "paper-person-key-choose-text"),
        said(words, "paper-person-key-lost", "paper-person-key-lost-text"),
    ];
    paper.report(words.say("paper-person-key"), blocks)
}

/// A heading, or none, with the paragraphs of a text.
fn said(words: &Words, title: &str, text: &str) -> Block {
    let paras = words.say(text).lines().filter(|line| !line.trim().is_empty()).map(para).collect();
    let title = if title.is_empty() { String::new() } else { words.say(title) };
    Block::Prose(Prose { title, text: Cell { paras, ..Cell::default() }, anchor: String::new() })
}

fn para(line: &str) -> Vec<Span> {
    vec![Span::plain(line.trim())]
}

/// Read from left to right: 1 2 3, and 4 5 6 below.
fn numbered(words: &Words, recovery: &[String]) -> Table {
    let column = |_| Column { heading: String::new(), share: 1.0 };
    let cell = |(index, word): (usize, &String)| Cell {
        paras: vec![vec![
            Span::quiet(format!("{}\u{2002}", index + 1)),
            Span::strong(word.as_str()),
        ]],
        ..Cell::default()
    };
    let cells: Vec<Cell> = recovery.iter().enumerate().map(cell).collect();
    let row = |cells: &[Cell]| Row { cells: cells.to_vec(), anchor: String::new() };
    Table {
        title: words.say("paper-recovery-words"),
        intro: words.say("paper-recovery-words-order"),
        columns: (0..ACROSS).map(column).collect(),
        rows: cells.chunks(ACROSS).map(row).collect(),
        empty: String::new(),
    }
}

/// Of which binder it is, and of when.
fn about(words: &Words, input: &PaperInput, person: Option<&str>) -> Facts {
    let site = input.site.as_ref().map(|site| site.name.clone()).unwrap_or_default();
    let lines = [
        ("paper-person-key-name", person.unwrap_or_default().to_owned()),
        ("paper-key-binder", site),
        ("paper-key-made", words.long_date(input.date)),
    ];
    let fact = |(label, text): (&str, String)| Fact {
        label: words.say(label),
        value: Cell::of(Span::plain(text)),
        anchor: String::new(),
    };
    Facts {
        facts: lines.into_iter().filter(|(_, text)| !text.is_empty()).map(fact).collect(),
        ..Facts::default()
    }
}
