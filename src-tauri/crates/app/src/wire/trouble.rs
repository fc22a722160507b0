//! Why a binder can't be opened, and what can be done.

use mentormap_domain::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

/// What is wrong with the binder, and the ways out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TroubleView {
    pub kind: TroubleKind,
    /// Whether it was met while somebody was at work: the page may hold unsaved text.
    pub working: bool,
    /// Who holds the binder, where it can be told.
    pub holder: Option<HolderView>,
    /// The version of the program that the binder needs, where it says so.
    pub version: Option<String>,
    /// The newest backup that opens; the button brings it back.
    pub backup: Option<BackupOffer>,
    /// Whether it can be looked at without changing anything.
    pub can_rescue: bool,
    /// Whether the newest backup holds a copy of the missing key.
    pub can_take_key: bool,
    /// Whether everything can be set aside to begin anew: where no backup opens.
    pub can_begin_anew: bool,
    /// Whether trying again may help.
    pub can_retry: bool,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TroubleKind {
    /// The file is not what was written.
    Damaged,
    /// The file is empty or breaks off.
    HalfWritten,
    /// The folder holds a key but no binder.
    Missing,
    /// The binder is there, its key file is not.
    KeyMissing,
    /// The key file holds something else.
    KeyDamaged,
    /// A newer version of the program wrote it.
    Newer,
    /// Another program holds it.
    Busy,
    /// The folder is not there: a stick, a network drive.
    FolderGone,
    /// The folder or the file can't be written.
    ReadOnly,
    DiskFull,
    /// Anything else.
    Other,
}

/// The program that holds the binder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HolderView {
    /// The name of the program file.
    pub program: String,
    /// Whether it is this program, in another window or from a terminal.
    pub own: bool,
    pub since: Option<DateTime<Utc>>,
}

/// A backup that can be brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupOffer {
    /// When it was made.
    pub at: DateTime<Utc>,
}
