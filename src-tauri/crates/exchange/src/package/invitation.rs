//! Pairing two binders once: a file with the address of the one who invites, and a code that only
//! its screen shows. Whoever typed the code knows that the address is right, and proves by the
//! code who answers.

use argon2::{Algorithm, Argon2, Params, Version};
use hmac::{Hmac, Mac};
use mentormap_domain::ids::PersonId;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{Address, PackageError, address, random};

const FORMAT: &str = "mentormap-invitation/1";
/// An invitation is a few hundred bytes.
const MAX_INVITATION: usize = 4096;
/// Crockford's Base32: no letter that looks like a digit.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Ten letters are 50 bits, each guess of which costs an Argon2 run.
const LENGTH: usize = 10;

/// What the inviting screen shows; used for one pairing. Never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<String>);

impl Code {
    /// A new one.
    ///
    /// # Errors
    /// [`PackageError::NoRandom`].
    pub fn generate() -> Result<Code, PackageError> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        random(bytes.as_mut())?;
        let letter = |byte: &u8| char::from(LETTERS[usize::from(byte & 31)]);
        Ok(Code(Zeroizing::new(bytes.iter().map(letter).collect())))
    }

    /// The code that somebody typed: case, spaces and dashes do not count, nor whether O was meant
    /// as 0 and I or L as 1. None for what can't be one.
    pub fn parse(text: &str) -> Option<Code> {
        let mut code = Zeroizing::new(String::with_capacity(LENGTH));
        for letter in text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            };
            let known = u8::try_from(letter).is_ok_and(|byte| LETTERS.contains(&byte));
            if !known || code.len() == LENGTH {
                return None;
            }
            code.push(letter);
        }
        (code.len() == LENGTH).then_some(Code(code))
    }

    /// As it is shown: `K7QMR-2XW9D`.
    pub fn shown(&self) -> String {
        format!("{}-{}", &self.0[..LENGTH / 2], &self.0[LENGTH / 2..])
    }

    /// Proves to who knows the code that `address` belongs to somebody who knows it too; `role`
    /// keeps the two sides apart.
    pub(super) fn proof(
        &self,
        role: &str,
        salt: &[u8; 16],
        address: &Address,
        guest: Option<&Guest>,
    ) -> [u8; 32] {
        let mut key = Zeroizing::new([0; 32]);
        // 64 MiB, three passes: 50 bits stay out of reach. Fails for no length used here.
        if let Ok(params) = Params::new(64 * 1024, 3, 1, Some(32)) {
            let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            let _ = argon.hash_password_into(self.0.as_bytes(), salt, key.as_mut());
        }
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_ref()) else { return [0; 32] };
        let text = serde_json::to_string(address).unwrap_or_default();
        mac.update(role.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        if let Some(guest) = guest {
            mac.update(&[0]);
            mac.update(serde_json::to_string(guest).unwrap_or_default().as_bytes());
        }
        mac.finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(..)")
    }
}

/// Who is invited by whom, as the inviting binder knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guest {
    /// Who is invited, in the directory of the inviting binder.
    pub person: PersonId,
    pub name: String,
    /// Who invites, and of which site.
    pub from: String,
    pub site: String,
    /// Whether the guest is to get everything, or own interns only.
    pub everything: bool,
}

/// A file that invites another binder to send packages here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    format: String,
    address: Address,
    salt: String,
    proof: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    guest: Option<Guest>,
}

impl Invitation {
    /// Invites to `address` whoever knows `code`.
    ///
    /// # Errors
    /// [`PackageError::NoRandom`].
    pub fn new(address: Address, code: &Code) -> Result<Invitation, PackageError> {
        Invitation::of(address, code, None)
    }

    /// The same, for somebody whom the inviting binder knows.
    ///
    /// # Errors
    /// [`PackageError::NoRandom`].
    pub fn for_guest(
        address: Address,
        code: &Code,
        guest: Guest,
    ) -> Result<Invitation, PackageError> {
        Invitation::of(address, code, Some(guest))
    }

    fn of(address: Address, code: &Code, guest: Option<Guest>) -> Result<Invitation, PackageError> {
        let mut salt = [0; 16];
        random(&mut salt)?;
        let proof = address::hex(&code.proof("invites", &salt, &address, guest.as_ref()));
        Ok(Invitation { format: FORMAT.into(), address, salt: address::hex(&salt), proof, guest })
    }

    /// Who is invited; sure only once the code was accepted.
    pub fn guest(&self) -> Option<&Guest> {
        self.guest.as_ref()
    }

    /// The invitation in a file.
    ///
    /// # Errors
    /// [`PackageError::NotOne`], [`PackageError::Newer`] or [`PackageError::Altered`].
    pub fn read(file: &[u8]) -> Result<Invitation, PackageError> {
        if file.len() > MAX_INVITATION {
            return Err(PackageError::NotOne);
        }
        let value: serde_json::Value =
            serde_json::from_slice(file).map_err(|_| PackageError::NotOne)?;
        match value.get("format").and_then(|format| format.as_str()) {
            Some(FORMAT) => serde_json::from_value(value).map_err(|_| PackageError::Altered),
            Some(format) if format.starts_with("mentormap-invitation/") => Err(PackageError::Newer),
            _ => Err(PackageError::NotOne),
        }
    }

    /// The invitation as a file.
    pub fn write(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Whose invitation it is, once `code` shows that nobody changed it.
    ///
    /// # Errors
    /// [`PackageError::WrongCode`], or [`PackageError::Altered`] for an address that can't be one.
    pub fn accept(&self, code: &Code) -> Result<&Address, PackageError> {
        let salt = self.salt()?;
        let proof = code.proof("invites", &salt, &self.address, self.guest.as_ref());
        if address::hex(&proof) != self.proof {
            return Err(PackageError::WrongCode);
        }
        if self.address.is_sound() { Ok(&self.address) } else { Err(PackageError::Altered) }
    }

    /// What the accepting binder sends along in its first package.
    ///
    /// # Errors
    /// [`PackageError::Altered`].
    pub fn answer(&self, code: &Code, own: &Address) -> Result<String, PackageError> {
        Ok(address::hex(&code.proof("answers", &self.salt()?, own, None)))
    }

    /// Whether `answer` shows that `sender` knew the code.
    pub fn is_answered(&self, code: &Code, sender: &Address, answer: &str) -> bool {
        self.answer(code, sender).is_ok_and(|right| right == answer) && sender.is_sound()
    }

    fn salt(&self) -> Result<[u8; 16], PackageError> {
        address::bytes(&self.salt).ok_or(PackageError::Altered)
    }
}
