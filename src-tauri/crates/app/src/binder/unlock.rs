//! Opening a binder that somebody has to unlock.

use std::path::{Path, PathBuf};

use mentormap_domain::{form::Role, ids::PersonId};
use mentormap_store::{
    Key, KeyFile, KeyKind, KeySource, Passphrase, RecoveryKey, Ring, Store, Vault,
};

use super::{
    Binder, Session,
    open::{DATABASE, KEY},
    stage,
};
use crate::{
    clock::Clock,
    error::{AppError, ErrorCode},
    secret::SecretText,
};

/// What somebody unlocks with.
#[derive(Debug, Clone)]
pub enum Secret {
    /// A person's passphrase: it tells who unlocks.
    Passphrase(SecretText),
    /// The twelve words of the recovery key.
    Recovery(SecretText),
}

/// What a folder says of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyPlace {
    /// There is no binder.
    Nothing,
    /// A key that lies open.
    Raw,
    /// A ring: somebody has to unlock.
    Ring,
}

impl KeyPlace {
    /// What the folder says.
    pub fn find(folder: &Path) -> Result<KeyPlace, AppError> {
        let database = folder.join(DATABASE).is_file();
        match KeyKind::at(&folder.join(KEY))? {
            KeyKind::Ring => Ok(KeyPlace::Ring),
            KeyKind::Raw if stage::key(folder).is_file() => half_protected(folder),
            KeyKind::Raw => Ok(KeyPlace::Raw),
            // The first run stopped between its last two steps.
            KeyKind::Missing if database && stage::key(folder).is_file() => {
                stage::take_key_place(folder)?;
                Ok(KeyPlace::Ring)
            }
            // A new key could never open what is there.
            KeyKind::Missing if database => Err(AppError::new(ErrorCode::KeyDamaged)),
            KeyKind::Missing => Ok(KeyPlace::Nothing),
        }
    }
}

/// Where the ring of a binder lies.
pub(crate) fn ring_path(folder: &Path) -> PathBuf {
    let (key, staged) = (folder.join(KEY), stage::key(folder));
    let is_ring = matches!(KeyKind::at(&key), Ok(KeyKind::Ring));
    if is_ring || !staged.is_file() { key } else { staged }
}

/// Protecting the binder was broken off: as long as the raw key opens it nothing has happened,
/// and after that the staged ring is the one that counts.
fn half_protected(folder: &Path) -> Result<KeyPlace, AppError> {
    let raw = KeyFile::at(folder.join(KEY)).existing()?;
    if Store::opens_with(&folder.join(DATABASE), &raw)? {
        stage::sweep(folder);
        return Ok(KeyPlace::Raw);
    }
    Ok(KeyPlace::Ring)
}

impl Binder {
    /// Opens the binder in `folder` that a ring protects.
    ///
    /// # Errors
    /// `passphrase-wrong` or `words-wrong` when `secret` opens nothing; `key-damaged`; else as
    /// [`Binder::open`].
    pub fn unlock(
        folder: &Path,
        secret: &Secret,
        clock: Box<dyn Clock>,
    ) -> Result<Binder, AppError> {
        let (key, session) = Binder::key_by(folder, secret)?;
        Binder::open_with(folder, key, session, clock)
    }

    /// The key that `secret` unlocks, and for whom.
    pub(crate) fn key_by(folder: &Path, secret: &Secret) -> Result<(Key, Session), AppError> {
        let path = ring_path(folder);
        let mut ring = Ring::read(&path)?;
        match secret {
            Secret::Passphrase(typed) => by_passphrase(&ring, typed),
            Secret::Recovery(typed) => by_recovery(&mut ring, typed, &path),
        }
    }

    /// Who can unlock with a passphrase; nobody where nothing is asked.
    ///
    /// # Errors
    /// `key-damaged`.
    pub(crate) fn unlocking(&self) -> Result<Vec<PersonId>, AppError> {
        match &self.folder {
            Some(folder) if self.session.is_protected() => {
                Ok(Ring::read(&ring_path(folder))?.people())
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Whether who unlocked may say who else unlocks: a director, or anybody while no director can
    /// unlock and where nothing is asked.
    ///
    /// # Errors
    /// `key-damaged`.
    pub(crate) fn may_manage(&self) -> Result<bool, AppError> {
        let unlocking = self.unlocking()?;
        let directors: Vec<PersonId> = self
            .all_people()?
            .iter()
            .filter(|person| person.roles.contains(&Role::Director))
            .map(|person| person.id)
            .filter(|id| unlocking.contains(id))
            .collect();
        Ok(directors.is_empty() || self.me()?.is_some_and(|me| directors.contains(&me)))
    }

    /// The same with the secret that the keyring of the system keeps.
    ///
    /// # Errors
    /// `keyring-missing` when it keeps none that fits; else as [`Binder::open`].
    pub fn unlock_keyring(
        folder: &Path,
        vault: &dyn Vault,
        clock: Box<dyn Clock>,
    ) -> Result<Binder, AppError> {
        let (key, session) = Binder::key_in(folder, vault)?;
        Binder::open_with(folder, key, session, clock)
    }

    /// The key that the keyring of the system unlocks, and for whom.
    pub(crate) fn key_in(folder: &Path, vault: &dyn Vault) -> Result<(Key, Session), AppError> {
        let found = Ring::read(&ring_path(folder))?.fetch(vault);
        let (key, person) = found.ok_or_else(|| AppError::new(ErrorCode::KeyringMissing))?;
        Ok((key, Session::Person(person)))
    }
}

fn by_passphrase(ring: &Ring, typed: &SecretText) -> Result<(Key, Session), AppError> {
    let found = ring.unlock(&Passphrase::new(typed.reveal()))?;
    let (key, person): (Key, PersonId) =
        found.ok_or_else(|| AppError::new(ErrorCode::PassphraseWrong).at("passphrase"))?;
    Ok((key, Session::Person(person)))
}

/// A recovery key that was not tried before counts from now on: the ring is kept so.
fn by_recovery(
    ring: &mut Ring,
    typed: &SecretText,
    path: &Path,
) -> Result<(Key, Session), AppError> {
    let wrong = || AppError::new(ErrorCode::WordsWrong).at("words");
    let before = ring.recovery();
    let recovery = RecoveryKey::parse(typed.reveal()).ok_or_else(wrong)?;
    let key = ring.recover(&recovery).ok_or_else(wrong)?;
    if ring.recovery() != before {
        ring.write(path)?;
    }
    Ok((key, Session::Recovery))
}
