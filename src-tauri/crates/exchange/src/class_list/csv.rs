//! CSV: the separator is found, quotes are those of RFC 4180.

use super::{Column, Grid, MAX_COLUMNS, MAX_ROWS, cell, decode::decode, too_large};
use crate::{ExchangeError, Fault};

/// What stands between cells; the one with the most known headings wins, in this order.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];
/// In how many rows the heading is looked for.
const HEAD: usize = 20;

/// The cells of a CSV file.
pub fn grid(bytes: &[u8]) -> Result<Grid, ExchangeError> {
    // The old binary workbook of Excel: recognised, so that the advice fits.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(ExchangeError::new(Fault::FormatUnknown, "file", "xls"));
    }
    let text = decode(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    rows(&text, separator(&text), MAX_ROWS)
}

fn separator(text: &str) -> u8 {
    let known = |separator: u8| {
        let head: String = text.split_inclusive('\n').take(HEAD).collect();
        let rows = rows(&head, separator, HEAD).unwrap_or_default();
        let headings = rows
            .iter()
            .map(|(_, cells)| cells.iter().filter(|heading| Column::of(heading).is_some()).count());
        headings.max().unwrap_or_default()
    };
    let mut best = (SEPARATORS[0], 0);
    for separator in SEPARATORS {
        let count = known(separator);
        if count > best.1 {
            best = (separator, count);
        }
    }
    best.0
}

fn rows(text: &str, separator: u8, most: usize) -> Result<Grid, ExchangeError> {
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut grid = Grid::new();
    let mut counted = Counted { text, line: 1, at: 0 };
    for record in reader.records() {
        let record =
            record.map_err(|error| ExchangeError::new(Fault::Broken, "file", error.to_string()))?;
        let row = counted.line_at(record.position().map_or(0, ::csv::Position::byte));
        if grid.len() >= most {
            return Err(too_large(&format!("row {row}"), format!("> {most}")));
        }
        if record.len() > MAX_COLUMNS {
            return Err(too_large(&format!("row {row}"), format!("> {MAX_COLUMNS}")));
        }
        let cells = record.iter().map(|text| cell(row, text)).collect::<Result<_, _>>()?;
        grid.push((row, cells));
    }
    Ok(grid)
}

/// Counts lines as it goes on: the reader leaves empty ones out of its count.
struct Counted<'a> {
    text: &'a str,
    line: u32,
    at: usize,
}

impl Counted<'_> {
    /// The line of the record that begins at this byte, behind the empty lines that stand there.
    fn line_at(&mut self, byte: u64) -> u32 {
        let bytes = self.text.as_bytes();
        let mut to = usize::try_from(byte).unwrap_or(usize::MAX).clamp(self.at, bytes.len());
        while bytes.get(to) == Some(&b'\n') {
            to += 1;
        }
        let lines = bytes[self.at..to].iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.at = to;
        self.line
    }
}
