//! What stands in a cell: a pill, paragraphs, empty lines.

use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, PILL_HEIGHT, Spot, Type},
        page::{Area, Colour},
        tree::{NodeId, Tag},
    },
    model::Cell,
};

/// The height of an empty line to write on.
const BLANK: f32 = 17.0;

/// Sets a cell from `spot` down, each piece as a paragraph under `node`; gives its height.
pub(super) fn cell(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    node: NodeId,
    cell: &Cell,
    style: Type,
    spot: Spot,
) -> f32 {
    let mut y = spot.y;
    if let Some(pill) = &cell.pill {
        let word = canvas.tree.add(node, Tag::P);
        canvas.pill(band, Some(word), pill, spot.x, y + 0.8);
        y += PILL_HEIGHT + 2.4;
    }
    for para in &cell.paras {
        let node = canvas.tree.add(node, Tag::P);
        y += canvas.para(band, Some(node), para, style, Spot { y, ..spot });
    }
    for _ in 0..cell.blank {
        y += BLANK;
        band.line((spot.x, y - 3.5), (spot.x + spot.width, y - 3.5), 0.5, Colour::QUIET);
    }
    y - spot.y
}

/// Names the part of a band that shows a field.
pub(super) fn name(band: &mut Band, anchor: &str, x: f32, width: f32, top: f32) {
    if !anchor.is_empty() {
        let height = band.height - top;
        band.areas.push(Area { name: anchor.to_owned(), x, y: top, width, height });
    }
}
