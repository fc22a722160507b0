//! Text of any length: flows over pages by the line.

use super::{Stack, cell, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{BODY, MARGIN, WIDTH},
        tree::NodeId,
    },
    model::Prose,
};

/// A text that is no higher stays whole, and so do lines to write on.
const SHORT: f32 = 8.0 * BODY * 1.38 + 1.0;
/// Two lines stay together, so that none stands alone at the edge of a page.
const TWO_LINES: f32 = 2.0 * BODY * 1.38 + 1.0;

pub(super) fn prose(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, prose: &Prose) {
    title(canvas, stack, sect, &prose.title);
    let mut band = Band::default();
    let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
    band.height = cell::cell(canvas, &mut band, sect, &prose.text, Type::BODY, spot);
    cell::name(&mut band, &prose.anchor, MARGIN, WIDTH, 0.0);
    if band.height <= SHORT || prose.text.paras.is_empty() {
        return stack.add(band);
    }
    while band.height > 2.0 * TWO_LINES {
        match band.cut(TWO_LINES) {
            Ok((first, rest)) => {
                stack.add(first);
                band = rest;
            }
            Err(whole) => return stack.add(*whole),
        }
    }
    stack.add(band);
}
