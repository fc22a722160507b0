//! A spoke per cluster: dashed with open marks for half-way, solid with filled ones for the end.

use std::f32::consts::{PI, TAU};

use super::{
    SMALL, dot,
    figures::{COLUMN, Figures, Place, TOP},
};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{MARGIN, WIDTH},
        page::Colour,
        tree::NodeId,
    },
    model::{Growth, GrowthRow, Span},
};

/// The value 4.
const RADIUS: f32 = 74.0;
const CENTRE: [f32; 2] = [MARGIN + 118.0, 96.0];
const DASH: [f32; 2] = [2.6, 1.8];
const MARK: f32 = 2.3;
/// Where the figures begin.
const FIGURES: f32 = MARGIN + 250.0;

pub(super) fn radar(
    canvas: &mut Canvas<'_>,
    sect: NodeId,
    figure: NodeId,
    growth: &Growth,
) -> Band {
    let mut band = Band::default();
    let spokes = growth.rows.len();
    grid(canvas, &mut band, figure, spokes);
    for (index, row) in growth.rows.iter().enumerate() {
        name(canvas, &mut band, figure, index, spokes, row);
    }
    for end in [false, true] {
        outline(&mut band, figure, growth, end);
    }
    let right = MARGIN + WIDTH;
    let names = right - FIGURES - 2.0 * COLUMN - 8.0;
    let place = Place { left: FIGURES, right, names };
    let figures = Figures::begin(canvas, &mut band, sect, growth, place);
    let mut y = TOP;
    for row in &growth.rows {
        y += figures.row(canvas, &mut band, row, y, 0.0);
    }
    y = scale(canvas, &mut band, figure, growth, y + 5.0);
    band.height = y.max(CENTRE[1] + RADIUS + 20.0);
    band
}

/// Where a value stands on a spoke; the first points up, the others follow the clock.
fn at(index: usize, spokes: usize, value: f32) -> [f32; 2] {
    let angle = TAU * index as f32 / spokes.max(1) as f32 - PI / 2.0;
    let length = RADIUS * (value / 4.0).clamp(0.0, 1.0);
    [CENTRE[0] + length * angle.cos(), CENTRE[1] + length * angle.sin()]
}

/// A ring per level, the spokes, and the numbers of the levels on the first.
fn grid(canvas: &mut Canvas<'_>, band: &mut Band, figure: NodeId, spokes: usize) {
    for level in 1..=4u8 {
        let value = f32::from(level);
        for index in 0..spokes {
            let (from, to) = (at(index, spokes, value), at((index + 1) % spokes, spokes, value));
            rule(band, figure, from, to);
        }
    }
    for index in 0..spokes {
        rule(band, figure, CENTRE, at(index, spokes, 4.0));
    }
    for level in 1..=4u8 {
        let [x, y] = at(0, spokes, f32::from(level));
        let spot = Spot { x: x - 13.0, y: y + 0.3, width: 7.0 };
        let number = [Span::plain(level.to_string())];
        canvas.aligned(band, Some(figure), &number, Type { size: 6.0, ..SMALL }, spot, 1.0);
    }
}

fn rule(band: &mut Band, figure: NodeId, from: [f32; 2], to: [f32; 2]) {
    band.any_line((from[0], from[1]), (to[0], to[1]), 0.4, Colour::RULE, None, Some(figure));
}

/// The number of the cluster at the end of its spoke; its name stands in the figures.
fn name(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    figure: NodeId,
    index: usize,
    spokes: usize,
    row: &GrowthRow,
) {
    let number = row.label.split_whitespace().next().unwrap_or_default();
    let style = Type { bold: true, size: 7.8, colour: Colour::INK };
    let width = canvas.width(number, style) + 1.0;
    let [x, y] = at(index, spokes, 4.0);
    let share = 1.0 + 10.0 / RADIUS;
    let middle = [CENTRE[0] + (x - CENTRE[0]) * share, CENTRE[1] + (y - CENTRE[1]) * share];
    let spot = Spot { x: middle[0] - width / 2.0, y: middle[1] - 5.4, width };
    canvas.text(band, Some(figure), number, style, spot);
}

/// The line through the values of a moment; broken where a cluster has none.
fn outline(band: &mut Band, figure: NodeId, growth: &Growth, end: bool) {
    let spokes = growth.rows.len();
    let value = |row: &GrowthRow| if end { row.end } else { row.interim };
    let points: Vec<Option<[f32; 2]>> = growth
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| value(row).map(|value| at(index, spokes, value as f32)))
        .collect();
    let (thick, dash) = if end { (1.4, None) } else { (0.9, Some(DASH)) };
    for (from, to) in points.iter().zip(points.iter().cycle().skip(1)) {
        if let (Some(from), Some(to)) = (from, to) {
            let ends = ((from[0], from[1]), (to[0], to[1]));
            band.any_line(ends.0, ends.1, thick, Colour::INK, dash, Some(figure));
        }
    }
    for point in points.into_iter().flatten() {
        // Half-way is the wider ring, so that it shows around the mark of the end.
        dot(band, Some(figure), point, if end { MARK } else { MARK + 1.6 }, end);
    }
}

/// What the numbers of the rings mean; gives where it ends.
fn scale(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    figure: NodeId,
    growth: &Growth,
    top: f32,
) -> f32 {
    let said = growth.levels.join(" · ");
    let spot = Spot { x: FIGURES, y: top, width: MARGIN + WIDTH - FIGURES };
    top + canvas.text(band, Some(figure), &said, SMALL, spot)
}
