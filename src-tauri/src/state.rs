//! What stays between commands: the open binder, and the files that were written.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use mentormap_app::{AppError, Binder, ErrorCode, SystemClock, load_sample};

use crate::place::Place;

/// The desk with the one open binder on it.
///
/// The binder is opened by whoever needs it first, normally the thread that starts beside the
/// window. When opening fails, the next command tries again: a binder that was busy may be free.
pub struct Desk {
    inner: Mutex<Inner>,
}

struct Inner {
    place: Place,
    sample: bool,
    binder: Option<Binder>,
}

impl Desk {
    /// A desk for the binder at `place`, filled with the sample when `sample` is asked and the
    /// binder is new. Opens nothing yet.
    pub fn new(place: Place, sample: bool) -> Desk {
        Desk { inner: Mutex::new(Inner { place, sample, binder: None }) }
    }

    /// Runs `work` on the binder, opening it first when needed. Commands wait for each other.
    ///
    /// # Errors
    /// Why the binder could not be opened, or what `work` refuses.
    pub fn with<T>(
        &self,
        work: impl FnOnce(&mut Binder) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let mut inner = self.lock();
        let Inner { place, sample, binder } = &mut *inner;
        let binder = match binder {
            Some(binder) => binder,
            None => binder.insert(open(place, *sample)?),
        };
        work(binder)
    }

    /// Takes the binder in another folder instead, making one in an empty folder, and
    /// remembers it. The one that was open stays open when that fails.
    ///
    /// # Errors
    /// Why the other binder could not be opened; `write-failed` when the choice could not be
    /// remembered.
    pub fn move_to(&self, folder: PathBuf) -> Result<(), AppError> {
        let mut inner = self.lock();
        // Opening what is open already would find it busy.
        if inner.binder.is_some() && same_folder(&inner.place.folder, &folder) {
            return Ok(());
        }
        let place = inner.place.at(folder);
        let binder = open(&place, false)?;
        place.keep().map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
        *inner = Inner { place, sample: false, binder: Some(binder) };
        Ok(())
    }

    /// A command that panicked may have left the binder in between: it is opened anew.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(|poisoned| {
            self.inner.clear_poison();
            let mut inner = poisoned.into_inner();
            inner.binder = None;
            inner
        })
    }
}

fn open(place: &Place, sample: bool) -> Result<Binder, AppError> {
    let clock = Box::new(SystemClock);
    let mut binder = if place.may_create {
        Binder::open_or_create(&place.folder, clock)?
    } else {
        Binder::open(&place.folder, clock)?
    };
    if sample {
        fill(&mut binder)?;
    }
    Ok(binder)
}

/// Puts the sample into a binder in which nobody has been named yet.
fn fill(binder: &mut Binder) -> Result<(), AppError> {
    if binder.binder_status(())?.first_run {
        load_sample(binder, Default::default())
    } else {
        Ok(())
    }
}

fn same_folder(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    real(one) == real(other)
}

/// The files written in this run. The page knows them by id, so that it can have them opened
/// but can name no other file.
#[derive(Default)]
pub struct SavedFiles {
    paths: Mutex<HashMap<String, PathBuf>>,
}

impl SavedFiles {
    /// Keeps `path` and gives the id that stands for it.
    pub fn add(&self, path: PathBuf) -> String {
        let mut paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        let id = format!("saved-{}", paths.len() + 1);
        paths.insert(id.clone(), path);
        id
    }

    /// The file behind an id; none for an id of another run or of the page's own making.
    pub fn path(&self, id: &str) -> Option<PathBuf> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }
}
