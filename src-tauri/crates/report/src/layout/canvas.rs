//! Drawing text and lines into bands.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    band::{Band, Placed},
    measure::{BODY, SMALL},
    page::{Colour, Item, LineBox, RectBox, TextRun},
    tree::{NodeId, Tag, Tree},
};
use crate::{
    fonts::{GlyphRun, Line, SpanStyle, StyledSpan, Typesetter, is_unseen},
    model::{Look, Span, Underline},
};

/// What drawing needs besides the band: type, structure, the accent colour.
pub(crate) struct Canvas<'a> {
    setter: &'a mut Typesetter,
    pub tree: Tree,
    pub accent: Colour,
    pub lang: String,
    pub missing: BTreeSet<char>,
}

/// Size, weight and colour of text whose spans say nothing else.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Type {
    pub size: f32,
    pub bold: bool,
    pub colour: Colour,
}

impl Type {
    pub(crate) const BODY: Type = Type { size: BODY, bold: false, colour: Colour::INK };
    pub(crate) const SMALL: Type = Type { size: SMALL, bold: false, colour: Colour::QUIET };

    pub(crate) fn strong(size: f32, colour: Colour) -> Type {
        Type { size, bold: true, colour }
    }

    fn colour_of(&self, look: Look) -> Colour {
        match look {
            Look::Plain => self.colour,
            Look::Strong => Colour::INK,
            Look::Quiet => Colour::QUIET,
        }
    }
}

/// Where text goes: its left edge, its top, and how wide it may be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot {
    pub x: f32,
    pub y: f32,
    pub width: f32,
}

/// How wide a pill is beside its text, and how high.
const PILL_PAD: f32 = 5.0;
pub(crate) const PILL_HEIGHT: f32 = 10.2;
const PILL_TYPE: Type = Type { size: 6.6, bold: false, colour: Colour::QUIET };

impl<'a> Canvas<'a> {
    pub(crate) fn new(setter: &'a mut Typesetter, lang: &str, accent: &str) -> Canvas<'a> {
        let accent = Colour::from_hex(accent).unwrap_or(Colour(0x0b, 0x5f, 0x66));
        let lang = lang.to_owned();
        Canvas { setter, tree: Tree::new(), accent, lang, missing: BTreeSet::new() }
    }

    /// Sets a paragraph from `spot` down; gives its height.
    pub(crate) fn para(
        &mut self,
        band: &mut Band,
        node: Option<NodeId>,
        spans: &[Span],
        style: Type,
        spot: Spot,
    ) -> f32 {
        self.aligned(band, node, spans, style, spot, 0.0)
    }

    /// Sets one text in one style; gives its height.
    pub(crate) fn text(
        &mut self,
        band: &mut Band,
        node: Option<NodeId>,
        text: &str,
        style: Type,
        spot: Spot,
    ) -> f32 {
        self.para(band, node, &[Span::plain(text)], style, spot)
    }

    /// The same, against the right edge (`share` 1) or in the middle (0.5).
    pub(crate) fn aligned(
        &mut self,
        band: &mut Band,
        node: Option<NodeId>,
        spans: &[Span],
        style: Type,
        spot: Spot,
        share: f32,
    ) -> f32 {
        let lines = self.lines(spans, style, spot.width);
        let mut y = spot.y;
        // A paragraph from right to left begins at the right; a name alone stays in its column.
        let turned = lines.len() > 1 && lines.iter().any(|line| line.rtl);
        let share = if turned { 1.0 - share } else { share };
        let nodes = self.span_nodes(node, spans);
        for line in lines.iter() {
            let x = spot.x + (spot.width - line.width).max(0.0) * share;
            for run in &line.runs {
                let span = spans.get(run.span);
                let look = span.map(|span| span.look).unwrap_or_default();
                let underline = span.map(|span| span.underline).unwrap_or_default();
                self.note_missing(run);
                place_underline(band, line, run, underline, (x, y));
                let run = TextRun {
                    colour: style.colour_of(look),
                    said: span.map(|span| span.said.clone()).unwrap_or_default(),
                    node: nodes.get(run.span).copied().or(node),
                    ..placed(line, run, (x, y))
                };
                let (top, bottom) = (y, y + line.height);
                band.placed.push(Placed { item: Item::Text(run), top, bottom });
            }
            y += line.height;
        }
        y - spot.y
    }

    /// Nodes for the spans when one of them is in another language: then all need one, for what
    /// hangs on the paragraph itself is read before. Neighbours in one language share theirs.
    fn span_nodes(&mut self, node: Option<NodeId>, spans: &[Span]) -> Vec<NodeId> {
        let other = |span: &Span| span.lang.is_some();
        let Some(parent) = node.filter(|_| spans.iter().any(other)) else { return Vec::new() };
        let mut nodes: Vec<NodeId> = Vec::with_capacity(spans.len());
        for alike in spans.chunk_by(|a, b| a.lang == b.lang) {
            let own = self.tree.add(parent, Tag::Span);
            let lang = alike.first().and_then(|span| span.lang);
            self.tree.get(own).lang = lang.map(|lang| lang.code().to_owned());
            nodes.extend(alike.iter().map(|_| own));
        }
        nodes
    }

    fn lines(&mut self, spans: &[Span], style: Type, width: f32) -> Arc<Vec<Line>> {
        let styled: Vec<StyledSpan<'_>> = spans
            .iter()
            .map(|span| StyledSpan {
                text: &span.text,
                style: SpanStyle {
                    size: style.size,
                    bold: style.bold || span.look == Look::Strong,
                },
            })
            .collect();
        // Never narrower than a letter, or breaking would not end.
        self.setter.lines(&styled, width.max(2.0 * style.size))
    }

    /// The width of a text on one line.
    pub(crate) fn width(&mut self, text: &str, style: Type) -> f32 {
        let lines = self.lines(&[Span::plain(text)], style, 10_000.0);
        lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    fn note_missing(&mut self, run: &GlyphRun) {
        for glyph in run.glyphs.iter().filter(|glyph| glyph.id == 0) {
            let shown = run.text.get(glyph.range.clone()).unwrap_or_default();
            self.missing.extend(shown.chars().filter(|c| !c.is_whitespace() && !is_unseen(*c)));
        }
    }

    /// A small framed word; gives its width.
    pub(crate) fn pill(
        &mut self,
        band: &mut Band,
        node: Option<NodeId>,
        text: &str,
        x: f32,
        y: f32,
    ) -> f32 {
        let width = self.width(text, PILL_TYPE) + 2.0 * PILL_PAD;
        band.rect(RectBox {
            x,
            y,
            width,
            height: PILL_HEIGHT,
            radius: PILL_HEIGHT / 2.0,
            stroke: Some(Colour::QUIET),
            thick: 0.5,
            ..RectBox::default()
        });
        let spot = Spot { x: x + PILL_PAD, y: y + 0.35, width };
        self.text(band, node, text, PILL_TYPE, spot);
        width
    }
}

impl Band {
    /// A band with nothing in it.
    pub(crate) fn new(height: f32) -> Band {
        Band { height, ..Band::default() }
    }

    pub(crate) fn rect(&mut self, rect: RectBox) {
        let (top, bottom) = (rect.y, rect.y + rect.height);
        self.placed.push(Placed { item: Item::Rect(rect), top, bottom });
    }

    /// A line that is decoration.
    pub(crate) fn line(&mut self, from: (f32, f32), to: (f32, f32), thick: f32, stroke: Colour) {
        self.any_line(from, to, thick, stroke, None, None);
    }

    pub(crate) fn any_line(
        &mut self,
        from: (f32, f32),
        to: (f32, f32),
        thick: f32,
        stroke: Colour,
        dash: Option<[f32; 2]>,
        node: Option<NodeId>,
    ) {
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        let line =
            LineBox { x1: from.0, y1: from.1, x2: to.0, y2: to.1, stroke, thick, dash, node };
        self.placed.push(Placed { item: Item::Line(line), top, bottom });
    }
}

/// A run in its place; what it belongs to and its colour are not known yet.
fn placed(line: &Line, run: &GlyphRun, at: (f32, f32)) -> TextRun {
    TextRun {
        x: at.0 + run.x,
        y: at.1 + line.baseline,
        width: run.width,
        size: run.size,
        font: run.face,
        colour: Colour::INK,
        text: run.text.clone(),
        said: String::new(),
        rtl: run.rtl,
        node: None,
        glyphs: Arc::clone(&run.glyphs),
    }
}

/// Solid for the end, dotted for half-way; a black-and-white copy keeps both.
fn place_underline(
    band: &mut Band,
    line: &Line,
    run: &GlyphRun,
    underline: Underline,
    at: (f32, f32),
) {
    let end = (run.x + run.width).min(line.width);
    let (x1, x2) = (at.0 + run.x, at.0 + end);
    let y = at.1 + line.baseline;
    let mut draw = |below: f32, dash| {
        let y = y + below;
        let rule =
            LineBox { x1, y1: y, x2, y2: y, stroke: Colour::INK, thick: 0.7, dash, node: None };
        let (top, bottom) = (at.1, at.1 + line.height);
        band.placed.push(Placed { item: Item::Line(rule), top, bottom });
    };
    if underline.end {
        draw(1.5, None);
    }
    if underline.interim {
        draw(if underline.end { 2.8 } else { 1.7 }, Some([1.5, 1.1]));
    }
}
