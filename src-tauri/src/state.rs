//! What stays between commands: the desk with the binder, and the files that were written.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mentormap_app::wire::desk::DeskState;
use mentormap_app::{AppError, Binder, Clock, ErrorCode, SystemClock, system_vault};

use crate::place::Place;

/// Between two slices of what runs by itself.
const BREATH: Duration = Duration::from_millis(3);

/// The one desk of the program, behind a lock: commands wait for each other.
///
/// The binder is looked for by whoever needs it first, normally the thread that starts beside the
/// window. When opening fails, the next command tries again: a binder that was busy may be free.
pub struct Desk {
    inner: Mutex<Inner>,
    /// How many commands wait for the desk: what runs by itself gives way to them.
    waiting: Arc<AtomicUsize>,
}

struct Inner {
    place: Place,
    /// Whether a new binder is filled with the sample at once.
    sample: bool,
    /// Whether the folder was chosen and is remembered once a binder lies in it.
    chosen: bool,
    desk: mentormap_app::Desk,
}

impl Desk {
    /// A desk for the binder at `place`, filled with the sample when `sample` is asked and the
    /// binder is new. Opens nothing yet.
    pub fn new(place: Place, sample: bool) -> Desk {
        let desk = desk_at(&place);
        Desk {
            inner: Mutex::new(Inner { place, sample, chosen: false, desk }),
            waiting: Arc::default(),
        }
    }

    /// Runs `work` on the binder, opening it first when needed.
    ///
    /// # Errors
    /// `locked` until somebody unlocks, why the binder could not be opened, or what `work`
    /// refuses.
    pub fn with<T>(
        &self,
        work: impl FnOnce(&mut Binder) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.with_desk(|desk| desk.with(work))
    }

    /// Runs `work` on the desk itself, whatever lies on it.
    ///
    /// # Errors
    /// What `work` refuses; why the sample could not be made, where it was asked.
    pub fn with_desk<T>(
        &self,
        work: impl FnOnce(&mut mentormap_app::Desk) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let mut inner = self.lock();
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        if inner.sample {
            inner.desk.sample_if_new()?;
            inner.sample = false;
        }
        let done = work(&mut inner.desk)?;
        if inner.chosen && inner.desk.state() == DeskState::Open {
            inner.place.keep().map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
            inner.chosen = false;
        }
        Ok(done)
    }

    /// Runs `work` on the desk for something that the program does by itself.
    pub fn quietly<T>(&self, work: impl FnOnce(&mut mentormap_app::Desk) -> T) -> T {
        work(&mut self.lock().desk)
    }

    /// Lets the desk do what is due; not while a command is at work, which is followed by another
    /// tick soon enough. Tells whether it was locked now.
    pub fn tick(&self) -> bool {
        let Ok(mut inner) = self.inner.try_lock() else { return false };
        let was_locked = inner.desk.state() == DeskState::Locked;
        inner.desk.tick(SystemClock.now());
        !was_locked && inner.desk.state() == DeskState::Locked
    }

    /// Makes a backup when one is due, a little at a time, while commands come first.
    pub fn back_up(&self) {
        loop {
            let is_free = self.waiting.load(Ordering::Relaxed) == 0;
            if let Some(mut inner) = is_free.then(|| self.inner.try_lock().ok()).flatten()
                && !inner.desk.backup_slice(SystemClock.now())
            {
                return;
            }
            std::thread::sleep(BREATH);
        }
    }

    /// Makes a backup of what was changed since the last, before the program ends.
    pub fn close(&self) {
        // What can't be copied now is the first thing the next time.
        let _ = self.lock().desk.backup_at_the_end();
    }

    /// Looks through the binder as far as something is due, a little at a time, while commands
    /// come first.
    pub fn check(&self) {
        loop {
            let is_free = self.waiting.load(Ordering::Relaxed) == 0;
            if let Some(mut inner) = is_free.then(|| self.inner.try_lock().ok()).flatten()
                && !inner.desk.check_slice(SystemClock.now(), &self.waiting)
            {
                return;
            }
            std::thread::sleep(BREATH);
        }
    }

    /// Takes the binder in another folder instead and remembers it. The one that lies on the desk
    /// stays there when that fails.
    ///
    /// # Errors
    /// Why the other binder could not be opened; `write-failed` when the choice could not be
    /// remembered.
    pub fn move_to(&self, folder: PathBuf) -> Result<(), AppError> {
        let mut inner = self.lock();
        // Opening what is open already would find it busy.
        if same_folder(&inner.place.folder, &folder) {
            return Ok(());
        }
        let place = inner.place.at(folder);
        let mut desk = desk_at(&place);
        desk.must_be_usable()?;
        // A folder in which nothing was made yet would be missing at the next start.
        let chosen = desk.state() == DeskState::New;
        if !chosen {
            place.keep().map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
        }
        *inner = Inner { place, sample: false, chosen, desk };
        Ok(())
    }

    /// A command that panicked may have left the binder in between: it is opened anew, and asks
    /// for a passphrase again where it has one.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(|poisoned| {
            self.inner.clear_poison();
            let mut inner = poisoned.into_inner();
            inner.desk.start_anew();
            inner
        })
    }
}

fn desk_at(place: &Place) -> mentormap_app::Desk {
    let clocks = Box::new(|| Box::new(SystemClock) as Box<_>);
    let desk = mentormap_app::Desk::new(place.folder.clone(), clocks, system_vault());
    if place.may_create { desk } else { desk.must_exist() }
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
