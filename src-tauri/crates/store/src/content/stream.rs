//! Sealing a content: XChaCha20-Poly1305 in the STREAM construction, 64 KiB at a time.
//!
//! Every piece is bound to its place, to being the last or not, and to the name of its file:
//! a changed, cut, reordered or exchanged file does not open.
//!
//! Layout: the mark `MMCT1`, 19 random bytes, then each piece with its tag of 16 bytes.

use std::io::{self, Write};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{
        Payload,
        generic_array::GenericArray,
        stream::{DecryptorBE32, EncryptorBE32},
    },
};

/// The first bytes of every file: what it is, and the version of the layout.
const MARK: &[u8; 5] = b"MMCT1";
/// Random bytes that no other file has: a nonce of 24 less the counter and the last mark.
const PREFIX: usize = 19;
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

/// Writes `content` sealed to `out`, for the file called `name`.
pub fn seal(key: &[u8; 32], name: &str, content: &[u8], out: &mut impl Write) -> io::Result<()> {
    let mut prefix = [0; PREFIX];
    getrandom::fill(&mut prefix).map_err(io::Error::other)?;
    out.write_all(MARK)?;
    out.write_all(&prefix)?;
    let cipher = XChaCha20Poly1305::new(GenericArray::from_slice(key));
    let mut encryptor = EncryptorBE32::from_aead(cipher, GenericArray::from_slice(&prefix));
    let aad = name.as_bytes();
    let failed = |_| io::Error::other("too long to seal");
    let mut rest = content;
    while rest.len() > PIECE {
        let (msg, next) = rest.split_at(PIECE);
        out.write_all(&encryptor.encrypt_next(Payload { msg, aad }).map_err(failed)?)?;
        rest = next;
    }
    out.write_all(&encryptor.encrypt_last(Payload { msg: rest, aad }).map_err(failed)?)
}

/// The content of a sealed file; none when a single bit is not as it was written.
pub fn open(key: &[u8; 32], name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let sealed = sealed.strip_prefix(MARK)?;
    let (prefix, mut rest) = sealed.split_at_checked(PREFIX)?;
    let cipher = XChaCha20Poly1305::new(GenericArray::from_slice(key));
    let mut decryptor = DecryptorBE32::from_aead(cipher, GenericArray::from_slice(prefix));
    let aad = name.as_bytes();
    let mut content = Vec::with_capacity(rest.len());
    while rest.len() > PIECE + TAG {
        let (msg, next) = rest.split_at(PIECE + TAG);
        content.extend(decryptor.decrypt_next(Payload { msg, aad }).ok()?);
        rest = next;
    }
    content.extend(decryptor.decrypt_last(Payload { msg: rest, aad }).ok()?);
    Some(content)
}
