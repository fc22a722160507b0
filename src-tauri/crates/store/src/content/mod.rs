//! What attachments hold: kept beside the database, each content once, encrypted.
//!
//! The database names a content by its SHA-256. Its file is named by a keyed hash of that, so that
//! a folder tells a stranger neither what it holds nor whether it holds a known file.

mod folder;
mod refer;
mod stream;

#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, path::Path};

use sha2::{Digest, Sha256};

use crate::{Key, Store, StoreError, backup};
pub(crate) use folder::Folder;
pub(crate) use folder::is_ours;
pub(crate) use refer::referred;

/// The folder, beside the database.
const FOLDER: &str = "attachments";

/// Where contents are kept.
pub enum Contents {
    Folder(Folder),
    /// For a store in memory.
    Memory(BTreeMap<String, Vec<u8>>),
}

impl Contents {
    /// The contents that belong to the database at `path`; makes nothing yet.
    pub fn beside(path: &Path, key: &Key) -> Contents {
        Contents::Folder(Folder::new(path.with_file_name(FOLDER), key))
    }

    /// Contents that are gone with the store.
    pub fn in_memory() -> Contents {
        Contents::Memory(BTreeMap::new())
    }

    fn keep(&mut self, bytes: &[u8]) -> Result<String, StoreError> {
        let hash = hash(bytes);
        match self {
            // What was damaged since is written anew.
            Contents::Folder(folder) => {
                if folder.read(&hash).is_err() {
                    folder.write(&hash, bytes)?;
                }
            }
            Contents::Memory(kept) => {
                kept.entry(hash.clone()).or_insert_with(|| bytes.to_owned());
            }
        }
        Ok(hash)
    }

    fn read(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        let bytes = match self {
            Contents::Folder(folder) => folder.read(hash)?,
            Contents::Memory(kept) => kept.get(hash).ok_or(StoreError::ContentMissing)?.clone(),
        };
        if self::hash(&bytes) == hash { Ok(bytes) } else { Err(StoreError::ContentDamaged) }
    }

    /// Notes that there may be contents that nothing refers to; outlasts a crash.
    pub fn unsettle(&self) -> Result<(), StoreError> {
        match self {
            Contents::Folder(folder) => folder.unsettle(),
            Contents::Memory(_) => Ok(()),
        }
    }
}

/// SHA-256 in hexadecimal digits: the name of a content in the database.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Store {
    /// Keeps a content and gives the hash that names it; the same content is kept once.
    ///
    /// It is on the disk when this returns. A content that no record comes to refer to is removed
    /// when the bin is emptied next.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`], [`StoreError::ReadOnly`] or [`StoreError::Io`]; nothing is kept.
    pub fn keep_content(&mut self, bytes: &[u8]) -> Result<String, StoreError> {
        self.may_write()?;
        self.contents.keep(bytes)
    }

    /// The content that `hash` names, proven to be what was kept.
    ///
    /// # Errors
    /// [`StoreError::ContentMissing`] or [`StoreError::ContentDamaged`].
    pub fn content(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        self.contents.read(hash)
    }

    /// One sentence for each content that an entry or the history refers to and that is missing
    /// or damaged.
    pub(crate) fn content_faults(&self) -> Result<Vec<String>, StoreError> {
        let mut faults = Vec::new();
        for hash in refer::referred(&self.conn)? {
            faults.extend(self.content_fault(&hash)?);
        }
        Ok(faults)
    }

    /// What is wrong with the content that `hash` names; none when it is whole.
    pub(crate) fn content_fault(&self, hash: &str) -> Result<Option<String>, StoreError> {
        match self.contents.read(hash) {
            Err(error @ (StoreError::ContentMissing | StoreError::ContentDamaged)) => {
                Ok(Some(format!("{error}: {hash}")))
            }
            Err(error) => Err(error),
            Ok(_) => Ok(None),
        }
    }

    /// The names of the copies of contents that the backups beside the database share.
    pub(crate) fn pooled(&self) -> Result<Vec<String>, StoreError> {
        match &self.contents {
            Contents::Folder(folder) => folder.pool().names(),
            Contents::Memory(_) => Ok(Vec::new()),
        }
    }

    /// What is wrong with one of these copies. A damaged one is written anew where the binder
    /// still holds the content itself; none when it is whole, or whole again.
    pub(crate) fn pooled_fault(&self, name: &str) -> Result<Option<String>, StoreError> {
        let Contents::Folder(folder) = &self.contents else { return Ok(None) };
        let pool = folder.pool();
        // One that a backup took away meanwhile is missed by nobody.
        if !pool.file(name).exists() || pool.is_whole(name)? {
            return Ok(None);
        }
        if folder.is_whole(name)? && self.may_write().is_ok() {
            backup::copy_whole(&folder.file(name), &pool.file(name))?;
            return Ok(None);
        }
        Ok(Some(format!("a copy in the backups is damaged: {name}")))
    }

    /// Seals every content that is referred to with another key too, beside how it lies there now:
    /// until [`Store::settle_contents`] both keys open their own.
    ///
    /// # Errors
    /// A content that is missing or damaged stays so; the rest as [`Store::keep_content`].
    pub fn seal_contents_for(&mut self, key: &Key) -> Result<(), StoreError> {
        let Contents::Folder(folder) = &self.contents else { return Ok(()) };
        let sealed = folder.with_key(key);
        for hash in refer::referred(&self.conn)? {
            match folder.read(&hash) {
                Ok(bytes) => sealed.write(&hash, &bytes)?,
                Err(StoreError::ContentMissing | StoreError::ContentDamaged) => {}
                Err(error) => return Err(error),
            }
        }
        // Also what lies there without being referred to goes with the next settling.
        folder.unsettle()
    }

    /// Removes the contents that no entry and no image in the history refers to, if there may be
    /// any; those sealed with a key of before as well.
    ///
    /// # Errors
    /// When the folder can't be read or written.
    pub fn settle_contents(&mut self) -> Result<(), StoreError> {
        match &mut self.contents {
            Contents::Folder(folder) if !folder.is_unsettled() => Ok(()),
            Contents::Folder(folder) => folder.keep_only(&refer::referred(&self.conn)?),
            Contents::Memory(kept) => {
                let referred = refer::referred(&self.conn)?;
                kept.retain(|hash, _| referred.contains(hash));
                Ok(())
            }
        }
    }
}
