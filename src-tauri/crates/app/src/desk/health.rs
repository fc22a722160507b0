//! What is said before anything goes wrong: the disk, the place, the last checks.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicUsize},
};

use mentormap_domain::{DateTime, Utc};
use mentormap_store::CheckNote;

use super::{Desk, State};
use crate::{
    error::AppError,
    place,
    wire::health::{Health, PlaceKind},
};

/// Fewer bytes than this are few.
const FEW: u64 = 200 * 1024 * 1024;
/// How often the log must fit again: it is written anew while the one before still stands.
const HEADROOM: u64 = 3;

/// What is known of the place, so that it is not asked each time.
#[derive(Debug, Default)]
pub(super) struct KnownPlace(Option<(PathBuf, PlaceKind)>);

impl Desk {
    /// The disk, the place of the binder and the last checks.
    ///
    /// # Errors
    /// None: what the system can't tell is left out.
    pub fn desk_health(&mut self, (): ()) -> Result<Health, AppError> {
        let place = self.place();
        let note = match &self.state {
            State::Open(binder) | State::Rescue(binder) => binder.check_note(),
            _ => CheckNote::default(),
        };
        Ok(Health {
            disk_low: disk_low(&self.folder),
            place,
            copies: place::copies(&self.folder),
            lost_files: note.lost_files,
            lost_copies: note.lost_copies,
            odd_records: note.odd_records,
        })
    }

    /// Looks through a little more of the open binder, and gives whether more is left to do at
    /// once. Takes some milliseconds; where it would take longer it gives way as soon as `waiting`,
    /// the number of commands that wait for the desk, is not 0.
    pub fn check_slice(&mut self, now: DateTime<Utc>, waiting: &Arc<AtomicUsize>) -> bool {
        let Some(binder) = self.open_binder() else { return false };
        match binder.check_slice(now, waiting) {
            Ok(more) => more,
            Err(error) => {
                self.met(&error);
                false
            }
        }
    }

    fn place(&mut self) -> PlaceKind {
        match &self.known_place.0 {
            Some((folder, kind)) if *folder == self.folder => *kind,
            _ => {
                let kind = place::kind(&self.folder);
                self.known_place = KnownPlace(Some((self.folder.clone(), kind)));
                kind
            }
        }
    }
}

/// Megabytes left, where they are few; none where there is room or the system does not tell.
fn disk_low(folder: &Path) -> Option<u32> {
    let there = folder.ancestors().find(|above| above.is_dir())?;
    let free = fs4::available_space(there).ok()?;
    let log = fs::metadata(folder.join("mentormap.db-wal")).map_or(0, |log| log.len());
    let is_low = free < FEW.max(HEADROOM * log);
    is_low.then(|| u32::try_from(free / (1024 * 1024)).unwrap_or(u32::MAX))
}
