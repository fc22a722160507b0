//! The fonts of one document: only the glyphs in use, each with the text that it stands for.
//!
//! A font is embedded in up to two cuts: one that serves nearly every report and is made once,
//! and one with what else this report needs. What a report says alone decides which.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use printpdf::{Codepoint, FontId, Op, PdfFontHandle, Pt, TextItem};

use super::ReportError;
use crate::{
    Fonts, Pages,
    fonts::{Cut, Face},
    layout::{Item, TextRun},
};

/// The fonts of a document, by their index in [`Pages::fonts`].
pub(super) struct Embedded {
    fonts: BTreeMap<u16, EmbeddedFont>,
    parts: Vec<Part>,
}

/// A cut of a font, by the name that pages call it by.
struct Part {
    name: String,
    cut: Arc<Cut>,
    /// The glyphs in use, with what they stand for.
    used: BTreeMap<u16, String>,
}

/// The glyphs of a font that are in use.
#[derive(Default)]
pub(super) struct EmbeddedFont {
    glyphs: Vec<Shown>,
    /// By glyph its place in those, counted from one.
    places: Vec<u16>,
}

/// How a glyph is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shown {
    /// In which cut, for [`Embedded::name`].
    pub font: u16,
    /// Its number there.
    pub code: u16,
    /// In thousandths of the size.
    pub width: f32,
    /// What it stands for when text is copied.
    pub text: String,
}

impl Embedded {
    pub(super) fn get(&self, font: u16) -> Option<&EmbeddedFont> {
        self.fonts.get(&font)
    }

    /// The name of a cut in the resources of a page.
    pub(super) fn name(&self, cut: u16) -> &str {
        self.parts.get(usize::from(cut)).map_or("", |part| part.name.as_str())
    }

    /// The cuts for the writer of the document, with what it asks to embed them: all the glyphs
    /// in use, as if drawn.
    pub(super) fn fonts(&self) -> impl Iterator<Item = (FontId, &Cut, [Op; 2])> {
        self.parts.iter().map(|part| {
            let id = FontId(part.name.clone());
            let font = PdfFontHandle::External(id.clone());
            let glyphs =
                part.used.iter().map(|(code, text)| Codepoint::with_cid(*code, 0.0, text.clone()));
            let items = vec![TextItem::GlyphIds(glyphs.collect())];
            (id, &*part.cut, [Op::SetFont { font, size: Pt(1.0) }, Op::ShowText { items }])
        })
    }

    /// Font files and the same compressed.
    pub(super) fn programs(&self) -> Vec<(&[u8], &[u8])> {
        self.parts.iter().map(|part| (&*part.cut.program, &*part.cut.deflated)).collect()
    }

    fn add(&mut self, index: u16, face: &Face, runs: &[&TextRun]) -> Result<(), String> {
        let mut used: BTreeSet<u16> =
            runs.iter().flat_map(|run| run.glyphs.iter().map(|glyph| glyph.id)).collect();
        // Nothing stands for the sign of what is missing; a space holds its place.
        let blank = if used.remove(&0) { face.blank() } else { None };
        used.extend(blank);
        let common = face.common();
        let is_common = |glyph: &u16| common.is_some_and(|cut| cut.glyph(*glyph).is_some());
        let (usual, other): (BTreeSet<u16>, _) = used.into_iter().partition(is_common);
        let texts = texts(face, runs);
        let mut font = EmbeddedFont::default();
        if let Some(cut) = common.filter(|_| !usual.is_empty()) {
            self.part(&mut font, format!("F{index}"), Arc::clone(cut), &usual, |glyph| {
                allowed(face.character(glyph))
            });
        }
        if !other.is_empty() {
            let cut = face.cut(other.clone())?;
            self.part(&mut font, format!("F{index}x"), cut, &other, |glyph| {
                texts.get(&glyph).cloned().unwrap_or_else(|| allowed(face.character(glyph)))
            });
        }
        if let Some(shown) = blank.and_then(|blank| font.shown(blank).cloned()) {
            font.insert(0, Shown { text: " ".to_owned(), ..shown });
        }
        self.fonts.insert(index, font);
        Ok(())
    }

    fn part(
        &mut self,
        font: &mut EmbeddedFont,
        name: String,
        cut: Arc<Cut>,
        glyphs: &BTreeSet<u16>,
        text: impl Fn(u16) -> String,
    ) {
        let number = u16::try_from(self.parts.len()).unwrap_or_default();
        let mut used = BTreeMap::new();
        for glyph in glyphs {
            let Some((code, width)) = cut.glyph(*glyph) else { continue };
            let text = text(*glyph);
            used.insert(code, text.clone());
            font.insert(*glyph, Shown { font: number, code, width, text });
        }
        self.parts.push(Part { name, cut, used });
    }
}

impl EmbeddedFont {
    fn insert(&mut self, glyph: u16, shown: Shown) {
        let place = usize::from(glyph);
        if self.places.len() <= place {
            self.places.resize(place + 1, 0);
        }
        self.glyphs.push(shown);
        self.places[place] = u16::try_from(self.glyphs.len()).unwrap_or_default();
    }

    /// How a glyph is drawn; none when nothing stands for it.
    pub(super) fn shown(&self, glyph: u16) -> Option<&Shown> {
        let place = self.places.get(usize::from(glyph)).copied().unwrap_or_default();
        self.glyphs.get(usize::from(place).checked_sub(1)?)
    }
}

/// Cuts down each font to what `pages` uses.
pub(super) fn embed(pages: &Pages, fonts: &Fonts) -> Result<Embedded, ReportError> {
    let fonts = fonts.set_for(&pages.lacking);
    let mut used: BTreeMap<u16, Vec<&TextRun>> = BTreeMap::new();
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        if let Item::Text(run) = item {
            used.entry(run.font).or_default().push(run);
        }
    }
    let mut embedded = Embedded { fonts: BTreeMap::new(), parts: Vec::new() };
    for (index, runs) in used {
        let Some(face) = fonts.face(index) else { continue };
        embedded
            .add(index, face, &runs)
            .map_err(|reason| ReportError::Font { font: face.name.clone(), reason })?;
    }
    Ok(embedded)
}

/// What a glyph stood for where it showed a text alone.
fn texts(face: &Face, runs: &[&TextRun]) -> BTreeMap<u16, String> {
    let common = face.common();
    let mut texts = BTreeMap::new();
    for run in runs {
        for (index, glyph) in run.glyphs.iter().enumerate() {
            if common.is_some_and(|cut| cut.glyph(glyph.id).is_some()) {
                continue;
            }
            let alone = run.glyphs.get(index + 1).is_none_or(|next| !next.range.is_empty());
            let shown = run.text.get(glyph.range.clone()).unwrap_or_default();
            if alone && glyph.advance > 0.0 && glyph.id != 0 && !shown.is_empty() {
                texts.entry(glyph.id).or_insert_with(|| match run.rtl {
                    // Readers turn around all that a line says, letter by letter.
                    true => legal(&shown.chars().rev().collect::<String>()),
                    false => legal(shown),
                });
            }
        }
    }
    texts
}

fn allowed(character: Option<char>) -> String {
    legal(character.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut [0; 4]))
}

/// A 6.2.11.7.2: no glyph stands for these.
fn legal(text: &str) -> String {
    text.replace(['\0', '\u{feff}', '\u{fffe}'], "\u{fffd}")
}
