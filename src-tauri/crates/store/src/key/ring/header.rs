//! The ring as a file: strict, small, and refused when a single bit is not as it was written.

use mentormap_domain::ids::PersonId;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use sha2::{Digest, Sha256};

use crate::StoreError;

/// What the file is, and the version of its layout.
pub const FORMAT: &str = "mentormap-key/2";
/// No ring is larger, in bytes.
const LARGEST: usize = 64 * 1024;
/// No ring has more wraps of a kind.
const MOST: usize = 64;

/// Bytes written as hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hex<const N: usize>(pub [u8; N]);

/// What a passphrase costs to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    pub memory_kib: u32,
    pub passes: u32,
    pub lanes: u32,
}

/// The key of the binder, sealed with XChaCha20-Poly1305.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrap {
    pub nonce: Hex<24>,
    pub sealed: Hex<48>,
}

/// The wrap that a person's passphrase opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonWrap {
    pub person: PersonId,
    pub wrap: Wrap,
}

/// The wrap that the recovery key opens, with the day it was made, in days from 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryWrap {
    pub made: i32,
    pub wrap: Wrap,
}

/// The wrap that a secret in the keyring of a system opens, kept there under `id`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyringWrap {
    pub id: Hex<16>,
    pub person: PersonId,
    pub wrap: Wrap,
}

/// Everything the file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub format: String,
    pub argon2id: Cost,
    /// One for all passphrases: each try is one run, and no name has to be asked.
    pub salt: Hex<16>,
    pub people: Vec<PersonWrap>,
    pub recovery: Option<RecoveryWrap>,
    /// A recovery key that was made and not tried yet.
    pub untried: Option<RecoveryWrap>,
    pub keyrings: Vec<KeyringWrap>,
    /// SHA-256 of the file with zeros here: damage is not taken for a wrong passphrase.
    pub check: Hex<32>,
}

impl Header {
    /// The file.
    pub fn to_text(&self) -> Result<String, StoreError> {
        let sealed = Header { check: Hex(self.digest()?), ..self.clone() };
        Ok(text(&sealed)?)
    }

    /// The ring that `bytes` are.
    ///
    /// # Errors
    /// [`StoreError::KeyDamaged`] for anything but what [`Header::to_text`] writes, byte for byte,
    /// and for a cost out of bounds: it is refused before it is paid.
    pub fn parse(bytes: &[u8]) -> Result<Header, StoreError> {
        let read = (bytes.len() <= LARGEST).then(|| serde_json::from_slice::<Header>(bytes));
        let Some(Ok(header)) = read else { return Err(StoreError::KeyDamaged) };
        if header.is_sound() && header.to_text()?.as_bytes() == bytes {
            Ok(header)
        } else {
            Err(StoreError::KeyDamaged)
        }
    }

    fn is_sound(&self) -> bool {
        let few = self.people.len() <= MOST && self.keyrings.len() <= MOST;
        few && self.format == FORMAT && self.argon2id.is_bearable()
    }

    fn digest(&self) -> Result<[u8; 32], StoreError> {
        let blank = Header { check: Hex([0; 32]), ..self.clone() };
        Ok(Sha256::digest(text(&blank)?.as_bytes()).into())
    }
}

impl Cost {
    /// What a new ring asks: about a fifth of a second on a small machine.
    pub const USUAL: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };

    /// Little enough for many tests.
    #[cfg(test)]
    pub const CHEAP: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };

    /// Not so little that a passphrase is guessed, not so much that the machine stands still.
    fn is_bearable(self) -> bool {
        #[cfg(test)]
        if self == Cost::CHEAP {
            return true;
        }
        let least = Cost::USUAL;
        (least.memory_kib..=256 * 1024).contains(&self.memory_kib)
            && (least.passes..=10).contains(&self.passes)
            && (least.lanes..=4).contains(&self.lanes)
    }
}

fn text(header: &Header) -> serde_json::Result<String> {
    serde_json::to_string_pretty(header).map(|mut text| {
        text.push('\n');
        text
    })
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let digits: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        to.serialize_str(&digits)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Hex<N>, D::Error> {
        let text = String::deserialize(from)?;
        let mut bytes = [0; N];
        let pairs = text.as_bytes().chunks_exact(2);
        if text.len() != 2 * N {
            return Err(D::Error::custom("of another length"));
        }
        for (byte, pair) in bytes.iter_mut().zip(pairs) {
            let nibble = |digit| crate::key::nibble(digit).ok_or(D::Error::custom("no digit"));
            *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
        }
        Ok(Hex(bytes))
    }
}
