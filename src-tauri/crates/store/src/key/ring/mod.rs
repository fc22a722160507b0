//! The ring: one small file in which the key of the binder lies, sealed once for everybody who may
//! unlock it.
//!
//! The key itself stays the same for the life of the binder: a new passphrase seals it anew.

mod header;
mod wrap;

#[cfg(test)]
mod tests;

use std::{
    fs,
    io::{ErrorKind, Write},
    path::Path,
};

use mentormap_domain::ids::PersonId;
use zeroize::Zeroizing;

use super::{Key, Passphrase, RecoveryKey, Vault, random};
use crate::{StoreError, durable};
use header::{Cost, FORMAT, Header, Hex, KeyringWrap, PersonWrap, RecoveryWrap};
use wrap::{For, WrapKey};

/// Who can unlock a binder, and with what. Holds no key and no passphrase: those are handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ring {
    header: Header,
}

/// What a ring says of the recovery key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryStanding {
    /// The day that the one that counts was made, in days from 1970; none when none counts.
    pub made: Option<i32>,
    /// Whether one was made since, and not tried.
    pub is_untried: bool,
}

impl Ring {
    /// A ring that nobody can open yet.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn new() -> Result<Ring, StoreError> {
        Ring::with_cost(Cost::USUAL)
    }

    /// A ring whose passphrases are cheap to try, for tests of the rest.
    #[cfg(test)]
    pub(crate) fn cheap() -> Result<Ring, StoreError> {
        Ring::with_cost(Cost::CHEAP)
    }

    fn with_cost(argon2id: Cost) -> Result<Ring, StoreError> {
        let header = Header {
            format: FORMAT.into(),
            argon2id,
            salt: Hex(*random()?),
            people: Vec::new(),
            recovery: None,
            untried: None,
            keyrings: Vec::new(),
            check: Hex([0; 32]),
        };
        Ok(Ring { header })
    }

    /// The ring at `path`.
    ///
    /// # Errors
    /// [`StoreError::KeyMissing`] without one; [`StoreError::KeyDamaged`] when it is anything but
    /// what [`Ring::write`] wrote.
    pub fn read(path: &Path) -> Result<Ring, StoreError> {
        match fs::read(path) {
            Ok(bytes) => Ok(Ring { header: Header::parse(&bytes)? }),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(StoreError::KeyMissing),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes the ring to `path`, whole or not at all.
    ///
    /// # Errors
    /// What was at `path` stays as it was.
    pub fn write(&self, path: &Path) -> Result<(), StoreError> {
        let text = self.header.to_text()?;
        durable::write(path, |file| file.write_all(text.as_bytes()))?;
        Ok(())
    }

    /// Who can unlock with a passphrase.
    pub fn people(&self) -> Vec<PersonId> {
        self.header.people.iter().map(|kept| kept.person).collect()
    }

    /// Whether there is a recovery key.
    pub fn recovery(&self) -> RecoveryStanding {
        RecoveryStanding {
            made: self.header.recovery.as_ref().map(|kept| kept.made),
            is_untried: self.header.untried.is_some(),
        }
    }

    /// Who can unlock with the keyring of a system: of this one or another.
    pub fn has_keyrings(&self) -> bool {
        !self.header.keyrings.is_empty()
    }

    /// The key and whose passphrase it is; none when it is nobody's.
    ///
    /// One run for all: how long it takes does not tell whose it is.
    ///
    /// # Errors
    /// [`StoreError::KeyDamaged`] when the cost can't be paid.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Option<(Key, PersonId)>, StoreError> {
        let with = wrap::stretch(&self.header, passphrase)?;
        Ok(self.open_people(&with))
    }

    /// Lets `person` unlock with `passphrase` instead of the one before, if any.
    ///
    /// # Errors
    /// [`StoreError::PassphraseTaken`] when it is somebody else's: the ring would not know who
    /// unlocks.
    pub fn put_person(
        &mut self,
        key: &Key,
        person: PersonId,
        passphrase: &Passphrase,
    ) -> Result<(), StoreError> {
        let with = wrap::stretch(&self.header, passphrase)?;
        if self.open_people(&with).is_some_and(|(_, whose)| whose != person) {
            return Err(StoreError::PassphraseTaken);
        }
        let id = person.to_string();
        let wrap = wrap::seal(&self.header, &with, For::Person(&id), key)?;
        match self.header.people.iter_mut().find(|kept| kept.person == person) {
            Some(kept) => kept.wrap = wrap,
            None => self.header.people.push(PersonWrap { person, wrap }),
        }
        Ok(())
    }

    /// Lets `person` unlock no longer; gives what to forget in keyrings.
    pub fn remove_person(&mut self, person: PersonId) -> Vec<String> {
        self.header.people.retain(|kept| kept.person != person);
        self.remove_keyrings(person)
    }

    /// The key that the recovery key opens. One that was not tried yet was so now: from here on it
    /// is the one that counts, and the ring has changed.
    pub fn recover(&mut self, recovery: &RecoveryKey) -> Option<Key> {
        let with = wrap::of_recovery(&self.header, recovery);
        let opens =
            |kept: &RecoveryWrap| wrap::open(&self.header, &with, For::Recovery, &kept.wrap);
        if let Some(key) = self.header.untried.as_ref().and_then(opens) {
            self.header.recovery = self.header.untried.take();
            return Some(key);
        }
        self.header.recovery.as_ref().and_then(opens)
    }

    /// A new recovery key, made on `today` (days from 1970). The one before counts until this one
    /// was tried: see [`Ring::recover`].
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn new_recovery(&mut self, key: &Key, today: i32) -> Result<RecoveryKey, StoreError> {
        let recovery = RecoveryKey::of(random()?);
        let with = wrap::of_recovery(&self.header, &recovery);
        let wrap = wrap::seal(&self.header, &with, For::Recovery, key)?;
        self.header.untried = Some(RecoveryWrap { made: today, wrap });
        Ok(recovery)
    }

    /// The key and whose it is, from the keyring of this system.
    pub fn fetch(&self, vault: &dyn Vault) -> Option<(Key, PersonId)> {
        self.header.keyrings.iter().find_map(|kept| {
            let secret = vault.fetch(&account(kept.id))?;
            let with = wrap::of_keyring(&self.header, &secret);
            let id = kept.person.to_string();
            let key = wrap::open(&self.header, &with, For::Keyring(&id), &kept.wrap)?;
            Some((key, kept.person))
        })
    }

    /// Lets the keyring of this system unlock for `person`.
    ///
    /// # Errors
    /// [`StoreError::NoKeyring`] when the system keeps nothing.
    pub fn put_keyring(
        &mut self,
        key: &Key,
        person: PersonId,
        vault: &dyn Vault,
    ) -> Result<(), StoreError> {
        let (secret, id) = (random::<32>()?, Hex(*random::<16>()?));
        let with = wrap::of_keyring(&self.header, secret.as_ref());
        let whose = person.to_string();
        let wrap = wrap::seal(&self.header, &with, For::Keyring(&whose), key)?;
        if !vault.keep(&account(id), secret.as_ref()) {
            return Err(StoreError::NoKeyring);
        }
        self.header.keyrings.push(KeyringWrap { id, person, wrap });
        Ok(())
    }

    /// Lets no keyring unlock for `person` any longer; gives what to forget there.
    pub fn remove_keyrings(&mut self, person: PersonId) -> Vec<String> {
        let theirs = |kept: &KeyringWrap| kept.person == person;
        let ids = self.header.keyrings.iter().filter(|kept| theirs(kept));
        let forget = ids.map(|kept| account(kept.id)).collect();
        self.header.keyrings.retain(|kept| !theirs(kept));
        forget
    }

    fn open_people(&self, with: &WrapKey) -> Option<(Key, PersonId)> {
        let mut found = None;
        for kept in &self.header.people {
            let id = kept.person.to_string();
            let opened = wrap::open(&self.header, with, For::Person(&id), &kept.wrap);
            found = found.or(opened.map(|key| (key, kept.person)));
        }
        found
    }
}

/// What a secret is called in a keyring: a number that tells nothing.
fn account(id: Hex<16>) -> String {
    id.0.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the file at a path is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// There is no file.
    Missing,
    /// A raw key: whoever has the file has the key.
    Raw,
    /// A ring: somebody has to unlock.
    Ring,
}

impl KeyKind {
    /// What the key file at `path` is; a damaged one of either kind is told when it is used.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn at(path: &Path) -> Result<KeyKind, StoreError> {
        match fs::read(path).map(Zeroizing::new) {
            Ok(bytes) if bytes.starts_with(b"{") => Ok(KeyKind::Ring),
            Ok(_) => Ok(KeyKind::Raw),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(KeyKind::Missing),
            Err(error) => Err(error.into()),
        }
    }
}
