//! How the page looks and speaks, kept beside the database: the page that asks for a passphrase
//! can't look inside.

use std::{fs, io::Write, path::Path};

use mentormap_domain::text::Lang;
use mentormap_store::durable;

use super::Desk;
use crate::wire::{
    binder::{Preferences, Theme},
    desk::Look,
};

const FILE: &str = "look.json";

impl Default for Look {
    fn default() -> Self {
        Look { language: Lang::default(), theme: Theme::System, text_size: 100 }
    }
}

impl From<&Preferences> for Look {
    fn from(known: &Preferences) -> Self {
        Look { language: known.language, theme: known.theme, text_size: known.text_size }
    }
}

/// The look that was kept; the usual one where none was, or what is there can't be read.
pub(super) fn read(folder: &Path) -> Look {
    let kept = fs::read(folder.join(FILE)).ok();
    let look = kept.and_then(|bytes| serde_json::from_slice::<Look>(&bytes).ok());
    look.filter(|look| (90..=200).contains(&look.text_size)).unwrap_or_default()
}

impl Desk {
    /// Keeps the look of the binder that is on the desk. It can be done without: a disk that is
    /// full or read-only is told where it matters.
    pub(super) fn remember_look(&mut self) {
        let Ok(binder) = self.binder() else { return };
        let Ok(known) = binder.preferences() else { return };
        let look = Look::from(&known);
        self.look = look;
        if self.open_binder().is_none() || read(&self.folder) == look {
            return;
        }
        if let Ok(text) = serde_json::to_vec(&look) {
            let _ = durable::write(&self.folder.join(FILE), |file| file.write_all(&text));
        }
    }
}
