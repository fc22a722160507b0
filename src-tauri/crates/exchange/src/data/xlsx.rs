//! XLSX: real numbers and days, headings that stay in view, filters.

use std::collections::BTreeSet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::{DataCell, DataChart, DataTable, chart};
use crate::{ExchangeError, Fault};

/// What a cell of a spreadsheet holds at most, in characters.
const LONGEST: usize = 32_000;
/// What the name of a sheet holds at most.
const LONGEST_NAME: usize = 31;

/// The tables as a workbook, a sheet each.
///
/// # Errors
/// When it could not be put together.
pub fn to_xlsx(tables: &[DataTable]) -> Result<Vec<u8>, ExchangeError> {
    to_xlsx_drawn(tables, &[])
}

/// The same, with drawings beside the tables.
///
/// # Errors
/// When it could not be put together.
pub fn to_xlsx_drawn(tables: &[DataTable], charts: &[DataChart]) -> Result<Vec<u8>, ExchangeError> {
    let failed = |error: XlsxError| ExchangeError::new(Fault::Broken, "xlsx", error.to_string());
    write(tables, charts).map_err(failed)
}

fn write(tables: &[DataTable], charts: &[DataChart]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same data gives the same bytes: no clock of this machine in the file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut taken = BTreeSet::new();
    for (at, table) in tables.iter().enumerate() {
        let sheet = book.add_worksheet();
        let name = sheet_name(&table.name, &mut taken);
        sheet.set_name(&name)?;
        fill(sheet, table)?;
        for chart in charts.iter().filter(|chart| chart.table == at) {
            chart::draw(sheet, &name, table, chart)?;
        }
    }
    book.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &DataTable) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, cut(&column.heading), &head)?;
        sheet.set_column_width(at, f64::from(column.width.max(6)))?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (at, cell) in (0_u16..).zip(cells) {
            match cell {
                DataCell::Empty => continue,
                // A string cell is never a formula, whatever it begins with.
                DataCell::Text(text) => sheet.write_string(row, at, cut(text))?,
                DataCell::Number(number) => sheet.write_number(row, at, *number)?,
                DataCell::Date(date) => {
                    let (year, month, of) = parts(*date);
                    match ExcelDateTime::from_ymd(year, month, of) {
                        Ok(value) => sheet.write_datetime_with_format(row, at, &value, &day)?,
                        // Before 1900, which no calendar of Excel knows.
                        Err(_) => sheet.write_string(row, at, date.to_string())?,
                    }
                }
            };
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    let last = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    if let Some(last) = last.checked_sub(1) {
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

fn parts(date: chrono::NaiveDate) -> (u16, u8, u8) {
    use chrono::Datelike;
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    (u16::try_from(date.year()).unwrap_or(1), small(date.month()), small(date.day()))
}

fn cut(text: &str) -> String {
    // A control character makes the file unreadable.
    let sound = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.chars().filter(sound).take(LONGEST).collect()
}

/// A name that a sheet can have, and no other sheet has, whatever its case.
fn sheet_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let bad = |c: char| r"[]:*?/\".contains(c) || c.is_control();
    let safe: String = name.chars().map(|c| if bad(c) { ' ' } else { c }).collect();
    let safe = safe.trim().trim_matches('\'').trim();
    let safe = if safe.is_empty() || safe.eq_ignore_ascii_case("history") { "Blad" } else { safe };
    for number in 1_u32.. {
        let end = if number == 1 { String::new() } else { format!(" ({number})") };
        let room = LONGEST_NAME - end.len();
        // Excel counts in units of UTF-16.
        let mut own = String::new();
        let mut units = 0;
        for c in safe.chars() {
            units += c.len_utf16();
            if units > room {
                break;
            }
            own.push(c);
        }
        let own = format!("{}{end}", own.trim_end());
        if taken.insert(own.to_lowercase()) {
            return own;
        }
    }
    safe.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sheets_are_short_and_differ() {
        let mut taken = BTreeSet::new();
        let mut name = |text: &str| sheet_name(text, &mut taken);
        assert_eq!(name("Attitudes: keuze/stage?"), "Attitudes  keuze stage");
        let long = "Kinderbegeleider baby's en peuters, clusters";
        assert_eq!(name(long).chars().count(), 31);
        assert!(name(long).ends_with("(2)"));
        assert_eq!(name("''"), "Blad");
        assert_eq!(name("BLAD"), "BLAD (2)");
    }
}
