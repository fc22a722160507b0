//! The key of the file, and where it comes from.

mod file;

#[cfg(test)]
mod tests;

pub use file::KeyFile;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::StoreError;

/// A raw 256-bit key. Wiped from memory when dropped; never shown by `Debug`.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A key of 32 random bytes of the operating system.
    pub fn generate(random: [u8; 32]) -> Key {
        Key(random)
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

fn nibble(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
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
