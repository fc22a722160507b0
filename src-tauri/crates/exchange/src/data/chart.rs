//! A drawing beside a table in a workbook. Its parts differ in their pattern, so that a
//! black-and-white print keeps them apart.

use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLine, ChartPatternFill, ChartPatternFillType, ChartSolidFill,
    ChartType, Color, Worksheet, XlsxError,
};

use super::DataTable;

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

/// Puts the drawing to the right of its table.
pub(super) fn draw(
    sheet: &mut Worksheet,
    name: &str,
    table: &DataTable,
    chart: &DataChart,
) -> Result<(), XlsxError> {
    if chart.rows == 0 {
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
        drawn.x_axis().set_reverse();
    } else {
        drawn.legend().set_hidden();
    }
    drawn.set_alt_text(&chart.title);
    drawn.set_width(640).set_height(if chart.shares { 120 + 30 * chart.rows.min(20) } else { 320 });
    let beside = u16::try_from(table.columns.len()).unwrap_or(u16::MAX - 1) + 1;
    sheet.insert_chart(1, beside, &drawn)?;
    Ok(())
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
