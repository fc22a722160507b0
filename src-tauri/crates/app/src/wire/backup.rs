//! Backups: where they stand, what there is, and what putting one back would change.

use mentormap_domain::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Concept;
use crate::{error::AppError, secret::SecretText};

/// Where the backups stand. Asking for it counts as no activity.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct BackupStatus {
    /// Whether backups can be made at all: not before there is a binder, nor of one that is only
    /// looked at.
    pub possible: bool,
    /// When the newest one was made; none when there is none.
    pub last: Option<DateTime<Utc>>,
    /// Whether something was changed since.
    pub changed: bool,
    /// Whether something was changed more than a day ago and is in none.
    pub stale: bool,
    /// One that is being made now.
    pub busy: Option<BackupProgress>,
    /// Why the last one could not be made.
    pub failed: Option<AppError>,
    /// The second place; none when none was chosen.
    pub second: Option<SecondPlace>,
}

/// How far a backup is that is being made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BackupProgress {
    pub done: u32,
    pub of: u32,
}

/// The second place for backups.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SecondPlace {
    /// The name of the folder that was chosen, without the folders above it.
    pub name: String,
    pub state: SecondState,
    /// When the newest backup there was made.
    pub last: Option<DateTime<Utc>>,
    /// Whether it was not seen for fourteen days.
    pub stale: bool,
}

/// How the second place stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SecondState {
    /// It is there, and has the newest backup.
    Ready,
    /// It is there, and has not got it yet.
    Behind,
    /// It is not there now.
    Away,
    /// It could not be written.
    Failed,
}

/// Where a backup lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupPlace {
    /// Beside the binder.
    Binder,
    /// In the second place.
    Second,
    /// In the file that was chosen last.
    File,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupRow {
    pub id: String,
    pub place: BackupPlace,
    pub at: DateTime<Utc>,
    pub reason: BackupWhy,
    /// Bytes, with its attachments.
    #[ts(type = "number")]
    pub bytes: u64,
    pub state: BackupState,
    /// Attachments that were lost before it was made.
    pub lost: u32,
}

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupWhy {
    Auto,
    Migration,
    Restore,
    Import,
    Asked,
}

/// How a backup stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupState {
    /// It is being looked through.
    Unread,
    Good,
    Damaged,
    /// It never was finished.
    Half,
}

/// All backups.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BackupsView {
    pub status: BackupStatus,
    /// The newest first; those of the second place only while it is there.
    pub rows: Vec<BackupRow>,
    /// Whether some are still to be looked through: `backups_look` goes on.
    pub more: bool,
    /// The last one that was put back, as long as that can be taken back.
    pub restored: Option<RestoredNote>,
}

/// What was put back last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoredNote {
    /// When that was done.
    pub at: DateTime<Utc>,
    /// When the one that was put back had been made.
    pub from: DateTime<Utc>,
    /// The backup of how it was before.
    pub before: String,
}

/// A backup to look at or to put back.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BackupChoice {
    pub place: BackupPlace,
    pub id: String,
    /// Opens one of another binder, and a binder that can't be opened; left out otherwise.
    #[serde(default)]
    pub passphrase: Option<SecretText>,
    /// The recovery key instead.
    #[serde(default)]
    pub words: Option<SecretText>,
}

/// What putting a backup back would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestorePreview {
    pub backup: BackupRow,
    /// Whether it is of another binder, or of one under another key.
    pub foreign: bool,
    /// Whether the binder of now can be read; without it nothing is compared.
    pub compared: bool,
    pub lines: Vec<RestoreLine>,
}

/// One kind of thing, now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RestoreLine {
    pub concept: Concept,
    pub now: u32,
    pub then: u32,
    /// There then, and not now: they come back.
    pub back: u32,
    /// There now, and not then: they go.
    pub gone: u32,
    /// There in both, and become as they were.
    pub changed: u32,
}

/// A backup that was put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Restored {
    /// When it had been made.
    pub from: DateTime<Utc>,
    /// The backup of how it was before; none where that could not be read: it was set aside.
    pub before: Option<String>,
}

/// A file with a backup that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupFile {
    pub backup: BackupRow,
    /// Whether a passphrase or recovery key of its own is needed to open it.
    pub locked: bool,
}
