//! When the file was looked through last, and what was found: kept beside the database, for it is
//! no data of the mentor and must not be undone or brought back with a backup.

use std::{fs, io::Write, path::Path};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{StoreError, durable};

/// The note, beside the database.
const NOTE: &str = "binder-checked.json";

/// The last checks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckNote {
    /// When the last quick check ended.
    pub quick: Option<DateTime<Utc>>,
    /// When the last full check ended.
    pub full: Option<DateTime<Utc>>,
    /// How many kept files were missing or damaged at the last full check.
    pub lost_files: usize,
    /// How many copies of kept files in the backups were damaged at the last full check, and could
    /// not be mended.
    pub lost_copies: usize,
    /// How many records or search indexes did not fit at the last full check.
    pub odd_records: usize,
}

impl CheckNote {
    /// The note beside the database at `path`; an empty one where there is none that can be read.
    pub fn read(path: &Path) -> CheckNote {
        let text = fs::read(path.with_file_name(NOTE)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Keeps the note.
    pub fn write(&self, path: &Path) -> Result<(), StoreError> {
        let text = serde_json::to_vec_pretty(self)?;
        Ok(durable::write(&path.with_file_name(NOTE), |file| file.write_all(&text))?)
    }
}
