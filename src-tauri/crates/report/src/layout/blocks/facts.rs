//! Labels with values, in one or two columns.

use super::{Stack, cell, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{MARGIN, WIDTH},
        tree::{NodeId, Scope, Tag},
    },
    model::{Fact, Facts},
};

/// Between the two columns.
const GUTTER: f32 = 18.0;
const LABEL: Type = Type { size: 8.0, ..Type::SMALL };

pub(super) fn facts(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, facts: &Facts) {
    title(canvas, stack, sect, &facts.title);
    if !facts.facts.is_empty() {
        let table = canvas.tree.add(sect, Tag::Table);
        let columns = if facts.two_columns { 2 } else { 1 };
        let split = split(canvas, &facts.facts, columns);
        let from = stack.bands.len();
        let pairs = facts.facts.chunks(columns);
        let rows = pairs.map(|pair| row(canvas, table, pair, columns, split)).collect();
        stack.add_rows(None, rows);
        if columns == 2 {
            together(&mut stack.bands[from..]);
        }
    }
    if !facts.note.is_empty() {
        let mut band = Band { space: 4.0, ..Band::default() };
        let node = canvas.tree.add(sect, Tag::P);
        let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
        band.height = canvas.text(&mut band, Some(node), &facts.note, Type::BODY, spot);
        stack.add(band);
    }
}

/// The width of one label with its value.
fn width(columns: usize) -> f32 {
    if columns == 1 { WIDTH } else { (WIDTH - GUTTER) / 2.0 }
}

/// Where the values begin: after the longest label of two columns, within reason.
fn split(canvas: &mut Canvas<'_>, facts: &[Fact], columns: usize) -> f32 {
    let least = width(columns) * 0.3;
    if columns == 1 {
        return least;
    }
    let labels = facts.iter().map(|fact| canvas.width(&fact.label, LABEL) + 8.0);
    labels.fold(least, f32::max).min(width(columns) * 0.4)
}

/// A few lines stay on one page.
fn together(rows: &mut [Band]) {
    const FEW: usize = 8;
    if rows.len() <= FEW
        && let Some((_, before)) = rows.split_last_mut()
    {
        before.iter_mut().for_each(|row| row.keep = true);
    }
}

fn row(canvas: &mut Canvas<'_>, table: NodeId, facts: &[Fact], columns: usize, split: f32) -> Band {
    let mut band = Band::default();
    let tr = canvas.tree.add(table, Tag::TR);
    let width = width(columns);
    for (index, fact) in facts.iter().enumerate() {
        let x = if index == 0 { MARGIN } else { MARGIN + width + GUTTER };
        let height = one(canvas, &mut band, tr, fact, Spot { x, y: 1.5, width }, split);
        band.height = band.height.max(height + 4.0);
    }
    for (index, fact) in facts.iter().enumerate() {
        let x = if index == 0 { MARGIN } else { MARGIN + width + GUTTER };
        cell::name(&mut band, &fact.anchor, x, width, 0.0);
    }
    band
}

fn one(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    tr: NodeId,
    fact: &Fact,
    spot: Spot,
    split: f32,
) -> f32 {
    let label = canvas.tree.heading(tr, Scope::Row);
    let value = canvas.tree.add(tr, Tag::TD);
    // The smaller label stands on the baseline of the value.
    let at = Spot { y: spot.y + 1.08, width: split - 6.0, ..spot };
    let left = canvas.text(band, Some(label), &fact.label, LABEL, at);
    let at = Spot { x: spot.x + split, width: spot.width - split, ..spot };
    let right = cell::cell(canvas, band, value, &fact.value, Type::BODY, at);
    left.max(right)
}
