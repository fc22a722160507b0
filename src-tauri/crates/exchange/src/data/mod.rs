//! Tables for a spreadsheet: as CSV, one table, and as XLSX, a sheet per table.

mod chart;
mod csv;
mod xlsx;

pub use chart::DataChart;
pub use csv::to_csv;
pub use xlsx::{to_xlsx, to_xlsx_drawn};

use chrono::NaiveDate;

/// A table with a heading per column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataTable {
    /// The name of its sheet.
    pub name: String,
    pub columns: Vec<DataColumn>,
    /// A cell per column; what is missing is empty.
    pub rows: Vec<Vec<DataCell>>,
}

/// A column: its heading and how wide it is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DataColumn {
    pub heading: String,
    /// In characters.
    pub width: u8,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum DataCell {
    #[default]
    Empty,
    /// Shown as it is, never taken for a formula.
    Text(String),
    Number(f64),
    Date(NaiveDate),
}

impl DataCell {
    /// A text, or nothing.
    pub fn text(text: &str) -> DataCell {
        if text.trim().is_empty() { DataCell::Empty } else { DataCell::Text(text.to_owned()) }
    }
}
