//! Class lists: interns as a school sends them, CSV or XLSX.
//!
//! Gives rows of plain text by column; what they mean for a binder is worked out elsewhere. A
//! file comes from outside and may be hostile: its size, rows, cells and unpacked size are bounded
//! before they are taken into memory.

mod column;
mod csv;
mod date;
mod decode;
mod table;
mod xlsx;

use std::collections::BTreeMap;

pub use column::{Column, folded};
pub use date::date;

use crate::{ExchangeError, Fault};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 5_000_000;
/// The most rows, heading included.
pub const MAX_ROWS: usize = 2_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 100;
/// The longest text in a cell, in characters.
pub const MAX_CELL: usize = 1_000;

/// A class list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassList {
    /// The recognised columns, as the file calls them.
    pub columns: BTreeMap<Column, String>,
    /// Headings of columns that mean nothing here.
    pub ignored: Vec<String>,
    /// In the order of the file; never empty.
    pub rows: Vec<ClassListRow>,
}

/// One intern of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClassListRow {
    /// The row in the file, counted from 1 as programs show it.
    pub row: u32,
    /// Trimmed; empty cells left out.
    pub cells: BTreeMap<Column, String>,
}

impl ClassListRow {
    /// The text of a cell; empty when there is none.
    pub fn get(&self, column: Column) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }

    /// The whole name: as it stands, else first and last name.
    pub fn name(&self) -> String {
        let whole = self.get(Column::Name);
        if !whole.is_empty() {
            return whole.to_owned();
        }
        let both = [self.get(Column::FirstName), self.get(Column::LastName)];
        both.join(" ").trim().to_owned()
    }
}

/// Cells as the file has them, row by row, each with its number in the file.
type Grid = Vec<(u32, Vec<String>)>;

/// Reads a class list; CSV or XLSX is told from the content, never from a name.
///
/// # Errors
/// `TooLarge` over a bound, `Encoding` for text that is neither UTF-8, UTF-16 nor Windows-1252,
/// `FormatUnknown` for another kind of file, `Broken` for a damaged one, `Columns` without a
/// column of names, `Empty` without a row.
pub fn read(bytes: &[u8]) -> Result<ClassList, ExchangeError> {
    if bytes.len() > MAX_BYTES {
        return Err(too_large("file", format!("{} bytes", bytes.len())));
    }
    let grid = if bytes.starts_with(b"PK") { xlsx::grid(bytes)? } else { csv::grid(bytes)? };
    table::list(&grid)
}

pub(crate) fn too_large(place: &str, reason: impl Into<String>) -> ExchangeError {
    ExchangeError::new(Fault::TooLarge, place, reason)
}

/// The text of a cell: trimmed, one line, no control characters.
fn cell(row: u32, text: &str) -> Result<String, ExchangeError> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}')
        .filter(|word| !word.is_empty())
        .collect();
    let text = words.join(" ");
    if text.chars().count() > MAX_CELL {
        return Err(too_large(&format!("row {row}"), format!("> {MAX_CELL}")));
    }
    Ok(text)
}
