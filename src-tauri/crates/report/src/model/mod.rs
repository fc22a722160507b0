//! What a report says, before anything is measured.

mod activity;
mod asked;
mod attendance;
mod bars;
mod blank;
mod build;
mod cover;
mod criteria;
mod facts;
mod growth;
mod handover;
mod identity;
mod input;
mod key;
mod listing;
mod meeting;
mod paper;
mod points;
mod project;
mod rubric;
mod rules;
mod said;
mod school_year;
mod self_check;
mod sheet;
mod warning;
mod week;
mod words;
mod zero;

pub use activity::{activity_paper, week_paper};
pub use asked::{Asked, BlankCluster, BlankRow, BlankRubric, Question, Ticks};
pub use attendance::attendance_card;
pub use bars::{Bar, Bars};
pub use blank::{BlankInput, blank_form, blank_report};
pub use build::build;
pub(crate) use cover::cover;
pub use cover::{Cover, CoverLine};
pub use handover::{HandoverInput, handover_paper};
pub use input::{EvaluationInput, ReportInput, SignedOn};
pub use key::{person_key_paper, recovery_paper};
pub use listing::{ListingPart, listing_paper};
pub use meeting::{sheet_paper, talk_paper};
pub use paper::{About, PaperInput};
pub use project::project_paper;
pub use said::{Said, Spoken, SpokenRow};
pub use school_year::{Amounts, Levels, SchoolYearInput, school_year_paper};
pub use self_check::{SelfCheckInput, self_check_paper};
pub use warning::warning_paper;
pub use zero::zero_paper;

use mentormap_domain::{dossier::Stroke, text::Lang};

/// A report: its header and its blocks, in the order in which the school wants them.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Two letters, e.g. `nl`.
    pub lang: String,
    /// The accent colour, `#RRGGBB`.
    pub accent: String,
    pub letterhead: Letterhead,
    pub title: String,
    pub subtitle: String,
    /// On top of every page but the first: left and right.
    pub running: (String, String),
    pub footer: String,
    /// 'page x of y', with [`PAGE_MARK`] and [`PAGES_MARK`] for the numbers.
    pub page_of: String,
    pub blocks: Vec<Block>,
    /// What each block shows as a whole, so that a click in a preview finds it; empty, or left
    /// out at the end, for nothing.
    pub places: Vec<String>,
}

/// Stands for the page number in [`Report::page_of`].
pub const PAGE_MARK: &str = "{page}";
/// Stands for the number of pages in [`Report::page_of`].
pub const PAGES_MARK: &str = "{pages}";

/// The top of the first page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Letterhead {
    pub name: String,
    pub subtitle: String,
    /// Small lines at the right: what this is, from which site, made when.
    pub lines: Vec<String>,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Facts(Facts),
    Table(Table),
    Rubric(Rubric),
    Growth(Growth),
    Bars(Bars),
    Points(Points),
    Prose(Prose),
    Signatures(Signatures),
    /// To fill in by hand.
    Asked(Asked),
    BlankRubric(BlankRubric),
}

/// A piece of text in one look.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    pub text: String,
    pub look: Look,
    pub underline: Underline,
    /// What is heard in its place, where that is more than the text; empty for the text itself.
    pub said: String,
    /// Where it is another than the report's.
    pub lang: Option<Lang>,
}

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    #[default]
    Plain,
    Strong,
    /// Grey: what supports the text.
    Quiet,
}

/// At which moments a behaviour was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Underline {
    /// Half-way: dotted.
    pub interim: bool,
    /// At the end: solid.
    pub end: bool,
}

impl Span {
    /// Text in the ordinary look.
    pub fn plain(text: impl Into<String>) -> Span {
        Span { text: text.into(), ..Span::default() }
    }

    /// Bold text.
    pub fn strong(text: impl Into<String>) -> Span {
        Span { text: text.into(), look: Look::Strong, ..Span::default() }
    }

    /// Grey text.
    pub fn quiet(text: impl Into<String>) -> Span {
        Span { text: text.into(), look: Look::Quiet, ..Span::default() }
    }
}

/// A paragraph.
pub type Para = Vec<Span>;

/// What stands in a cell or behind a label.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// A small framed word on top, e.g. 'derived'.
    pub pill: Option<String>,
    pub paras: Vec<Para>,
    /// Empty lines to fill in by hand.
    pub blank: u8,
}

impl Cell {
    /// One paragraph, or an empty line when there is nothing to say.
    pub fn or_blank(text: &str, look: Look) -> Cell {
        if text.trim().is_empty() {
            return Cell { blank: 1, ..Cell::default() };
        }
        let span = Span { text: text.to_owned(), look, ..Span::default() };
        Cell { paras: vec![vec![span]], ..Cell::default() }
    }

    /// One paragraph.
    pub fn of(span: Span) -> Cell {
        Cell { paras: vec![vec![span]], ..Cell::default() }
    }
}

/// Labels with their values.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// Empty for none.
    pub title: String,
    pub facts: Vec<Fact>,
    /// In two columns beside each other, or one below the other.
    pub two_columns: bool,
    /// A sentence below, or empty.
    pub note: String,
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fact {
    pub label: String,
    pub value: Cell,
    /// What it shows, so that a click in a preview finds it; empty for nothing.
    pub anchor: String,
}

/// A table whose heading is repeated on every page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    pub title: String,
    pub intro: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Said when there is no row.
    pub empty: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Column {
    pub heading: String,
    /// The share of the width; shares need not add up to 1.
    pub share: f32,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
    pub anchor: String,
}

/// The rubric of the uniform form, with what was seen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rubric {
    pub title: String,
    pub legend: RubricLegend,
    /// E.g. '2 with help', low to high.
    pub levels: [String; 4],
    pub clusters: Vec<RubricCluster>,
    /// The word on a row that is a work attitude.
    pub attitude: String,
}

/// What the marks of the rubric mean; empty where a mark is not used.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RubricLegend {
    pub interim: String,
    pub end: String,
    pub seen_interim: String,
    pub seen_end: String,
    pub not_observable: String,
}

/// Indicators that belong together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RubricCluster {
    pub title: String,
    pub rows: Vec<RubricRow>,
}

/// One indicator with its four levels.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RubricRow {
    pub title: String,
    pub attitude: bool,
    /// The behaviours per level; each is a span with its underline.
    pub cells: [Para; 4],
    /// The places (0-3) of the levels that count.
    pub interim: Option<usize>,
    pub end: Option<usize>,
    /// Own level, mentor's level, remark, dates; empty for nothing.
    pub note: Para,
    pub anchor: String,
}

/// Half-way and final per cluster, as a drawing with its figures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Growth {
    pub title: String,
    pub shape: GrowthShape,
    /// Over the names of the clusters.
    pub cluster: String,
    /// E.g. '2 with help', low to high.
    pub levels: [String; 4],
    pub rows: Vec<GrowthRow>,
    /// What the open and the filled dot mean; empty when it is not used.
    pub interim: String,
    pub end: String,
    /// The drawing in words.
    pub alt: String,
}

/// How growth is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GrowthShape {
    /// A line per cluster, from half-way to the end.
    #[default]
    Dumbbell,
    /// A spoke per cluster.
    Radar,
}

impl Growth {
    /// Nothing is rated yet: a drawing without a dot says nothing.
    pub(crate) fn is_void(&self) -> bool {
        self.rows.iter().all(|row| row.interim.is_none() && row.end.is_none())
    }
}

/// A cluster with its means, 1 to 4.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GrowthRow {
    pub label: String,
    pub interim: Option<f64>,
    pub end: Option<f64>,
    /// The values in figures; a dash for none.
    pub figures: [String; 2],
}

/// Strengths or growth points.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Points {
    pub title: String,
    pub points: Vec<Para>,
    /// What it shows, so that a click in a preview finds it; empty for nothing.
    pub anchor: String,
}

/// Text of any length, or empty lines to write on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Prose {
    /// Empty for none.
    pub title: String,
    pub text: Cell,
    pub anchor: String,
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signatures {
    pub title: String,
    pub date: String,
    pub signature: String,
    pub signers: Vec<Signer>,
}

/// A role and, when known, a name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signer {
    pub role: String,
    pub name: String,
    /// The signature that was given; a line to sign on when none.
    pub signed: Option<Signed>,
}

/// A signature that was given.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signed {
    /// Lines in a box of 1000 by 400; none when the name was typed.
    pub strokes: Vec<Stroke>,
    /// The name as it was typed.
    pub typed: String,
    /// The drawing in words.
    pub alt: String,
    pub when: String,
    /// The first characters of the hash of what was signed.
    pub code: String,
}
