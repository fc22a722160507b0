//! The desk: whether the binder is there, locked or open, and what the page shows around it.

use mentormap_domain::{ids::PersonId, text::Lang};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::binder::{Setup, Theme};
use crate::{error::AppError, secret::SecretText};

/// Where the desk stands. It tells nothing of what the binder holds, so that the page may ask it
/// at any time; `desk_status` counts as no activity.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeskStatus {
    pub state: DeskState,
    /// The look of the page that was last chosen in the binder, also while it is locked.
    pub look: Look,
    /// Whether a passphrase opens the binder; not so for the sample and for a binder of before.
    pub protected: bool,
    /// Whether `unlock_keyring` may work on this machine.
    pub keyring: bool,
    /// Whether `unlock_recovery` can work.
    pub recovery: bool,
    /// Seconds until the next passphrase or recovery key is looked at; 0 when at once.
    pub wait: u32,
    /// Who unlocked; none in an open binder, and after the recovery key: then `key_passphrase`
    /// for the one who sits here comes first, and until then every command of the binder is
    /// refused with `who-unknown`.
    pub who: Option<PersonId>,
    /// How it was unlocked; none unless `protected` and open.
    pub by: Option<UnlockedBy>,
    /// After how many minutes without activity the page asks `lock`; none where nothing locks.
    /// The desk locks by itself a minute later.
    pub lock_minutes: Option<u32>,
    /// Whether a recovery key was shown and waits to be tried: `recovery_sheet` shows it again
    /// until then, or until the binder is locked.
    pub words_waiting: bool,
    /// Why nothing can be opened, in state `trouble`, and why it is read-only, in state `rescue`.
    pub trouble: Option<AppError>,
}

/// What is on the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeskState {
    /// Nothing on the disk yet: `desk_setup` makes the binder.
    New,
    /// A passphrase is asked; commands of the binder are refused with `locked`.
    Locked,
    /// The binder is open.
    Open,
    /// The binder can be read, and nothing can be kept.
    Rescue,
    /// The binder can't be opened: `trouble` says why.
    Trouble,
}

/// How the binder was unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UnlockedBy {
    Passphrase,
    Recovery,
    Keyring,
}

/// How the page looks and speaks, known without opening the binder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Look {
    pub language: Lang,
    pub theme: Theme,
    /// Percent, 90 to 200.
    pub text_size: u32,
}

/// The first run.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeskSetup {
    pub setup: Setup,
    /// Left empty for the sample only, which stays open for everybody.
    pub passphrase: SecretText,
}

/// What the first run, or protecting an open binder, gives.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SetupDone {
    pub status: DeskStatus,
    /// The recovery key, to print or write down now; none for the sample.
    pub words: Option<RecoveryWords>,
}

/// The twelve words of a recovery key that was just made. It counts once they were tried with
/// `key_recovery_try`, or when they unlock.
#[derive(Clone, Serialize, TS)]
pub struct RecoveryWords {
    pub words: Vec<String>,
}

impl std::fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryWords(..)")
    }
}

impl Drop for RecoveryWords {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.words.iter_mut().for_each(Zeroize::zeroize);
    }
}
