//! A key in a small file of its own, readable by its owner only.

use std::{
    fs,
    io::{ErrorKind, Write},
    path::PathBuf,
};

use zeroize::Zeroizing;

use super::{Key, KeySource};
use crate::{StoreError, durable};

const HEADER: &str = "mentormap-key/1";

/// A key file: a header line, and the key as 64 hexadecimal digits.
#[derive(Debug, Clone)]
pub struct KeyFile {
    path: PathBuf,
}

impl KeyFile {
    /// The key file at `path`; it is made at the first use.
    pub fn at(path: impl Into<PathBuf>) -> KeyFile {
        KeyFile { path: path.into() }
    }

    fn read(&self) -> Result<Option<Key>, StoreError> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        if bytes.starts_with(b"{") {
            return Err(StoreError::Locked);
        }
        parse(&bytes).map(Some).ok_or(StoreError::KeyDamaged)
    }

    /// A crash leaves either no key or a whole one.
    fn create(&self) -> Result<Key, StoreError> {
        let key = Key::random()?;
        durable::write(&self.path, |file| {
            file.write_all(HEADER.as_bytes())?;
            file.write_all(b"\n")?;
            file.write_all(key.to_hex().as_bytes())?;
            file.write_all(b"\n")
        })?;
        Ok(key)
    }
}

impl KeySource for KeyFile {
    fn key(&self) -> Result<Key, StoreError> {
        match self.read()? {
            Some(key) => Ok(key),
            None => self.create(),
        }
    }

    fn existing(&self) -> Result<Key, StoreError> {
        self.read()?.ok_or(StoreError::KeyMissing)
    }
}

/// The key that `bytes` hold, written exactly as [`KeyFile::create`] does: a file that reads
/// otherwise was changed by something else.
fn parse(bytes: &[u8]) -> Option<Key> {
    let text = std::str::from_utf8(bytes).ok()?;
    let digits = text.strip_prefix(HEADER)?.strip_prefix('\n')?.strip_suffix('\n')?;
    Key::from_hex(digits).filter(|key| key.to_hex().as_str() == digits)
}
