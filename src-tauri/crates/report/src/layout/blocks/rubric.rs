//! The rubric: four levels beside each other, marked for both moments.
//!
//! Half-way is dashed and dotted, the end solid with a tint, so that a black-and-white copy
//! keeps both.

use super::{Stack, cell, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, PILL_HEIGHT, Spot, Type},
        measure::{MARGIN, WIDTH},
        page::{Colour, RectBox},
        tree::{NodeId, Scope, Tag},
    },
    model::{Rubric, RubricLegend, RubricRow, Span, Underline},
};

pub(super) const PAD: f32 = 5.0;
pub(super) const COLUMN: f32 = WIDTH / 4.0;
const TEXT: Type = Type { size: 8.0, bold: false, colour: Colour::INK };
const HEAD: Type = Type { size: 7.8, bold: true, colour: Colour::QUIET };
const DASH: [f32; 2] = [2.2, 1.5];

pub(super) fn rubric(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, rubric: &Rubric) {
    title(canvas, stack, sect, &rubric.title);
    let band = legend(canvas, sect, &rubric.legend);
    stack.add(band);
    for (index, cluster) in rubric.clusters.iter().enumerate() {
        let from = stack.bands.len();
        heading(canvas, stack, sect, &cluster.title);
        stack.space_from(from, if index == 0 { 3.0 } else { 13.0 });
        let table = canvas.tree.add(sect, Tag::Table);
        let head = head(canvas, table, &rubric.levels);
        let head = stack.add_head(head);
        for row in &cluster.rows {
            let band = self::row(canvas, table, row, rubric);
            stack.add(Band { head: Some(head), ..band });
        }
    }
}

/// The name of a cluster.
pub(super) fn heading(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, cluster: &str) {
    let mut band = Band { keep: true, ..Band::default() };
    let node = canvas.tree.add(sect, Tag::H3);
    let style = Type::strong(10.0, canvas.accent);
    let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
    band.height = canvas.text(&mut band, Some(node), cluster, style, spot) + 1.0;
    stack.add(band);
}

/// What the marks mean, on one line.
fn legend(canvas: &mut Canvas<'_>, sect: NodeId, legend: &RubricLegend) -> Band {
    let mut band = Band { keep: true, ..Band::new(20.0) };
    let mut x = MARGIN + 0.5;
    for (word, end) in [(&legend.interim, false), (&legend.end, true)] {
        if !word.is_empty() {
            frame(&mut band, x, 1.5, 15.0, 13.5, end, 0.0);
            x = word_at(canvas, &mut band, sect, word, x + 19.0, Underline::default());
        }
    }
    let seen = [
        (&legend.seen_interim, Underline { interim: true, end: false }),
        (&legend.seen_end, Underline { interim: false, end: true }),
    ];
    for (word, underline) in seen {
        x = word_at(canvas, &mut band, sect, word, x, underline);
    }
    let word = format!("○ {}", legend.not_observable);
    word_at(canvas, &mut band, sect, &word, x, Underline::default());
    band
}

/// A word of the legend; gives where the next begins.
fn word_at(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    sect: NodeId,
    word: &str,
    x: f32,
    underline: Underline,
) -> f32 {
    if word.is_empty() {
        return x;
    }
    let width = canvas.width(word, Type::SMALL);
    let node = canvas.tree.add(sect, Tag::P);
    let span = Span { underline, ..Span::quiet(word) };
    let spot = Spot { x, y: 2.8, width: width + 2.0 };
    canvas.para(band, Some(node), &[span], Type::SMALL, spot);
    x + width + 17.0
}

/// The names of the levels, on top of every page.
pub(super) fn head(canvas: &mut Canvas<'_>, table: NodeId, levels: &[String; 4]) -> Band {
    let mut band = Band::default();
    let tr = canvas.tree.add(table, Tag::TR);
    let mut height = 0f32;
    for (spot, level) in columns(3.0).into_iter().zip(levels) {
        let th = canvas.tree.heading(tr, Scope::Column);
        height = height.max(canvas.text(&mut band, Some(th), level, HEAD, spot));
    }
    band.height = height + 8.0;
    let y = band.height - 0.5;
    band.line((MARGIN, y), (MARGIN + WIDTH, y), 1.0, Colour::INK);
    band
}

/// Where the text of each level stands.
pub(super) fn columns(y: f32) -> [Spot; 4] {
    std::array::from_fn(|i| Spot {
        x: MARGIN + COLUMN * i as f32 + PAD,
        y,
        width: COLUMN - 2.0 * PAD,
    })
}

/// One indicator: its title, its levels, and what is said of it.
fn row(canvas: &mut Canvas<'_>, table: NodeId, row: &RubricRow, rubric: &Rubric) -> Band {
    let mut band = Band::default();
    let top = strip(canvas, &mut band, table, row, &rubric.attitude);
    let bottom = cells(canvas, &mut band, table, row, &rubric.legend, top);
    band.line((MARGIN, bottom), (MARGIN + WIDTH, bottom), 0.4, Colour::RULE);
    band.height = note(canvas, &mut band, table, row, bottom);
    let y = band.height - 0.3;
    band.line((MARGIN, y), (MARGIN + WIDTH, y), 0.6, Colour::QUIET);
    cell::name(&mut band, &row.anchor, MARGIN, WIDTH, 0.0);
    band
}

/// The title on its pale ground; gives where the levels begin.
fn strip(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    table: NodeId,
    row: &RubricRow,
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
        let y = 3.2 + (8.6 * 1.38 - PILL_HEIGHT) / 2.0;
        let word = canvas.tree.add(th, Tag::P);
        canvas.pill(band, Some(word), pill, spot.x + width + 7.0, y);
    }
    height
}

/// The four levels with their frames; gives where they end.
fn cells(
    canvas: &mut Canvas<'_>,
    band: &mut Band,
    table: NodeId,
    row: &RubricRow,
    legend: &RubricLegend,
    top: f32,
) -> f32 {
    let tr = canvas.tree.add(table, Tag::TR);
    let ground = band.placed.len();
    let mut height = 0f32;
    let mut tags = Band::default();
    for (level, (spot, para)) in columns(top + 4.0).into_iter().zip(&row.cells).enumerate() {
        let mut td = canvas.tree.add(tr, Tag::TD);
        let moments = [(row.interim, &legend.interim), (row.end, &legend.end)];
        let words: Vec<&str> = moments
            .into_iter()
            .filter(|(marked, _)| *marked == Some(level))
            .map(|(_, word)| word.as_str())
            .collect();
        if !words.is_empty() {
            let right = spot.x + spot.width;
            tag(canvas, &mut tags, td, &words.join(" + "), right, top);
            td = canvas.tree.add(td, Tag::P);
        }
        height = height.max(canvas.para(band, Some(td), para, TEXT, spot));
    }
    let height = height + 9.0;
    let x = |level: usize| MARGIN + COLUMN * level as f32;
    let text = band.placed.split_off(ground);
    if let Some(level) = row.end {
        frame(band, x(level), top, COLUMN, height, true, 0.0);
    }
    if let Some(level) = row.interim {
        // Inside the solid frame when both are on the same level.
        let inset = if row.end == row.interim { 2.3 } else { 0.0 };
        frame(band, x(level), top, COLUMN, height, false, inset);
    }
    band.placed.extend(text);
    band.placed.extend(tags.placed);
    for level in 1..4 {
        let marked = [row.end, row.interim];
        if !marked.contains(&Some(level)) && !marked.contains(&Some(level - 1)) {
            band.line((x(level), top), (x(level), top + height), 0.4, Colour::RULE);
        }
    }
    top + height
}

/// The moment of a frame, on its upper edge: for who does not know the frames by heart, and for
/// who hears the page.
fn tag(canvas: &mut Canvas<'_>, band: &mut Band, td: NodeId, word: &str, right: f32, top: f32) {
    const HEIGHT: f32 = 8.0;
    let style = Type { size: 6.2, bold: true, colour: Colour::INK };
    let width = canvas.width(word, style) + 5.0;
    let (x, y) = (right - width + 1.0, top - HEIGHT / 2.0 + 0.7);
    let fill = Some(Colour::WHITE);
    band.rect(RectBox { x, y, width, height: HEIGHT, radius: 2.0, fill, ..RectBox::default() });
    let node = canvas.tree.add(td, Tag::P);
    let spot = Spot { x: x + 2.5, y: y - 0.2, width: width + 4.0 };
    canvas.text(band, Some(node), word, style, spot);
}

fn frame(band: &mut Band, x: f32, y: f32, width: f32, height: f32, end: bool, inset: f32) {
    // The stroke stays inside, clear of the rules around.
    let inset = inset + if end { 0.7 } else { 0.5 };
    band.rect(RectBox {
        x: x + inset,
        y: y + inset,
        width: width - 2.0 * inset,
        height: height - 2.0 * inset,
        radius: 0.0,
        fill: end.then_some(Colour::TINT),
        stroke: Some(Colour::INK),
        thick: if end { 1.3 } else { 0.8 },
        dash: (!end).then_some(DASH),
        node: None,
    });
}

/// What is said of the row; gives where it ends.
fn note(canvas: &mut Canvas<'_>, band: &mut Band, table: NodeId, row: &RubricRow, top: f32) -> f32 {
    if row.note.is_empty() {
        return top + 1.0;
    }
    let tr = canvas.tree.add(table, Tag::TR);
    let td = canvas.tree.add(tr, Tag::TD);
    canvas.tree.get(td).span = Some(4);
    let spot = Spot { x: MARGIN + PAD, y: top + 3.0, width: WIDTH - 2.0 * PAD };
    let style = Type { size: 7.8, bold: false, colour: Colour::INK };
    top + canvas.para(band, Some(td), &row.note, style, spot) + 7.0
}
