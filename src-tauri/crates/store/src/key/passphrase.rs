//! What people type: a passphrase, or the words of the recovery key.

use bip39::{Language, Mnemonic};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase, in one form however the keyboard composes its letters. Wiped from memory when
/// dropped; never shown by `Debug`.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The passphrase that was typed. Spaces and capitals count.
    pub fn new(typed: &str) -> Passphrase {
        // The capacity is exact, so that no half-filled copy is left behind.
        let length = typed.nfkc().map(char::len_utf8).sum();
        let mut text = Zeroizing::new(String::with_capacity(length));
        text.extend(typed.nfkc());
        Passphrase(text)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// The recovery key: 128 random bits, written as twelve English words of BIP-39, the last of which
/// tells a slip. Wiped from memory when dropped; never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Zeroizing<[u8; 16]>);

impl RecoveryKey {
    /// The recovery key of 16 random bytes of the operating system.
    pub(super) fn of(entropy: Zeroizing<[u8; 16]>) -> RecoveryKey {
        RecoveryKey(entropy)
    }

    /// The key that twelve typed words name, in any case, with anything but letters between them,
    /// each by its first four letters or in full; none where a word is unknown or the last one
    /// does not fit the others.
    pub fn parse(typed: &str) -> Option<RecoveryKey> {
        let typed = Zeroizing::new(typed.to_lowercase());
        let mut text = Zeroizing::new(String::with_capacity(12 * 9));
        let words: Vec<&str> = typed
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .map(whole)
            .collect::<Option<_>>()?;
        if words.len() != 12 {
            return None;
        }
        for word in words {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        let mnemonic = Mnemonic::parse_in_normalized(Language::English, &text).ok()?;
        let (bytes, length) = mnemonic.to_entropy_array();
        let bytes = Zeroizing::new(bytes);
        let mut entropy = Zeroizing::new([0; 16]);
        (length == 16).then(|| entropy.copy_from_slice(&bytes[..16]))?;
        Some(RecoveryKey(entropy))
    }

    /// The twelve words.
    pub fn words(&self) -> Vec<&'static str> {
        let words = Mnemonic::from_entropy_in(Language::English, self.0.as_ref());
        words.map(|mnemonic| mnemonic.words().collect()).unwrap_or_default()
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_ref()
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey(..)")
    }
}

/// The word of the list that this is, or that begins so with four letters: no two begin alike.
fn whole(typed: &str) -> Option<&'static str> {
    let list = Language::English.word_list();
    let exact = list.iter().find(|word| **word == typed);
    let begun = || list.iter().find(|word| typed.len() >= 4 && word.starts_with(typed));
    exact.or_else(begun).copied()
}
