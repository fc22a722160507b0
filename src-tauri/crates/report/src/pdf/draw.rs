//! The items of a page as drawing operations; PDF counts from the bottom left corner.

use printpdf::{
    Codepoint, Color, DictItem, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Op,
    PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix,
    WindingOrder,
};

use super::{
    embed::{Embedded, EmbeddedFont},
    tag::{self, Artifact, Mark, Stretch},
};
use crate::{
    fonts::Glyph,
    layout::{Colour, Item, LineBox, Page, PathBox, RectBox, TextRun},
};

/// How far a control point lies from the corner of a quarter circle, as a share of the radius.
const ROUND: f32 = 0.552_285;

/// What was set last, so that nothing is said twice.
struct Pen<'a> {
    ops: Vec<Op>,
    height: f32,
    fonts: &'a Embedded,
    fill: Option<Colour>,
    stroke: Option<Colour>,
    thick: Option<f32>,
    dash: Option<Option<[f32; 2]>>,
}

/// The operations that draw `page`, each stretch under its mark.
pub(super) fn ops(page: &Page, stretches: &[Stretch], height: f32, fonts: &Embedded) -> Vec<Op> {
    let mut pen =
        Pen { ops: Vec::new(), height, fonts, fill: None, stroke: None, thick: None, dash: None };
    for stretch in stretches {
        pen.ops.push(mark(stretch.mark));
        for item in stretch.items.iter().filter_map(|index| page.items.get(*index)) {
            match item {
                Item::Rect(rect) => pen.rect(rect),
                Item::Line(line) => pen.line(line),
                Item::Path(path) => pen.path(path),
                Item::Text(run) => pen.text(run),
            }
        }
        pen.ops.push(Op::EndMarkedContent);
    }
    pen.ops
}

/// 14.8.2.2 for what is furniture, 14.7.4.2 for what is read.
fn mark(mark: Mark) -> Op {
    let name = |name: &str| DictItem::Name(name.into());
    let (tag, properties) = match mark {
        Mark::Content(tag, number) => (tag::name(tag), vec![("MCID", DictItem::Int(number))]),
        Mark::Artifact(Artifact::Layout) => ("Artifact", vec![("Type", name("Layout"))]),
        Mark::Artifact(Artifact::Repeated) => ("Artifact", vec![("Type", name("Pagination"))]),
        Mark::Artifact(Artifact::Header) => ("Artifact", pagination("Header", "Top")),
        Mark::Artifact(Artifact::Footer) => ("Artifact", pagination("Footer", "Bottom")),
    };
    marked(tag, properties)
}

fn pagination(kind: &str, edge: &str) -> Vec<(&'static str, DictItem)> {
    let name = |name: &str| DictItem::Name(name.into());
    let attached = DictItem::Array(vec![name(edge)]);
    vec![("Type", name("Pagination")), ("Subtype", name(kind)), ("Attached", attached)]
}

fn marked(tag: &str, properties: Vec<(&str, DictItem)>) -> Op {
    let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.into(), properties: DictItem::Dict { map } }
}

impl Pen<'_> {
    fn fill(&mut self, colour: Colour) {
        if self.fill.replace(colour) != Some(colour) {
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn stroke(&mut self, colour: Colour, thick: f32, dash: Option<[f32; 2]>) {
        if self.stroke.replace(colour) != Some(colour) {
            self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
        }
        if self.thick.replace(thick) != Some(thick) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(thick) });
        }
        if self.dash.replace(dash) != Some(dash) {
            let dash = match dash {
                Some(pattern) => LineDashPattern::new(0.0, &pattern),
                None => LineDashPattern::solid(),
            };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }

    fn rect(&mut self, rect: &RectBox) {
        let mode = match (rect.fill, rect.stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        if let Some(colour) = rect.fill {
            self.fill(colour);
        }
        if let Some(colour) = rect.stroke {
            self.stroke(colour, rect.thick, rect.dash);
        }
        let bottom = self.height - rect.y - rect.height;
        if rect.radius > 0.0 {
            let polygon = rounded(rect, bottom, mode);
            return self.ops.push(Op::DrawPolygon { polygon });
        }
        let rectangle = Rect {
            x: Pt(rect.x),
            y: Pt(bottom),
            width: Pt(rect.width),
            height: Pt(rect.height),
            mode: Some(mode),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn line(&mut self, line: &LineBox) {
        self.stroke(line.stroke, line.thick, line.dash);
        let end = |x, y| LinePoint { p: point(x, self.height - y), bezier: false };
        let points = vec![end(line.x1, line.y1), end(line.x2, line.y2)];
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    /// Round ends and corners hold for this line alone.
    fn path(&mut self, path: &PathBox) {
        self.stroke(path.stroke, path.thick, None);
        let on = |[x, y]: &[f32; 2]| LinePoint { p: point(*x, self.height - y), bezier: false };
        let points = path.points.iter().map(on).collect();
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
        self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn text(&mut self, run: &TextRun) {
        let fonts = self.fonts;
        let Some(font) = fonts.get(run.font).filter(|_| !run.glyphs.is_empty()) else { return };
        self.fill(run.colour);
        let instead = replacement(run, font);
        match &instead {
            Some(text) => self.ops.push(actual_text(text)),
            // 14.8.2.3.3: the glyphs stand from left to right.
            None if run.rtl => {
                self.ops.push(Op::BeginMarkedContent { tag: "ReversedChars".into() })
            }
            None => {}
        }
        self.ops.push(Op::StartTextSection);
        let handle = PdfFontHandle::External(font.id.clone());
        self.ops.push(Op::SetFont { font: handle, size: Pt(run.size) });
        self.glyphs(run, font);
        self.ops.push(Op::EndTextSection);
        run.glyphs.iter().filter(|glyph| glyph.id == 0).for_each(|glyph| self.unknown(run, glyph));
        if instead.is_some() || run.rtl {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// A box for a character that no font has; A 6.2.11.8 and UA 7.21.8 forbid the font's own.
    fn unknown(&mut self, run: &TextRun, glyph: &Glyph) {
        let shown = run.text.get(glyph.range.clone()).unwrap_or_default();
        if glyph.advance <= 0.0 || shown.trim_matches(|c: char| c.is_control()).trim().is_empty() {
            return;
        }
        let (margin, height) = (glyph.advance * 0.12, run.size * 0.7);
        self.rect(&RectBox {
            x: run.x + glyph.x + margin,
            y: run.y + glyph.y - height,
            width: glyph.advance - 2.0 * margin,
            height,
            stroke: Some(run.colour),
            thick: run.size * 0.06,
            ..RectBox::default()
        });
    }

    /// One operation per stretch of glyphs on one height.
    fn glyphs(&mut self, run: &TextRun, font: &EmbeddedFont) {
        let thousandth = 1000.0 / run.size;
        let drawn = |glyph: &Glyph| font.glyph(glyph.id) != 0;
        for level in run.glyphs.chunk_by(|a, b| a.y == b.y && drawn(a) == drawn(b)) {
            let Some(first) = level.first().filter(|first| drawn(first)) else { continue };
            let at = (run.x + first.x, self.height - run.y - first.y);
            let matrix = TextMatrix::Translate(Pt(at.0), Pt(at.1));
            self.ops.push(Op::SetTextMatrix { matrix });
            let mut pen = first.x * thousandth;
            let glyphs = level.iter().enumerate().map(|(index, glyph)| {
                let id = font.glyph(glyph.id);
                pen += font.width(id);
                let next = level.get(index + 1).map(|next| next.x * thousandth);
                // Whole thousandths, counted from the pen so that nothing adds up.
                let kern = next.map_or(0.0, |next| (pen - next).round());
                pen -= kern;
                Codepoint::with_cid(id, kern, font.text(id).to_owned())
            });
            let items = vec![TextItem::GlyphIds(glyphs.collect())];
            self.ops.push(Op::ShowText { items });
        }
    }
}

/// The text of a run whose glyphs alone would say something else when copied.
fn replacement(run: &TextRun, font: &EmbeddedFont) -> Option<String> {
    let said: String = run.glyphs.iter().map(|glyph| font.text(font.glyph(glyph.id))).collect();
    let missing = run.glyphs.iter().any(|glyph| glyph.id == 0);
    // From right to left the glyphs stand in reverse; readers turn them around themselves.
    let differs = if run.rtl { missing } else { said != run.text };
    // A 6.2.11.7.3: what a private character stands for must be said.
    let differs = differs || run.text.chars().any(is_private);
    differs.then(|| run.text.clone())
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// 14.9.4
fn actual_text(text: &str) -> Op {
    let text = tag::printable(text);
    let data = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes));
    let text = DictItem::String { data: data.collect(), literal: false };
    marked("Span", vec![("ActualText", text)])
}

fn rgb(colour: Colour) -> Color {
    let part = |value: u8| f32::from((f32::from(value) / 2.55).round() as u8) / 100.0;
    let (r, g, b) = (part(colour.0), part(colour.1), part(colour.2));
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(x), y: Pt(y) }
}

/// A rectangle with round corners, counter-clockwise from the lower left.
fn rounded(rect: &RectBox, bottom: f32, mode: PaintMode) -> Polygon {
    let (left, right) = (rect.x, rect.x + rect.width);
    let top = bottom + rect.height;
    let r = rect.radius.min(rect.width / 2.0).min(rect.height / 2.0);
    let c = r * (1.0 - ROUND);
    let on = |x, y| LinePoint { p: point(x, y), bezier: false };
    let by = |x, y| LinePoint { p: point(x, y), bezier: true };
    let points = vec![
        on(left + r, bottom),
        on(right - r, bottom),
        by(right - c, bottom),
        by(right, bottom + c),
        on(right, bottom + r),
        on(right, top - r),
        by(right, top - c),
        by(right - c, top),
        on(right - r, top),
        on(left + r, top),
        by(left + c, top),
        by(left, top - c),
        on(left, top - r),
        on(left, bottom + r),
        by(left, bottom + c),
        by(left + c, bottom),
        on(left + r, bottom),
    ];
    let rings = vec![PolygonRing { points }];
    Polygon { rings, mode, winding_order: WindingOrder::NonZero }
}
