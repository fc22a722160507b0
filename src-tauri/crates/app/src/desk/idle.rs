//! Locking: on demand, and when nobody has done anything for a while.

use chrono::TimeDelta;
use mentormap_domain::{DateTime, Utc};

use super::{Desk, State};
use crate::{error::AppError, wire::desk::DeskStatus};

/// The page asks to lock when it has put unsaved text in safety; so many minutes later the desk
/// no longer waits for it.
const GRACE: i64 = 1;

impl Desk {
    /// Locks the binder: its key goes from memory. Does nothing where nothing can be locked.
    ///
    /// # Errors
    /// None.
    pub fn lock(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        self.put_away();
        self.desk_status(())
    }

    /// Locks when nobody has done anything for the binder's minutes and one more.
    pub(super) fn lock_when_idle(&mut self, now: DateTime<Utc>) {
        let minutes = i64::from(self.minutes()) + GRACE;
        // A clock that was set back starts the time anew.
        if now < self.touched {
            self.touched = now;
        }
        if now - self.touched >= TimeDelta::minutes(minutes) {
            if self.by.is_some() {
                crate::log::event(crate::log::Event::Locked { idle: true });
            }
            self.put_away();
        }
    }

    /// After how many minutes without activity the binder locks.
    pub(super) fn minutes(&self) -> u32 {
        match &self.state {
            State::Open(binder) | State::Rescue(binder) => binder.lock_minutes(),
            _ => crate::binder::LOCK_MINUTES,
        }
    }

    /// Takes an unlocked binder off the desk. The store wipes its key when it goes.
    fn put_away(&mut self) {
        self.remember_look();
        if self.by.take().is_some() {
            self.held = None;
            self.leave_rescue();
            self.chosen = None;
            if let Some(binder) = self.open_binder() {
                binder.backup_when_put_away();
            }
            self.state = State::Locked;
            self.words = None;
        }
    }
}
