//! Looking what lies in the folder, and opening what needs no unlocking.

use mentormap_store::Ring;

use super::{Desk, State, trouble};
use crate::{
    binder::{Binder, KeyPlace, is_taken, ring_path},
    error::{AppError, ErrorCode},
};

impl Desk {
    /// Looks at the folder when nobody has yet, and again where what was wrong may have passed.
    pub(super) fn look(&mut self) {
        let again = match &self.state {
            State::Unseen => true,
            State::Trouble(error) => trouble::passes(error),
            _ => false,
        };
        if again {
            let found = self.reopen().unwrap_or_else(|| self.find());
            match found {
                Ok(state) => {
                    self.state = state;
                    self.held = None;
                }
                Err(error) => self.state = State::Trouble(self.told_apart(error)),
            }
            self.remember_look();
            self.touch();
        }
    }

    /// What lies in the folder.
    fn find(&self) -> Result<State, AppError> {
        crate::backup::finish_restore(&self.folder, self.clock.now())?;
        match KeyPlace::find(&self.folder)? {
            // Damage is said before anybody types a passphrase that can't be tried.
            KeyPlace::Ring => Ok(Ring::read(&ring_path(&self.folder)).map(|_| State::Locked)?),
            KeyPlace::Raw => {
                Binder::open(&self.folder, (self.clocks)()).map(|binder| State::Open(binder.into()))
            }
            KeyPlace::Nothing if self.may_create && is_taken(&self.folder) => {
                Err(AppError::new(ErrorCode::FolderTaken))
            }
            KeyPlace::Nothing if self.may_create => {
                Binder::in_memory((self.clocks)()).map(|binder| State::New(binder.into()))
            }
            KeyPlace::Nothing => Err(AppError::new(ErrorCode::BinderMissing)),
        }
    }
}
