//! Text for files that others made: set in lines of glyphs, and the fonts cut down to them.
//!
//! What a form field of a school shows is set with the same fonts as a report.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use sha2::{Digest, Sha256};
use subsetter::{GlyphRemapper, Tag};
use ttf_parser::Face as Parsed;

use crate::{
    Fonts,
    fonts::{Face, FontSet, Line, SpanStyle, StyledSpan, is_unseen},
};

pub use crate::fonts::Glyph;

/// Sets texts in the fonts that have their characters.
pub struct Setter {
    fonts: Arc<FontSet>,
    unknown: BTreeSet<char>,
}

/// One line; points from its start.
#[derive(Debug, Clone, PartialEq)]
pub struct TextLine {
    /// In the order of the text.
    pub runs: Vec<Run>,
    pub width: f32,
    /// Where its text ends in the whole text, in bytes; for an empty line as the line before.
    pub end: usize,
    /// The text runs from right to left.
    pub rtl: bool,
}

/// Glyphs of one font, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Which font, for [`Setter::font`].
    pub font: u16,
    pub size: f32,
    pub x: f32,
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// Written from right to left.
    pub rtl: bool,
}

/// A font cut down to the glyphs in use; measures in thousandths of the size.
#[derive(Debug, Clone, PartialEq)]
pub struct FontFile {
    /// With the tag that tells apart two cut-down versions of one font.
    pub name: String,
    pub program: Vec<u8>,
    /// Outlines in the Compact Font Format, else TrueType.
    pub cff: bool,
    /// The advance of each glyph by its new number.
    pub widths: Vec<f32>,
    /// From the numbers of glyphs in runs to those in the program.
    pub numbers: BTreeMap<u16, u16>,
    /// What glyphs stand for by themselves, by new number.
    pub characters: BTreeMap<u16, char>,
    /// Left, bottom, right, top.
    pub bounds: [f32; 4],
    pub ascent: f32,
    pub descent: f32,
    pub cap_height: f32,
}

/// Line breaks of every kind become one character each, other control characters spaces; so
/// [`Setter::lines`] counts its bytes as the text has them.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let plain = |c: char| match c {
        '\r' | '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => '\n',
        control if control.is_control() => ' ',
        other => other,
    };
    text.chars().map(plain).collect()
}

impl Setter {
    /// For all of `texts`; more fonts than the shipped ones are asked when these lack a character.
    pub fn new<'t>(fonts: &Fonts, texts: impl Iterator<Item = &'t str> + Clone) -> Setter {
        let shipped = fonts.set_for(&[]);
        let unknown = unknown(&shipped, texts.clone());
        let lacking: Vec<char> = unknown.iter().copied().collect();
        let more = fonts.set_for(&lacking);
        if Arc::ptr_eq(&shipped, &more) {
            return Setter { fonts: shipped, unknown };
        }
        let unknown = self::unknown(&more, texts);
        Setter { fonts: more, unknown }
    }

    /// Characters that no font has, in rising order; they are drawn as a box.
    pub fn unknown(&self) -> Vec<char> {
        self.unknown.iter().copied().collect()
    }

    /// Breaks `text`, cleaned before, into lines of at most `width` points.
    pub fn lines(&self, text: &str, size: f32, bold: bool, width: f32) -> Vec<TextLine> {
        if text.is_empty() {
            return Vec::new();
        }
        let span = StyledSpan { text, style: SpanStyle { size, bold } };
        let lines = self.fonts.with_setter(|setter| setter.lines(&[span], width));
        // Counted by what is seen: the typesetter adds marks of direction of its own.
        let mut seen = text.char_indices().filter(|(_, c)| is_seen(*c));
        let mut end = 0;
        let ended = |line: &Line| {
            let shown = line.runs.iter().flat_map(|run| run.text.chars());
            let last = shown.filter(|c| is_seen(*c)).filter_map(|_| seen.next()).last();
            end = last.map_or(end, |(at, c)| at + c.len_utf8());
            text_line(line, end)
        };
        lines.iter().map(ended).collect()
    }

    /// The font `index` cut down to `glyphs`; none when it cannot be.
    pub fn font(&self, index: u16, glyphs: &BTreeSet<u16>) -> Option<FontFile> {
        cut(self.fonts.face(index)?, glyphs)
    }
}

fn unknown<'t>(fonts: &FontSet, texts: impl Iterator<Item = &'t str>) -> BTreeSet<char> {
    let style = SpanStyle { size: 10.0, bold: false };
    let mut unknown = BTreeSet::new();
    for text in texts {
        let lines = fonts.with_setter(|setter| setter.lines(&[StyledSpan { text, style }], 1e6));
        for run in lines.iter().flat_map(|line| &line.runs) {
            for glyph in run.glyphs.iter().filter(|glyph| glyph.id == 0) {
                let shown = run.text.get(glyph.range.clone()).unwrap_or_default();
                unknown.extend(shown.chars().filter(|c| is_seen(*c)));
            }
        }
    }
    unknown
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !is_unseen(c)
}

fn text_line(line: &Line, end: usize) -> TextLine {
    let run = |run: &crate::fonts::GlyphRun| Run {
        font: run.face,
        size: run.size,
        x: run.x,
        text: run.text.clone(),
        glyphs: run.glyphs.to_vec(),
        rtl: run.rtl,
    };
    TextLine { runs: line.runs.iter().map(run).collect(), width: line.width, end, rtl: line.rtl }
}

fn cut(face: &Face, glyphs: &BTreeSet<u16>) -> Option<FontFile> {
    let glyphs: Vec<u16> = glyphs.iter().copied().collect();
    let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    // A variable font at its regular weight; says nothing to others.
    let regular = [(Tag::new(b"wght"), 400.0)];
    let program = subsetter::subset_with_variations(face.data(), 0, &regular, &remapper).ok()?;
    let parsed = Parsed::parse(face.data(), 0).ok()?;
    let scale = 1000.0 / f32::from(parsed.units_per_em().max(1));
    let scaled = |units: i16| f32::from(units) * scale;
    let numbers: BTreeMap<u16, u16> =
        glyphs.iter().filter_map(|glyph| Some((*glyph, remapper.get(*glyph)?))).collect();
    let mut widths = vec![0.0; numbers.values().max().map_or(1, |last| usize::from(*last) + 1)];
    for (old, new) in numbers.iter().map(|(old, new)| (*old, *new)).chain([(0, 0)]) {
        let advance = parsed.glyph_hor_advance(ttf_parser::GlyphId(old)).unwrap_or_default();
        if let Some(width) = widths.get_mut(usize::from(new)) {
            *width = f32::from(advance) * scale;
        }
    }
    let own = |(old, new): (&u16, &u16)| Some((*new, face.character(*old)?));
    let characters = numbers.iter().filter_map(own).collect();
    let bounds = parsed.global_bounding_box();
    Some(FontFile {
        name: format!("{}+{}", tag(&program), face.name),
        cff: program.starts_with(b"OTTO"),
        program,
        widths,
        numbers,
        characters,
        bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled),
        ascent: scaled(parsed.ascender()),
        descent: scaled(parsed.descender()),
        cap_height: scaled(parsed.capital_height().unwrap_or(parsed.ascender())),
    })
}

fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
