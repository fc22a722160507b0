//! One font, and what its glyphs stand for.

use std::{collections::BTreeMap, fmt, sync::Arc, sync::OnceLock};

use parley::fontique::Blob;

use super::{cut, source::Taken};

/// One font.
pub(crate) struct Face {
    /// What a preview asks for.
    pub family: String,
    pub bold: bool,
    /// The name inside a PDF.
    pub name: String,
    pub blob: Blob<u8>,
    characters: OnceLock<BTreeMap<u16, char>>,
}

impl Face {
    /// A font that is compiled in.
    pub(super) fn shipped(family: &str, bold: bool, name: &str, data: &'static [u8]) -> Face {
        Face::new(family.to_owned(), bold, name.to_owned(), Blob::new(Arc::new(data)))
    }

    /// A font from elsewhere; none when it cannot be cut down and read.
    pub(super) fn taken(font: Taken, wanted: &[char]) -> Option<Face> {
        let parsed = ttf_parser::Face::parse(&font.data, 0).ok()?;
        let glyphs = wanted.iter().filter_map(|c| parsed.glyph_index(*c)).map(|glyph| glyph.0);
        cut::cut_down(&font.data, glyphs.collect()).ok()?;
        Some(Face::new(font.family, false, plain(&font.name), Blob::new(Arc::new(font.data))))
    }

    fn new(family: String, bold: bool, name: String, blob: Blob<u8>) -> Face {
        Face { family, bold, name, blob, characters: OnceLock::new() }
    }

    pub(crate) fn data(&self) -> &[u8] {
        self.blob.data()
    }

    /// The character that a glyph stands for by itself.
    pub(crate) fn character(&self, glyph: u16) -> Option<char> {
        let characters = self.characters.get_or_init(|| read_characters(self.data()));
        characters.get(&glyph).copied()
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.name)
    }
}

/// Only what a PostScript name may hold.
fn plain(name: &str) -> String {
    let kept: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    if kept.is_empty() { "Font".into() } else { kept }
}

/// By glyph the lowest character that shows it.
fn read_characters(data: &[u8]) -> BTreeMap<u16, char> {
    let mut characters: BTreeMap<u16, char> = BTreeMap::new();
    let Ok(face) = ttf_parser::Face::parse(data, 0) else { return characters };
    let subtables = face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables);
    for subtable in subtables.filter(|subtable| subtable.is_unicode()) {
        subtable.codepoints(|code| {
            let glyph = subtable.glyph_index(code).filter(|glyph| glyph.0 != 0);
            if let (Some(glyph), Some(character)) = (glyph, char::from_u32(code)) {
                let lowest = characters.entry(glyph.0).or_insert(character);
                *lowest = character.min(*lowest);
            }
        });
    }
    characters
}
