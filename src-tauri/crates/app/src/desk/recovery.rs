//! The recovery key: made, shown on a sheet, and counting once it was tried.

use mentormap_domain::NaiveDate;
use mentormap_store::RecoveryKey;

use super::{Desk, unlock::is_wrong};
use crate::{
    error::{AppError, ErrorCode},
    report::ReportFile,
    wire::{
        desk::RecoveryWords,
        key::{KeyStatus, RecoveryDraft},
        paper::PaperView,
    },
};

impl Desk {
    /// Makes a new recovery key. The one before counts until this one was tried.
    ///
    /// # Errors
    /// `director-only`; `locked`.
    pub fn key_recovery_new(&mut self, (): ()) -> Result<RecoveryWords, AppError> {
        let (mut ring, key) = self.managed()?;
        let recovery = ring.new_recovery(&key, self.day())?;
        self.keep_ring(&ring)?;
        let words = shown(&recovery);
        self.words = Some(recovery);
        Ok(words)
    }

    /// Tries a recovery key: the one that was made last counts from now on.
    ///
    /// # Errors
    /// `words-wrong`, also for the one before; `wait-first`.
    pub fn key_recovery_try(&mut self, draft: RecoveryDraft) -> Result<KeyStatus, AppError> {
        let ring = self.unlocked_ring()?;
        self.tries.allow(self.clock.now())?;
        let tried = RecoveryKey::parse(draft.words.reveal());
        let mut kept = ring.clone();
        let fits = tried.is_some_and(|recovery| kept.recover(&recovery).is_some());
        let counts = kept.recovery().made.is_some() && !kept.recovery().is_untried;
        if !fits || !counts {
            let error = AppError::new(ErrorCode::WordsWrong).at("words");
            if is_wrong(&error) {
                self.tries.wrong(self.clock.now());
            }
            return Err(error);
        }
        self.tries.right();
        self.words = None;
        self.keep_ring(&kept)
    }

    /// The sheet with the recovery key that was made and not tried yet, to look at and print.
    ///
    /// # Errors
    /// `not-found` when none waits.
    pub fn recovery_sheet(&mut self, (): ()) -> Result<PaperView, AppError> {
        let words = self.waiting_words()?;
        self.binder()?.recovery_view(&words.words)
    }

    /// The same as a PDF.
    ///
    /// # Errors
    /// `not-found` when none waits.
    pub fn recovery_file(&mut self) -> Result<ReportFile, AppError> {
        let words = self.waiting_words()?;
        self.binder()?.recovery_file(&words.words)
    }

    fn waiting_words(&mut self) -> Result<RecoveryWords, AppError> {
        self.look();
        let waiting = self.words.as_ref().map(shown);
        waiting.ok_or_else(|| AppError::new(ErrorCode::NotFound))
    }

    /// Today, in days from 1970.
    pub(super) fn day(&self) -> i32 {
        NaiveDate::to_epoch_days(&self.clock.today())
    }
}

/// The words as they are shown once.
pub(super) fn shown(recovery: &RecoveryKey) -> RecoveryWords {
    RecoveryWords { words: recovery.words().into_iter().map(str::to_owned).collect() }
}
