//! What the program notes about itself: events of a fixed kind, never texts.
//!
//! An [`Event`] has no field that a name, a note, an id or a path would fit in, so that none can
//! get into the log by a slip. Where the lines go is not known here: the shell sets a [`Log`].

mod event;
mod line;

#[cfg(test)]
mod tests;

pub use event::{Ended, Event, Level, OpenedAs, Spot, System};
pub use line::line;
pub(crate) use line::system_name;

use std::{
    sync::OnceLock,
    time::{Duration, Instant},
};

use crate::{COMMANDS, DESK_COMMANDS, error::AppError};

/// A command that takes longer is noted.
pub const SLOW: Duration = Duration::from_millis(500);

/// Commands that are noted when they succeed too: nothing is undone of them by Ctrl+Z.
const WEIGHTY: &[&str] = &[
    "backup_make",
    "backup_restore",
    "desk_rescue",
    "desk_restore_newest",
    "desk_setup",
    "key_passphrase",
    "key_person_add",
    "key_person_remove",
    "key_protect",
    "key_recovery_new",
    "person_erase",
];

/// Where events go.
pub trait Log: Send + Sync {
    /// Keeps an event; what goes wrong is nobody's trouble.
    fn note(&self, event: &Event);
}

static LOG: OnceLock<Box<dyn Log>> = OnceLock::new();

/// Has every event from now on go to `log`; the first one set stays.
pub fn set(log: Box<dyn Log>) {
    let _ = LOG.set(log);
}

/// Notes an event. Does nothing where no log was set, as in tests and in the terminal.
pub fn event(event: Event) {
    if let Some(log) = LOG.get() {
        log.note(&event);
    }
}

/// A command's name as the program writes it; what the page calls it may be anything.
pub fn named(command: &str) -> &'static str {
    let known = COMMANDS.iter().chain(DESK_COMMANDS).find(|known| **known == command);
    known.copied().unwrap_or("unknown")
}

/// Runs a command and notes when it fails, and when it is slow.
///
/// # Errors
/// What `work` refuses.
pub fn watched<T>(
    command: &'static str,
    work: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, AppError> {
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    match &result {
        Err(error) => event(Event::Refused { command, code: error.code, took }),
        Ok(_) if WEIGHTY.contains(&command) => event(Event::Done { command, took }),
        Ok(_) if took > SLOW => event(Event::Slow { command, took }),
        Ok(_) => {}
    }
    result
}
