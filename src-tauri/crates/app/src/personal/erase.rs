//! Erasing a person for good.

use mentormap_domain::form::Role;
use mentormap_store::{Ledger, Ring};

use super::who::Whom;
use crate::{
    binder::{Binder, ring_path},
    error::{AppError, ErrorCode},
    wire::{
        Saved,
        personal::{EraseDraft, ErasePreview, Erased, PersonRef},
    },
};

impl Binder {
    /// What erasing somebody would take, and whether it may be.
    ///
    /// # Errors
    /// `not-found`.
    pub fn erase_preview(&mut self, person: PersonRef) -> Result<ErasePreview, AppError> {
        let whom = self.whom(&person)?;
        let (backups, aside) = self.copies();
        Ok(ErasePreview {
            name: whom.name().to_owned(),
            kept: self.kept(&whom)?,
            backups,
            aside,
            refused: self.may_erase(&whom).err(),
            person,
        })
    }

    /// Erases somebody: from the binder, its history, its attachments and every backup in reach,
    /// so that no word is left. It can't be undone.
    ///
    /// The id goes into the ledger first: what is stopped half-way is finished at the next opening,
    /// and a backup that was out of reach is cleaned when it is restored.
    ///
    /// # Errors
    /// `director-only`; `last-person` for who writes now; `last-director`; `last-key` for the last
    /// one who can unlock; `confirm-wrong` when something else than the name was typed;
    /// `not-found`; `disk-full`, `read-only` or `write-failed`, and then it is tried again at the
    /// next start.
    pub fn person_erase(&mut self, draft: EraseDraft) -> Result<Saved<Erased>, AppError> {
        let whom = self.whom(&draft.person)?;
        self.may_erase(&whom)?;
        if plain(&draft.confirm) != plain(whom.name()) {
            return Err(AppError::new(ErrorCode::ConfirmWrong).at("confirm"));
        }
        let erased = whom.erased();
        if let Some(path) = self.store.ledger_path() {
            let mut ledger = Ledger::read(&path).map_err(broken)?;
            ledger.begin(erased);
            ledger.write(&path).map_err(broken)?;
        }
        self.forget_caches();
        if let Whom::Staff(person) = &whom {
            self.take_key_from(person.id)?;
        }
        let done = self.erase_everywhere(&[erased])?;
        self.saved(done, None)
    }

    fn may_erase(&self, whom: &Whom) -> Result<(), AppError> {
        self.must_decide()?;
        let Whom::Staff(person) = whom else { return Ok(()) };
        if self.me()? == Some(person.id) {
            return Err(AppError::new(ErrorCode::LastPerson));
        }
        let people = self.store.read().people()?;
        let director = |role: &Role| *role == Role::Director;
        let others = people.iter().filter(|other| other.id != person.id);
        if person.roles.iter().any(director)
            && !others.clone().any(|other| other.roles.iter().any(director))
        {
            return Err(AppError::new(ErrorCode::LastDirector));
        }
        if others.count() == 0 {
            return Err(AppError::new(ErrorCode::LastPerson));
        }
        let last = self.ring()?.is_some_and(|ring| ring.people() == [person.id]);
        if last { Err(AppError::new(ErrorCode::LastKey)) } else { Ok(()) }
    }

    /// The ring of keys; none of an open binder.
    fn ring(&self) -> Result<Option<Ring>, AppError> {
        if !self.session.is_protected() {
            return Ok(None);
        }
        Ok(Some(Ring::read(&ring_path(self.folder()?))?))
    }

    /// Who is erased does not unlock any more.
    fn take_key_from(&self, id: mentormap_domain::ids::PersonId) -> Result<(), AppError> {
        let Some(mut ring) = self.ring()? else { return Ok(()) };
        if ring.people().contains(&id) {
            // What a keyring still holds opens nothing without its wrap.
            ring.remove_person(id);
            ring.write(&ring_path(self.folder()?))?;
        }
        Ok(())
    }

    /// What is held in memory of what was read: lists, forms, the pages of the live preview.
    pub(crate) fn forget_caches(&mut self) {
        self.open_list = None;
        self.open_form = None;
        self.preview = Default::default();
    }
}

/// A name as people type it.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) fn broken(error: std::io::Error) -> AppError {
    mentormap_store::StoreError::from(error).into()
}
