//! The fonts that one report is set in, in the order in which they are asked.

use std::sync::{Arc, Mutex, PoisonError};

use parley::{
    FontContext,
    fontique::{Collection, CollectionOptions, FontInfoOverride, SourceCache},
};

use super::{Face, Typesetter, files};

/// Fonts, and idle typesetters for them.
pub(crate) struct FontSet {
    faces: Vec<Arc<Face>>,
    context: FontContext,
    /// The names under which the fonts are registered, in the order of asking.
    families: Vec<String>,
    /// Each with a cache of texts that were set before.
    idle: Mutex<Vec<Typesetter>>,
}

impl FontSet {
    /// The fonts that come with the program.
    pub(super) fn shipped() -> FontSet {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let collection = Collection::new(options);
        let mut set = FontSet {
            faces: Vec::new(),
            context: FontContext { collection, source_cache: SourceCache::default() },
            families: Vec::new(),
            idle: Mutex::default(),
        };
        for (family, bold, name, data) in files::SHIPPED {
            set.register(Arc::new(Face::shipped(family, *bold, name, data)), family);
        }
        set
    }

    /// These fonts and after them `more`.
    pub(super) fn with(&self, more: Vec<Arc<Face>>) -> FontSet {
        let mut set = FontSet {
            faces: self.faces.clone(),
            context: self.context.clone(),
            families: self.families.clone(),
            idle: Mutex::default(),
        };
        for face in more {
            // A name of its own: the machine may have another version of a shipped font.
            let name = format!("more {}", set.faces.len());
            set.register(face, &name);
        }
        set
    }

    fn register(&mut self, face: Arc<Face>, family: &str) {
        let named = FontInfoOverride { family_name: Some(family), ..Default::default() };
        self.context.collection.register_fonts(face.blob.clone(), Some(named));
        self.faces.push(face);
        if self.families.last().is_none_or(|last| last != family) {
            self.families.push(family.to_owned());
        }
    }

    pub(crate) fn faces(&self) -> &[Arc<Face>] {
        &self.faces
    }

    pub(crate) fn face(&self, index: u16) -> Option<&Face> {
        self.faces.get(usize::from(index)).map(Arc::as_ref)
    }

    /// Lends a typesetter to `work`; each thread gets its own.
    pub(crate) fn with_setter<T>(&self, work: impl FnOnce(&mut Typesetter) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = idle().pop();
        let mut setter = taken.unwrap_or_else(|| {
            let blobs = self.faces.iter().map(|face| face.blob.id()).collect();
            Typesetter::new(self.context.clone(), blobs, self.families.clone())
        });
        let result = work(&mut setter);
        idle().push(setter);
        result
    }
}
