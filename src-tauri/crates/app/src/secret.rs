//! Text that nobody may see again: a passphrase, or the words of the recovery key.

use mentormap_store::Passphrase;
use serde::{Deserialize, Deserializer};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::error::{AppError, ErrorCode};

/// What somebody typed to unlock. Wiped from memory when dropped; never shown by `Debug`, and it
/// goes into the program only, never out.
#[derive(Clone, Default, TS)]
#[ts(type = "string")]
pub struct SecretText(Zeroizing<String>);

impl SecretText {
    /// Takes the text over; the string given is the only copy that it keeps.
    pub fn new(text: String) -> SecretText {
        SecretText(Zeroizing::new(text))
    }

    /// Whether somebody typed the same twice.
    pub fn is_same(&self, other: &SecretText) -> bool {
        self.0 == other.0
    }

    /// The text, to use and not to keep.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText(..)")
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<SecretText, D::Error> {
        String::deserialize(from).map(SecretText::new)
    }
}

/// No passphrase is shorter, in characters.
const SHORTEST: usize = 8;
/// No passphrase is longer, in characters.
const LONGEST: usize = 200;

/// The passphrase that `typed` is for the person called `name`.
///
/// # Errors
/// `passphrase-missing`, `passphrase-short`, `passphrase-weak` beside `passphrase`: too short, one
/// character over and over, or the person's own name.
pub(crate) fn strong(typed: &SecretText, name: &str) -> Result<Passphrase, AppError> {
    let text = typed.reveal();
    let refused = |code| Err(AppError::new(code).at("passphrase").with("least", SHORTEST));
    let mut letters = text.chars();
    let first = letters.next();
    match text.chars().count() {
        0 => return refused(ErrorCode::PassphraseMissing),
        1..SHORTEST => return refused(ErrorCode::PassphraseShort),
        SHORTEST..=LONGEST => {}
        _ => return refused(ErrorCode::TextTooLong),
    }
    if letters.all(|letter| Some(letter) == first) || is_name(text, name) {
        return refused(ErrorCode::PassphraseWeak);
    }
    Ok(Passphrase::new(text))
}

/// Whether this is the name, however it is spaced and written.
fn is_name(text: &str, name: &str) -> bool {
    let plain = |text: &str| -> Zeroizing<String> {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        Zeroizing::new(letters.flat_map(char::to_lowercase).collect())
    };
    !name.trim().is_empty() && *plain(text) == *plain(name)
}
