//! Boxes to tick, each with what it means.

use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        page::{Colour, RectBox},
        tree::{NodeId, Tag},
    },
    model::Ticks,
};

/// The side of a box.
const BOX: f32 = 8.6;
/// From the left of a box to its word, and from a word to the next box.
const TO_WORD: f32 = BOX + 3.6;
const TO_NEXT: f32 = 11.0;
/// From line to line, so that a pen finds its box.
const LINE: f32 = 15.5;
/// The room of the word before the boxes.
const LABEL: f32 = 44.0;

/// Draws one line of boxes from `spot` down, on more lines when it is too long; gives the height.
pub(super) fn ticks(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    parent: NodeId,
    ticks: &Ticks,
    spot: Spot,
) -> f32 {
    let mut left = spot.x;
    if !ticks.label.is_empty() {
        let node = canvas.tree.add(parent, Tag::P);
        let at = Spot { x: left, y: spot.y + 1.2, width: LABEL };
        canvas.text(band, Some(node), &ticks.label, Type::SMALL, at);
        left += LABEL;
    }
    let end = spot.x + spot.width;
    let (mut x, mut y) = (left, spot.y);
    let mut line = LINE;
    for option in &ticks.options {
        let width = canvas.width(option, Type::BODY).min(end - left - TO_WORD);
        if x > left && x + TO_WORD + width > end {
            (x, y) = (left, y + line);
            line = LINE;
        }
        band.rect(RectBox {
            x,
            y: y + 2.4,
            width: BOX,
            height: BOX,
            stroke: Some(Colour::INK),
            thick: 0.7,
            ..RectBox::default()
        });
        let node = canvas.tree.add(parent, Tag::P);
        // A hair of room, so that rounding breaks no word.
        let at = Spot { x: x + TO_WORD, y, width: width + 1.0 };
        let height = canvas.text(band, Some(node), option, Type::BODY, at);
        line = line.max(height + 3.0);
        x += TO_WORD + width + TO_NEXT;
    }
    y + line - spot.y
}
