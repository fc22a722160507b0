//! Who unlocked the binder, for as long as it is open.

use mentormap_domain::ids::PersonId;

/// Who sits at an open binder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Session {
    /// Nothing was asked: who writes is a setting.
    #[default]
    Open,
    /// This person unlocked, and signs what they change.
    Person(PersonId),
    /// The recovery key unlocked; it does not tell who.
    Recovery,
}

impl Session {
    /// Who unlocked.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Session::Person(person) => Some(person),
            Session::Open | Session::Recovery => None,
        }
    }

    /// Whether somebody had to unlock.
    pub fn is_protected(self) -> bool {
        self != Session::Open
    }
}
