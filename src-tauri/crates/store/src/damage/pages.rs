//! The pages of the file, each proven to be what was written.
//!
//! SQLCipher closes every page with an HMAC-SHA512 over its sealed bytes, its nonce and its
//! number. It is worked out here again, some pages at a time, so that a whole file is looked
//! through without holding the connection for long; `PRAGMA cipher_integrity_check` does the same
//! in one go.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use hmac::{Hmac, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::{Key, StoreError};

/// Bytes of a page; what SQLCipher 4 writes.
pub const PAGE: usize = 4096;
/// Random bytes at the start of the file, in the place of SQLite's own mark.
const SALT: usize = 16;
/// What SQLCipher mixes into the salt for the second key.
const SALT_MASK: u8 = 0x3a;
/// The HMAC at the end of a page.
const TAG: usize = 64;

type PageMac = Hmac<Sha512>;

/// The file of the database, to be looked through beside the connection.
///
/// On Unix, closing any handle of a file drops every lock that this process has on it: the handle
/// made here must outlive the connection, so it stands after it in the store.
pub struct Pages {
    path: PathBuf,
    key: Key,
    open: Option<(File, PageMac)>,
}

impl Pages {
    /// The pages of the file at `path`; opens nothing yet.
    pub fn of(path: &Path, key: &Key) -> Pages {
        Pages { path: path.to_owned(), key: key.clone(), open: None }
    }

    /// Goes on with another key. The open handle stays: closing it would end the lock.
    pub fn rekey(&mut self, key: &Key) -> io::Result<()> {
        self.key = key.clone();
        if let Some((file, mac)) = &mut self.open {
            *mac = mac_of(file, key)?;
        }
        Ok(())
    }

    /// Looks at `count` pages from page `first` (counted from 0) and gives how many there were.
    /// Numbers of pages that are not what was written, counted from 1, are added to `bad`.
    ///
    /// The caller must see to it that nothing is written meanwhile.
    pub fn look(&mut self, first: u32, count: u32, bad: &mut Vec<u32>) -> io::Result<u32> {
        let (file, mac) = match &mut self.open {
            Some(open) => open,
            closed => closed.insert(open(&self.path, &self.key)?),
        };
        file.seek(SeekFrom::Start(u64::from(first) * PAGE as u64))?;
        let mut page = [0; PAGE];
        for at in 0..count {
            match fill(file, &mut page)? {
                PAGE => {}
                0 => return Ok(at),
                // The file breaks off inside a page.
                _ => {
                    bad.push(first + at + 1);
                    return Ok(at);
                }
            }
            if !is_sound(mac, first + at + 1, &page) {
                bad.push(first + at + 1);
            }
        }
        Ok(count)
    }

    /// Copies `count` pages from page `first` (counted from 0) to `out` as they lie there, and gives
    /// how many there were.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a page that is not what was written.
    pub fn copy(
        &mut self,
        first: u32,
        count: u32,
        out: &mut impl Write,
    ) -> Result<u32, StoreError> {
        let (file, mac) = match &mut self.open {
            Some(open) => open,
            closed => closed.insert(open(&self.path, &self.key)?),
        };
        file.seek(SeekFrom::Start(u64::from(first) * PAGE as u64))?;
        let mut page = [0; PAGE];
        for at in 0..count {
            match fill(file, &mut page)? {
                PAGE if is_sound(mac, first + at + 1, &page) => out.write_all(&page)?,
                0 => return Ok(at),
                _ => return Err(StoreError::Damaged),
            }
        }
        Ok(count)
    }
}

fn open(path: &Path, key: &Key) -> io::Result<(File, PageMac)> {
    let mut file = File::open(path)?;
    let mac = mac_of(&mut file, key)?;
    Ok((file, mac))
}

fn mac_of(file: &mut File, key: &Key) -> io::Result<PageMac> {
    let mut salt = [0; SALT];
    file.seek(SeekFrom::Start(0))?;
    file.read_exact(&mut salt)?;
    page_mac(key, &salt).ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

/// The HMAC with the key that SQLCipher derives for it: two rounds of PBKDF2-HMAC-SHA512.
fn page_mac(key: &Key, salt: &[u8; SALT]) -> Option<PageMac> {
    let of_key = PageMac::new_from_slice(key.bytes()).ok()?;
    let mut first = of_key.clone();
    first.update(&salt.map(|byte| byte ^ SALT_MASK));
    first.update(&1u32.to_be_bytes());
    let first = first.finalize().into_bytes();
    let mut second = of_key;
    second.update(&first);
    let second = second.finalize().into_bytes();
    let mut derived = Zeroizing::new([0; 32]);
    for (to, (one, two)) in derived.iter_mut().zip(first.iter().zip(&second)) {
        *to = one ^ two;
    }
    PageMac::new_from_slice(derived.as_ref()).ok()
}

fn is_sound(mac: &PageMac, number: u32, page: &[u8; PAGE]) -> bool {
    let start = if number == 1 { SALT } else { 0 };
    let mut mac = mac.clone();
    mac.update(&page[start..PAGE - TAG]);
    mac.update(&number.to_le_bytes());
    mac.verify_slice(&page[PAGE - TAG..]).is_ok()
}

/// Reads until `page` is full or the file ends.
fn fill(file: &mut File, page: &mut [u8; PAGE]) -> io::Result<usize> {
    let mut have = 0;
    while have < PAGE {
        match file.read(&mut page[have..]) {
            Ok(0) => break,
            Ok(read) => have += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(have)
}
