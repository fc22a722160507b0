//! A package as a file: a line that says what it is, then everything else sealed for its receiver.

use std::io::{Read, Write};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use mentormap_domain::ids::BinderId;
use serde::{Deserialize, Serialize};

use super::{Address, Identity, PackageError};

const MAGIC: &[u8] = b"mentormap-package/1\n";
const ANY: &[u8] = b"mentormap-package/";
/// The largest package that is opened, in bytes, and the largest content.
pub const MAX_PACKAGE: usize = 256 << 20;
const MAX_CONTENT: u64 = 1 << 30;
const SIGNATURE: usize = 64;

/// What stands around the content, inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outside {
    /// Who made it.
    pub from: Address,
    pub to: BinderId,
    /// The number of packages that the sender has made for this receiver, with this one.
    pub number: u64,
    /// In the first package after an invitation: that the sender knew the code.
    pub answer: Option<String>,
}

/// A package that is what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub outside: Outside,
    pub content: Vec<u8>,
}

/// Seals `content` for `to`.
///
/// # Errors
/// [`PackageError::Altered`] for an address that is none, [`PackageError::TooLarge`].
pub fn seal(
    own: &Identity,
    to: &Address,
    number: u64,
    answer: Option<String>,
    content: &[u8],
) -> Result<Vec<u8>, PackageError> {
    if content.len() as u64 > MAX_CONTENT {
        return Err(PackageError::TooLarge);
    }
    let outside = Outside { from: own.address(), to: to.binder, number, answer };
    let outside = serde_json::to_vec(&outside).map_err(|_| PackageError::Altered)?;
    let body = framed(&outside, content);
    let recipient = to.recipient().ok_or(PackageError::Altered)?;
    let plain = [&own.sign(&signed(&body))[..], &body].concat();
    let sealed = age::encrypt(&recipient, &squeezed(&plain)).map_err(|_| PackageError::Altered)?;
    if sealed.len() + MAGIC.len() > MAX_PACKAGE {
        return Err(PackageError::TooLarge);
    }
    Ok([MAGIC, &sealed].concat())
}

/// Opens a package that is for `own`, from a binder that `known` finds (or that `welcome` takes,
/// for the answer to an invitation).
///
/// # Errors
/// As the names of [`PackageError`] say.
pub fn open(
    own: &Identity,
    known: impl Fn(BinderId) -> Option<Address>,
    welcome: impl Fn(&Outside) -> bool,
    file: &[u8],
) -> Result<Opened, PackageError> {
    let Opened { outside, content } = unsealed(own, file)?;
    if outside.to != own.address().binder {
        return Err(PackageError::NotForMe);
    }
    let trusted = known(outside.from.binder).is_some_and(|address| address == outside.from);
    if trusted || welcome(&outside) {
        Ok(Opened { outside, content })
    } else {
        Err(PackageError::UnknownSender)
    }
}

/// Opens the seal and checks that the sender named inside signed it.
fn unsealed(own: &Identity, file: &[u8]) -> Result<Opened, PackageError> {
    if file.len() > MAX_PACKAGE {
        return Err(PackageError::TooLarge);
    }
    let Some(sealed) = file.strip_prefix(MAGIC) else {
        let newer = file.starts_with(ANY);
        return Err(if newer { PackageError::Newer } else { PackageError::NotOne });
    };
    let plain = stretched(&decrypted(own, sealed)?)?;
    let (signature, body) = plain.split_first_chunk::<SIGNATURE>().ok_or(PackageError::Altered)?;
    let (outside, content) = unframed(body).ok_or(PackageError::Altered)?;
    let outside: Outside = serde_json::from_slice(outside).map_err(|_| PackageError::Altered)?;
    if !outside.from.signed(&signed(body), signature) {
        return Err(PackageError::Altered);
    }
    Ok(Opened { content: content.to_vec(), outside })
}

fn decrypted(own: &Identity, sealed: &[u8]) -> Result<Vec<u8>, PackageError> {
    use age::DecryptError as E;
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|error| match error {
        E::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => PackageError::CutShort,
        E::UnknownFormat => PackageError::Newer,
        _ => PackageError::Altered,
    })?;
    let identities = std::iter::once(own.sealing() as &dyn age::Identity);
    let mut reader = decryptor.decrypt(identities).map_err(|error| match error {
        E::NoMatchingKeys => PackageError::NotForMe,
        E::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => PackageError::CutShort,
        _ => PackageError::Altered,
    })?;
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => PackageError::CutShort,
        _ => PackageError::Altered,
    })?;
    Ok(plain)
}

/// What the signature covers: the purpose too, so that it serves for nothing else.
fn signed(body: &[u8]) -> Vec<u8> {
    [MAGIC, body].concat()
}

fn framed(outside: &[u8], content: &[u8]) -> Vec<u8> {
    let length = (outside.len() as u64).to_le_bytes();
    [&length[..], outside, content].concat()
}

fn unframed(body: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = body.split_first_chunk::<8>()?;
    rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)
}

fn squeezed(plain: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail.
    let _ = encoder.write_all(plain);
    encoder.finish().unwrap_or_default()
}

/// Bounded: a small package must not become a huge one.
fn stretched(squeezed: &[u8]) -> Result<Vec<u8>, PackageError> {
    let mut plain = Vec::new();
    let mut reader = DeflateDecoder::new(squeezed).take(MAX_CONTENT + (1 << 20));
    reader.read_to_end(&mut plain).map_err(|_| PackageError::Altered)?;
    if plain.len() as u64 > MAX_CONTENT { Err(PackageError::TooLarge) } else { Ok(plain) }
}
