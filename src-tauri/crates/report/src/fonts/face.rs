//! One font, and what its glyphs stand for.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use parley::fontique::Blob;

use super::{Cut, source::Taken};

/// What nearly every report says in: one cut of these serves them all, and only what is left is
/// cut anew.
const COMMON: &str = " \u{a0}!\"#%&'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZ_\
    abcdefghijklmnopqrstuvwxyz§°·½×ÀÇÈÉËÏÖÜàáâäçèéêëíîïñóôöùûüı–—‘’“”„•…€";
/// Cuts kept per font; over it they begin anew, so that memory stays bounded.
const KEPT: usize = 16;

/// One font.
pub(crate) struct Face {
    /// What a preview asks for.
    pub family: String,
    pub bold: bool,
    /// The name inside a PDF.
    pub name: String,
    pub blob: Blob<u8>,
    characters: OnceLock<BTreeMap<u16, char>>,
    /// Whether most text is set in it.
    main: bool,
    common: OnceLock<Option<Arc<Cut>>>,
    cuts: Mutex<BTreeMap<BTreeSet<u16>, Arc<Cut>>>,
}

impl Face {
    /// A font that is compiled in.
    pub(super) fn shipped(family: &str, bold: bool, name: &str, data: &'static [u8]) -> Face {
        let face = Face::new(family.to_owned(), bold, name.to_owned(), Blob::new(Arc::new(data)));
        Face { main: family == "Noto Sans", ..face }
    }

    /// A font from elsewhere; none when it cannot be cut down and read.
    pub(super) fn taken(font: Taken, wanted: &[char]) -> Option<Face> {
        let parsed = ttf_parser::Face::parse(&font.data, 0).ok()?;
        let glyphs = wanted.iter().filter_map(|c| parsed.glyph_index(*c)).map(|glyph| glyph.0);
        Cut::new(&font.data, &glyphs.collect(), "").ok()?;
        Some(Face::new(font.family, false, plain(&font.name), Blob::new(Arc::new(font.data))))
    }

    fn new(family: String, bold: bool, name: String, blob: Blob<u8>) -> Face {
        let (characters, common, cuts) = (OnceLock::new(), OnceLock::new(), Mutex::default());
        Face { family, bold, name, blob, characters, main: false, common, cuts }
    }

    pub(crate) fn data(&self) -> &[u8] {
        self.blob.data()
    }

    /// The cut with what nearly every report says, made once; none for a font of other use.
    pub(crate) fn common(&self) -> Option<&Arc<Cut>> {
        let make = || {
            let parsed = ttf_parser::Face::parse(self.data(), 0).ok().filter(|_| self.main)?;
            let glyphs = COMMON.chars().filter_map(|c| parsed.glyph_index(c)).map(|glyph| glyph.0);
            Cut::new(self.data(), &glyphs.collect(), &self.name).ok().map(Arc::new)
        };
        self.common.get_or_init(make).as_ref()
    }

    /// The font cut down to `glyphs`.
    ///
    /// # Errors
    /// As [`Cut::new`].
    pub(crate) fn cut(&self, glyphs: BTreeSet<u16>) -> Result<Arc<Cut>, String> {
        let cuts = || self.cuts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cut) = cuts().get(&glyphs) {
            return Ok(Arc::clone(cut));
        }
        let cut = Arc::new(Cut::new(self.data(), &glyphs, &self.name)?);
        let mut kept = cuts();
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(glyphs, Arc::clone(&cut));
        Ok(cut)
    }

    /// The glyph of the space, which holds the place of what the font lacks.
    pub(crate) fn blank(&self) -> Option<u16> {
        let parsed = ttf_parser::Face::parse(self.data(), 0).ok()?;
        parsed.glyph_index(' ').map(|glyph| glyph.0)
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
