//! Tables whose heading is repeated on every page.

use super::{Stack, cell, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{MARGIN, WIDTH},
        page::Colour,
        tree::{NodeId, Scope, Tag},
    },
    model::{Column, Row, Table},
};

const PAD: f32 = 5.0;
const HEAD_TYPE: Type = Type { size: 7.8, bold: true, colour: Colour::QUIET };

pub(super) fn table(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, table: &Table) {
    title(canvas, stack, sect, &table.title);
    if !table.intro.trim().is_empty() {
        paragraph(canvas, stack, sect, &table.intro, true);
    }
    if table.rows.is_empty() {
        return paragraph(canvas, stack, sect, &table.empty, false);
    }
    let node = canvas.tree.add(sect, Tag::Table);
    let spots = spots(&table.columns);
    let head = head(canvas, node, &table.columns, &spots);
    let head = stack.add_head(head);
    let rows = table.rows.iter().map(|row| self::row(canvas, node, row, &spots)).collect();
    stack.add_rows(Some(head), rows);
}

fn paragraph(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, text: &str, keep: bool) {
    if text.trim().is_empty() {
        return;
    }
    let mut band = Band { keep, ..Band::default() };
    let node = canvas.tree.add(sect, Tag::P);
    let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
    let style = Type { size: 8.5, ..Type::SMALL };
    band.height = canvas.text(&mut band, Some(node), text, style, spot) + 2.0;
    stack.add(band);
}

/// Where the text of each column goes.
fn spots(columns: &[Column]) -> Vec<Spot> {
    let all: f32 = columns.iter().map(|column| column.share).sum();
    let mut x = MARGIN;
    let mut spots = Vec::with_capacity(columns.len());
    for column in columns {
        let width = WIDTH * column.share / all.max(f32::EPSILON);
        spots.push(Spot { x: x + PAD, y: 0.0, width: width - 2.0 * PAD });
        x += width;
    }
    spots
}

fn head(canvas: &mut Canvas<'_>, table: NodeId, columns: &[Column], spots: &[Spot]) -> Band {
    let mut band = Band::default();
    let tr = canvas.tree.add(table, Tag::TR);
    let mut height = 0f32;
    for (column, spot) in columns.iter().zip(spots) {
        let th = canvas.tree.heading(tr, Scope::Column);
        let spot = Spot { y: 3.0, ..*spot };
        height = height.max(canvas.text(&mut band, Some(th), &column.heading, HEAD_TYPE, spot));
    }
    band.height = height + 8.0;
    let y = band.height - 0.5;
    band.line((MARGIN, y), (MARGIN + WIDTH, y), 1.0, Colour::INK);
    band
}

fn row(canvas: &mut Canvas<'_>, table: NodeId, row: &Row, spots: &[Spot]) -> Band {
    let mut band = Band::default();
    let tr = canvas.tree.add(table, Tag::TR);
    let mut height = 0f32;
    for (content, spot) in row.cells.iter().zip(spots) {
        let td = canvas.tree.add(tr, Tag::TD);
        let spot = Spot { y: 4.0, ..*spot };
        height = height.max(cell::cell(canvas, &mut band, td, content, Type::BODY, spot));
    }
    band.height = height + 9.0;
    let y = band.height - 0.3;
    band.line((MARGIN, y), (MARGIN + WIDTH, y), 0.5, Colour::RULE);
    cell::name(&mut band, &row.anchor, MARGIN, WIDTH, 0.0);
    band
}
