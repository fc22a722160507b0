//! Questions with boxes to tick and lines to write on.

use super::{Stack, cell, ticks::ticks, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{MARGIN, WIDTH},
        page::Colour,
        tree::{NodeId, Tag},
    },
    model::{Asked, Cell, Question, Span},
};

/// The share of the width of the question; its answer stands beside it.
const SHARE: f32 = 0.4;
const GUTTER: f32 = 14.0;
/// The room of a number.
const NUMBER: f32 = 22.0;

pub(super) fn asked(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, asked: &Asked) {
    title(canvas, stack, sect, &asked.title);
    if !asked.intro.trim().is_empty() {
        let mut band = Band { keep: true, ..Band::default() };
        let node = canvas.tree.add(sect, Tag::P);
        let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
        let style = Type { size: 8.5, ..Type::SMALL };
        band.height = canvas.text(&mut band, Some(node), &asked.intro, style, spot) + 4.0;
        stack.add(band);
    }
    for question in &asked.questions {
        let band = self::question(canvas, sect, question);
        stack.add(band);
    }
}

fn question(canvas: &mut Canvas<'_>, sect: NodeId, question: &Question) -> Band {
    let mut band = Band::default();
    let split = WIDTH * SHARE;
    let left = Spot { x: MARGIN, y: 3.0, width: split };
    let right = Spot { x: MARGIN + split + GUTTER, y: 3.0, width: WIDTH - split - GUTTER };
    let asked = text(canvas, &mut band, sect, question, left);
    let answered = answer(canvas, &mut band, sect, question, right);
    let mut y = 3.0 + asked.max(answered);
    if question.lines > 0 {
        let lines = Cell { blank: question.lines, ..Cell::default() };
        let spot = Spot { x: MARGIN, y, width: WIDTH };
        y += cell::cell(canvas, &mut band, sect, &lines, Type::BODY, spot);
    }
    band.height = y + 5.0;
    band
}

/// Number, text and what explains it; gives the height.
fn text(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    sect: NodeId,
    question: &Question,
    spot: Spot,
) -> f32 {
    let node = canvas.tree.add(sect, Tag::P);
    let indent = if question.number.is_empty() { 0.0 } else { NUMBER };
    let number = [Span::quiet(question.number.as_str())];
    if indent > 0.0 {
        canvas.para(band, Some(node), &number, Type::BODY, spot);
    }
    let spot = Spot { x: spot.x + indent, width: spot.width - indent, ..spot };
    let mut height = canvas.para(band, Some(node), &question.text, Type::BODY, spot);
    if !question.detail.is_empty() {
        let node = canvas.tree.add(sect, Tag::P);
        let at = Spot { y: spot.y + height, ..spot };
        height += canvas.text(band, Some(node), &question.detail, Type::SMALL, at);
    }
    height
}

/// What is known, or the place for it; gives the height.
fn answer(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    sect: NodeId,
    question: &Question,
    spot: Spot,
) -> f32 {
    let mut y = spot.y;
    for each in &question.ticks {
        y += ticks(canvas, band, sect, each, Spot { y, ..spot });
    }
    y += cell::cell(canvas, band, sect, &question.answer, Type::BODY, Spot { y, ..spot });
    if question.lines > 0 {
        // The first line of writing has no rule above it that it could be taken for.
        let top = Spot { y: 0.0, ..spot };
        band.line((MARGIN, 0.0), (top.x + top.width, 0.0), 0.4, Colour::RULE);
    }
    y - spot.y
}
