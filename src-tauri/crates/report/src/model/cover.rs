//! The list in front of many reports in one file: what is where, and what is still open.

use chrono::NaiveDate;
use mentormap_domain::{site::Site, text::Lang};
use mentormap_i18n::Messages;

use super::{
    Block, Cell, Column, Look, PaperInput, Report, Row, Span, Table, paper::Paper, words::Words,
};

/// What the list says of one report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CoverLine {
    pub intern: String,
    pub school: String,
    /// The form, with its moment.
    pub form: String,
    /// What is still empty, or that it is a draft; one sentence each.
    pub open: Vec<String>,
}

/// What the list starts from.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    pub site: Option<Site>,
    /// The language of the program.
    pub lang: Lang,
    /// The day on it.
    pub date: NaiveDate,
}

/// The list, with the first and last page of each report, counted over the whole file.
pub(crate) fn cover(
    cover: &Cover,
    lines: &[&CoverLine],
    pages: &[(usize, usize)],
    messages: &Messages,
) -> Report {
    let input = PaperInput {
        site: cover.site.clone(),
        about: None,
        lang: cover.lang,
        date: cover.date,
        signatures: Vec::new(),
    };
    let paper = Paper::new(&input, messages);
    let words = &paper.words;
    let column = |key: &str, share| Column { heading: words.say(key), share };
    let table = Table {
        intro: words.say("cover-intro"),
        columns: vec![
            column("report-intern", 0.22),
            column("report-school", 0.2),
            column("cover-form", 0.24),
            column("cover-pages", 0.11),
            column("cover-open", 0.23),
        ],
        rows: lines.iter().zip(pages).map(|(line, pages)| row(words, line, *pages)).collect(),
        ..Table::default()
    };
    let count = words.tell("cover-count", &[("count", lines.len().into())]);
    let report = paper.report(words.say("cover-title"), vec![Block::Table(table)]);
    Report { subtitle: count, ..report }
}

fn row(words: &Words, line: &CoverLine, (first, last): (usize, usize)) -> Row {
    let plain = |text: &str| Cell::of(Span::plain(text));
    let args = [("first", first.to_string().into()), ("last", last.to_string().into())];
    let pages = if first == last { first.to_string() } else { words.tell("cover-from-to", &args) };
    let open = if line.open.is_empty() {
        Cell::of(Span::quiet(words.say("cover-nothing-open")))
    } else {
        let paras = line.open.iter().map(|text| vec![Span::plain(text.as_str())]).collect();
        Cell { paras, ..Cell::default() }
    };
    let intern = Span { text: line.intern.clone(), look: Look::Strong, ..Span::default() };
    Row {
        cells: vec![Cell::of(intern), plain(&line.school), plain(&line.form), plain(&pages), open],
        ..Row::default()
    }
}
