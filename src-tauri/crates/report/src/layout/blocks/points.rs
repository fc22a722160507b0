//! Strengths and growth points: lists, beside each other when they follow each other.

use super::{Stack, cell};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{HEADING, MARGIN, WIDTH},
        page::Colour,
        tree::{NodeId, Tag},
    },
    model::{Cell, Points},
};

const GUTTER: f32 = 24.0;
const INDENT: f32 = 11.0;

pub(super) fn points(
    canvas: &mut Canvas<'_>,
    stack: &mut Stack,
    sect: NodeId,
    left: &Points,
    right: Option<&Points>,
) {
    let width = if right.is_some() { (WIDTH - GUTTER) / 2.0 } else { WIDTH };
    let columns = [Some(left), right];
    let columns: Vec<(f32, &Points)> = columns
        .into_iter()
        .flatten()
        .zip([MARGIN, MARGIN + width + GUTTER])
        .map(|(p, x)| (x, p))
        .collect();
    let mut heads = Band { keep: true, ..Band::default() };
    let mut lists = Band::default();
    for &(x, points) in &columns {
        let spot = Spot { x, y: 0.0, width };
        let head = heading(canvas, &mut heads, sect, &points.title, spot);
        heads.height = heads.height.max(head + 4.0);
        let list = list(canvas, &mut lists, sect, points, spot);
        lists.height = lists.height.max(list);
    }
    for (x, points) in columns {
        cell::name(&mut lists, &points.anchor, x, width, 0.0);
    }
    if heads.height > 0.0 {
        stack.add(heads);
    }
    stack.add(lists);
}

fn heading(canvas: &mut Canvas<'_>, band: &mut Band, sect: NodeId, text: &str, spot: Spot) -> f32 {
    if text.trim().is_empty() {
        return 0.0;
    }
    let node = canvas.tree.add(sect, Tag::H2);
    let style = Type::strong(HEADING, canvas.accent);
    canvas.text(band, Some(node), text, style, spot)
}

fn list(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    sect: NodeId,
    points: &Points,
    spot: Spot,
) -> f32 {
    if points.points.is_empty() {
        let empty = Cell { blank: 3, ..Cell::default() };
        return cell::cell(canvas, band, sect, &empty, Type::BODY, spot);
    }
    let list = canvas.tree.add(sect, Tag::L);
    let mut y = spot.y;
    for point in &points.points {
        let item = canvas.tree.add(list, Tag::LI);
        let label = canvas.tree.add(item, Tag::Lbl);
        let body = canvas.tree.add(item, Tag::LBody);
        let bullet = Type { colour: Colour::QUIET, ..Type::BODY };
        canvas.text(band, Some(label), "•", bullet, Spot { y, ..spot });
        let at = Spot { x: spot.x + INDENT, y, width: spot.width - INDENT };
        y += canvas.para(band, Some(body), point, Type::BODY, at) + 4.0;
    }
    y - spot.y
}
