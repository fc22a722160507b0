//! The sheet that goes with a placement to another mentor: what is open.

use chrono::NaiveDate;
use mentormap_domain::dossier::{Agreement, Handover, Warning};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Facts, PaperInput, Points, Report, Row, Signatures, Signer, Span, Table,
    meeting::{agreements_block, fact, prose},
    paper::Paper,
    words::Words,
};

/// What the next mentor must know.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HandoverInput {
    /// Names; empty when not known.
    pub from: String,
    pub to: String,
    /// Agreements that are not done yet.
    pub agreements: Vec<Agreement>,
    /// Warnings without an outcome, with their numbers.
    pub warnings: Vec<(u32, Warning)>,
    /// Evaluations, talks and papers that are still to come: what, and by when.
    pub open: Vec<(String, Option<NaiveDate>)>,
    /// What was given as the next step on the latest feedback sheet.
    pub next: String,
}

/// The sheet of a handover.
pub fn handover_paper(
    input: &PaperInput,
    handover: &Handover,
    known: &HandoverInput,
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let words = &paper.words;
    let mut blocks: Vec<Block> = paper.identification().into_iter().collect();
    blocks.push(Block::Facts(Facts {
        facts: vec![
            fact(words, "report-date", &words.long_date(handover.date)),
            fact(words, "paper-handover-from", &known.from),
            fact(words, "paper-handover-to", &known.to),
        ],
        two_columns: true,
        ..Facts::default()
    }));
    blocks.push(prose(words, "paper-handover-note", &handover.text, 3));
    if !known.next.trim().is_empty() {
        blocks.push(prose(words, "paper-handover-next", &known.next, 0));
    }
    if !known.warnings.is_empty() {
        blocks.push(warnings(words, &known.warnings));
    }
    blocks.push(agreements_block(words, &known.agreements, false));
    blocks.push(open(words, &known.open));
    blocks.push(signatures(words, known));
    paper.report(words.say("paper-handover"), blocks)
}

fn warnings(words: &Words, warnings: &[(u32, Warning)]) -> Block {
    let point = |(number, warning): &(u32, Warning)| {
        let title = words.tell("paper-warning", &[("number", (*number).into())]);
        let head = format!("{title}, {}. ", words.short_date(warning.date));
        let mut para = vec![Span::strong(head), Span::plain(warning.expected.trim())];
        if let Some(by) = warning.by {
            let by = words.tell("report-by", &[("date", words.short_date(by).into())]);
            para.push(Span::quiet(format!(" ({by})")));
        }
        para
    };
    Block::Points(Points {
        title: words.say("paper-handover-warnings"),
        points: warnings.iter().map(point).collect(),
        ..Points::default()
    })
}

/// What is still to come, in the order given.
fn open(words: &Words, open: &[(String, Option<NaiveDate>)]) -> Block {
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let row = |(what, by): &(String, Option<NaiveDate>)| Row {
        cells: vec![
            Cell::of(Span::plain(by.map(|by| words.short_date(by)).unwrap_or_default())),
            Cell::of(Span::plain(what.as_str())),
        ],
        ..Row::default()
    };
    Block::Table(Table {
        title: words.say("paper-handover-open"),
        columns: vec![column("paper-talk-by", 0.15), column("paper-talk-what", 0.85)],
        rows: open.iter().map(row).collect(),
        empty: words.say("paper-handover-nothing"),
        ..Table::default()
    })
}

/// The two mentors, who are both mentors: each under its own heading.
fn signatures(words: &Words, known: &HandoverInput) -> Block {
    let signer = |key: &str, name: &str| Signer {
        role: words.say(key),
        name: name.to_owned(),
        ..Signer::default()
    };
    Block::Signatures(Signatures {
        title: words.say("paper-signatures"),
        date: words.say("report-sign-date"),
        signature: words.say("report-sign-signature"),
        signers: vec![
            signer("paper-handover-from", &known.from),
            signer("paper-handover-to", &known.to),
        ],
    })
}
