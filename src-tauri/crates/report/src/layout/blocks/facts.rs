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

pub(super) fn facts(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, facts: &Facts) {
    title(canvas, stack, sect, &facts.title);
    if !facts.facts.is_empty() {
        let table = canvas.tree.add(sect, Tag::Table);
        let columns = if facts.two_columns { 2 } else { 1 };
        let pairs = facts.facts.chunks(columns);
        let rows = pairs.map(|pair| row(canvas, table, pair, columns)).collect();
        stack.add_rows(None, rows);
    }
    if !facts.note.is_empty() {
        let mut band = Band { space: 4.0, ..Band::default() };
        let node = canvas.tree.add(sect, Tag::P);
        let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
        band.height = canvas.text(&mut band, Some(node), &facts.note, Type::BODY, spot);
        stack.add(band);
    }
}

fn row(canvas: &mut Canvas<'_>, table: NodeId, facts: &[Fact], columns: usize) -> Band {
    let mut band = Band::default();
    let tr = canvas.tree.add(table, Tag::TR);
    let (width, share) = match columns {
        1 => (WIDTH, 0.3),
        _ => ((WIDTH - GUTTER) / 2.0, 0.32),
    };
    for (index, fact) in facts.iter().enumerate() {
        let x = if index == 0 { MARGIN } else { MARGIN + width + GUTTER };
        let height = one(canvas, &mut band, tr, fact, Spot { x, y: 1.5, width }, share);
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
    share: f32,
) -> f32 {
    let label = canvas.tree.heading(tr, Scope::Row);
    let value = canvas.tree.add(tr, Tag::TD);
    let split = spot.width * share;
    // The smaller label stands on the baseline of the value.
    let at = Spot { y: spot.y + 1.08, width: split - 6.0, ..spot };
    let left = canvas.text(band, Some(label), &fact.label, Type { size: 8.0, ..Type::SMALL }, at);
    let at = Spot { x: spot.x + split, width: spot.width - split, ..spot };
    let right = cell::cell(canvas, band, value, &fact.value, Type::BODY, at);
    left.max(right)
}
