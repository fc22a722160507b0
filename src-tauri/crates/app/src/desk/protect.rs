//! Protecting a binder that was open: a new key, and nothing left under the one before.
//!
//! The steps are in this order so that the next start finds its way from every one of them:
//! until the database is sealed with the new key, the ring is only staged and the binder is as it
//! was; from then on the raw key opens nothing, and the rest is done when somebody unlocks.

use std::fs;

use mentormap_domain::ids::PersonId;
use mentormap_store::{Key, Passphrase, RecoveryKey, Ring, StoreError};

use super::{Desk, State, recovery};
use crate::{
    binder::{Binder, Session, stage},
    error::{AppError, ErrorCode},
    secret::{self, SecretText},
    wire::{
        desk::{RecoveryWords, SetupDone, UnlockedBy},
        key::ProtectDraft,
    },
};

/// Everything that the steps need.
pub(super) struct Protecting<'a> {
    pub binder: &'a mut Binder,
    pub ring: Ring,
    pub key: Key,
}

/// One step; see the top of the file for why in this order.
pub(super) type Step = fn(&mut Protecting<'_>) -> Result<(), AppError>;

pub(super) const STEPS: [Step; 5] = [stage_ring, seal_contents, seal_database, drop_old, count];

impl Desk {
    /// Protects the open binder with a passphrase, and gives a recovery key.
    ///
    /// # Errors
    /// `passphrase-weak`; `not-open` where it is protected already; `person-unknown` where nobody
    /// of the binder is named.
    pub fn key_protect(&mut self, draft: ProtectDraft) -> Result<SetupDone, AppError> {
        let words = self.protect(draft.person, &draft.passphrase)?;
        self.touch();
        self.remember_look();
        Ok(SetupDone { status: self.desk_status(())?, words })
    }

    pub(super) fn protect(
        &mut self,
        person: Option<PersonId>,
        typed: &SecretText,
    ) -> Result<Option<RecoveryWords>, AppError> {
        self.look();
        let today = self.day();
        let by = self.by;
        let State::Open(binder) = &mut self.state else {
            return Err(AppError::new(ErrorCode::Locked));
        };
        if by.is_some() {
            return Err(AppError::new(ErrorCode::ProtectedAlready));
        }
        binder.backup_quiet();
        let (who, passphrase) = whose(binder, person, typed)?;
        let (ring, key, recovery) = ring_for(who, &passphrase, today)?;
        let mut protecting = Protecting { binder, ring, key };
        for step in STEPS {
            step(&mut protecting)?;
        }
        binder.session = Session::Person(who);
        self.by = Some(UnlockedBy::Passphrase);
        let words = recovery::shown(&recovery);
        self.words = Some(recovery);
        Ok(Some(words))
    }
}

/// Whose passphrase it is, and whether it is one.
fn whose(
    binder: &Binder,
    person: Option<PersonId>,
    typed: &SecretText,
) -> Result<(PersonId, Passphrase), AppError> {
    let unknown = || AppError::new(ErrorCode::NotFound).at("person");
    let id = person.or(binder.me()?).ok_or_else(unknown)?;
    let people = binder.all_people()?;
    let known = people.iter().find(|known| known.id == id && known.binned.is_none());
    let name = &known.ok_or_else(unknown)?.name;
    Ok((id, secret::strong(typed, name)?))
}

pub(super) fn ring_for(
    who: PersonId,
    passphrase: &Passphrase,
    today: i32,
) -> Result<(Ring, Key, RecoveryKey), AppError> {
    let key = Key::random()?;
    let mut ring = Ring::new()?;
    ring.put_person(&key, who, passphrase)?;
    let recovery = ring.new_recovery(&key, today)?;
    Ok((ring, key, recovery))
}

fn stage_ring(at: &mut Protecting<'_>) -> Result<(), AppError> {
    Ok(at.ring.write(&stage::key(at.binder.folder()?))?)
}

/// Both sets of attachments lie there until the last step.
fn seal_contents(at: &mut Protecting<'_>) -> Result<(), AppError> {
    Ok(at.binder.store.seal_contents_for(&at.key)?)
}

fn seal_database(at: &mut Protecting<'_>) -> Result<(), AppError> {
    Ok(at.binder.store.rekey(&at.key)?)
}

/// Copies under the key before hold everything, and the raw key beside them opens them.
fn drop_old(at: &mut Protecting<'_>) -> Result<(), AppError> {
    drop_old_copies(at.binder)
}

fn count(at: &mut Protecting<'_>) -> Result<(), AppError> {
    stage::take_key_place(at.binder.folder()?)?;
    Ok(at.binder.store.settle_contents()?)
}

/// Does what a crash left undone after the database was sealed with the new key.
pub(crate) fn finish(binder: &mut Binder) -> Result<(), AppError> {
    drop_old_copies(binder)?;
    stage::take_key_place(binder.folder()?)?;
    Ok(binder.store.settle_contents()?)
}

fn drop_old_copies(binder: &Binder) -> Result<(), AppError> {
    crate::backup::forget_all(binder.folder()?)?;
    let aside = binder.folder()?.join("set-aside");
    if aside.is_dir() {
        fs::remove_dir_all(&aside).map_err(StoreError::from)?;
    }
    Ok(())
}
