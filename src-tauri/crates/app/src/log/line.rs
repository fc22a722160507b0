//! An event as a line: time, level, what, and its figures as `name=value`.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};

use super::event::{Ended, Event, Level, OpenedAs, System};

/// The line of an event, without its end.
pub fn line(at: DateTime<Utc>, event: &Event) -> String {
    let level = match event.level() {
        Level::Info => "info",
        Level::Warn => "warn",
        Level::Error => "error",
    };
    let at = at.to_rfc3339_opts(SecondsFormat::Millis, true);
    format!("{at} {level} {}", words(event))
}

fn words(event: &Event) -> String {
    match event {
        Event::Started { version, system } => {
            format!("started version={version} system={}", system_name(*system))
        }
        Event::Ended => "ended".into(),
        Event::Opened { as_what, took } => format!("opened as={} {}", found(*as_what), ms(*took)),
        Event::Unlocked(ended, took) => format!("unlocked {} {}", how(*ended), ms(*took)),
        Event::Locked { idle } => format!("locked idle={idle}"),
        Event::Refused { command, code, took } => {
            format!("refused command={command} code={} {}", code.name(), ms(*took))
        }
        Event::Slow { command, took } => format!("slow command={command} {}", ms(*took)),
        Event::Done { command, took } => format!("done command={command} {}", ms(*took)),
        Event::BackedUp(ended) => format!("backed-up {}", how(*ended)),
        Event::Checked { full, faults } => format!("checked full={full} faults={faults}"),
        Event::Panicked(spot) => format!("panicked at={spot}"),
    }
}

fn ms(took: Duration) -> String {
    format!("ms={}", took.as_millis())
}

fn how(ended: Ended) -> String {
    match ended {
        Ended::Well => "ended=well".into(),
        Ended::Refused(code) => format!("ended={}", code.name()),
    }
}

fn found(as_what: OpenedAs) -> String {
    match as_what {
        OpenedAs::New => "new".into(),
        OpenedAs::Locked => "locked".into(),
        OpenedAs::Open => "open".into(),
        OpenedAs::Rescue => "rescue".into(),
        OpenedAs::Trouble(code) => format!("trouble code={}", code.name()),
    }
}

/// The system's name.
pub(crate) fn system_name(system: System) -> &'static str {
    match system {
        System::Linux => "linux",
        System::Mac => "mac",
        System::Windows => "windows",
        System::Other => "other",
    }
}
