//! Growth per cluster, as a drawing with its figures: an open mark for half-way, a filled one
//! for the end.

mod dumbbell;
mod figures;
mod radar;

use super::{Stack, title};
use crate::{
    layout::{
        band::Band,
        canvas::Canvas,
        canvas::Type,
        page::{Colour, RectBox},
        tree::{NodeId, Tag},
    },
    model::{Growth, GrowthShape},
};

const DOT: f32 = 2.8;
const WORDS: Type = Type { size: 7.8, bold: false, colour: Colour::INK };
const SMALL: Type = Type { size: 6.8, bold: false, colour: Colour::QUIET };

pub(super) fn growth(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, growth: &Growth) {
    title(canvas, stack, sect, &growth.title);
    let figure = canvas.tree.add(sect, Tag::Figure);
    canvas.tree.get(figure).alt = Some(growth.alt.clone());
    let band = match growth.shape {
        GrowthShape::Dumbbell => dumbbell::dumbbell(canvas, sect, figure, growth),
        GrowthShape::Radar => radar::radar(canvas, sect, figure, growth),
    };
    stack.add(band);
}

/// A mark: open for half-way, filled for the end.
fn dot(band: &mut Band, node: Option<NodeId>, at: [f32; 2], radius: f32, filled: bool) {
    band.rect(RectBox {
        x: at[0] - radius,
        y: at[1] - radius,
        width: 2.0 * radius,
        height: 2.0 * radius,
        radius,
        fill: Some(if filled { Colour::INK } else { Colour::WHITE }),
        stroke: Some(Colour::INK),
        thick: 1.0,
        dash: None,
        node,
    });
}
