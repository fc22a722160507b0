//! From cells to rows by column.

use std::collections::BTreeMap;

use super::{ClassList, ClassListRow, Column, Grid};
use crate::{ExchangeError, Fault};

/// In how many rows the heading is looked for: a title may stand above it.
const HEAD: usize = 20;

/// Finds the heading and takes the rows below it.
pub fn list(grid: &Grid) -> Result<ClassList, ExchangeError> {
    if grid.iter().all(|(_, cells)| cells.iter().all(String::is_empty)) {
        return Err(ExchangeError::new(Fault::Empty, "file", ""));
    }
    let at = heading(grid)?;
    let (columns, ignored) = columns(&grid[at].1);
    let rows: Vec<ClassListRow> = grid[at + 1..]
        .iter()
        .map(|(row, cells)| class_row(*row, cells, &columns))
        .filter(|row| !row.cells.is_empty())
        .collect();
    if rows.is_empty() {
        return Err(ExchangeError::new(Fault::Empty, "file", ""));
    }
    let heads = &grid[at].1;
    let columns = columns.into_iter().map(|(column, at)| (column, heads[at].clone())).collect();
    Ok(ClassList { columns, ignored, rows })
}

/// The row with the most known headings, a name among them.
fn heading(grid: &Grid) -> Result<usize, ExchangeError> {
    let score = |cells: &[String]| {
        let known: Vec<Column> = cells.iter().filter_map(|text| Column::of(text)).collect();
        let named = [Column::Name, Column::FirstName, Column::LastName];
        if named.iter().any(|column| known.contains(column)) { known.len() } else { 0 }
    };
    let mut best = (0, 0);
    for (index, (_, cells)) in grid.iter().take(HEAD).enumerate() {
        let score = score(cells);
        if score > best.1 {
            best = (index, score);
        }
    }
    if best.1 > 0 {
        return Ok(best.0);
    }
    let first = grid.iter().find(|(_, cells)| cells.iter().any(|text| !text.is_empty()));
    let found = first.map(|(_, cells)| cells.join(", ")).unwrap_or_default();
    let found: String = found.chars().take(120).collect();
    Err(ExchangeError::new(Fault::Columns, "file", found))
}

/// Where each column stands, the first of each kind, and what is left over.
fn columns(heads: &[String]) -> (BTreeMap<Column, usize>, Vec<String>) {
    let mut columns = BTreeMap::new();
    let mut ignored = Vec::new();
    for (at, head) in heads.iter().enumerate().filter(|(_, head)| !head.is_empty()) {
        match Column::of(head).filter(|column| !columns.contains_key(column)) {
            Some(column) => {
                columns.insert(column, at);
            }
            None => ignored.push(head.clone()),
        }
    }
    // 'Naam' beside 'Voornaam' is the family name.
    if columns.contains_key(&Column::FirstName)
        && !columns.contains_key(&Column::LastName)
        && let Some(at) = columns.remove(&Column::Name)
    {
        columns.insert(Column::LastName, at);
    }
    (columns, ignored)
}

fn class_row(row: u32, cells: &[String], columns: &BTreeMap<Column, usize>) -> ClassListRow {
    let cells = columns
        .iter()
        .filter_map(|(column, at)| Some((*column, cells.get(*at)?.clone())))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    ClassListRow { row, cells }
}
