//! The fonts of a report: parsed once per process, shared by every report.

mod cut;
mod direction;
mod face;
mod set;
mod setter;
mod source;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

pub(crate) use cut::Cut;
pub(crate) use direction::is_unseen;
pub(crate) use face::Face;
pub(crate) use set::FontSet;
pub use setter::Glyph;
pub(crate) use setter::{GlyphRun, Line, SpanStyle, StyledSpan, Typesetter};
pub use source::{FontSource, Offer};

/// Sets of more fonts kept; over it they begin anew, so that memory stays bounded.
const KEPT: usize = 8;

/// The fonts with which reports are laid out and written.
pub struct Fonts {
    shipped: Arc<FontSet>,
    source: Option<Box<dyn FontSource>>,
    found: Mutex<Found>,
}

/// What the source gave so far.
#[derive(Default)]
struct Found {
    /// By name, so that two sets share a font.
    faces: BTreeMap<String, Arc<Face>>,
    sets: BTreeMap<Vec<char>, Arc<FontSet>>,
}

impl Fonts {
    /// The fonts that come with the program; loaded at the first call.
    pub fn shipped() -> &'static Fonts {
        static SHIPPED: OnceLock<Fonts> = OnceLock::new();
        SHIPPED.get_or_init(|| Fonts::load(None))
    }

    /// The shipped fonts; `source` is asked only for characters that they lack.
    pub fn with_source(source: Box<dyn FontSource>) -> Fonts {
        Fonts::load(Some(source))
    }

    fn load(source: Option<Box<dyn FontSource>>) -> Fonts {
        Fonts { shipped: Arc::new(FontSet::shipped()), source, found: Mutex::default() }
    }

    /// The set for a text with these characters that the shipped fonts lack, in rising order.
    /// The same characters and the same source give the same set.
    pub(crate) fn set_for(&self, lacking: &[char]) -> Arc<FontSet> {
        let Some(source) = self.source.as_deref().filter(|_| !lacking.is_empty()) else {
            return Arc::clone(&self.shipped);
        };
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(set) = found.sets.get(lacking) {
            return Arc::clone(set);
        }
        if found.sets.len() >= KEPT {
            *found = Found::default();
        }
        let set = self.find(source, lacking, &mut found.faces);
        found.sets.insert(lacking.to_vec(), Arc::clone(&set));
        set
    }

    fn find(
        &self,
        source: &dyn FontSource,
        lacking: &[char],
        known: &mut BTreeMap<String, Arc<Face>>,
    ) -> Arc<FontSet> {
        let mut faces = Vec::new();
        for taken in source::choose(source, lacking, |font| Face::taken(font, lacking)) {
            let name = taken.name.clone();
            faces.push(Arc::clone(known.entry(name).or_insert_with(|| Arc::new(taken))));
        }
        if faces.is_empty() {
            return Arc::clone(&self.shipped);
        }
        Arc::new(self.shipped.with(faces))
    }
}

/// The fonts that come with the program: family, whether bold, name, file. In this order they are
/// asked for what the ones before lack; compiled in at this one place.
mod files {
    macro_rules! font {
        ($name:literal) => {
            include_bytes!(concat!("../../../../../assets/fonts/", $name, ".ttf"))
        };
    }
    macro_rules! fonts {
        ($(($family:literal, $bold:literal, $name:literal)),* $(,)?) => {
            &[$(($family, $bold, $name, font!($name))),*]
        };
    }
    pub const SHIPPED: &[(&str, bool, &str, &[u8])] = fonts![
        ("Noto Sans", false, "NotoSans-Regular"),
        ("Noto Sans", true, "NotoSans-Bold"),
        ("Noto Sans Arabic", false, "NotoSansArabic-Regular"),
        ("Noto Sans Arabic", true, "NotoSansArabic-Bold"),
        ("Noto Sans Hebrew", false, "NotoSansHebrew-Regular"),
        ("Noto Sans Hebrew", true, "NotoSansHebrew-Bold"),
        ("DejaVu Sans", false, "DejaVuSans"),
        ("Noto Emoji", false, "NotoEmoji-Regular"),
    ];
}
