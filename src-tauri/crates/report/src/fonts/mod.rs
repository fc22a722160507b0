//! The fonts of a report: parsed once per process, shared by every report.

mod setter;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use parley::{
    FontContext,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache},
};

pub(crate) use setter::{Glyph, GlyphRun, Line, SpanStyle, StyledSpan, Typesetter};

/// The family of all running text.
pub(crate) const TEXT_FAMILY: &str = "Noto Sans";
/// The family asked for what the first one lacks.
pub(crate) const FALLBACK_FAMILY: &str = "DejaVu Sans";

/// One font file.
pub(crate) struct Face {
    pub family: &'static str,
    pub bold: bool,
    /// The name inside a PDF.
    pub name: &'static str,
    pub data: &'static [u8],
    blob: Blob<u8>,
    characters: OnceLock<BTreeMap<u16, char>>,
}

impl Face {
    fn new(
        family: &'static str,
        bold: bool,
        name: &'static str,
        data: &'static [u8],
        collection: &mut Collection,
    ) -> Face {
        let blob = Blob::new(Arc::new(data));
        let named = FontInfoOverride { family_name: Some(family), ..Default::default() };
        collection.register_fonts(blob.clone(), Some(named));
        Face { family, bold, name, data, blob, characters: OnceLock::new() }
    }

    /// The character that a glyph stands for by itself.
    pub(crate) fn character(&self, glyph: u16) -> Option<char> {
        let characters = self.characters.get_or_init(|| self.read_characters());
        characters.get(&glyph).copied()
    }

    fn read_characters(&self) -> BTreeMap<u16, char> {
        let Some(font) = printpdf::ParsedFont::from_bytes(self.data, 0, &mut Vec::new()) else {
            return BTreeMap::new();
        };
        let mut characters = BTreeMap::new();
        for (code, glyph) in font.codepoint_to_glyph {
            if let Some(character) = char::from_u32(code) {
                characters.entry(glyph).or_insert(character);
            }
        }
        characters
    }
}

/// The fonts with which reports are laid out and written.
pub struct Fonts {
    faces: Vec<Face>,
    context: FontContext,
    /// Idle typesetters, each with a cache of texts that were set before.
    idle: Mutex<Vec<Typesetter>>,
}

impl Fonts {
    /// The fonts that come with the program; loaded at the first call.
    pub fn shipped() -> &'static Fonts {
        static SHIPPED: OnceLock<Fonts> = OnceLock::new();
        SHIPPED.get_or_init(Fonts::load)
    }

    fn load() -> Fonts {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let all = &mut collection;
        let faces = vec![
            Face::new(TEXT_FAMILY, false, "NotoSans-Regular", files::REGULAR, all),
            Face::new(TEXT_FAMILY, true, "NotoSans-Bold", files::BOLD, all),
            Face::new(FALLBACK_FAMILY, false, "DejaVuSans", files::FALLBACK, all),
        ];
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Fonts { faces, context, idle: Mutex::default() }
    }

    pub(crate) fn faces(&self) -> &[Face] {
        &self.faces
    }

    pub(crate) fn face(&self, index: u16) -> Option<&Face> {
        self.faces.get(usize::from(index))
    }

    /// Lends a typesetter to `work`; each thread gets its own.
    pub(crate) fn with_setter<T>(&self, work: impl FnOnce(&mut Typesetter) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = idle().pop();
        let mut setter = taken.unwrap_or_else(|| {
            let blobs = self.faces.iter().map(|face| face.blob.id()).collect();
            Typesetter::new(self.context.clone(), blobs)
        });
        let result = work(&mut setter);
        idle().push(setter);
        result
    }
}

/// The font files, compiled in at this one place.
mod files {
    macro_rules! font {
        ($name:literal) => {
            include_bytes!(concat!("../../../../../assets/fonts/", $name))
        };
    }
    pub const REGULAR: &[u8] = font!("NotoSans-Regular.ttf");
    pub const BOLD: &[u8] = font!("NotoSans-Bold.ttf");
    pub const FALLBACK: &[u8] = font!("DejaVuSans.ttf");
}
