//! A password that is easy to tell by telephone.

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
};

/// Letters that sound unlike each other, in both languages.
const CONSONANTS: &[u8] = b"bdfgklmnprstvz";
const VOWELS: &[u8] = b"aeiou";
/// Digits that look unlike any letter.
const DIGITS: &[u8] = b"23456789";
const GROUPS: usize = 4;

impl Binder {
    /// Another password for the PDFs of a message: four groups of two syllables and two digits,
    /// such as `mako42-lutu37-beri93-sona58`, 73 bits. Kept nowhere.
    ///
    /// # Errors
    /// `internal` on a machine that gives no random numbers.
    pub fn mail_password(&mut self, (): ()) -> Result<String, AppError> {
        easy()
    }
}

pub(super) fn easy() -> Result<String, AppError> {
    let mut groups = Vec::with_capacity(GROUPS);
    for _ in 0..GROUPS {
        let mut group = String::with_capacity(6);
        for letters in [CONSONANTS, VOWELS, CONSONANTS, VOWELS, DIGITS, DIGITS] {
            group.push(char::from(one_of(letters)?));
        }
        groups.push(group);
    }
    Ok(groups.join("-"))
}

/// Each as likely as the other.
fn one_of(letters: &[u8]) -> Result<u8, AppError> {
    let count = u8::try_from(letters.len()).unwrap_or(u8::MAX).max(1);
    // What lies beyond the last whole round would favour the first ones.
    let most = u8::MAX - (u8::MAX % count);
    loop {
        let mut byte = [0u8];
        getrandom::fill(&mut byte).map_err(|_| AppError::new(ErrorCode::Internal))?;
        if byte[0] < most {
            let letter = letters.get(usize::from(byte[0] % count));
            return letter.copied().ok_or_else(|| AppError::new(ErrorCode::Internal));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn passwords_can_be_told_and_differ() {
        let all: BTreeSet<String> = (0..200).map(|_| easy().unwrap()).collect();
        assert_eq!(all.len(), 200);
        for password in all {
            let groups: Vec<&str> = password.split('-').collect();
            assert_eq!(groups.len(), GROUPS);
            for group in groups {
                let (letters, digits) = group.split_at(4);
                assert!(letters.bytes().all(|b| b.is_ascii_lowercase()), "{password}");
                assert!(digits.bytes().all(|b| DIGITS.contains(&b)), "{password}");
            }
        }
    }

    #[test]
    fn every_letter_comes() {
        let seen: BTreeSet<u8> = (0..3000).map(|_| one_of(CONSONANTS).unwrap()).collect();
        assert_eq!(seen.len(), CONSONANTS.len());
    }
}
