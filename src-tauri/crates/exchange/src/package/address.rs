//! Who a binder is to the others: the keys that it seals and signs with, and what others know.

use std::fmt;

use age::secrecy::ExposeSecret;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use mentormap_domain::ids::BinderId;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{PackageError, random};

/// The secret keys of a binder. Never shown by `Debug`.
pub struct Identity {
    binder: BinderId,
    seal: age::x25519::Identity,
    sign: SigningKey,
}

/// What others know of a binder: enough to seal for it and to check what it signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    pub binder: BinderId,
    /// An age recipient (`age1…`).
    seal: String,
    /// The Ed25519 key, as hexadecimal digits.
    sign: String,
}

impl Identity {
    /// New keys for `binder`.
    ///
    /// # Errors
    /// [`PackageError::NoRandom`].
    pub fn generate(binder: BinderId) -> Result<Identity, PackageError> {
        let mut secret = Zeroizing::new([0; 32]);
        random(secret.as_mut())?;
        let seal = age::x25519::Identity::generate();
        Ok(Identity { binder, seal, sign: SigningKey::from_bytes(&secret) })
    }

    /// The keys as text, to keep in the binder's encrypted store and nowhere else.
    pub fn to_secret(&self) -> Zeroizing<String> {
        let seal = self.seal.to_string();
        let sign = Zeroizing::new(hex(self.sign.as_bytes()));
        Zeroizing::new(format!("{}/{}/{}", self.binder, seal.expose_secret(), *sign))
    }

    /// The keys that [`Identity::to_secret`] wrote; none for anything else.
    pub fn from_secret(secret: &str) -> Option<Identity> {
        let mut parts = secret.split('/');
        let binder = parts.next()?.parse().ok()?;
        let seal = parts.next()?.parse().ok()?;
        let sign = SigningKey::from_bytes(&bytes(parts.next()?)?);
        parts.next().is_none().then_some(Identity { binder, seal, sign })
    }

    /// What others may know.
    pub fn address(&self) -> Address {
        Address {
            binder: self.binder,
            seal: self.seal.to_public().to_string(),
            sign: hex(self.sign.verifying_key().as_bytes()),
        }
    }

    pub(super) fn sealing(&self) -> &age::x25519::Identity {
        &self.seal
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.sign.sign(message).to_bytes()
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({})", self.binder)
    }
}

impl Address {
    /// Whether both keys are what they should be; an address from outside may not be.
    pub fn is_sound(&self) -> bool {
        self.recipient().is_some() && self.key().is_some()
    }

    pub(super) fn recipient(&self) -> Option<age::x25519::Recipient> {
        self.seal.parse().ok()
    }

    /// Whether this binder signed `message`.
    pub(super) fn signed(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        self.key().is_some_and(|key| key.verify(message, &signature).is_ok())
    }

    fn key(&self) -> Option<VerifyingKey> {
        VerifyingKey::from_bytes(&bytes(&self.sign)?).ok().filter(|key| !key.is_weak())
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes that exactly `2 N` hexadecimal digits name.
pub(super) fn bytes<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let digits = hex.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let nibble = |digit: u8| char::from(digit).to_digit(16);
        *byte = u8::try_from(nibble(pair[0])? << 4 | nibble(pair[1])?).ok()?;
    }
    Some(bytes)
}
