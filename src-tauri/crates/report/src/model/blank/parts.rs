//! Each part of a school's form as something to fill in by hand.

use mentormap_domain::form::{Criterion, Field, FieldKind, Part, SchoolForm};

use super::{Blank, LINES};
use crate::model::{
    Asked, Block, Cell, Column, Look, Prose, Question, Row, Span, Table, Ticks, activity,
};

/// Empty rows of a table to write in.
const ROWS: usize = 6;
/// Rows for the days of a placement.
const DAYS: usize = 15;

/// The blocks of a part; some have nothing to fill in.
pub(super) fn blocks(blank: &Blank<'_>, form: &SchoolForm, part: &Part) -> Vec<Block> {
    let of = |text| blank.words.of(text).to_owned();
    let one = match part {
        // Drawn, added up or decided by the site: nothing of it is written on the form.
        Part::Growth { .. }
        | Part::Radar { .. }
        | Part::Hours { .. }
        | Part::Rules { .. }
        | Part::Warnings { .. } => return Vec::new(),
        Part::Identification => Block::Facts(blank.identification()),
        Part::Criteria { title, intro, criteria } => {
            let questions = criteria.iter().map(|each| criterion(blank, form, each)).collect();
            Block::Asked(Asked { title: of(title), intro: of(intro), questions })
        }
        Part::Rubric { title, clusters } => Block::BlankRubric(blank.rubric(of(title), clusters)),
        Part::SelfEvaluation { title } => Block::Table(beside(blank, of(title))),
        Part::Attendance { title } => Block::Table(rows(blank, of(title), &ATTENDANCE, DAYS)),
        Part::Evidence { title } => Block::Table(rows(blank, of(title), &EVIDENCE, ROWS)),
        Part::Meetings { title } => Block::Table(rows(blank, of(title), &MEETINGS, ROWS)),
        Part::Activities { title } => Block::Table(activities(blank, of(title))),
        Part::Fields { title, fields } => {
            let questions = fields.iter().map(|each| field(blank, each)).collect();
            Block::Asked(Asked { title: of(title), questions, ..Asked::default() })
        }
        Part::Strengths { title }
        | Part::GrowthPoints { title }
        | Part::Project { title }
        | Part::Conclusion { title } => Block::Prose(lines(of(title))),
        Part::Signatures { title, roles } => Block::Signatures(blank.signatures(of(title), roles)),
        Part::Note { text } => Block::Prose(Prose {
            text: Cell::or_blank(blank.words.of(text), Look::Quiet),
            ..Prose::default()
        }),
    };
    vec![one]
}

/// A title with lines to write on.
pub(super) fn lines(title: String) -> Prose {
    Prose { title, text: Cell { blank: LINES, ..Cell::default() }, ..Prose::default() }
}

/// A criterion with its scale to tick, and lines for words.
fn criterion(blank: &Blank<'_>, form: &SchoolForm, criterion: &Criterion) -> Question {
    let words = &blank.words;
    let scale = form.scale(&criterion.scale);
    let levels = scale.iter().flat_map(|scale| scale.levels.iter().map(|level| &level.label));
    let short = scale.and_then(|scale| scale.short.as_ref()).map(|short| &short.label);
    let options: Vec<String> =
        levels.chain(short).map(|label| words.of(label).to_owned()).collect();
    let moments = blank.moments().into_iter();
    Question {
        number: criterion.number.clone(),
        text: vec![Span::strong(words.of(&criterion.title))],
        detail: words.of(&criterion.description).to_owned(),
        ticks: moments.map(|label| Ticks { label, options: options.clone() }).collect(),
        answer: Cell::default(),
        lines: if criterion.explain { 3 } else { 1 },
    }
}

/// A field of the school: what is known already, else boxes or lines.
fn field(blank: &Blank<'_>, field: &Field) -> Question {
    let words = &blank.words;
    let known = field.bound.zip(blank.identity());
    let known = known.map(|(binding, identity)| identity.bound(words, binding)).unwrap_or_default();
    let mut question = Question {
        text: vec![Span::quiet(words.of(&field.label))],
        answer: Cell::or_blank(&known, Look::Plain),
        ..Question::default()
    };
    match &field.kind {
        FieldKind::Choice { options } if known.is_empty() => {
            question.answer = Cell::default();
            let options = options.iter().map(|option| words.of(&option.label).to_owned());
            question.ticks = vec![Ticks { label: String::new(), options: options.collect() }];
        }
        FieldKind::LongText if known.is_empty() => question.answer.blank = 3,
        _ => {}
    }
    question
}

/// Headings with the share of the width of each.
type Headings = [(&'static str, f32)];

const ATTENDANCE: [(&str, f32); 5] = [
    ("report-date", 0.14),
    ("attendance-card-kind", 0.24),
    ("attendance-card-worked", 0.14),
    ("attendance-card-initials", 0.2),
    ("attendance-card-remark", 0.28),
];
const EVIDENCE: [(&str, f32); 3] =
    [("report-date", 0.14), ("report-activity", 0.26), ("report-observation", 0.6)];
const MEETINGS: [(&str, f32); 3] =
    [("report-date", 0.14), ("blank-meeting", 0.26), ("blank-agreed", 0.6)];

/// A table of so many empty rows.
fn rows(blank: &Blank<'_>, title: String, headings: &Headings, count: usize) -> Table {
    let columns = headings.iter().map(|(key, share)| column(blank, key, *share)).collect();
    let rows = (0..count).map(|_| empty(headings.len(), None)).collect();
    Table { title, columns, rows, ..Table::default() }
}

fn column(blank: &Blank<'_>, key: &str, share: f32) -> Column {
    Column { heading: blank.words.say(key), share }
}

/// A row as high as handwriting needs, with a name in its first cell when there is one.
fn empty(cells: usize, name: Option<String>) -> Row {
    let mut row = Row { cells: vec![Cell::default(); cells], ..Row::default() };
    if let Some(first) = row.cells.first_mut() {
        *first = Cell::of(Span::plain(name.unwrap_or_else(|| "\u{a0}".to_owned())));
    }
    row
}

/// The intern's level beside the mentor's, per cluster.
fn beside(blank: &Blank<'_>, title: String) -> Table {
    let headings = [("report-cluster", 0.5), ("report-intern", 0.25), ("report-mentor", 0.25)];
    let name = |(number, cluster): (usize, &mentormap_domain::form::Cluster)| {
        format!("{number} {}", blank.words.of(&cluster.title))
    };
    let clusters = blank.clusters(&[]).into_iter();
    Table {
        title,
        columns: headings.iter().map(|(key, share)| column(blank, key, *share)).collect(),
        rows: clusters.map(|cluster| empty(3, Some(name(cluster)))).collect(),
        ..Table::default()
    }
}

/// The tasks of the programme with lines to write on; empty rows where none are known.
fn activities(blank: &Blank<'_>, title: String) -> Table {
    let known = blank.input.programme.as_ref().filter(|p| !p.activities.is_empty());
    match known {
        Some(programme) => activity::blank(&blank.words, title, programme),
        None => {
            let headings = [("report-activity", 0.4), ("report-date", 0.2), ("report-remark", 0.4)];
            rows(blank, title, &headings, ROWS)
        }
    }
}
