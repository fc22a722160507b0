//! What the page says about the place of the binder before anything goes wrong.

use serde::Serialize;
use ts_rs::TS;

/// The place of the binder and the last checks. Asked often: it costs next to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Health {
    /// Megabytes left on the disk, where they are few.
    pub disk_low: Option<u32>,
    pub place: PlaceKind,
    /// Files beside the binder that look like copies of it; never opened.
    pub copies: u32,
    /// Kept files that are missing or damaged, as the last full check found.
    pub lost_files: usize,
    /// Copies of kept files in the backups that are damaged, as the last full check found.
    pub lost_copies: usize,
    /// Records or search indexes that do not fit, as the last full check found.
    pub odd_records: usize,
}

/// Where the folder of the binder lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// On this computer, as far as it can be told.
    Local,
    /// In a folder that this program keeps in step with others.
    Synced(SyncedBy),
    /// On another computer.
    Network,
}

/// A program that keeps folders in step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SyncedBy {
    OneDrive,
    Dropbox,
    GoogleDrive,
    ICloud,
    Nextcloud,
    Other,
}
