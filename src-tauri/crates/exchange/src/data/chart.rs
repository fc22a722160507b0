//! A drawing beside a table in a workbook. Its parts differ in their pattern, so that a
//! black-and-white print keeps them apart.

use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLine, ChartPatternFill, ChartPatternFillType, ChartSolidFill,
    ChartType, Color, Worksheet, XlsxError,
};

use super::{DataCell, DataTable};

const INK: Color = Color::RGB(0x001B_2328);
const PAPER: Color = Color::White;

/// What is drawn of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataChart {
    /// The place of the table in the book.
    pub table: usize,
    pub title: String,
    /// The column with the names.
    pub names: u16,
    /// The columns with the values, one after the other.
    pub values: std::ops::Range<u16>,
    /// How many of the rows, from the first.
    pub rows: u32,
    /// The parts of each row as shares of a whole; else a column for each row.
    pub shares: bool,
}

/// Puts the drawing to the right of its table; none where there is nothing to draw.
pub(super) fn draw(
    sheet: &mut Worksheet,
    name: &str,
    table: &DataTable,
    chart: &DataChart,
) -> Result<(), XlsxError> {
    if !has_values(table, chart) {
        return Ok(());
    }
    let kind = if chart.shares { ChartType::BarPercentStacked } else { ChartType::Column };
    let mut drawn = Chart::new(kind);
    for (part, column) in chart.values.clone().enumerate() {
        let mut format = look(part, chart.shares);
        drawn
            .add_series()
            .set_name((name, 0, column))
            .set_categories((name, 1, chart.names, chart.rows, chart.names))
            .set_values((name, 1, column, chart.rows, column))
            .set_format(&mut format);
    }
    drawn.title().set_name(&chart.title);
    if chart.shares {
        // Bars are drawn from the foot up: the first row on top.
        drawn.y_axis().set_reverse();
    } else {
        drawn.legend().set_hidden();
    }
    drawn.set_alt_text(&chart.title);
    drawn.set_width(640).set_height(if chart.shares { 120 + 30 * chart.rows.min(20) } else { 320 });
    let beside = u16::try_from(table.columns.len()).unwrap_or(u16::MAX - 1) + 1;
    sheet.insert_chart(1, beside, &drawn)?;
    Ok(())
}

fn has_values(table: &DataTable, chart: &DataChart) -> bool {
    let rows = table.rows.iter().take(usize::try_from(chart.rows).unwrap_or(usize::MAX));
    rows.flat_map(|row| chart.values.clone().filter_map(|at| row.get(usize::from(at))))
        .any(|cell| matches!(cell, DataCell::Number(_)))
}

/// White, dots, stripes, ink; one part alone is ink.
fn look(part: usize, shares: bool) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_border(ChartLine::new().set_color(INK));
    let pattern = |kind| {
        let mut fill = ChartPatternFill::new();
        fill.set_pattern(kind).set_foreground_color(INK).set_background_color(PAPER);
        fill
    };
    match part {
        0 if shares => format.set_solid_fill(ChartSolidFill::new().set_color(PAPER)),
        1 => format.set_pattern_fill(&pattern(ChartPatternFillType::Dotted20Percent)),
        2 => format.set_pattern_fill(&pattern(ChartPatternFillType::DiagonalStripesWideUpwards)),
        _ => format.set_solid_fill(ChartSolidFill::new().set_color(INK)),
    };
    format
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;
    use crate::data::{DataColumn, to_xlsx_drawn};

    /// The drawing of a table with these values; none when there is none in the book.
    fn drawing(values: [DataCell; 2]) -> Option<String> {
        let column = |heading: &str| DataColumn { heading: heading.into(), width: 10 };
        let [one, two] = values;
        let table = DataTable {
            name: "Levels".into(),
            columns: ["Cluster", "1", "2"].map(column).into(),
            rows: vec![vec![DataCell::Text("Attitude".into()), one, two]],
        };
        let title = "Levels".into();
        let chart = DataChart { table: 0, title, names: 0, values: 1..3, rows: 1, shares: true };
        let book = to_xlsx_drawn(&[table], &[chart]).unwrap();
        let mut book = zip::ZipArchive::new(Cursor::new(book)).unwrap();
        let mut text = String::new();
        book.by_name("xl/charts/chart1.xml").ok()?.read_to_string(&mut text).unwrap();
        Some(text)
    }

    #[test]
    fn the_first_row_is_on_top_and_shares_grow_to_the_right() {
        let text = drawing([DataCell::Number(1.0), DataCell::Number(2.0)]).unwrap();
        let (names, values) = text.split_once("<c:valAx>").unwrap();
        assert!(names.contains("<c:catAx>") && names.contains(r#"<c:orientation val="maxMin"/>"#));
        assert!(values.contains(r#"<c:orientation val="minMax"/>"#));
    }

    #[test]
    fn nothing_is_drawn_where_every_value_is_held_back() {
        assert_eq!(drawing([DataCell::Empty, DataCell::Empty]), None);
    }
}
