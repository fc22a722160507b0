//! What is under way: a copy, its proof, the second place.

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
};

use mentormap_domain::{DateTime, Utc};
use mentormap_store::{
    StoreError,
    backup::{Backup, Copy, Looks},
};

use crate::{error::AppError, wire::backup::BackupProgress};

/// A binder's backups under way.
#[derive(Default)]
pub(crate) struct BackupWork {
    pub copy: Option<Copy>,
    pub done: Option<BackupProgress>,
    /// The copy that is being proven.
    pub proving: Option<JoinHandle<Result<Backup, StoreError>>>,
    /// Why the last one could not be made, and when.
    pub failed: Option<(DateTime<Utc>, AppError)>,
    pub looks: Looks,
    /// The newest usable one, once looked for: when it was made and what it holds.
    pub newest: Option<Option<Newest>>,
    /// What the second place was found to be.
    pub second: Arc<Mutex<SecondSeen>>,
    pub bringing: Option<JoinHandle<()>>,
    /// When the second place was looked for last.
    pub looked: Option<DateTime<Utc>>,
}

/// The newest backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Newest {
    pub at: DateTime<Utc>,
    pub history: i64,
}

/// What is known of the second place in this run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum SecondSeen {
    #[default]
    Unknown,
    There,
    Away,
    Failed,
}

impl BackupWork {
    pub fn second_seen(&self) -> SecondSeen {
        *self.second.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a backup is being made.
    pub fn is_busy(&self) -> bool {
        self.copy.is_some() || self.proving.is_some()
    }
}
