//! Growth per cluster: an open dot for half-way, a filled one for the end.

use super::{Stack, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{MARGIN, WIDTH},
        page::{Colour, RectBox},
        tree::{NodeId, Tag},
    },
    model::{Growth, GrowthRow},
};

/// Where the scale begins and ends: the values 1 and 4.
const FROM: f32 = MARGIN + WIDTH * 0.34;
const TO: f32 = MARGIN + WIDTH * 0.80;
const ROW: f32 = 14.0;
const DOT: f32 = 2.8;
const WORDS: Type = Type { size: 7.5, bold: false, colour: Colour::QUIET };

pub(super) fn growth(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, growth: &Growth) {
    title(canvas, stack, sect, &growth.title);
    let figure = canvas.tree.add(sect, Tag::Figure);
    canvas.tree.get(figure).alt = Some(growth.alt.clone());
    let mut band = Band::default();
    let mut y = 2.0;
    let mut rows = Vec::new();
    for row in &growth.rows {
        let width = FROM - MARGIN - 22.0;
        let spot = Spot { x: MARGIN, y: y + 1.8, width };
        let height = canvas.text(&mut band, Some(figure), &row.label, WORDS, spot) + 3.6;
        rows.push((y + height.max(ROW) / 2.0, row));
        y += height.max(ROW);
    }
    scale(canvas, &mut band, figure, growth, y);
    for (middle, row) in rows {
        dumbbell(&mut band, figure, row, middle);
    }
    legend(canvas, &mut band, figure, growth, y / 2.0);
    band.height = y + 15.0;
    stack.add(band);
}

fn at(value: f64) -> f32 {
    let share = ((value - 1.0) / 3.0).clamp(0.0, 1.0);
    FROM + (TO - FROM) * share as f32
}

fn scale(canvas: &mut Canvas<'_>, band: &mut Band, figure: NodeId, growth: &Growth, bottom: f32) {
    for (level, name) in (1u8..).zip(&growth.levels) {
        let x = at(f64::from(level));
        band.any_line((x, 0.0), (x, bottom), 0.5, Colour::RULE, None, Some(figure));
        let width = (TO - FROM) / 3.0;
        let spot = Spot { x: x - width / 2.0, y: bottom + 2.0, width };
        let spans = [crate::model::Span::quiet(name.as_str())];
        let small = Type { size: 6.8, ..WORDS };
        canvas.aligned(band, Some(figure), &spans, small, spot, 0.5);
    }
}

fn dumbbell(band: &mut Band, figure: NodeId, row: &GrowthRow, y: f32) {
    if let (Some(from), Some(to)) = (row.interim, row.end) {
        band.any_line((at(from), y), (at(to), y), 1.0, Colour::INK, None, Some(figure));
    }
    let near = |a: f64, b: f64| (at(a) - at(b)).abs() < DOT;
    let same = matches!((row.interim, row.end), (Some(from), Some(to)) if near(from, to));
    if let Some(value) = row.interim {
        // Around the filled dot when both are the same, so that neither hides.
        dot(band, figure, at(value), y, if same { DOT + 2.2 } else { DOT }, false);
    }
    if let Some(value) = row.end {
        dot(band, figure, at(value), y, DOT, true);
    }
}

fn dot(band: &mut Band, figure: NodeId, x: f32, y: f32, radius: f32, filled: bool) {
    band.rect(RectBox {
        x: x - radius,
        y: y - radius,
        width: 2.0 * radius,
        height: 2.0 * radius,
        radius,
        fill: Some(if filled { Colour::INK } else { Colour::WHITE }),
        stroke: Some(Colour::INK),
        thick: 1.0,
        dash: None,
        node: Some(figure),
    });
}

fn legend(canvas: &mut Canvas<'_>, band: &mut Band, figure: NodeId, growth: &Growth, middle: f32) {
    let x = MARGIN + WIDTH * 0.895;
    let used: Vec<(&str, bool)> = [(growth.interim.as_str(), false), (growth.end.as_str(), true)]
        .into_iter()
        .filter(|(word, _)| !word.is_empty())
        .collect();
    let mut y = (middle - 6.0 * used.len() as f32).max(0.0);
    for (word, filled) in used {
        dot(band, figure, x, y + 6.0, DOT, filled);
        let spot = Spot { x: x + 7.0, y: y + 0.8, width: MARGIN + WIDTH - x - 7.0 };
        canvas.text(band, Some(figure), word, WORDS, spot);
        y += 12.5;
    }
}
