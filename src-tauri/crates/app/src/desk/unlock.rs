//! Unlocking: with a passphrase, the recovery key, or the keyring of the system.

use mentormap_store::Key;

use super::{Desk, State, trouble::Held};
use crate::{
    binder::{Binder, Secret, Session},
    error::{AppError, ErrorCode},
    wire::{
        desk::{DeskState, DeskStatus, UnlockedBy},
        key::{RecoveryDraft, Unlock},
    },
};

impl Desk {
    /// Unlocks with a person's passphrase.
    ///
    /// # Errors
    /// `passphrase-wrong`; `wait-first` when too many were wrong; why the binder can't be opened.
    pub fn unlock(&mut self, draft: Unlock) -> Result<DeskStatus, AppError> {
        self.unlock_with(&Secret::Passphrase(draft.passphrase), UnlockedBy::Passphrase)
    }

    /// Unlocks with the recovery key. Who did so must then be said with `key_passphrase`.
    ///
    /// # Errors
    /// `words-wrong`; `wait-first` when too many were wrong; why the binder can't be opened.
    pub fn unlock_recovery(&mut self, draft: RecoveryDraft) -> Result<DeskStatus, AppError> {
        self.unlock_with(&Secret::Recovery(draft.words), UnlockedBy::Recovery)
    }

    /// Unlocks with what the keyring of the system keeps.
    ///
    /// # Errors
    /// `keyring-missing`; why the binder can't be opened.
    pub fn unlock_keyring(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        self.must_be_locked()?;
        let found = Binder::key_in(&self.folder, self.vault.as_ref());
        self.unlocked(found, UnlockedBy::Keyring)
    }

    fn unlock_with(&mut self, secret: &Secret, by: UnlockedBy) -> Result<DeskStatus, AppError> {
        self.must_be_locked()?;
        self.tries.allow(self.clock.now())?;
        let found = Binder::key_by(&self.folder, secret);
        match &found {
            Err(error) if is_wrong(error) => self.tries.wrong(self.clock.now()),
            Ok(_) => self.tries.right(),
            Err(_) => {}
        }
        self.unlocked(found, by)
    }

    /// Puts what the key opens on the desk. A wrong passphrase leaves it locked; anything else that
    /// is wrong is trouble.
    fn unlocked(
        &mut self,
        found: Result<(Key, Session), AppError>,
        by: UnlockedBy,
    ) -> Result<DeskStatus, AppError> {
        if let Err(error) = &found
            && error.code == ErrorCode::KeyDamaged
        {
            self.fall(error.clone(), None);
        }
        let (key, session) = found?;
        match Binder::open_with(&self.folder, key.clone(), session, (self.clocks)()) {
            Ok(binder) => {
                self.state = State::Open(binder.into());
                self.by = Some(by);
                self.touch();
                self.remember_look();
                self.desk_status(())
            }
            Err(error) => {
                self.held = Some(Held { key, session, by: Some(by) });
                let error = self.told_apart(error);
                let held = self.held.take();
                self.fall(error.clone(), held);
                Err(error)
            }
        }
    }

    fn must_be_locked(&mut self) -> Result<(), AppError> {
        self.look();
        match self.state() {
            DeskState::Locked => Ok(()),
            DeskState::Trouble => self.binder().map(|_| ()),
            _ => Err(AppError::new(ErrorCode::NotLocked)),
        }
    }
}

/// Whether somebody guessed.
pub(super) fn is_wrong(error: &AppError) -> bool {
    matches!(error.code, ErrorCode::PassphraseWrong | ErrorCode::WordsWrong)
}
