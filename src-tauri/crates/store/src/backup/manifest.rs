//! What a backup says of itself: written last, and only true when every byte of it adds up.

use std::{fs, io::Write, path::Path};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{BackupId, BackupReason, MANIFEST};
use crate::{StoreError, content, durable};

const FORMAT: &str = "mentormap-backup/1";
/// No manifest is larger, in bytes.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// The manifest. It names no person and no file by a name that tells what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    format: String,
    /// When the copy was begun.
    pub made: DateTime<Utc>,
    pub reason: BackupReason,
    /// The version of the schema.
    pub schema: u32,
    /// The number of the last entry of the history that it holds.
    pub history: i64,
    /// Attachments that were lost before it was made.
    pub lost: u32,
    /// Database and key header.
    pub files: Vec<Part>,
    /// The attachments that it refers to, by their names in the pool.
    pub contents: Vec<PoolFile>,
    /// SHA-256 of the manifest with nothing here.
    check: String,
}

/// A file of the backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub name: String,
    pub bytes: u64,
    pub sha256: String,
}

/// A sealed content in the pool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolFile {
    pub name: String,
    pub bytes: u64,
}

impl Manifest {
    /// The manifest of the backup `id`.
    pub fn new(id: BackupId) -> Manifest {
        Manifest {
            format: FORMAT.into(),
            made: id.at,
            reason: id.reason,
            schema: 0,
            history: 0,
            lost: 0,
            files: Vec::new(),
            contents: Vec::new(),
            check: String::new(),
        }
    }

    /// Bytes of all that belongs to it.
    pub fn bytes(&self) -> u64 {
        let files = self.files.iter().map(|file| file.bytes);
        files.chain(self.contents.iter().map(|content| content.bytes)).sum()
    }

    /// The manifest in the folder of a backup; none when it is missing or not as it was written.
    pub fn read(folder: &Path) -> Option<Manifest> {
        let path = folder.join(MANIFEST);
        let small = fs::metadata(&path).is_ok_and(|file| file.len() <= LARGEST);
        small.then(|| fs::read(path).ok()).flatten().and_then(|bytes| Manifest::parse(&bytes))
    }

    /// The manifest that these bytes are, to the last of them.
    pub fn parse(bytes: &[u8]) -> Option<Manifest> {
        let manifest: Manifest = serde_json::from_slice(bytes).ok()?;
        let sound = manifest.format == FORMAT
            && manifest.check == manifest.sum().ok()?
            && manifest.text().is_ok_and(|text| text == bytes);
        sound.then_some(manifest)
    }

    /// Writes it into the folder of its backup.
    pub fn write(&mut self, folder: &Path) -> Result<(), StoreError> {
        self.check = self.sum()?;
        let text = self.text()?;
        Ok(durable::write(&folder.join(MANIFEST), |file| file.write_all(&text))?)
    }

    fn sum(&self) -> Result<String, StoreError> {
        let bare = Manifest { check: String::new(), ..self.clone() };
        Ok(content::hex(&Sha256::digest(bare.text()?)))
    }

    fn text(&self) -> Result<Vec<u8>, StoreError> {
        Ok(serde_json::to_vec_pretty(self)?)
    }
}
