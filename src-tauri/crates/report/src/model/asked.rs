//! What is asked on paper: boxes to tick and lines to write on.

use super::{Cell, Para};

/// Questions under each other, each with boxes to tick or lines to write on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    /// Empty for none.
    pub title: String,
    pub intro: String,
    pub questions: Vec<Question>,
}

/// A question and the place for its answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Question {
    /// Before the text; empty for none.
    pub number: String,
    pub text: Para,
    /// What explains it, smaller; empty for nothing.
    pub detail: String,
    pub ticks: Vec<Ticks>,
    /// What is known already, or the lines to write on beside the text.
    pub answer: Cell,
    /// Lines to write on, over the whole width.
    pub lines: u8,
}

/// Boxes on a line, one of which is ticked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ticks {
    /// What they are about, e.g. the moment; empty for nothing.
    pub label: String,
    pub options: Vec<String>,
}

/// The uniform rubric to fill in by hand: behaviours to underline, a level to tick, a remark.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlankRubric {
    /// Empty for none.
    pub title: String,
    /// How to fill it in.
    pub intro: String,
    /// E.g. '2 with help', low to high.
    pub levels: [String; 4],
    pub clusters: Vec<BlankCluster>,
    /// The word on a row that is a work attitude.
    pub attitude: String,
    /// The boxes under every row.
    pub ticks: Vec<Ticks>,
    /// Before the line for a remark.
    pub remark: String,
}

/// Indicators that belong together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlankCluster {
    pub title: String,
    pub rows: Vec<BlankRow>,
}

/// One indicator with the behaviours of its four levels.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlankRow {
    pub title: String,
    pub attitude: bool,
    pub cells: [Vec<String>; 4],
}
