//! Places to sign, three on a row.

use super::{Stack, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{BODY, MARGIN, WIDTH},
        page::Colour,
        tree::{NodeId, Tag},
    },
    model::{Signatures, Signer},
};

const ON_A_ROW: usize = 3;
const GUTTER: f32 = 20.0;

pub(super) fn signatures(
    canvas: &mut Canvas<'_>,
    stack: &mut Stack,
    sect: NodeId,
    signatures: &Signatures,
) {
    // What is signed stands above it: the end of the block before comes along.
    if let Some(before) = stack.bands.last_mut() {
        before.keep = true;
    }
    title(canvas, stack, sect, &signatures.title);
    // More rows than these may be parted.
    let together = signatures.signers.len() <= 2 * ON_A_ROW;
    let columns = signatures.signers.len().clamp(1, ON_A_ROW);
    let gutters = GUTTER * (columns.saturating_sub(1)) as f32;
    let width = ((WIDTH - gutters) / columns as f32).min(WIDTH / 2.0);
    for (index, row) in signatures.signers.chunks(ON_A_ROW).enumerate() {
        let space = if index == 0 { 0.0 } else { 14.0 };
        let more = (index + 1) * ON_A_ROW < signatures.signers.len();
        let mut band = Band { space, keep: together && more, ..Band::default() };
        for (column, signer) in row.iter().enumerate() {
            let x = MARGIN + column as f32 * (width + GUTTER);
            let height = place(canvas, &mut band, sect, signatures, signer, x, width);
            band.height = band.height.max(height);
        }
        stack.add(band);
    }
}

fn place(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    sect: NodeId,
    words: &Signatures,
    signer: &Signer,
    x: f32,
    width: f32,
) -> f32 {
    let small = Type { size: 8.0, ..Type::SMALL };
    let node = canvas.tree.add(sect, Tag::P);
    let mut y = canvas.text(band, Some(node), &signer.role, small, Spot { x, y: 0.0, width });
    if signer.name.trim().is_empty() {
        y += BODY * 1.38;
        band.line((x, y - 2.0), (x + width, y - 2.0), 0.5, Colour::QUIET);
    } else {
        let style = Type::strong(BODY, Colour::INK);
        let node = canvas.tree.add(sect, Tag::P);
        y += canvas.text(band, Some(node), &signer.name, style, Spot { x, y, width });
    }
    for (word, room) in [(&words.date, 22.0), (&words.signature, 44.0)] {
        let label = canvas.width(word, small) + 6.0;
        y += room;
        let node = canvas.tree.add(sect, Tag::P);
        let spot = Spot { x, y: y - 10.5, width };
        canvas.text(band, Some(node), word, small, spot);
        let from = (x + label.min(width), y - 2.0);
        band.line(from, (x + width, y - 2.0), 0.5, Colour::QUIET);
    }
    y
}
