//! The fonts of one document: only the glyphs in use, each with the text that it stands for.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, PdfFont};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::ReportError;
use crate::{
    Fonts, Pages,
    fonts::{Cut, Face, cut_down},
    layout::{Item, TextRun},
};

/// The fonts of a document, by their index in [`Pages::fonts`].
pub(super) struct Embedded(BTreeMap<u16, EmbeddedFont>);

/// A font cut down to the glyphs in use.
pub(super) struct EmbeddedFont {
    pub id: FontId,
    pub parsed: PdfFont,
    remapper: GlyphRemapper,
    /// The new number of the space, which holds the place of what the font lacks; zero when it
    /// has none.
    blank: u16,
    /// What each glyph stands for when text is copied, by its new number.
    texts: BTreeMap<u16, String>,
    /// Advances in thousandths of the size, by new number, as the PDF rounds them.
    widths: BTreeMap<u16, f32>,
}

impl Embedded {
    pub(super) fn get(&self, font: u16) -> Option<&EmbeddedFont> {
        self.0.get(&font)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &EmbeddedFont> {
        self.0.values()
    }
}

impl EmbeddedFont {
    /// The number of a glyph in the cut-down font.
    pub(super) fn glyph(&self, id: u16) -> u16 {
        if id == 0 { self.blank } else { self.remapper.get(id).unwrap_or(self.blank) }
    }

    pub(super) fn text(&self, glyph: u16) -> &str {
        self.texts.get(&glyph).map_or("", String::as_str)
    }

    pub(super) fn width(&self, glyph: u16) -> f32 {
        self.widths.get(&glyph).copied().unwrap_or_default()
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
    let mut embedded = BTreeMap::new();
    for (index, runs) in used {
        if let Some(face) = fonts.face(index) {
            embedded.insert(index, embed_face(face, index, &runs)?);
        }
    }
    Ok(Embedded(embedded))
}

fn embed_face(face: &Face, index: u16, runs: &[&TextRun]) -> Result<EmbeddedFont, ReportError> {
    let failed = |reason: String| ReportError::Font { font: face.name.clone(), reason };
    let mut glyphs: BTreeSet<u16> =
        runs.iter().flat_map(|run| run.glyphs.iter().map(|glyph| glyph.id)).collect();
    let blank = glyphs.contains(&0).then(|| space(face)).flatten();
    glyphs.extend(blank);
    let Cut { program, mut parsed, remapper } = cut_down(face.data(), glyphs).map_err(failed)?;
    parsed.font_name = Some(format!("{}+{}", tag(&program), face.name));
    let scale = 1000.0 / f32::from(parsed.units_per_em.max(1));
    // The writer cuts off the decimals; pen and file must agree.
    let widths =
        parsed.glyph_widths.iter().map(|(id, width)| (*id, (f32::from(*width) * scale).trunc()));
    let widths = widths.collect();
    let blank = blank.and_then(|blank| remapper.get(blank)).unwrap_or_default();
    let mut texts = texts(face, runs, &remapper);
    texts.insert(blank, " ".to_owned());
    let id = FontId(format!("Text{index}"));
    Ok(EmbeddedFont { id, parsed: PdfFont::new(parsed), remapper, blank, texts, widths })
}

/// The glyph of the space.
fn space(face: &Face) -> Option<u16> {
    let parsed = ttf_parser::Face::parse(face.data(), 0).ok()?;
    parsed.glyph_index(' ').map(|glyph| glyph.0)
}

/// Six capital letters that tell apart two cut-down versions of one font.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// What each glyph stands for: the text that it showed alone, else its own character.
fn texts(face: &Face, runs: &[&TextRun], remapper: &GlyphRemapper) -> BTreeMap<u16, String> {
    let mut texts = BTreeMap::new();
    for run in runs {
        for (index, glyph) in run.glyphs.iter().enumerate() {
            let alone = run.glyphs.get(index + 1).is_none_or(|next| !next.range.is_empty());
            let shown = run.text.get(glyph.range.clone()).unwrap_or_default();
            let visible = glyph.advance > 0.0 && glyph.id != 0;
            if alone && visible && !shown.is_empty() {
                let Some(new) = remapper.get(glyph.id) else { continue };
                texts.entry(new).or_insert_with(|| allowed(shown));
            }
        }
    }
    for glyph in runs.iter().flat_map(|run| &run.glyphs) {
        let Some(new) = remapper.get(glyph.id) else { continue };
        texts.entry(new).or_insert_with(|| {
            let own = face.character(glyph.id).filter(|_| glyph.id != 0);
            allowed(own.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut [0; 4]))
        });
    }
    texts
}

/// A 6.2.11.7.2: no glyph stands for these.
fn allowed(text: &str) -> String {
    text.replace(['\0', '\u{feff}', '\u{fffe}'], "\u{fffd}")
}
