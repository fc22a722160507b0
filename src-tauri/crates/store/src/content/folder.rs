//! The folder of contents: one sealed file each.

use std::{
    collections::BTreeSet,
    fs,
    io::{BufWriter, ErrorKind, Write},
    path::PathBuf,
};

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{hex, stream};
use crate::{Key, StoreError, backup, durable};

/// Stands in the folder while there may be contents that nothing refers to.
const UNSETTLED: &str = "unsettled";

/// The folder with the keys to it.
pub struct Folder {
    folder: PathBuf,
    seal: Zeroizing<[u8; 32]>,
    names: Zeroizing<[u8; 32]>,
}

impl Folder {
    /// The folder with the keys that belong to `key`.
    pub fn new(folder: PathBuf, key: &Key) -> Folder {
        Folder {
            folder,
            seal: key.derive("mentormap content seal 1"),
            names: key.derive("mentormap content name 1"),
        }
    }

    /// The same folder with the keys that belong to another key.
    pub fn with_key(&self, key: &Key) -> Folder {
        Folder::new(self.folder.clone(), key)
    }

    /// Writes a content; it is on the disk when this returns.
    pub fn write(&self, hash: &str, bytes: &[u8]) -> Result<(), StoreError> {
        durable::private_folder(&self.folder)?;
        // The record that refers to it comes later, or never.
        self.unsettle()?;
        let name = self.name(hash);
        durable::write(&self.folder.join(&name), |file| {
            let mut out = BufWriter::new(file);
            stream::seal(&self.seal, &name, bytes, &mut out)?;
            out.flush()
        })?;
        Ok(())
    }

    /// The content that was kept under `hash`.
    pub fn read(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        let name = self.name(hash);
        let sealed = match fs::read(self.folder.join(&name)) {
            Ok(sealed) => sealed,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(StoreError::ContentMissing);
            }
            Err(error) => return Err(error.into()),
        };
        stream::open(&self.seal, &name, &sealed).ok_or(StoreError::ContentDamaged)
    }

    /// Removes every content but those of `hashes`. Files of another make stay.
    pub fn keep_only(&self, hashes: &BTreeSet<String>) -> Result<(), StoreError> {
        let kept: BTreeSet<String> = hashes.iter().map(|hash| self.name(hash)).collect();
        for file in fs::read_dir(&self.folder)? {
            let file = file?;
            let is_unused =
                file.file_name().to_str().is_some_and(|name| is_ours(name) && !kept.contains(name));
            if is_unused {
                fs::remove_file(file.path())?;
            }
        }
        fs::remove_file(self.folder.join(UNSETTLED))?;
        Ok(())
    }

    /// Notes that there may be contents that nothing refers to.
    pub fn unsettle(&self) -> Result<(), StoreError> {
        if self.folder.is_dir() && !self.is_unsettled() {
            durable::write(&self.folder.join(UNSETTLED), |_| Ok(()))?;
        }
        Ok(())
    }

    /// Whether there may be contents that nothing refers to.
    pub fn is_unsettled(&self) -> bool {
        self.folder.join(UNSETTLED).exists()
    }

    /// Where the content that `hash` names lies.
    pub fn path(&self, hash: &str) -> PathBuf {
        self.folder.join(self.name(hash))
    }

    /// Proves that the content that `hash` names is what was kept.
    pub fn proven(&self, hash: &str) -> Result<(), StoreError> {
        if super::hash(&self.read(hash)?) == hash {
            Ok(())
        } else {
            Err(StoreError::ContentDamaged)
        }
    }

    /// The names of the contents that lie there, wanted or not.
    pub fn names(&self) -> Result<Vec<String>, StoreError> {
        let files = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            files => files?,
        };
        let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
        let mut names: Vec<String> =
            names.filter(|name| is_ours(name) && !name.ends_with(".new")).collect();
        names.sort_unstable();
        Ok(names)
    }

    /// Whether the file called `name` is there and holds what that name was given for: told
    /// without knowing what refers to it.
    pub fn is_whole(&self, name: &str) -> Result<bool, StoreError> {
        match fs::read(self.folder.join(name)) {
            Ok(sealed) => {
                let open = stream::open(&self.seal, name, &sealed);
                Ok(open.is_some_and(|content| self.name(&super::hash(&content)) == name))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// The pool of the backups beside this folder, sealed with the same keys.
    pub fn pool(&self) -> Folder {
        let beside = self.folder.parent().unwrap_or(&self.folder);
        Folder {
            folder: beside.join(backup::FOLDER).join(backup::POOL),
            seal: self.seal.clone(),
            names: self.names.clone(),
        }
    }

    /// Where the file called `name` lies.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The name of the file: a keyed hash, so that it tells nothing without the key.
    pub fn name(&self, hash: &str) -> String {
        // A key of any length is taken.
        let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(self.names.as_ref()) else {
            return String::new();
        };
        mac.update(hash.as_bytes());
        hex(&mac.finalize().into_bytes())
    }
}

/// A content, or what a crash left of writing one.
pub fn is_ours(name: &str) -> bool {
    let stem = name.strip_suffix(".new").unwrap_or(name);
    stem.len() == 64 && stem.bytes().all(|byte| byte.is_ascii_hexdigit())
}
