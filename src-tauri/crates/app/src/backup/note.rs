//! What is remembered of the backups, in a file beside the database.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use mentormap_domain::{DateTime, Utc};
use mentormap_store::{StoreError, durable};
use serde::{Deserialize, Serialize};

const FILE: &str = "binder-backups.json";

/// One change at a time: the binder and what runs beside it both keep it.
static KEEPING: Mutex<()> = Mutex::new(());

/// The note.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct BackupNote {
    pub second: Option<Second>,
    pub restored: Option<Restore>,
    /// Second places under a key that was given up; removed when they are there again.
    pub forget: Vec<PathBuf>,
}

/// The second place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Second {
    /// The folder that was chosen.
    pub chosen: PathBuf,
    /// The folder in it with the backups, once there are some.
    #[serde(default)]
    pub target: Option<PathBuf>,
    /// When it was there last.
    pub seen: DateTime<Utc>,
    /// When the newest backup there was made.
    #[serde(default)]
    pub last: Option<DateTime<Utc>>,
}

/// The last backup that was put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Restore {
    pub at: DateTime<Utc>,
    pub from: DateTime<Utc>,
    pub before: String,
}

impl BackupNote {
    /// The note in the folder of a binder; an empty one where none can be read.
    pub fn read(folder: &Path) -> BackupNote {
        let text = fs::read(folder.join(FILE)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Changes the note.
    pub fn change(folder: &Path, change: impl FnOnce(&mut BackupNote)) -> Result<(), StoreError> {
        let _one = KEEPING.lock().unwrap_or_else(PoisonError::into_inner);
        let known = BackupNote::read(folder);
        let mut note = known.clone();
        change(&mut note);
        if note == known {
            return Ok(());
        }
        let text = serde_json::to_vec_pretty(&note)?;
        Ok(durable::write(&folder.join(FILE), |file| file.write_all(&text))?)
    }
}
