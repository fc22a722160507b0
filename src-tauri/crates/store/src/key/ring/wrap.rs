//! Sealing the key of the binder under another key, and opening it again.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{AeadInPlace, generic_array::GenericArray},
};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::header::{Cost, FORMAT, Header, Hex, Wrap};
use crate::{
    Key, StoreError,
    key::{Passphrase, RecoveryKey, random},
};

/// A key that opens wraps, and nothing else.
pub type WrapKey = Zeroizing<[u8; 32]>;

/// What a wrap is for: a wrap moved to another place does not open.
#[derive(Debug, Clone, Copy)]
pub enum For<'a> {
    Person(&'a str),
    Recovery,
    Keyring(&'a str),
}

/// The key that a passphrase gives; takes its time and memory on purpose.
pub fn stretch(header: &Header, passphrase: &Passphrase) -> Result<WrapKey, StoreError> {
    let Cost { memory_kib, passes, lanes } = header.argon2id;
    let failed = |_| StoreError::KeyDamaged;
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(failed)?;
    let mut key = Zeroizing::new([0; 32]);
    let mut blocks = Blocks::new(params.block_count());
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            passphrase.bytes(),
            &header.salt.0,
            key.as_mut(),
            &mut blocks.0,
        )
        .map_err(failed)?;
    Ok(key)
}

/// The key of a recovery key. Its 128 random bits can't be guessed, so that stretching them would
/// only cost time: HKDF-SHA256.
pub fn of_recovery(header: &Header, recovery: &RecoveryKey) -> WrapKey {
    expand(header, recovery.bytes(), "recovery")
}

/// The key of the random secret in a keyring.
pub fn of_keyring(header: &Header, secret: &[u8]) -> WrapKey {
    expand(header, secret, "keyring")
}

fn expand(header: &Header, secret: &[u8], purpose: &str) -> WrapKey {
    let mut key = Zeroizing::new([0; 32]);
    let info = format!("{FORMAT} {purpose}");
    // Fails only for more than 255 times 32 bytes.
    let _ = Hkdf::<Sha256>::new(Some(&header.salt.0), secret).expand(info.as_bytes(), key.as_mut());
    key
}

/// Seals the key of the binder.
pub fn seal(header: &Header, with: &WrapKey, of: For<'_>, key: &Key) -> Result<Wrap, StoreError> {
    let nonce = random::<24>()?;
    let mut sealed = [0; 48];
    let mut body = Zeroizing::new(key.0);
    let tag = XChaCha20Poly1305::new(GenericArray::from_slice(with.as_ref()))
        .encrypt_in_place_detached(
            GenericArray::from_slice(nonce.as_ref()),
            &about(header, of),
            body.as_mut(),
        )
        .map_err(|_| StoreError::KeyDamaged)?;
    sealed[..32].copy_from_slice(body.as_ref());
    sealed[32..].copy_from_slice(&tag);
    Ok(Wrap { nonce: Hex(*nonce), sealed: Hex(sealed) })
}

/// The key in a wrap; none when it was sealed with another key, for another place, or changed.
pub fn open(header: &Header, with: &WrapKey, of: For<'_>, wrap: &Wrap) -> Option<Key> {
    let mut body = Zeroizing::new([0; 32]);
    body.copy_from_slice(&wrap.sealed.0[..32]);
    XChaCha20Poly1305::new(GenericArray::from_slice(with.as_ref()))
        .decrypt_in_place_detached(
            GenericArray::from_slice(&wrap.nonce.0),
            &about(header, of),
            body.as_mut(),
            GenericArray::from_slice(&wrap.sealed.0[32..]),
        )
        .ok()?;
    Some(Key::generate(*body))
}

/// What a wrap is bound to: the layout, the cost, the salt and its place.
fn about(header: &Header, of: For<'_>) -> Vec<u8> {
    let Cost { memory_kib, passes, lanes } = header.argon2id;
    let (kind, id) = match of {
        For::Person(id) => ("person", id),
        For::Recovery => ("recovery", ""),
        For::Keyring(id) => ("keyring", id),
    };
    let mut about = format!("{FORMAT} {memory_kib} {passes} {lanes} {kind} {id} ").into_bytes();
    about.extend(header.salt.0);
    about
}

/// The memory of one run, wiped afterwards.
struct Blocks(Vec<argon2::Block>);

impl Blocks {
    fn new(count: usize) -> Blocks {
        Blocks(vec![argon2::Block::default(); count])
    }
}

impl Drop for Blocks {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}
