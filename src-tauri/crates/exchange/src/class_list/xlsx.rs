//! XLSX: the first sheet with anything on it.
//!
//! A workbook is a packed folder. What it unpacks to is measured before anything else reads it,
//! and the cells are taken one by one, so that neither a bomb nor a cell far away fills the memory.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, copy, sink},
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::{Grid, MAX_COLUMNS, MAX_ROWS, cell, too_large};
use crate::{ExchangeError, Fault};

/// The most bytes that a workbook may unpack to.
const MAX_UNPACKED: u64 = 60_000_000;
/// The most files in it.
const MAX_FILES: usize = 500;
/// The most cells that are looked at, empty ones too.
const MAX_CELLS: usize = 200_000;
/// The most sheets that are looked at.
const MAX_SHEETS: usize = 20;

/// The cells of a workbook.
pub fn grid(bytes: &[u8]) -> Result<Grid, ExchangeError> {
    measure(bytes)?;
    // The reader of workbooks is not ours: should a hostile file make it panic, it is refused.
    let read = catch_unwind(AssertUnwindSafe(|| sheets(bytes)));
    read.unwrap_or_else(|_| Err(broken("workbook")))
}

fn broken(reason: impl Into<String>) -> ExchangeError {
    let reason: String = reason.into();
    ExchangeError::new(Fault::Broken, "file", reason.chars().take(200).collect::<String>())
}

/// Unpacks everything into nothing: what the folder says of its sizes may be a lie.
fn measure(bytes: &[u8]) -> Result<(), ExchangeError> {
    let archive = ZipArchive::new(Cursor::new(bytes));
    let mut archive = archive.map_err(|error| broken(error.to_string()))?;
    if archive.len() > MAX_FILES {
        return Err(too_large("file", format!("{} files", archive.len())));
    }
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(ExchangeError::new(Fault::FormatUnknown, "file", "zip"));
    }
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| broken(error.to_string()))?;
        let size = copy(&mut file.take(left + 1), &mut sink());
        let size = size.map_err(|error| broken(error.to_string()))?;
        left = left
            .checked_sub(size)
            .ok_or_else(|| too_large("file", format!("> {MAX_UNPACKED} bytes unpacked")))?;
    }
    Ok(())
}

fn sheets(bytes: &[u8]) -> Result<Grid, ExchangeError> {
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    for name in book.sheet_names().into_iter().take(MAX_SHEETS) {
        let grid = sheet(&mut book, &name)?;
        if !grid.is_empty() {
            return Ok(grid);
        }
    }
    Ok(Grid::new())
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Grid, ExchangeError> {
    // A sheet of charts has no cells.
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return Ok(Grid::new()) };
    let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    let mut seen = 0;
    while let Some(found) = cells.next_cell().map_err(|error| broken(error.to_string()))? {
        seen += 1;
        if seen > MAX_CELLS {
            return Err(too_large("file", format!("> {MAX_CELLS}")));
        }
        let (row, column) = found.get_position();
        let number = row.saturating_add(1);
        let text = cell(number, &text(found.get_value()))?;
        if text.is_empty() {
            continue;
        }
        if usize::try_from(column).is_ok_and(|column| column >= MAX_COLUMNS) {
            return Err(too_large(&format!("row {number}"), format!("> {MAX_COLUMNS}")));
        }
        rows.entry(number).or_default().insert(column, text);
        if rows.len() > MAX_ROWS {
            return Err(too_large(&format!("row {number}"), format!("> {MAX_ROWS}")));
        }
    }
    Ok(rows.into_iter().map(|(row, cells)| (row, dense(cells))).collect())
}

/// Columns are below [`MAX_COLUMNS`], so that the gaps between them are few.
fn dense(mut cells: BTreeMap<u32, String>) -> Vec<String> {
    let last = cells.keys().next_back().copied().unwrap_or_default();
    (0..=last).map(|column| cells.remove(&column).unwrap_or_default()).collect()
}

/// A cell as text; days as `YYYY-MM-DD`, whole numbers without a point.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            moment.as_datetime().map(|at| at.date().to_string()).unwrap_or_default()
        }
        DataRef::DateTime(duration) => duration.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}
