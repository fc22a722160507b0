//! Why a file is refused: what is wrong, and where.

use std::fmt;

/// A refusal; nothing of the file was taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault} at {place}: {reason}")]
pub struct ExchangeError {
    pub fault: Fault,
    /// The place in the file, e.g. `placements[3].intern` or `line 4 column 2`.
    pub place: String,
    /// What stands there.
    pub reason: String,
}

/// The kinds of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Not JSON, or not of the expected shape.
    Broken,
    /// More bytes or a longer text than can be right.
    TooLarge,
    /// No `format`, or one that nobody knows.
    FormatUnknown,
    /// A later version of a known format.
    FormatNewer,
    /// An id that nothing has.
    ReferenceMissing,
    /// Well-formed, but against the rules of a form.
    Form,
    /// A character that makes a text look like another one.
    Hidden,
    /// Text in an encoding that is none of the known ones.
    Encoding,
    /// A class list without a column of names.
    Columns,
    /// A class list without a row below its heading.
    Empty,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::Broken => "broken",
            Fault::TooLarge => "too large",
            Fault::FormatUnknown => "unknown format",
            Fault::FormatNewer => "newer format",
            Fault::ReferenceMissing => "missing reference",
            Fault::Form => "form fault",
            Fault::Hidden => "hidden character",
            Fault::Encoding => "unknown encoding",
            Fault::Columns => "missing columns",
            Fault::Empty => "nothing in it",
        })
    }
}

impl ExchangeError {
    pub(crate) fn new(fault: Fault, place: impl Into<String>, reason: impl Into<String>) -> Self {
        ExchangeError { fault, place: place.into(), reason: reason.into() }
    }
}
