//! The key of the file, and where it comes from.

mod file;
mod passphrase;
mod ring;
mod vault;

#[cfg(test)]
mod tests;

pub use file::KeyFile;
pub use passphrase::{Passphrase, RecoveryKey};
pub use ring::{KeyKind, RecoveryStanding, Ring};
pub use vault::{NoVault, Vault};

use std::io;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::StoreError;

/// A raw 256-bit key. Wiped from memory when dropped; never shown by `Debug`.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A new key of the operating system's random numbers.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn random() -> Result<Key, StoreError> {
        Ok(Key(*random()?))
    }

    /// A key of 32 random bytes of the operating system.
    pub fn generate(random: [u8; 32]) -> Key {
        Key(random)
    }

    /// Whether this is the same key.
    pub fn is(&self, other: &Key) -> bool {
        // What it takes to compare tells nothing: both are known here.
        self.0 == other.0
    }

    /// The bytes themselves, for what SQLCipher derives from them.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key that 64 hexadecimal digits name; none for anything else.
    pub(crate) fn from_hex(hex: &str) -> Option<Key> {
        let digits = hex.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut key = Key([0; 32]);
        for (byte, pair) in key.0.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
        }
        Some(key)
    }

    /// A key of its own for `purpose`: HKDF-SHA256. Nothing of this key can be told from it.
    pub(crate) fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut derived = Zeroizing::new([0; 32]);
        // Fails only for more than 255 times 32 bytes.
        let _ = Hkdf::<Sha256>::new(None, &self.0).expand(purpose.as_bytes(), derived.as_mut());
        derived
    }

    /// The 64 lower-case hexadecimal digits.
    pub(crate) fn to_hex(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // The capacity is exact, so that no half-filled copy is left behind.
        let mut hex = Zeroizing::new(String::with_capacity(64));
        for byte in self.0 {
            hex.push(char::from(DIGITS[usize::from(byte >> 4)]));
            hex.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        hex
    }
}

pub(crate) fn nibble(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, StoreError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut()).map_err(io::Error::other)?;
    Ok(bytes)
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

impl KeySource for Key {
    fn key(&self) -> Result<Key, StoreError> {
        Ok(self.clone())
    }
}

/// Where the key of a file is kept.
pub trait KeySource {
    /// The key; a new one is made and kept where there is none yet.
    fn key(&self) -> Result<Key, StoreError>;

    /// The key of a file that exists already: a new one would not open it, so none is made.
    ///
    /// # Errors
    /// [`StoreError::KeyMissing`] where the source knows that it has none.
    fn existing(&self) -> Result<Key, StoreError> {
        self.key()
    }
}
