//! Who can unlock, and with what.

use mentormap_domain::{NaiveDate, ids::PersonId, person::Person};
use mentormap_store::{Key, Passphrase, Ring};

use super::{Desk, State};
use crate::{
    binder::{Binder, ring_path},
    error::{AppError, ErrorCode},
    secret::{self, SecretText},
    wire::{
        desk::{DeskState, UnlockedBy},
        key::{KeyPerson, KeyPersonDraft, KeyStatus, KeyringState, PassphraseDraft, RecoveryState},
    },
};

impl Desk {
    /// Who can unlock, and with what else.
    ///
    /// # Errors
    /// `locked`; `key-damaged`.
    pub fn key_status(&mut self, (): ()) -> Result<KeyStatus, AppError> {
        self.look();
        let ring = self.ring().filter(|_| self.by.is_some());
        let who = self.who();
        let may_manage = self.may_manage()?;
        let keyring = self.keyring_state(ring.as_ref());
        let minutes = self.minutes();
        let unlocking = ring.as_ref().map(Ring::people).unwrap_or_default();
        let people = with_strangers(self.binder()?.all_people()?, &unlocking);
        // Who unlocks under another id than the directory has stands here once, as who unlocks.
        let mut twice = self.binder()?.aliases()?;
        twice.retain(|person, known| unlocking.contains(person) && !unlocking.contains(known));
        let recovery = ring.as_ref().map(Ring::recovery);
        Ok(KeyStatus {
            protected: ring.is_some(),
            people: people
                .into_iter()
                .filter(|person| person.binned.is_none() || unlocking.contains(&person.id))
                .filter(|person| !twice.values().any(|known| *known == person.id))
                .map(|person| shown(person, &unlocking, who))
                .collect(),
            recovery: match recovery {
                Some(known) if known.made.is_some() => RecoveryState::Ready,
                Some(known) if known.is_untried => RecoveryState::Untried,
                _ => RecoveryState::None,
            },
            recovery_made: recovery
                .and_then(|known| known.made)
                .and_then(NaiveDate::from_epoch_days),
            keyring,
            minutes,
            may_manage,
        })
    }

    /// Lets somebody unlock: one of the binder's people, or somebody new.
    ///
    /// # Errors
    /// `director-only`; `passphrase-weak`, `passphrase-taken`; `name-missing` for somebody new;
    /// `in-use` for who can unlock already.
    pub fn key_person_add(&mut self, draft: KeyPersonDraft) -> Result<KeyStatus, AppError> {
        let (mut ring, key) = self.managed()?;
        let (id, name) = match draft.person {
            Some(id) => (id, self.person(id)?.name),
            None => (self.binder()?.new_id(), draft.name.clone()),
        };
        if ring.people().contains(&id) {
            return Err(AppError::new(ErrorCode::InUse).at("person"));
        }
        let passphrase = secret::strong(&draft.passphrase, &name)?;
        ring.put_person(&key, id, &passphrase)?;
        if draft.person.is_none() {
            self.binder()?.person_new(id, &draft.name, draft.roles)?;
        }
        self.keep_ring(&ring)
    }

    /// Lets somebody unlock no longer. What they wrote stays, and so does the record of them.
    ///
    /// # Errors
    /// `director-only`; `last-key` for the last one who can unlock.
    pub fn key_person_remove(&mut self, person: PersonId) -> Result<KeyStatus, AppError> {
        let (mut ring, _) = self.managed()?;
        let people = ring.people();
        if !people.contains(&person) {
            return Err(AppError::new(ErrorCode::NotFound));
        }
        if people.len() == 1 || self.who() == Some(person) {
            return Err(AppError::new(ErrorCode::LastKey));
        }
        let forget = ring.remove_person(person);
        let status = self.keep_ring(&ring)?;
        forget.iter().for_each(|id| self.vault.forget(id));
        Ok(status)
    }

    /// Gives somebody a new passphrase. One's own asks for the one before; a director gives
    /// another one without; who came in with the recovery key gives it to anybody, and the first
    /// one so given says who sits here.
    ///
    /// # Errors
    /// `passphrase-wrong`; `wait-first`; `director-only`; `passphrase-weak`, `passphrase-taken`.
    pub fn key_passphrase(&mut self, draft: PassphraseDraft) -> Result<KeyStatus, AppError> {
        let mut ring = self.unlocked_ring()?;
        let key = self.unlocked_key()?;
        let own = self.who() == Some(draft.person);
        match &draft.current {
            _ if self.by == Some(UnlockedBy::Recovery) => {}
            Some(current) if own => self.prove(&ring, draft.person, current)?,
            None if own => return Err(wrong("current")),
            _ => self.must_manage()?,
        }
        let person = self.person(draft.person)?;
        let passphrase = secret::strong(&draft.passphrase, &person.name)?;
        ring.put_person(&key, draft.person, &passphrase)?;
        // Whoever gets a passphrase of somebody else no longer comes in without it.
        let forget = if own { Vec::new() } else { ring.remove_keyrings(draft.person) };
        self.keep_ring(&ring)?;
        forget.iter().for_each(|id| self.vault.forget(id));
        self.sit_down(draft.person);
        self.key_status(())
    }

    /// Lets the keyring of the system unlock for who unlocked now, or no longer.
    ///
    /// # Errors
    /// `keyring-missing`; `who-unknown` after the recovery key.
    pub fn key_keyring(&mut self, on: bool) -> Result<KeyStatus, AppError> {
        let mut ring = self.unlocked_ring()?;
        let key = self.unlocked_key()?;
        let who = self.who().ok_or_else(|| AppError::new(ErrorCode::WhoUnknown))?;
        let forget = ring.remove_keyrings(who);
        if on {
            ring.put_keyring(&key, who, self.vault.as_ref())?;
        }
        let status = self.keep_ring(&ring)?;
        forget.iter().for_each(|id| self.vault.forget(id));
        Ok(status)
    }

    /// Sets after how many minutes without activity the binder locks.
    ///
    /// # Errors
    /// `number-invalid` outside 1 to 60.
    pub fn key_minutes(&mut self, minutes: u32) -> Result<KeyStatus, AppError> {
        self.with(|binder| binder.lock_minutes_save(minutes))?;
        self.key_status(())
    }

    /// The ring of the binder that is unlocked.
    pub(super) fn unlocked_ring(&mut self) -> Result<Ring, AppError> {
        self.look();
        self.binder()?;
        if self.state() != DeskState::Open {
            return Err(AppError::new(ErrorCode::ReadOnly));
        }
        if self.by.is_none() {
            return Err(AppError::new(ErrorCode::NotProtected));
        }
        Ok(Ring::read(&ring_path(&self.folder))?)
    }

    /// The key of the binder that is unlocked.
    pub(super) fn unlocked_key(&mut self) -> Result<Key, AppError> {
        let key = self.binder()?.store.key().cloned();
        key.ok_or_else(|| AppError::new(ErrorCode::Locked))
    }

    /// Writes the ring, whole or not at all.
    pub(super) fn keep_ring(&mut self, ring: &Ring) -> Result<KeyStatus, AppError> {
        ring.write(&ring_path(&self.folder))?;
        self.key_status(())
    }

    pub(super) fn managed(&mut self) -> Result<(Ring, Key), AppError> {
        let ring = self.unlocked_ring()?;
        self.must_manage()?;
        Ok((ring, self.unlocked_key()?))
    }

    fn must_manage(&mut self) -> Result<(), AppError> {
        match self.may_manage()? {
            true => Ok(()),
            false => Err(AppError::new(ErrorCode::DirectorOnly)),
        }
    }

    /// Who came in with the recovery key, or whom the binder lets.
    fn may_manage(&mut self) -> Result<bool, AppError> {
        let recovery = self.by == Some(UnlockedBy::Recovery);
        Ok(recovery || self.binder()?.may_manage()?)
    }

    /// Proves that who sits here knows the passphrase until now; a wrong one costs time.
    fn prove(
        &mut self,
        ring: &Ring,
        person: PersonId,
        current: &SecretText,
    ) -> Result<(), AppError> {
        self.tries.allow(self.clock.now())?;
        let found = ring.unlock(&Passphrase::new(current.reveal()))?;
        if found.is_some_and(|(_, whose)| whose == person) {
            self.tries.right();
            return Ok(());
        }
        self.tries.wrong(self.clock.now());
        Err(wrong("current"))
    }

    /// After the recovery key, the first passphrase given says who sits here.
    fn sit_down(&mut self, person: PersonId) {
        if let State::Open(binder) = &mut self.state
            && self.by == Some(UnlockedBy::Recovery)
            && binder.session.person().is_none()
        {
            binder.session = crate::binder::Session::Person(person);
        }
    }

    fn person(&mut self, id: PersonId) -> Result<Person, AppError> {
        let people = self.binder()?.all_people()?;
        people
            .into_iter()
            .find(|person| person.id == id)
            .ok_or_else(|| AppError::new(ErrorCode::NotFound).at("person"))
    }

    fn keyring_state(&self, ring: Option<&Ring>) -> KeyringState {
        match (ring, self.vault.is_there()) {
            (_, false) => KeyringState::Missing,
            (Some(ring), _)
                if ring
                    .fetch(self.vault.as_ref())
                    .is_some_and(|(_, whose)| Some(whose) == self.who()) =>
            {
                KeyringState::On
            }
            _ => KeyringState::Off,
        }
    }
}

fn wrong(field: &str) -> AppError {
    AppError::new(ErrorCode::PassphraseWrong).at(field)
}

/// Who can unlock is listed also when nothing else is known of them, so that it can be ended.
fn with_strangers(mut people: Vec<Person>, unlocking: &[PersonId]) -> Vec<Person> {
    for id in unlocking {
        if people.iter().all(|person| person.id != *id) {
            let (name, roles, email) = Default::default();
            people.push(Person { id: *id, name, roles, email, binned: None });
        }
    }
    people
}

fn shown(person: Person, unlocking: &[PersonId], who: Option<PersonId>) -> KeyPerson {
    KeyPerson {
        unlocks: unlocking.contains(&person.id),
        me: who == Some(person.id),
        id: person.id,
        name: person.name,
        roles: person.roles,
    }
}

impl Binder {
    /// Everybody of the binder, those in the bin too.
    pub(crate) fn all_people(&self) -> Result<Vec<Person>, AppError> {
        Ok(self.store.read().all::<Person>()?)
    }
}
