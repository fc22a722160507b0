//! Undo and redo.

use super::Binder;
use crate::{error::AppError, wire::Saved};

impl Binder {
    /// Takes the last change back; changes nothing when there is none.
    ///
    /// # Errors
    /// When the store could not write.
    pub fn undo(&mut self, (): ()) -> Result<Saved<()>, AppError> {
        let outcome = self.store.undo(self.clock.now(), self.me()?)?;
        self.shelf.forget();
        self.saved((), outcome)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// When the store could not write.
    pub fn redo(&mut self, (): ()) -> Result<Saved<()>, AppError> {
        let outcome = self.store.redo(self.clock.now(), self.me()?)?;
        self.shelf.forget();
        self.saved((), outcome)
    }
}
