//! CSV as the spreadsheets of Belgium open it at a double click.
//!
//! Excel splits by the list separator of the system, which is a semicolon where the decimal sign
//! is a comma, as in Belgium, the Netherlands, France and Germany; LibreOffice asks, and proposes
//! it. Without a byte order mark Excel takes the letters for those of Windows. Days are written
//! as `2026-11-22`, which every language of Excel takes for a date; numbers with a comma.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::{DataCell, DataTable};
use crate::{ExchangeError, Fault};

/// Tells a program that what follows is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The table as CSV.
///
/// # Errors
/// When it could not be put together.
pub fn to_csv(table: &DataTable) -> Result<Vec<u8>, ExchangeError> {
    let failed = |reason: String| ExchangeError::new(Fault::Broken, "csv", reason);
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec());
    let heads = table.columns.iter().map(|column| defused(&column.heading));
    writer.write_record(heads).map_err(|error| failed(error.to_string()))?;
    for row in &table.rows {
        let cells = (0..table.columns.len()).map(|at| row.get(at).map(written).unwrap_or_default());
        writer.write_record(cells).map_err(|error| failed(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| failed(error.to_string()))
}

fn written(cell: &DataCell) -> String {
    match cell {
        DataCell::Empty => String::new(),
        DataCell::Text(text) => defused(text),
        DataCell::Number(number) => number.to_string().replace('.', ","),
        DataCell::Date(date) => date.to_string(),
    }
}

/// A text that a spreadsheet would run is shown instead: an apostrophe before `=`, `+`, `-`, `@`
/// and what programs skip before them. A text that is a number stays one.
fn defused(text: &str) -> String {
    let unseen = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let begins =
        text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || unseen(c));
    let formula = begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|']);
    let number = text.trim().replace(',', ".").parse::<f64>().is_ok_and(f64::is_finite);
    let control = text.starts_with(['\t', '\r', '\n', '\0']);
    // A lone dash stands for nothing in many a field.
    let harmless = number || matches!(text.trim(), "-" | "+" | "--" | "++" | "+/-");
    let text: String = text.chars().filter(|c| *c != '\0').collect();
    if (formula && !harmless) || control { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::defused;

    #[test]
    fn formulas_are_shown_and_numbers_stay() {
        for text in
            ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1", "\t=1", "\u{feff}=1", "＝1"]
        {
            assert!(defused(text).starts_with('\''), "{text}");
        }
        for text in ["-5", "+3,5", "-", "++", "+/-", "goed = beter", "Ada-Lovelace"] {
            assert_eq!(defused(text), text);
        }
    }
}
