//! A binder that can't be opened, or turned out not to be sound: what is wrong, and the ways out.
//!
//! Nothing here deletes or overwrites a database: what is in the way is set aside.

mod backups;
mod ways;

pub(super) use ways::Scratch;

use mentormap_store::{Holder, Key, KeyFile, KeySource, holder};

use super::{Desk, State};
use crate::{
    binder::{Binder, DATABASE, KEY, Session},
    error::{AppError, ErrorCode},
    wire::{
        desk::UnlockedBy,
        trouble::{HolderView, TroubleKind, TroubleView},
    },
};

/// What somebody has unlocked while the binder behind it can't be used: kept so that the way out
/// does not ask for the passphrase again. It goes when the desk locks.
pub(super) struct Held {
    pub key: Key,
    pub session: Session,
    pub by: Option<UnlockedBy>,
}

/// Whether it may have passed by the next command: another program let go, a stick came back.
pub(super) fn passes(error: &AppError) -> bool {
    matches!(
        error.code,
        ErrorCode::BinderBusy
            | ErrorCode::BinderMissing
            | ErrorCode::BinderGone
            | ErrorCode::FolderGone
    )
}

/// Marks an error that was met at work.
const WORKING: &str = "working";

impl Desk {
    /// What is wrong and what can be done.
    ///
    /// # Errors
    /// `not-found` when nothing is wrong.
    pub fn desk_trouble(&mut self, (): ()) -> Result<TroubleView, AppError> {
        let error = self.error().ok_or_else(|| AppError::new(ErrorCode::NotFound))?.clone();
        let kind = self.kind(&error);
        let mends = ways::mends(kind);
        let backup = if mends { self.newest_backup() } else { None };
        let key_gone = matches!(kind, TroubleKind::KeyMissing | TroubleKind::KeyDamaged);
        Ok(TroubleView {
            kind,
            working: error.args.contains_key(WORKING),
            holder: (kind == TroubleKind::Busy).then(|| self.holder()).flatten(),
            version: error.args.get("version").cloned(),
            can_rescue: self.can_rescue(kind),
            can_take_key: key_gone && self.has_key_copy(),
            can_begin_anew: mends && backup.is_none(),
            can_retry: !matches!(kind, TroubleKind::Newer),
            backup,
        })
    }

    /// What is wrong, also while the binder is looked at all the same.
    fn error(&self) -> Option<&AppError> {
        match (&self.state, &self.rescued) {
            (State::Trouble(error), _) | (State::Rescue(_), Some(error)) => Some(error),
            _ => None,
        }
    }

    /// What is wrong; none when nothing is.
    fn trouble_kind(&self) -> Option<TroubleKind> {
        self.error().map(|error| self.kind(error))
    }

    /// Puts the binder away after an error that says that it can't be trusted or is gone, and
    /// leaves its files as they are.
    pub(super) fn met(&mut self, error: &AppError) {
        let State::Open(binder) = &self.state else { return };
        let code = match error.code {
            ErrorCode::BinderDamaged => ErrorCode::BinderDamaged,
            ErrorCode::BinderGone => ErrorCode::BinderGone,
            // What broke without saying why may be a stick that was pulled out.
            ErrorCode::Internal | ErrorCode::WriteFailed | ErrorCode::AttachmentLost
                if binder.is_gone() =>
            {
                ErrorCode::BinderGone
            }
            _ => return,
        };
        binder.leave_untouched();
        let held = binder.key().map(|key| Held { key, session: binder.session, by: self.by });
        self.fall(AppError::new(code).with(WORKING, "yes"), held);
    }

    /// Says what is wrong from now on.
    pub(super) fn fall(&mut self, error: AppError, held: Option<Held>) {
        self.by = held.as_ref().and_then(|held| held.by);
        self.held = held;
        self.state = State::Trouble(error);
    }

    /// The key, where somebody has unlocked or nothing is locked.
    pub(super) fn trouble_key(&self) -> Option<Key> {
        match &self.held {
            Some(held) => Some(held.key.clone()),
            None => KeyFile::at(self.folder.join(KEY)).existing().ok(),
        }
    }

    fn session(&self) -> Session {
        self.held.as_ref().map_or(Session::Open, |held| held.session)
    }

    fn kind(&self, error: &AppError) -> TroubleKind {
        match error.code {
            ErrorCode::BinderDamaged => TroubleKind::Damaged,
            ErrorCode::BinderHalfWritten => TroubleKind::HalfWritten,
            ErrorCode::BinderMissing => TroubleKind::Missing,
            ErrorCode::KeyDamaged if self.folder.join(KEY).exists() => TroubleKind::KeyDamaged,
            ErrorCode::KeyDamaged => TroubleKind::KeyMissing,
            ErrorCode::BinderNewer => TroubleKind::Newer,
            ErrorCode::BinderBusy => TroubleKind::Busy,
            ErrorCode::BinderGone | ErrorCode::FolderGone => TroubleKind::FolderGone,
            ErrorCode::ReadOnly => TroubleKind::ReadOnly,
            ErrorCode::DiskFull => TroubleKind::DiskFull,
            _ => TroubleKind::Other,
        }
    }

    fn can_rescue(&self, kind: TroubleKind) -> bool {
        let readable =
            matches!(kind, TroubleKind::Damaged | TroubleKind::ReadOnly | TroubleKind::DiskFull);
        readable && self.trouble_key().is_some()
    }

    fn holder(&self) -> Option<HolderView> {
        let Holder { program, since, .. } = holder(&self.folder.join(DATABASE))?;
        let own = program.starts_with("mentormap");
        Some(HolderView { program, own, since })
    }
}

impl Binder {
    /// Whether the file is not there any more where it was opened.
    pub(crate) fn is_gone(&self) -> bool {
        matches!(self.store.may_write(), Err(mentormap_store::StoreError::Gone))
    }

    /// Leaves the files as they are when the binder is put away.
    pub(crate) fn leave_untouched(&self) {
        self.store.leave_untouched();
    }

    fn key(&self) -> Option<Key> {
        self.store.key().cloned()
    }
}
