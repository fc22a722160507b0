//! The commands of the desk, declared once like those of the binder.

use mentormap_domain::ids::PersonId;
use serde_json::Value;

use super::Desk;
use crate::{
    error::{AppError, ErrorCode},
    typescript::Collector,
    wire::{
        backup::{BackupChoice, BackupStatus, BackupsView, RestorePreview, Restored},
        desk::{DeskSetup, DeskStatus, RecoveryWords, SetupDone},
        health::Health,
        key::{KeyPersonDraft, KeyStatus, PassphraseDraft, ProtectDraft, RecoveryDraft, Unlock},
        paper::PaperView,
        trouble::TroubleView,
    },
};

macro_rules! commands {
    ($($name:ident($args:ty) -> $result:ty;)+) => {
        /// Runs the command `name` of the desk; in and out as [`crate::dispatch`].
        ///
        /// # Errors
        /// `arguments-invalid` for an unknown command or arguments of another shape; else what
        /// the command refuses.
        pub fn desk_dispatch(desk: &mut Desk, name: &str, args: Value) -> Result<String, AppError> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args)
                        .map_err(|_| AppError::new(ErrorCode::ArgumentsInvalid).with("command", stringify!($name)))?;
                    let result: $result = desk.$name(args)?;
                    serde_json::to_string(&result).map_err(|_| AppError::new(ErrorCode::Internal))
                })+
                _ => Err(AppError::new(ErrorCode::ArgumentsInvalid).with("command", "?")),
            }
        }

        /// The name of every command of the desk.
        pub const DESK_COMMANDS: &[&str] = &[$(stringify!($name)),+];

        /// The commands of the desk, for the TypeScript interface.
        pub(crate) fn commands(out: &mut Collector) {
            $(out.command::<$args, $result>(stringify!($name));)+
        }
    };
}

commands! {
    // Whether the binder is there, locked or open.
    desk_status(()) -> DeskStatus;
    desk_touch(()) -> ();
    desk_retry(()) -> DeskStatus;
    desk_setup(DeskSetup) -> SetupDone;
    unlock(Unlock) -> DeskStatus;
    unlock_recovery(RecoveryDraft) -> DeskStatus;
    unlock_keyring(()) -> DeskStatus;
    lock(()) -> DeskStatus;

    // What is wrong with the binder, and the ways out.
    desk_health(()) -> Health;
    desk_trouble(()) -> TroubleView;
    desk_rescue(()) -> DeskStatus;
    desk_restore_newest(()) -> DeskStatus;
    desk_take_key(()) -> DeskStatus;
    desk_begin_anew(()) -> DeskStatus;

    // Who can unlock, and with what.
    key_status(()) -> KeyStatus;
    key_person_add(KeyPersonDraft) -> KeyStatus;
    key_person_remove(PersonId) -> KeyStatus;
    key_passphrase(PassphraseDraft) -> KeyStatus;
    key_recovery_new(()) -> RecoveryWords;
    key_recovery_try(RecoveryDraft) -> KeyStatus;
    key_keyring(bool) -> KeyStatus;
    key_minutes(u32) -> KeyStatus;
    key_protect(ProtectDraft) -> SetupDone;
    recovery_sheet(()) -> PaperView;

    // Backups.
    backup_status(()) -> BackupStatus;
    backup_make(()) -> BackupStatus;
    backups(()) -> BackupsView;
    backup_preview(BackupChoice) -> RestorePreview;
    backup_restore(BackupChoice) -> Restored;
    second_forget(()) -> BackupStatus;
}
