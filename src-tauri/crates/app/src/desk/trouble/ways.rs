//! The ways out that need no backup: looking without touching, and beginning anew.

use std::{env, fs, path::PathBuf};

use mentormap_store::{Store, StoreError, hindrance, set_aside_all};
use uuid::{NoContext, Timestamp, Uuid};

use super::{Held, TroubleKind};
use crate::{
    binder::{Binder, DATABASE},
    desk::{Desk, State},
    error::{AppError, ErrorCode},
    wire::{desk::DeskStatus, trouble::TroubleView},
};

/// A folder of its own for what a rescue view must copy; removed with the view.
pub(in crate::desk) struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Scratch {
        let random = Uuid::new_v7(Timestamp::from_unix(NoContext, 0, 0));
        Scratch(env::temp_dir().join(format!("mentormap-rescue-{}", random.simple())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Desk {
    /// Opens the binder to look at; nothing of it is touched, and every change is refused with
    /// `read-only`.
    ///
    /// # Errors
    /// `not-found` when there is no trouble; `locked` when nobody has unlocked; why it can't even
    /// be read.
    pub fn desk_rescue(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        let State::Trouble(error) = &self.state else {
            return Err(AppError::new(ErrorCode::NotFound));
        };
        let error = error.clone();
        let key = self.trouble_key().ok_or_else(|| AppError::new(ErrorCode::Locked))?;
        let scratch = Scratch::new();
        let clock = (self.clocks)();
        let path = self.folder.join(DATABASE);
        let store = Store::open_rescue(&path, &key, &scratch.0, clock.now())?;
        let binder = Binder::to_look_at(store, &self.folder, self.session(), clock)?;
        self.state = State::Rescue(binder.into());
        self.rescued = Some(error);
        self.scratch = Some(scratch);
        self.remember_look();
        self.touch();
        self.desk_status(())
    }

    /// Leaves the rescue view and tries the binder itself again.
    pub(in crate::desk) fn leave_rescue(&mut self) {
        if let State::Rescue(_) = self.state {
            self.state = State::Unseen;
        }
        self.rescued = None;
        self.scratch = None;
    }

    /// Sets everything in the folder aside, so that a new binder can be begun there.
    ///
    /// # Errors
    /// `not-found` when there is another way; `disk-full`, `read-only` or `write-failed`.
    pub fn desk_begin_anew(&mut self, (): ()) -> Result<DeskStatus, AppError> {
        let TroubleView { can_begin_anew, .. } = self.desk_trouble(())?;
        if !can_begin_anew {
            return Err(AppError::new(ErrorCode::NotFound));
        }
        set_aside_all(&self.folder, &self.stamp())?;
        self.start_anew();
        self.may_create = true;
        self.desk_status(())
    }

    /// The moment as a name of a folder, in UTC.
    pub(in crate::desk) fn stamp(&self) -> String {
        self.clock.now().format("%Y%m%dT%H%M%SZ").to_string()
    }

    /// Opens the binder again with the key that somebody has unlocked; else as at the start.
    pub(in crate::desk) fn reopen(&mut self) -> Option<Result<State, AppError>> {
        let Held { key, session, .. } = self.held.as_ref()?;
        let opened = Binder::open_with(&self.folder, key.clone(), *session, (self.clocks)());
        Some(
            opened.map(|binder| State::Open(binder.into())).map_err(|error| self.told_apart(error)),
        )
    }

    /// An error of opening, as far as the folder tells more than the file: a key that was proven
    /// and opens nothing says that the file is damaged, and a folder that is gone that it is gone.
    pub(in crate::desk) fn told_apart(&self, error: AppError) -> AppError {
        let gone = || matches!(hindrance(&self.folder), Some(StoreError::Gone));
        match error.code {
            ErrorCode::KeyDamaged if self.trouble_key().is_some() => {
                AppError::new(ErrorCode::BinderDamaged)
            }
            ErrorCode::BinderMissing if gone() => AppError::new(ErrorCode::BinderGone),
            _ => error,
        }
    }
}

/// Troubles that setting things aside or a backup can mend.
pub(super) fn mends(kind: TroubleKind) -> bool {
    matches!(
        kind,
        TroubleKind::Damaged
            | TroubleKind::HalfWritten
            | TroubleKind::Missing
            | TroubleKind::KeyMissing
            | TroubleKind::KeyDamaged
    )
}
