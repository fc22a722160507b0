//! Lines of fixed words and figures, whatever happens.

use std::{panic::Location, time::Duration};

use proptest::prelude::*;

use super::*;
use crate::error::ErrorCode;

fn codes() -> impl Strategy<Value = ErrorCode> {
    prop::sample::select(ErrorCode::ALL.to_vec())
}

fn ended() -> impl Strategy<Value = Ended> {
    prop_oneof![Just(Ended::Well), codes().prop_map(Ended::Refused)]
}

fn events() -> impl Strategy<Value = Event> {
    let took = any::<u32>().prop_map(|ms| Duration::from_millis(ms.into()));
    let command = prop::sample::select(crate::COMMANDS.to_vec());
    prop_oneof![
        Just(Event::Ended),
        Just(Event::Started { version: "1.2.3", system: System::here() }),
        (codes(), took.clone())
            .prop_map(|(code, took)| Event::Opened { as_what: OpenedAs::Trouble(code), took }),
        (ended(), took.clone()).prop_map(|(ended, took)| Event::Unlocked(ended, took)),
        any::<bool>().prop_map(|idle| Event::Locked { idle }),
        (command.clone(), codes(), took.clone()).prop_map(|(command, code, took)| Event::Refused {
            command,
            code,
            took
        }),
        (command, took.clone()).prop_map(|(command, took)| Event::Slow { command, took }),
        ended().prop_map(Event::BackedUp),
        (any::<bool>(), any::<usize>()).prop_map(|(full, faults)| Event::Checked { full, faults }),
        took.prop_map(|took| Event::Done { command: "backup_make", took }),
    ]
}

proptest! {
    #[test]
    fn a_line_is_a_time_a_level_and_words_with_figures(event in events()) {
        let at = "2026-11-22T16:42:00.123Z".parse().unwrap();
        let line = line(at, &event);
        let rest = line.strip_prefix("2026-11-22T16:42:00.123Z ").unwrap();
        let mut words = rest.split(' ');
        prop_assert!(["info", "warn", "error"].contains(&words.next().unwrap()));
        let plain = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.=".contains(c));
        prop_assert!(words.all(plain), "{line}");
    }
}

#[test]
fn a_place_tells_file_and_line_only() {
    let here = Location::caller();
    assert_eq!(Spot::of(Some(here)).to_string(), format!("tests.rs:{}", here.line()));
    assert_eq!(Spot::of(None).to_string(), "?:0");
}

#[test]
fn what_breaks_is_louder_than_what_is_refused() {
    let took = Duration::ZERO;
    let refused = |code| Event::Refused { command: "today", code, took }.level();
    assert_eq!(refused(ErrorCode::TextMissing), Level::Info);
    assert_eq!(refused(ErrorCode::Internal), Level::Error);
    assert_eq!(Event::Checked { full: true, faults: 1 }.level(), Level::Error);
    assert_eq!(Event::Checked { full: true, faults: 0 }.level(), Level::Info);
}

#[test]
fn what_weighs_is_a_command() {
    for command in WEIGHTY {
        assert_eq!(named(command), *command);
    }
    assert_eq!(named("Zoë Çelik"), "unknown");
}
