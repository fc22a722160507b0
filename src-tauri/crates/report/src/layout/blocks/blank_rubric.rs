//! The uniform rubric to fill in by hand: four levels beside each other, boxes and a line below.

use super::{
    Stack,
    rubric::{COLUMN, PAD, columns, head, heading},
    ticks::ticks,
    title,
};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{MARGIN, WIDTH},
        page::{Colour, RectBox},
        tree::{NodeId, Scope, Tag},
    },
    model::{BlankRow, BlankRubric},
};

const TEXT: Type = Type { size: 8.0, bold: false, colour: Colour::INK };
/// The height of a line to write on.
const WRITE: f32 = 19.0;

pub(super) fn blank_rubric(
    canvas: &mut Canvas<'_>,
    stack: &mut Stack,
    sect: NodeId,
    rubric: &BlankRubric,
) {
    title(canvas, stack, sect, &rubric.title);
    let mut band = Band { keep: true, ..Band::default() };
    let node = canvas.tree.add(sect, Tag::P);
    let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
    let style = Type { size: 8.5, ..Type::SMALL };
    band.height = canvas.text(&mut band, Some(node), &rubric.intro, style, spot) + 2.0;
    stack.add(band);
    for (index, cluster) in rubric.clusters.iter().enumerate() {
        let from = stack.bands.len();
        heading(canvas, stack, sect, &cluster.title);
        stack.space_from(from, if index == 0 { 4.0 } else { 13.0 });
        let table = canvas.tree.add(sect, Tag::Table);
        let head = head(canvas, table, &rubric.levels);
        let head = stack.add_head(head);
        for row in &cluster.rows {
            let band = self::row(canvas, table, row, rubric);
            stack.add(Band { head: Some(head), ..band });
        }
    }
}

/// One indicator: its title, its levels, the boxes, a line for a remark.
fn row(canvas: &mut Canvas<'_>, table: NodeId, row: &BlankRow, rubric: &BlankRubric) -> Band {
    let mut band = Band::default();
    let top = strip(canvas, &mut band, table, row, &rubric.attitude);
    let y = cells(canvas, &mut band, table, row, top);
    let y = boxes(canvas, &mut band, table, rubric, y);
    band.height = y;
    band.line((MARGIN, y - 0.3), (MARGIN + WIDTH, y - 0.3), 0.6, Colour::QUIET);
    band
}

/// The title on its pale ground; gives where the levels begin.
fn strip(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    table: NodeId,
    row: &BlankRow,
    attitude: &str,
) -> f32 {
    let tr = canvas.tree.add(table, Tag::TR);
    let th = canvas.tree.heading(tr, Scope::Row);
    canvas.tree.get(th).span = Some(4);
    let style = Type::strong(8.6, Colour::INK);
    let pill = if row.attitude { attitude } else { "" };
    let room = if pill.is_empty() { 0.0 } else { canvas.width(pill, Type::SMALL) + 16.0 };
    let spot = Spot { x: MARGIN + PAD, y: 3.2, width: WIDTH - 2.0 * PAD - room };
    let ground = band.placed.len();
    let height = canvas.text(band, Some(th), &row.title, style, spot) + 6.4;
    let fill = Some(Colour::PALE);
    band.rect(RectBox { x: MARGIN, width: WIDTH, height, fill, ..RectBox::default() });
    // The ground lies under the text.
    band.placed[ground..].rotate_right(1);
    if !pill.is_empty() {
        let width = canvas.width(&row.title, style).min(spot.width);
        canvas.pill(band, Some(th), pill, spot.x + width + 7.0, 4.2);
    }
    height
}

/// The behaviours of the levels; gives where they end.
fn cells(canvas: &mut Canvas<'_>, band: &mut Band, table: NodeId, row: &BlankRow, top: f32) -> f32 {
    let tr = canvas.tree.add(table, Tag::TR);
    let mut height = 0f32;
    for (spot, behaviours) in columns(top + 4.0).into_iter().zip(&row.cells) {
        let td = canvas.tree.add(tr, Tag::TD);
        height = height.max(canvas.text(band, Some(td), &behaviours.join(" "), TEXT, spot));
    }
    let bottom = top + height + 7.0;
    for level in 1..4 {
        let x = MARGIN + COLUMN * level as f32;
        band.line((x, top), (x, bottom), 0.4, Colour::RULE);
    }
    band.line((MARGIN, bottom), (MARGIN + WIDTH, bottom), 0.4, Colour::RULE);
    bottom
}

/// The boxes of the moments beside each other, and the line for a remark; gives where they end.
fn boxes(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    table: NodeId,
    rubric: &BlankRubric,
    top: f32,
) -> f32 {
    let tr = canvas.tree.add(table, Tag::TR);
    let td = canvas.tree.add(tr, Tag::TD);
    canvas.tree.get(td).span = Some(4);
    let width = (WIDTH - 2.0 * PAD) / rubric.ticks.len().max(1) as f32;
    let mut height = 0f32;
    let mut x = MARGIN + PAD;
    for each in &rubric.ticks {
        let spot = Spot { x, y: top + 3.0, width: width - 8.0 };
        height = height.max(ticks(canvas, band, td, each, spot));
        x += width;
    }
    let y = top + 3.0 + height;
    let node = canvas.tree.add(td, Tag::P);
    let spot = Spot { x: MARGIN + PAD, y: y + 5.0, width: 80.0 };
    canvas.text(band, Some(node), &rubric.remark, Type::SMALL, spot);
    let begin = MARGIN + 2.0 * PAD + canvas.width(&rubric.remark, Type::SMALL);
    let line = y + WRITE - 3.5;
    band.line((begin, line), (MARGIN + WIDTH - PAD, line), 0.5, Colour::QUIET);
    y + WRITE
}
