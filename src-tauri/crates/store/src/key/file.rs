//! A key in a small file of its own, readable by its owner only.

use std::{
    fs,
    io::{self, ErrorKind, Write},
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
        parse(&bytes).map(Some).ok_or(StoreError::KeyDamaged)
    }

    /// A crash leaves either no key or a whole one.
    fn create(&self) -> Result<Key, StoreError> {
        let mut random = Zeroizing::new([0; 32]);
        getrandom::fill(random.as_mut()).map_err(io::Error::other)?;
        let key = Key::generate(*random);
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

fn parse(bytes: &[u8]) -> Option<Key> {
    let mut lines = std::str::from_utf8(bytes).ok()?.lines();
    let key = (lines.next()? == HEADER).then(|| lines.next()).flatten().and_then(Key::from_hex)?;
    lines.next().is_none().then_some(key)
}
