//! Bars side by side, as a drawing with its figures.

/// Bars, one below the other, each of one part or of several; the figures stand beside them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bars {
    pub title: String,
    /// A sentence below the title, or empty.
    pub intro: String,
    /// Over the names of the bars.
    pub label: String,
    /// What the parts are, in their order; at most four. One part needs no name.
    pub parts: Vec<String>,
    /// Over the figures.
    pub columns: Vec<String>,
    pub rows: Vec<Bar>,
    /// The drawing in words.
    pub alt: String,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bar {
    pub label: String,
    /// How much of the whole width each part takes, 0 to 1 in all.
    pub shares: Vec<f32>,
    /// One for each column.
    pub figures: Vec<String>,
    /// What is said in place of a bar; empty where there is one.
    pub note: String,
}
