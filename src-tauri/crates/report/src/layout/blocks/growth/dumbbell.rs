//! A line per cluster, between its name and its figures.

use super::{
    DOT, SMALL, dot,
    figures::{COLUMN, Figures, Place, TOP},
};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot},
        measure::{MARGIN, WIDTH},
        page::Colour,
        tree::NodeId,
    },
    model::{Growth, GrowthRow, Span},
};

/// Where the scale begins and ends: the values 1 and 4.
const FROM: f32 = MARGIN + WIDTH * 0.36;
const TO: f32 = MARGIN + WIDTH - 2.0 * COLUMN - 38.0;
const ROW: f32 = 15.5;

pub(super) fn dumbbell(
    canvas: &mut Canvas<'_>,
    sect: NodeId,
    figure: NodeId,
    growth: &Growth,
) -> Band {
    let mut band = Band::default();
    let right = MARGIN + WIDTH;
    let place = Place { left: MARGIN, right, names: FROM - MARGIN - 26.0 };
    let figures = Figures::begin(canvas, &mut band, sect, growth, place);
    let mut y = TOP;
    let mut middles = Vec::new();
    for row in &growth.rows {
        let height = figures.row(canvas, &mut band, row, y, ROW);
        middles.push((y + height / 2.0, row));
        y += height;
    }
    scale(canvas, &mut band, figure, growth, y);
    for (middle, row) in middles {
        line(&mut band, figure, row, middle);
    }
    band.height = y + 14.0;
    band
}

fn at(value: f64) -> f32 {
    let share = ((value - 1.0) / 3.0).clamp(0.0, 1.0);
    FROM + (TO - FROM) * share as f32
}

fn scale(canvas: &mut Canvas<'_>, band: &mut Band, figure: NodeId, growth: &Growth, bottom: f32) {
    for (level, name) in (1u8..).zip(&growth.levels) {
        let x = at(f64::from(level));
        band.any_line((x, TOP), (x, bottom + 1.0), 0.5, Colour::RULE, None, Some(figure));
        let width = (TO - FROM) / 3.0;
        let spot = Spot { x: x - width / 2.0, y: bottom + 2.0, width };
        canvas.aligned(band, Some(figure), &[Span::plain(name.as_str())], SMALL, spot, 0.5);
    }
}

fn line(band: &mut Band, figure: NodeId, row: &GrowthRow, y: f32) {
    if let (Some(from), Some(to)) = (row.interim, row.end) {
        band.any_line((at(from), y), (at(to), y), 1.0, Colour::INK, None, Some(figure));
    }
    let near = |a: f64, b: f64| (at(a) - at(b)).abs() < DOT;
    let same = matches!((row.interim, row.end), (Some(from), Some(to)) if near(from, to));
    if let Some(value) = row.interim {
        // Around the filled dot when both are the same, so that neither hides.
        let radius = if same { DOT + 2.2 } else { DOT };
        dot(band, Some(figure), [at(value), y], radius, false);
    }
    if let Some(value) = row.end {
        dot(band, Some(figure), [at(value), y], DOT, true);
    }
}
