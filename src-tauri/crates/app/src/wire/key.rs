//! Who can unlock the binder, and with what.

use mentormap_domain::{NaiveDate, form::Role, ids::PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::secret::SecretText;

/// Who can unlock, and with what else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeyStatus {
    /// Whether a passphrase opens the binder; if not, `key_protect` makes it so and the rest of
    /// this says nothing.
    pub protected: bool,
    /// The people of the binder, those in the bin left out unless they can unlock.
    pub people: Vec<KeyPerson>,
    pub recovery: RecoveryState,
    /// The day on which the recovery key that counts was made.
    pub recovery_made: Option<NaiveDate>,
    pub keyring: KeyringState,
    /// After how many minutes without activity the binder locks: 1 to 60.
    pub minutes: u32,
    /// Whether who unlocked may add and remove people and give them a new passphrase: a director,
    /// who came in with the recovery key, or anybody while no director can unlock.
    pub may_manage: bool,
}

/// Someone of the binder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeyPerson {
    pub id: PersonId,
    pub name: String,
    pub roles: Vec<Role>,
    /// Whether a passphrase of theirs unlocks.
    pub unlocks: bool,
    /// Whether they unlocked now.
    pub me: bool,
}

/// Whether a recovery key unlocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RecoveryState {
    /// There is none.
    None,
    /// One was made, and not tried yet.
    Untried,
    /// One counts. A newer one may have been made without being tried: the one before counts.
    Ready,
}

/// What the keyring of the system does for who unlocked, on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyringState {
    /// The system has none, or it does not answer.
    Missing,
    Off,
    On,
}

/// A passphrase typed to unlock.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Unlock {
    pub passphrase: SecretText,
}

/// The words of a recovery key as typed: in any case, with any spaces, each by its first four
/// letters or in full.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RecoveryDraft {
    pub words: SecretText,
}

/// Lets somebody unlock: one of the binder's people, or somebody new.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeyPersonDraft {
    /// None for somebody new.
    pub person: Option<PersonId>,
    /// For somebody new.
    pub name: String,
    /// For somebody new; a mentor when left empty.
    pub roles: Vec<Role>,
    pub passphrase: SecretText,
}

/// A new passphrase for somebody who can unlock.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PassphraseDraft {
    pub person: PersonId,
    /// The passphrase until now: for one's own, and not asked of who came in with the recovery
    /// key.
    pub current: Option<SecretText>,
    pub passphrase: SecretText,
}

/// Protects a binder that was open until now.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ProtectDraft {
    /// Whose passphrase it is; who writes now when none.
    pub person: Option<PersonId>,
    pub passphrase: SecretText,
}
