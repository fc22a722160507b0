//! The kinds of event.

use std::{fmt, panic::Location, time::Duration};

use crate::{
    error::{AppError, ErrorCode},
    wire::desk::{DeskState, DeskStatus},
};

/// Something that happened. No variant may get a field of free text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The program started.
    Started { version: &'static str, system: System },
    /// The program ends.
    Ended,
    /// A binder was looked for.
    Opened { as_what: OpenedAs, took: Duration },
    /// A binder was unlocked, or not.
    Unlocked(Ended, Duration),
    /// A binder was locked; whether by itself.
    Locked { idle: bool },
    /// A command was refused or broke.
    Refused { command: &'static str, code: ErrorCode, took: Duration },
    /// A command took long.
    Slow { command: &'static str, took: Duration },
    /// A command that weighs was done: a backup put back, somebody erased.
    Done { command: &'static str, took: Duration },
    /// A copy was made, or not.
    BackedUp(Ended),
    /// The file was checked.
    Checked { full: bool, faults: usize },
    /// Something in the program broke.
    Panicked(Spot),
}

/// How urgent an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Info,
    Warn,
    Error,
}

/// What looking for a binder gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedAs {
    New,
    Locked,
    Open,
    Rescue,
    Trouble(ErrorCode),
}

impl From<&Result<DeskStatus, AppError>> for OpenedAs {
    fn from(status: &Result<DeskStatus, AppError>) -> OpenedAs {
        let status = match status {
            Ok(status) => status,
            Err(error) => return OpenedAs::Trouble(error.code),
        };
        match status.state {
            DeskState::New => OpenedAs::New,
            DeskState::Locked => OpenedAs::Locked,
            DeskState::Open => OpenedAs::Open,
            DeskState::Rescue => OpenedAs::Rescue,
            DeskState::Trouble => {
                let code = status.trouble.as_ref().map(|trouble| trouble.code);
                OpenedAs::Trouble(code.unwrap_or(ErrorCode::Internal))
            }
        }
    }
}

/// How something ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Well,
    Refused(ErrorCode),
}

impl<T> From<&Result<T, AppError>> for Ended {
    fn from(result: &Result<T, AppError>) -> Ended {
        match result {
            Ok(_) => Ended::Well,
            Err(error) => Ended::Refused(error.code),
        }
    }
}

/// The operating system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    Linux,
    Mac,
    Windows,
    Other,
}

impl System {
    /// The one that this program was made for.
    pub fn here() -> System {
        if cfg!(target_os = "linux") {
            System::Linux
        } else if cfg!(target_os = "macos") {
            System::Mac
        } else if cfg!(windows) {
            System::Windows
        } else {
            System::Other
        }
    }
}

/// A place in the program's own source: the last part of the file's name, and the line. The rest
/// of the path would name whoever built the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    file: String,
    line: u32,
}

impl Spot {
    /// Where a panic happened; its message may hold anything, and is not kept.
    pub fn of(location: Option<&Location<'_>>) -> Spot {
        let Some(location) = location else { return Spot { file: "?".into(), line: 0 } };
        let file = location.file().rsplit(['/', '\\']).next().unwrap_or_default();
        Spot { file: file.to_owned(), line: location.line() }
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl Event {
    /// How urgent it is.
    pub fn level(&self) -> Level {
        match self {
            Event::Panicked(_) => Level::Error,
            Event::Opened { as_what: OpenedAs::Trouble(_), .. } => Level::Error,
            Event::Checked { faults: 1.., .. } => Level::Error,
            Event::Refused { code, .. } if !code.refused() => Level::Error,
            Event::BackedUp(Ended::Refused(_)) => Level::Error,
            Event::Unlocked(Ended::Refused(_), _)
            | Event::Slow { .. }
            | Event::Opened { as_what: OpenedAs::Rescue, .. } => Level::Warn,
            _ => Level::Info,
        }
    }
}
