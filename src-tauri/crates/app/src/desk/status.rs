//! Where the desk stands.

use mentormap_store::Ring;

use super::{Desk, State};
use crate::{
    binder::{KeyPlace, ring_path},
    error::AppError,
    wire::desk::{DeskState, DeskStatus},
};

impl Desk {
    /// Where the desk stands; looks for the binder first when nobody has yet.
    ///
    /// # Errors
    /// None: what is wrong is in the answer.
    pub fn desk_status(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        self.look();
        let ring = self.ring();
        let is_open = self.state() == DeskState::Open;
        let protected = ring.is_some();
        Ok(DeskStatus {
            state: self.state(),
            look: self.look,
            protected,
            keyring: ring.as_ref().is_some_and(|ring| ring.has_keyrings() && self.vault.is_there()),
            recovery: ring.as_ref().is_some_and(|ring| {
                let recovery = ring.recovery();
                recovery.made.is_some() || recovery.is_untried
            }),
            wait: self.tries.wait(self.clock.now()),
            who: self.who(),
            by: self.by.filter(|_| is_open),
            lock_minutes: (protected && is_open).then(|| self.minutes()),
            words_waiting: self.words.is_some(),
            trouble: match &self.state {
                State::Trouble(error) => Some(error.clone()),
                State::Rescue(_) => self.rescued.clone(),
                _ => None,
            },
        })
    }

    /// Looks for the binder again, where it could not be opened.
    ///
    /// # Errors
    /// None: what is wrong is in the answer.
    pub fn desk_retry(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        self.leave_rescue();
        if matches!(self.state, State::Trouble(_)) {
            self.state = State::Unseen;
        }
        self.desk_status(())
    }

    /// Notes that somebody is at work.
    ///
    /// # Errors
    /// None.
    pub fn desk_touch(&mut self, (): ()) -> Result<(), AppError> {
        self.touch();
        Ok(())
    }

    /// The ring in the folder, where there is one that can be read.
    pub(super) fn ring(&self) -> Option<Ring> {
        match KeyPlace::find(&self.folder) {
            Ok(KeyPlace::Ring) => Ring::read(&ring_path(&self.folder)).ok(),
            _ => None,
        }
    }
}
