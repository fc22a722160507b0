//! A backup as the page and the terminal show it.

use mentormap_store::backup::{Backup, BackupReason, Standing};

use crate::wire::backup::{BackupPlace, BackupRow, BackupState, BackupWhy};

/// The row of a backup.
pub(crate) fn row(backup: &Backup, place: BackupPlace) -> BackupRow {
    let manifest = backup.manifest.as_ref();
    BackupRow {
        id: backup.id.to_string(),
        place,
        at: backup.id.at,
        reason: match backup.id.reason {
            BackupReason::Auto => BackupWhy::Auto,
            BackupReason::Migration => BackupWhy::Migration,
            BackupReason::Restore => BackupWhy::Restore,
            BackupReason::Import => BackupWhy::Import,
            BackupReason::Asked => BackupWhy::Asked,
        },
        bytes: manifest.map_or(0, |manifest| manifest.bytes()),
        state: match backup.standing {
            Standing::Unread => BackupState::Unread,
            Standing::Good => BackupState::Good,
            Standing::Damaged => BackupState::Damaged,
            Standing::HalfWritten => BackupState::Half,
        },
        lost: manifest.map_or(0, |manifest| manifest.lost),
    }
}
