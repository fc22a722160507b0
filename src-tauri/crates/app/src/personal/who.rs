//! Who it is about.

use mentormap_domain::{
    form::Role,
    ids::{InternId, PersonId, SupervisorId},
    intern::Intern,
    person::Person,
    school::Supervisor,
};
use mentormap_store::{ErasedId, ErasedKind, Record};
use uuid::Uuid;

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::personal::{PersonKind, PersonRef},
};

/// Somebody of whom something is kept.
#[derive(Debug, Clone)]
pub(super) enum Whom {
    Intern(Intern),
    Staff(Person),
    Supervisor(Supervisor),
}

impl Whom {
    pub(super) fn name(&self) -> &str {
        match self {
            Whom::Intern(one) => &one.name,
            Whom::Staff(one) => &one.name,
            Whom::Supervisor(one) => &one.name,
        }
    }

    pub(super) fn erased(&self) -> ErasedId {
        let (kind, id): (ErasedKind, Uuid) = match self {
            Whom::Intern(one) => (ErasedKind::Intern, one.id.into()),
            Whom::Staff(one) => (ErasedKind::Person, one.id.into()),
            Whom::Supervisor(one) => (ErasedKind::Supervisor, one.id.into()),
        };
        ErasedId { kind, id }
    }

    pub(super) fn reference(&self) -> PersonRef {
        let (kind, id) = match self {
            Whom::Intern(one) => (PersonKind::Intern, one.id.to_string()),
            Whom::Staff(one) => (PersonKind::Staff, one.id.to_string()),
            Whom::Supervisor(one) => (PersonKind::Supervisor, one.id.to_string()),
        };
        PersonRef { kind, id }
    }
}

impl Binder {
    /// The person of a reference, in the bin or not.
    pub(super) fn whom(&self, person: &PersonRef) -> Result<Whom, AppError> {
        Ok(match person.kind {
            PersonKind::Intern => Whom::Intern(self.one::<Intern, InternId>(&person.id)?),
            PersonKind::Staff => Whom::Staff(self.one::<Person, PersonId>(&person.id)?),
            PersonKind::Supervisor => {
                Whom::Supervisor(self.one::<Supervisor, SupervisorId>(&person.id)?)
            }
        })
    }

    fn one<R: Record<Key = K>, K: std::str::FromStr>(&self, id: &str) -> Result<R, AppError> {
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "person");
        let id: K = id.parse().map_err(|_| missing())?;
        self.store.read().get::<R>(&id)?.ok_or_else(missing)
    }

    /// The person with this id, whatever they are.
    ///
    /// # Errors
    /// `not-found`.
    pub fn person_by_id(&self, id: &str) -> Result<PersonRef, AppError> {
        let kinds = [PersonKind::Intern, PersonKind::Staff, PersonKind::Supervisor];
        let refs = kinds.map(|kind| PersonRef { kind, id: id.to_owned() });
        let found = refs.into_iter().find(|one| self.whom(one).is_ok());
        found.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "person"))
    }

    /// Whether who writes now decides on personal data: a director, or anybody where there is
    /// none.
    pub(super) fn may_decide(&self) -> Result<bool, AppError> {
        let me = self.me()?;
        let people = self.store.read().people()?;
        let mut directors = people.iter().filter(|one| one.roles.contains(&Role::Director));
        let first = directors.next();
        Ok(first.is_none_or(|first| {
            Some(first.id) == me || directors.any(|director| Some(director.id) == me)
        }))
    }

    pub(super) fn must_decide(&self) -> Result<(), AppError> {
        if self.may_decide()? { Ok(()) } else { Err(AppError::new(ErrorCode::DirectorOnly)) }
    }
}
