//! Where the binder stands: asked on the command line, chosen before, or the usual folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use mentormap_app::default_folder;

use crate::options::Options;

/// The file, in the folder of the program's settings, that names the chosen binder.
const CHOSEN: &str = "binder-folder.txt";

/// The folder to open and where to remember another one.
#[derive(Debug, Clone)]
pub struct Place {
    /// The folder of the binder.
    pub folder: PathBuf,
    /// Whether a binder may be made there; not where somebody chose one that is gone now.
    pub may_create: bool,
    /// The folder of the program's settings.
    settings: PathBuf,
    /// A folder from the command line holds for one run: nothing is remembered.
    passing: bool,
}

impl Place {
    /// Finds the folder for `options`; `settings` is the folder of the program's settings.
    /// A system without a home folder keeps the binder beside the settings.
    pub fn find(options: &Options, settings: PathBuf) -> Place {
        let passing = options.binder.is_some() || options.sample;
        let chosen = if passing { None } else { chosen(&settings) };
        let may_create = chosen.is_none();
        let usual = || default_folder().unwrap_or_else(|| settings.join("binder"));
        let folder = match &options.binder {
            Some(folder) => folder.clone(),
            None if options.sample => usual().with_file_name("sample"),
            None => chosen.unwrap_or_else(usual),
        };
        Place { folder, may_create, settings, passing }
    }

    /// The same settings with another folder, to try before it is kept.
    pub fn at(&self, folder: PathBuf) -> Place {
        Place { folder, may_create: true, ..self.clone() }
    }

    /// Remembers the folder for the next start.
    ///
    /// # Errors
    /// When the settings cannot be written, or the folder has a name that is no text.
    pub fn keep(&self) -> io::Result<()> {
        if self.passing {
            return Ok(());
        }
        let name = self.folder.to_str().ok_or(io::ErrorKind::InvalidInput)?;
        fs::create_dir_all(&self.settings)?;
        fs::write(self.settings.join(CHOSEN), name)
    }
}

/// The folder chosen before. One that is not there now (a stick, a network drive) is still
/// the binder: opening it then says so instead of starting an empty one.
fn chosen(settings: &Path) -> Option<PathBuf> {
    let name = fs::read_to_string(settings.join(CHOSEN)).ok()?;
    let name = name.trim_end_matches(['\r', '\n']);
    (!name.is_empty()).then(|| PathBuf::from(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(options: Options, settings: &Path) -> Place {
        Place::find(&options, settings.to_owned())
    }

    #[test]
    fn a_chosen_folder_is_remembered_and_must_exist() {
        let settings = tempfile::tempdir().unwrap();
        let usual = find(Options::default(), settings.path());
        assert!(usual.may_create);

        usual.at("chosen folder".into()).keep().unwrap();
        let next = find(Options::default(), settings.path());
        assert_eq!(next.folder, Path::new("chosen folder"));
        assert!(!next.may_create);
    }

    #[test]
    fn the_command_line_wins_and_leaves_nothing_behind() {
        let settings = tempfile::tempdir().unwrap();
        let asked = Options { binder: Some("asked".into()), ..Options::default() };
        let place = find(asked, settings.path());
        assert_eq!(place.folder, Path::new("asked"));
        place.at("elsewhere".into()).keep().unwrap();
        assert!(settings.path().read_dir().unwrap().next().is_none());
    }

    #[test]
    fn the_sample_has_a_folder_of_its_own() {
        let settings = tempfile::tempdir().unwrap();
        let sample = find(Options { sample: true, ..Options::default() }, settings.path());
        assert_ne!(sample.folder, find(Options::default(), settings.path()).folder);
    }
}
