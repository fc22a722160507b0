//! A paper of headed parts as they come: facts, tables, text. What it says is the caller's.

use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Fact, Facts, Look, PaperInput, Prose, Report, Row, Span, Table,
    paper::Paper,
};

/// A part of a listing.
#[derive(Debug, Clone, PartialEq)]
pub enum ListingPart {
    /// Labels with values, one below the other.
    Facts { title: String, facts: Vec<(String, String)>, note: String },
    /// A table; `columns` are headings with their share of the width.
    Table {
        title: String,
        intro: String,
        columns: Vec<(String, f32)>,
        rows: Vec<Vec<String>>,
        empty: String,
    },
    /// Paragraphs, apart by line breaks.
    Text { title: String, text: String },
}

/// A paper with this title, on the site's letterhead; `subtitle` says whom or what it is about.
pub fn listing_paper(
    input: &PaperInput,
    title: &str,
    subtitle: &str,
    parts: &[ListingPart],
    messages: &Messages,
) -> Report {
    let paper = Paper::new(input, messages);
    let blocks = parts.iter().map(block).collect();
    let mut report = paper.report(title.to_owned(), blocks);
    subtitle.clone_into(&mut report.subtitle);
    report.running.1 = subtitle.to_owned();
    report
}

fn block(part: &ListingPart) -> Block {
    match part {
        ListingPart::Facts { title, facts, note } => Block::Facts(Facts {
            title: title.clone(),
            facts: facts
                .iter()
                .map(|(label, value)| Fact {
                    label: label.clone(),
                    value: said(value),
                    ..Fact::default()
                })
                .collect(),
            two_columns: false,
            note: note.clone(),
        }),
        ListingPart::Table { title, intro, columns, rows, empty } => Block::Table(Table {
            title: title.clone(),
            intro: intro.clone(),
            columns: columns
                .iter()
                .map(|(heading, share)| Column { heading: heading.clone(), share: *share })
                .collect(),
            rows: rows
                .iter()
                .map(|cells| Row {
                    cells: cells.iter().map(|cell| said(cell)).collect(),
                    ..Row::default()
                })
                .collect(),
            empty: empty.clone(),
        }),
        ListingPart::Text { title, text } => {
            Block::Prose(Prose { title: title.clone(), text: said(text), ..Prose::default() })
        }
    }
}

/// A text of one or more lines; a dash for none.
fn said(text: &str) -> Cell {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let paras: Vec<_> = lines.map(|line| vec![Span::plain(line)]).collect();
    if paras.is_empty() {
        let span = Span { text: "–".into(), look: Look::Quiet, ..Span::default() };
        return Cell::of(span);
    }
    Cell { paras, ..Cell::default() }
}
