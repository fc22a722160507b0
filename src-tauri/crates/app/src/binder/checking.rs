//! Looking through the binder behind what is done with it.

use std::sync::{Arc, atomic::AtomicUsize};

use chrono::TimeDelta;
use mentormap_domain::{DateTime, Utc};
use mentormap_store::{Check, CheckNote, Depth, FaultKind};

use super::{Binder, open::DATABASE};
use crate::error::{AppError, ErrorCode};

/// A full check is due so many days after the last one.
const FULL_DAYS: i64 = 7;

/// What has been looked through since the binder was opened.
#[derive(Debug, Default)]
pub(crate) struct Checking {
    current: Option<Check>,
    quick_done: bool,
    full_done: bool,
}

impl Checking {
    /// The check to begin now; none when nothing is due.
    fn next(&mut self, note: &CheckNote, now: DateTime<Utc>) -> Option<Check> {
        if !self.quick_done {
            return Some(Check::new(Depth::Quick));
        }
        // After the clock was set back the last check may lie ahead.
        let recent = |full: DateTime<Utc>| full <= now && now - full < TimeDelta::days(FULL_DAYS);
        (!self.full_done && !note.full.is_some_and(recent)).then(|| Check::new(Depth::Full))
    }

    fn done(&mut self, depth: Depth) {
        match depth {
            Depth::Quick => self.quick_done = true,
            Depth::Full => self.full_done = true,
        }
    }
}

impl Binder {
    /// Looks through a little more: everything quickly after opening, and everything there is once
    /// a week. Gives whether more is left to do now.
    ///
    /// # Errors
    /// `binder-damaged` when the file itself is not what was written.
    pub(crate) fn check_slice(
        &mut self,
        now: DateTime<Utc>,
        waiting: &Arc<AtomicUsize>,
    ) -> Result<bool, AppError> {
        let Some(folder) = &self.folder else { return Ok(false) };
        let path = folder.join(DATABASE);
        let current = self.checking.current.take();
        let Some(mut check) = current.or_else(|| self.checking.next(&CheckNote::read(&path), now))
        else {
            return Ok(false);
        };
        let step = self.store.check_step(&mut check, waiting);
        if matches!(step, Ok(true)) {
            self.checking.current = Some(check);
            return Ok(true);
        }
        // One that can't run is tried again after the next opening.
        self.checking.done(check.depth());
        let (full, faults) = (matches!(check.depth(), Depth::Full), check.faults().len());
        crate::log::event(crate::log::Event::Checked { full, faults });
        step?;
        if check.faults().iter().any(|fault| fault.kind == FaultKind::File) {
            return Err(AppError::new(ErrorCode::BinderDamaged));
        }
        // A note that can't be kept makes the next check come sooner.
        let _ = noted(CheckNote::read(&path), &check, now).write(&path);
        Ok(true)
    }

    /// Looks through every page and table at once; every sentence is a fault.
    ///
    /// # Errors
    /// When the check itself could not run.
    pub fn quick_faults(&mut self) -> Result<Vec<String>, AppError> {
        let faults = self.store.check(Depth::Quick)?;
        Ok(faults.into_iter().map(|fault| fault.text).collect())
    }

    /// What the last checks found.
    pub(crate) fn check_note(&self) -> CheckNote {
        let folder = self.folder.as_ref();
        folder.map(|folder| CheckNote::read(&folder.join(DATABASE))).unwrap_or_default()
    }
}

fn noted(mut note: CheckNote, check: &Check, now: DateTime<Utc>) -> CheckNote {
    let count = |kind| check.faults().iter().filter(|fault| fault.kind == kind).count();
    match check.depth() {
        Depth::Quick => note.quick = Some(now),
        Depth::Full => {
            note.full = Some(now);
            note.lost_files = count(FaultKind::Content);
            note.lost_copies = count(FaultKind::Copy);
            note.odd_records = count(FaultKind::Record);
        }
    }
    note
}
