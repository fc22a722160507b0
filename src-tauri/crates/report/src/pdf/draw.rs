//! The items of a page as content (7.8.2); PDF counts from the bottom left corner.

use super::{
    content::Content,
    embed::{Embedded, EmbeddedFont},
    tag::{self, Artifact, Mark, Stretch},
};
use crate::{
    fonts::{Glyph, is_unseen},
    layout::{Colour, Item, LineBox, Page, PathBox, RectBox, TextRun},
};

/// How far a control point lies from the corner of a quarter circle, as a share of the radius.
const ROUND: f32 = 0.552_285;

/// What was set last, so that nothing is said twice.
struct Pen<'a> {
    to: Content,
    height: f32,
    fonts: &'a Embedded,
    fill: Option<Colour>,
    stroke: Option<Colour>,
    thick: Option<f32>,
    dash: Option<Option<[f32; 2]>>,
    /// The font as it is embedded, and the size.
    font: Option<(u16, f32)>,
}

/// The content that draws `page`, each stretch under its mark.
pub(super) fn content(
    page: &Page,
    stretches: &[Stretch],
    height: f32,
    fonts: &Embedded,
) -> Vec<u8> {
    let to = Content::default();
    let (fill, stroke, thick, dash, font) = (None, None, None, None, None);
    let mut pen = Pen { to, height, fonts, fill, stroke, thick, dash, font };
    for stretch in stretches {
        pen.mark(stretch.mark);
        for item in stretch.items.iter().filter_map(|index| page.items.get(*index)) {
            match item {
                Item::Rect(rect) => pen.rect(rect),
                Item::Line(line) => pen.line(line),
                Item::Path(path) => pen.path(path),
                Item::Text(run) => pen.text(run),
            }
        }
        pen.to.word("EMC");
    }
    pen.to.into_bytes()
}

impl Pen<'_> {
    /// 14.8.2.2 for what is furniture, 14.7.4.2 for what is read.
    fn mark(&mut self, mark: Mark) {
        let kind = match mark {
            Mark::Content(tag, number) => {
                self.to.part("/");
                self.to.part(tag::name(tag));
                self.to.part("<</MCID ");
                self.to.number(number as f32);
                return self.to.word(">>BDC");
            }
            Mark::Artifact(Artifact::Layout) => "/Type/Layout",
            Mark::Artifact(Artifact::Repeated) => "/Type/Pagination",
            Mark::Artifact(Artifact::Header) => "/Type/Pagination/Subtype/Header/Attached[/Top]",
            Mark::Artifact(Artifact::Footer) => "/Type/Pagination/Subtype/Footer/Attached[/Bottom]",
        };
        self.to.part("/Artifact<<");
        self.to.part(kind);
        self.to.word(">>BDC");
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill.replace(colour) != Some(colour) {
            self.to.op(&rgb(colour), "rg");
        }
    }

    fn stroke(&mut self, colour: Colour, thick: f32, dash: Option<[f32; 2]>) {
        if self.stroke.replace(colour) != Some(colour) {
            self.to.op(&rgb(colour), "RG");
        }
        if self.thick.replace(thick) != Some(thick) {
            self.to.op(&[thick], "w");
        }
        if self.dash.replace(dash) != Some(dash) {
            self.to.part("[");
            dash.into_iter().flatten().for_each(|length| self.to.number(length));
            self.to.word("]0 d");
        }
    }

    fn rect(&mut self, rect: &RectBox) {
        let paint = match (rect.fill, rect.stroke) {
            (Some(_), Some(_)) => "B",
            (Some(_), None) => "f",
            (None, Some(_)) => "S",
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
            self.rounded(rect, bottom);
        } else {
            self.to.op(&[rect.x, bottom, rect.width, rect.height], "re");
        }
        self.to.word(paint);
    }

    /// A rectangle with round corners, counter-clockwise from the lower left.
    fn rounded(&mut self, rect: &RectBox, bottom: f32) {
        let (left, right, top) = (rect.x, rect.x + rect.width, bottom + rect.height);
        let r = rect.radius.min(rect.width / 2.0).min(rect.height / 2.0);
        let c = r * (1.0 - ROUND);
        let to = &mut self.to;
        to.op(&[left + r, bottom], "m");
        to.op(&[right - r, bottom], "l");
        to.op(&[right - c, bottom, right, bottom + c, right, bottom + r], "c");
        to.op(&[right, top - r], "l");
        to.op(&[right, top - c, right - c, top, right - r, top], "c");
        to.op(&[left + r, top], "l");
        to.op(&[left + c, top, left, top - c, left, top - r], "c");
        to.op(&[left, bottom + r], "l");
        to.op(&[left, bottom + c, left + c, bottom, left + r, bottom], "c");
        to.word("h");
    }

    fn line(&mut self, line: &LineBox) {
        self.stroke(line.stroke, line.thick, line.dash);
        self.to.op(&[line.x1, self.height - line.y1], "m");
        self.to.op(&[line.x2, self.height - line.y2], "l");
        self.to.word("S");
    }

    /// Round ends and corners hold for this line alone.
    fn path(&mut self, path: &PathBox) {
        let [first, rest @ ..] = path.points.as_slice() else { return };
        self.stroke(path.stroke, path.thick, None);
        self.to.word("q 1 J 1 j");
        self.to.op(&[first[0], self.height - first[1]], "m");
        for [x, y] in rest {
            self.to.op(&[*x, self.height - y], "l");
        }
        self.to.word("S Q");
    }

    fn text(&mut self, run: &TextRun) {
        let fonts = self.fonts;
        let Some(font) = fonts.get(run.font).filter(|_| !run.glyphs.is_empty()) else { return };
        self.fill(run.colour);
        let instead = replacement(run, font);
        match &instead {
            Some(text) => self.actual_text(text),
            // 14.8.2.3.3: the glyphs stand from left to right.
            None if run.rtl => self.to.word("/ReversedChars BMC"),
            None => {}
        }
        self.glyphs(run, font);
        run.glyphs.iter().filter(|glyph| glyph.id == 0).for_each(|glyph| self.unknown(run, glyph));
        if instead.is_some() || run.rtl {
            self.to.word("EMC");
        }
    }

    /// 14.9.4
    fn actual_text(&mut self, text: &str) {
        self.to.part("/Span<</ActualText<FEFF");
        tag::printable(text).encode_utf16().for_each(|unit| self.to.hex(unit.to_be_bytes()));
        self.to.word(">>>BDC");
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

    /// One text object per stretch of glyphs on one height and in one cut of the font.
    fn glyphs(&mut self, run: &TextRun, font: &EmbeddedFont) {
        let cut = |glyph: &Glyph| font.shown(glyph.id).map(|shown| shown.font);
        for level in run.glyphs.chunk_by(|a, b| a.y == b.y && cut(a) == cut(b)) {
            let Some(first) = level.first() else { continue };
            let Some(cut) = cut(first) else { continue };
            self.to.word("BT");
            if self.font.replace((cut, run.size)) != Some((cut, run.size)) {
                self.to.part("/");
                self.to.part(self.fonts.name(cut));
                self.to.part(" ");
                self.to.op(&[run.size], "Tf");
            }
            self.to.op(&[run.x + first.x, self.height - run.y - first.y], "Td");
            self.level(level, 1000.0 / run.size, font);
            self.to.word("ET");
        }
    }

    fn level(&mut self, level: &[Glyph], thousandth: f32, font: &EmbeddedFont) {
        self.to.part("[(");
        let mut pen = level.first().map_or(0.0, |first| first.x * thousandth);
        for (index, glyph) in level.iter().enumerate() {
            let Some(shown) = font.shown(glyph.id) else { continue };
            self.to.literal(shown.code.to_be_bytes());
            pen += shown.width;
            let Some(next) = level.get(index + 1) else { continue };
            // Whole thousandths, counted from the pen so that nothing adds up.
            let kern = (pen - next.x * thousandth).round();
            if kern != 0.0 {
                pen -= kern;
                self.to.part(")");
                self.to.number(kern);
                self.to.part("(");
            }
        }
        self.to.word(")]TJ");
    }
}

/// The text of a run whose glyphs alone would say something else when copied.
fn replacement(run: &TextRun, font: &EmbeddedFont) -> Option<String> {
    if !run.said.is_empty() {
        return Some(run.said.clone());
    }
    let text = |glyph: &Glyph| font.shown(glyph.id).map_or("", |shown| shown.text.as_str());
    let missing = run.glyphs.iter().any(|glyph| glyph.id == 0);
    // From right to left the glyphs stand in reverse; readers turn them around themselves.
    let differs = missing
        || match run.rtl {
            true => {
                let said = run.glyphs.iter().rev().flat_map(|glyph| text(glyph).chars().rev());
                !seen(said).eq(seen(run.text.chars()))
            }
            false => !seen(run.glyphs.iter().flat_map(|glyph| text(glyph).chars()))
                .eq(seen(run.text.chars())),
        };
    // A 6.2.11.7.3: what a private character stands for must be said.
    let differs = differs || run.text.chars().any(is_private);
    differs.then(|| run.text.clone())
}

/// What counts of a copied text: a space that does not break is a space.
fn seen(text: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let seen = text.filter(|c| c.is_ascii() || !is_unseen(*c));
    seen.map(|c| if c == '\u{a0}' { ' ' } else { c })
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

fn rgb(colour: Colour) -> [f32; 3] {
    [colour.0, colour.1, colour.2].map(|part| f32::from(part) / 255.0)
}
