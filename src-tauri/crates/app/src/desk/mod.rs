//! The desk: the one binder in hand, and whether it is there, locked or open.
//!
//! Stands above [`Binder`] and knows no window: the shell puts it behind a mutex, the terminal and
//! the tests use it as it is. Everything that asks for a binder goes through [`Desk::with`], so
//! that nothing runs while it is locked.

mod backup;
mod command;
mod health;
mod idle;
mod key;
mod look;
mod mail;
mod open;
mod protect;
mod recovery;
mod restore;
mod setup;
mod sheet;
mod status;
mod tick;
mod tries;
mod trouble;
mod unlock;
mod vault;

#[cfg(test)]
mod tests;

pub use command::{DESK_COMMANDS, desk_dispatch};
pub use vault::system_vault;

pub(crate) use command::commands as desk_commands;
pub(crate) use protect::finish as finish_protecting;

use std::path::{Path, PathBuf};

use mentormap_domain::{DateTime, Utc, ids::PersonId};
use mentormap_store::{RecoveryKey, Vault};
use serde_json::Value;

use crate::{
    binder::Binder,
    clock::Clock,
    command::{COMMANDS, dispatch},
    error::{AppError, ErrorCode},
    wire::desk::{DeskState, Look, UnlockedBy},
};
use tries::Tries;

/// The commands of a binder that is not there yet: what is typed anywhere else would be lost.
const AT_FIRST: [&str; 5] = ["binder_status", "preferences_save", "directory", "forms", "holidays"];
/// The commands after which the page may look otherwise.
const LOOKS: [&str; 3] = ["preferences_save", "undo", "redo"];

/// Makes the clock of each binder that is opened.
pub type Clocks = Box<dyn Fn() -> Box<dyn Clock> + Send>;

/// The desk with the one binder on it.
pub struct Desk {
    /// The folder of the binder.
    folder: PathBuf,
    /// Whether a binder may be made there; not where somebody chose one that is gone now.
    may_create: bool,
    clocks: Clocks,
    clock: Box<dyn Clock>,
    /// The keyring of the system.
    vault: Box<dyn Vault>,
    state: State,
    /// How the binder in state `Open` was unlocked; none when nothing was asked.
    by: Option<UnlockedBy>,
    /// Wrong passphrases; outlasts locking and unlocking.
    tries: Tries,
    /// When somebody did something last.
    touched: DateTime<Utc>,
    /// The recovery key that was made and not tried yet.
    words: Option<RecoveryKey>,
    look: Look,
    /// Who unlocked a binder that can't be opened.
    held: Option<trouble::Held>,
    /// Why the binder is only looked at, in state `Rescue`.
    rescued: Option<AppError>,
    /// After the state: the view goes before what it looks at.
    scratch: Option<trouble::Scratch>,
    known_place: health::KnownPlace,
    /// The file with a backup that was chosen last.
    chosen: Option<backup::Chosen>,
    /// What came of messages that were under way when the binder was locked.
    mail_back: Vec<(crate::mail::Token, mentormap_mail::transport::Outcome)>,
}

/// What is on the desk.
enum State {
    /// Not looked at yet.
    Unseen,
    /// Nothing on the disk yet; a binder in memory serves the first run.
    New(Box<Binder>),
    /// A ring lies in the folder, and nobody has unlocked.
    Locked,
    /// The binder is open: its key is in memory, and goes with it.
    Open(Box<Binder>),
    /// The binder can be read, and nothing is kept.
    Rescue(Box<Binder>),
    /// The binder can't be opened.
    Trouble(AppError),
}

impl Desk {
    /// The desk for the binder in `folder`. Looks at nothing yet.
    pub fn new(folder: PathBuf, clocks: Clocks, vault: Box<dyn Vault>) -> Desk {
        let clock = clocks();
        Desk {
            touched: clock.now(),
            look: look::read(&folder),
            folder,
            may_create: true,
            clocks,
            clock,
            vault,
            state: State::Unseen,
            by: None,
            tries: Tries::default(),
            words: None,
            held: None,
            rescued: None,
            scratch: None,
            known_place: Default::default(),
            chosen: None,
            mail_back: Vec::new(),
        }
    }

    /// The same for a folder that must hold a binder already.
    pub fn must_exist(mut self) -> Desk {
        self.may_create = false;
        self
    }

    /// The folder of the binder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs `work` on the binder, looking for it first when needed.
    ///
    /// # Errors
    /// `locked` while nobody has unlocked; `who-unknown` as long as who came in with the recovery
    /// key has no passphrase; why the binder can't be opened; or what `work` refuses.
    pub fn with<T>(
        &mut self,
        work: impl FnOnce(&mut Binder) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.look();
        if self.by == Some(UnlockedBy::Recovery) && self.who().is_none() {
            return Err(AppError::new(ErrorCode::WhoUnknown));
        }
        let answer = work(self.binder()?);
        if let Err(error) = &answer {
            self.met(error);
        }
        answer
    }

    /// Runs the command `name` of the binder; see [`crate::dispatch`].
    ///
    /// # Errors
    /// As [`Desk::with`]; `passphrase-missing` for a first run that chooses none.
    pub fn call(&mut self, name: &str, args: Value) -> Result<String, AppError> {
        self.look();
        let is_early = COMMANDS.contains(&name) && !AT_FIRST.contains(&name);
        if self.state() == DeskState::New && is_early {
            return Err(AppError::new(ErrorCode::SetupFirst));
        }
        let answer = self.with(|binder| dispatch_guarded(binder, name, args))?;
        if LOOKS.contains(&name) {
            self.remember_look();
        }
        Ok(answer)
    }

    /// Refuses a folder that can't hold a binder.
    ///
    /// # Errors
    /// Why it can't.
    pub fn must_be_usable(&mut self) -> Result<(), AppError> {
        self.look();
        match &self.state {
            State::Trouble(error) => Err(error.clone()),
            _ => Ok(()),
        }
    }

    /// Takes everything off the desk and looks again, after something broke half-way.
    pub fn start_anew(&mut self) {
        self.state = State::Unseen;
        self.by = None;
        self.words = None;
        self.held = None;
        self.rescued = None;
        self.scratch = None;
    }

    /// Says that somebody is at work: the time until locking starts anew.
    pub fn touch(&mut self) {
        self.touched = self.clock.now();
    }

    /// What is on the desk, without looking again.
    pub fn state(&self) -> DeskState {
        match &self.state {
            State::New(_) => DeskState::New,
            State::Locked => DeskState::Locked,
            State::Open(_) => DeskState::Open,
            State::Rescue(_) => DeskState::Rescue,
            State::Unseen | State::Trouble(_) => DeskState::Trouble,
        }
    }

    /// The binder on the desk, whoever asks.
    fn binder(&mut self) -> Result<&mut Binder, AppError> {
        match &mut self.state {
            State::New(binder) | State::Open(binder) | State::Rescue(binder) => Ok(binder),
            State::Locked => Err(AppError::new(ErrorCode::Locked)),
            State::Trouble(error) => Err(error.clone()),
            State::Unseen => Err(AppError::new(ErrorCode::BinderClosed)),
        }
    }

    /// The binder, where it is open for writing: what runs by itself works on nothing else.
    pub(crate) fn open_binder(&mut self) -> Option<&mut Binder> {
        match &mut self.state {
            State::Open(binder) => Some(binder),
            _ => None,
        }
    }

    /// Who unlocked.
    fn who(&self) -> Option<PersonId> {
        match &self.state {
            State::Open(binder) | State::Rescue(binder) => binder.session.person(),
            _ => None,
        }
    }
}

/// Runs a command; one that would take the record of somebody who can unlock is taken back.
fn dispatch_guarded(binder: &mut Binder, name: &str, args: Value) -> Result<String, AppError> {
    let back: fn(&mut Binder) -> Result<(), AppError> = match name {
        "undo" => |binder| binder.redo(()).map(drop),
        "redo" => |binder| binder.undo(()).map(drop),
        "sample_remove" => |binder| binder.undo(()).map(drop),
        _ => return dispatch(binder, name, args),
    };
    let answer = dispatch(binder, name, args)?;
    let people = binder.all_people()?;
    let known = |id| people.iter().any(|person| person.id == id && person.binned.is_none());
    if binder.unlocking()?.into_iter().all(known) {
        return Ok(answer);
    }
    back(binder)?;
    Err(AppError::new(ErrorCode::PersonUnlocks))
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").field("state", &self.state()).finish_non_exhaustive()
    }
}
