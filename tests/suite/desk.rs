//! The desk: nothing is there, locked or open; and nothing runs while it is locked.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, atomic::AtomicI64, atomic::Ordering},
};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use mentormap_app::{
    Binder, COMMANDS, Clock, DESK_COMMANDS, Desk, ErrorCode, FixedClock, NoVault, SecretText,
    Vault, desk_dispatch,
    wire::{
        binder::{Preferences, Theme},
        desk::{DeskSetup, DeskState, SetupDone, UnlockedBy},
        key::{RecoveryDraft, Unlock},
    },
};
use mentormap_domain::text::Lang;
use serde_json::{Value, json};

use crate::support::{now, setup};

/// The passphrase of who sets a binder up in these tests.
pub const PASSPHRASE: &str = "vier groene eenden";

/// A clock that a test sets.
#[derive(Clone, Default)]
pub struct HandClock(Arc<AtomicI64>);

impl HandClock {
    pub fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for HandClock {
    fn now(&self) -> DateTime<Utc> {
        now() + TimeDelta::seconds(self.0.load(Ordering::Relaxed))
    }
    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }
    fn moment(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        wall.and_utc()
    }
}

type Secrets = Vec<(String, Vec<u8>)>;

/// A keyring in memory.
#[derive(Default, Clone)]
pub struct TestVault(Arc<Mutex<Secrets>>);

impl Vault for TestVault {
    fn is_there(&self) -> bool {
        true
    }
    fn keep(&self, id: &str, secret: &[u8]) -> bool {
        self.0.lock().expect("the keyring").push((id.into(), secret.into()));
        true
    }
    fn fetch(&self, id: &str) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        let kept = self.0.lock().expect("the keyring");
        kept.iter().find(|(known, _)| known == id).map(|(_, secret)| secret.clone().into())
    }
    fn forget(&self, id: &str) {
        self.0.lock().expect("the keyring").retain(|(known, _)| known != id);
    }
}

impl TestVault {
    pub fn is_empty(&self) -> bool {
        self.0.lock().expect("the keyring").is_empty()
    }
}

/// A folder with a desk on it and a clock in hand.
pub struct Place {
    pub folder: tempfile::TempDir,
    pub clock: HandClock,
    pub vault: TestVault,
}

impl Place {
    pub fn new() -> Place {
        let folder = tempfile::tempdir().expect("a folder");
        Place { folder, clock: HandClock::default(), vault: TestVault::default() }
    }

    pub fn binder(&self) -> PathBuf {
        self.folder.path().join("binder")
    }

    pub fn desk(&self) -> Desk {
        self.desk_with(Box::new(self.vault.clone()))
    }

    fn desk_with(&self, vault: Box<dyn Vault>) -> Desk {
        let clock = self.clock.clone();
        Desk::new(self.binder(), Box::new(move || Box::new(clock.clone()) as Box<_>), vault)
    }

    /// A protected binder of An Peeters, unlocked.
    pub fn protected() -> (Place, Desk, Vec<String>) {
        let place = Place::new();
        let mut desk = place.desk();
        let words = set_up(&mut desk).words.expect("a recovery key").words.clone();
        (place, desk, words)
    }
}

pub fn secret(text: &str) -> SecretText {
    SecretText::new(text.into())
}

pub fn set_up(desk: &mut Desk) -> SetupDone {
    let draft = DeskSetup { setup: setup(false), passphrase: secret(PASSPHRASE) };
    desk.desk_setup(draft).expect("a binder")
}

pub fn unlock(desk: &mut Desk, text: &str) -> Result<DeskState, ErrorCode> {
    let done = desk.unlock(Unlock { passphrase: secret(text) });
    done.map(|status| status.state).map_err(|error| error.code)
}

fn state(desk: &mut Desk) -> DeskState {
    desk.desk_status(()).expect("a status").state
}

/// Every file below `folder`, by path.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found
}

#[test]
fn nothing_is_on_the_disk_before_somebody_is_named() {
    let place = Place::new();
    let mut desk = place.desk();
    assert_eq!(state(&mut desk), DeskState::New);
    let status = desk.call("binder_status", Value::Null).expect("a status");
    assert!(status.contains("\"first_run\":true"));
    for name in ["setup", "placement_save", "site_save", "today"] {
        let refused = desk.call(name, Value::Null).expect_err("refused");
        assert_eq!(refused.code, ErrorCode::SetupFirst, "{name}");
    }
    assert!(!place.binder().exists());
}

#[test]
fn a_first_run_makes_a_binder_that_asks_for_its_passphrase_from_then_on() {
    let place = Place::new();
    let mut desk = place.desk();
    let looks = Preferences { language: Lang::Nl, theme: Theme::Dark, text_size: 120 };
    let looks_json = serde_json::to_value(&looks).expect("JSON");
    desk.call("preferences_save", looks_json).expect("kept until the binder is made");
    let done = set_up(&mut desk);
    assert_eq!(done.words.as_ref().expect("a recovery key").words.len(), 12);
    let status = &done.status;
    assert_eq!((status.state, status.protected), (DeskState::Open, true));
    assert_eq!((status.by, status.lock_minutes), (Some(UnlockedBy::Passphrase), Some(10)));
    let known = desk.with(|binder| binder.binder_status(())).expect("a status");
    assert_eq!((known.me, known.preferences.clone()), (status.who, looks));
    drop(desk);

    let mut desk = place.desk();
    let status = desk.desk_status(()).expect("a status");
    assert_eq!((status.state, status.protected), (DeskState::Locked, true));
    assert_eq!((status.look.theme, status.look.text_size), (Theme::Dark, 120));
    assert_eq!(unlock(&mut desk, "vier groene eende"), Err(ErrorCode::PassphraseWrong));
    assert_eq!(unlock(&mut desk, PASSPHRASE), Ok(DeskState::Open));
    let again = desk.with(|binder| binder.binder_status(())).expect("a status");
    assert_eq!((again.me, again.people), (known.me, known.people));
    assert_eq!(unlock(&mut desk, PASSPHRASE), Err(ErrorCode::NotLocked));
    let opened = Binder::open(&place.binder(), Box::new(FixedClock(now())));
    assert_eq!(opened.err().expect("refused").code, ErrorCode::Locked);
}

#[test]
fn every_command_is_refused_while_it_is_locked() {
    let (place, mut desk, _) = Place::protected();
    assert_eq!(desk.lock(()).expect("locked").state, DeskState::Locked);
    for name in COMMANDS {
        let refused = desk.call(name, json!({})).expect_err("refused");
        assert_eq!(refused.code, ErrorCode::Locked, "{name}");
    }
    for name in DESK_COMMANDS.iter().filter(|name| name.starts_with("key_")) {
        let args = match *name {
            "key_person_add" => {
                json!({ "person": null, "name": "X", "roles": [], "passphrase": "x" })
            }
            "key_passphrase" => {
                json!({ "person": uuid::Uuid::nil(), "current": null, "passphrase": "x" })
            }
            "key_person_remove" => json!(uuid::Uuid::nil()),
            "key_recovery_try" => json!({ "words": "x" }),
            "key_keyring" => json!(true),
            "key_minutes" => json!(5),
            "key_protect" => json!({ "person": null, "passphrase": "lang genoeg zo" }),
            _ => Value::Null,
        };
        let refused = desk_dispatch(&mut desk, name, args).expect_err("refused");
        assert_eq!(refused.code, ErrorCode::Locked, "{name}");
    }
    assert_eq!(desk.with(|_| Ok(())).expect_err("refused").code, ErrorCode::Locked);
    assert!(desk.recovery_file().is_err());
    // And nothing of it was done.
    assert_eq!(unlock(&mut desk, PASSPHRASE), Ok(DeskState::Open));
    assert_eq!(desk.key_status(()).expect("a status").minutes, 10);
    drop(place);
}

#[test]
fn a_first_run_that_fails_leaves_nothing() {
    let place = Place::new();
    let mut desk = place.desk();
    let tries =
        [("", "missing"), ("kort", "short"), ("aaaaaaaaaaaa", "weak"), ("an  PEETERS", "weak")];
    for (passphrase, why) in tries {
        let draft = DeskSetup { setup: setup(false), passphrase: secret(passphrase) };
        let refused = desk.desk_setup(draft).expect_err("refused");
        assert_eq!(refused.code.name(), format!("passphrase-{why}"));
        assert_eq!(refused.field.as_deref(), Some("passphrase"));
    }
    let mut bad = setup(false);
    bad.name = "x".repeat(1000);
    let draft = DeskSetup { setup: bad, passphrase: secret(PASSPHRASE) };
    assert_eq!(desk.desk_setup(draft).expect_err("refused").code, ErrorCode::TextTooLong);
    assert!(!place.binder().exists());
    assert_eq!(state(&mut desk), DeskState::New);
    set_up(&mut desk);
}

#[test]
fn a_first_run_that_was_broken_off_is_begun_anew_or_ended_at_the_next_start() {
    let (place, desk, _) = Place::protected();
    drop(desk);
    let (key, database) = (place.binder().join("binder.key"), place.binder().join("mentormap.db"));
    let (next_key, next) =
        (place.binder().join("binder.key.next"), place.binder().join("mentormap.next"));
    // Everything is whole, the ring has not got its name yet.
    fs::rename(&key, &next_key).expect("renamed");
    let mut desk = place.desk();
    assert_eq!(unlock(&mut desk, PASSPHRASE), Ok(DeskState::Open));
    assert!(key.exists() && !next_key.exists());
    drop(desk);
    // Neither has: nobody was told that there is a binder.
    fs::rename(&key, &next_key).expect("renamed");
    fs::rename(&database, &next).expect("renamed");
    let mut desk = place.desk();
    assert_eq!(state(&mut desk), DeskState::New);
    set_up(&mut desk);
    drop(desk);
    assert_eq!(unlock(&mut place.desk(), PASSPHRASE), Ok(DeskState::Open));
    assert!(!next_key.exists() && !next.exists());
}

#[test]
fn the_sample_is_open_and_locks_nothing() {
    let place = Place::new();
    let mut desk = place.desk();
    let draft = DeskSetup { setup: setup(true), passphrase: SecretText::default() };
    let done = desk.desk_setup(draft).expect("the sample");
    assert!(done.words.is_none() && !done.status.protected && done.status.lock_minutes.is_none());
    assert_eq!(desk.lock(()).expect("a status").state, DeskState::Open);
    place.clock.pass(100_000);
    desk.tick(place.clock.now());
    assert_eq!(state(&mut desk), DeskState::Open);
    drop(desk);
    assert_eq!(state(&mut place.desk()), DeskState::Open);
}

#[test]
fn wrong_passphrases_cost_time_also_across_locking() {
    let (place, mut desk, words) = Place::protected();
    desk.lock(()).expect("locked");
    let wait = |desk: &mut Desk| desk.desk_status(()).expect("a status").wait;
    for expected in [0, 0, 1, 2] {
        assert_eq!(unlock(&mut desk, "mis mis mis"), Err(ErrorCode::PassphraseWrong));
        assert_eq!(wait(&mut desk), expected);
        place.clock.pass(i64::from(expected));
    }
    assert_eq!(unlock(&mut desk, "mis mis mis"), Err(ErrorCode::PassphraseWrong));
    assert_eq!(wait(&mut desk), 4);
    // Not even the right one is looked at, nor the recovery key.
    assert_eq!(unlock(&mut desk, PASSPHRASE), Err(ErrorCode::WaitFirst));
    let typed = || RecoveryDraft { words: secret(&words.join(" ")) };
    let refused = desk.unlock_recovery(typed()).expect_err("refused");
    assert_eq!((refused.code, refused.args["seconds"].as_str()), (ErrorCode::WaitFirst, "4"));
    desk.lock(()).expect("a status");
    assert_eq!(wait(&mut desk), 4);
    place.clock.pass(4);
    assert_eq!(unlock(&mut desk, PASSPHRASE), Ok(DeskState::Open));
    assert_eq!(wait(&mut desk), 0);
}

#[test]
fn it_locks_when_nobody_has_done_anything_for_its_minutes_and_one_more() {
    let (place, mut desk, _) = Place::protected();
    desk.key_minutes(5).expect("kept");
    for minutes in [0, 61] {
        assert_eq!(desk.key_minutes(minutes).expect_err("refused").code, ErrorCode::NumberInvalid);
    }
    let mut later = |seconds: i64, touch: bool| {
        place.clock.pass(seconds);
        desk.tick(place.clock.now());
        if touch {
            desk.desk_touch(()).expect("touched");
        }
        // Asking how it stands is no activity.
        state(&mut desk)
    };
    assert_eq!(later(300, true), DeskState::Open);
    assert_eq!(later(359, true), DeskState::Open);
    assert_eq!(later(200, false), DeskState::Open);
    assert_eq!(later(159, false), DeskState::Open);
    assert_eq!(later(1, false), DeskState::Locked);
}

#[test]
fn a_clock_that_was_set_back_neither_locks_nor_keeps_open_for_ever() {
    let (place, mut desk, _) = Place::protected();
    place.clock.pass(-100_000);
    desk.tick(place.clock.now());
    assert_eq!(state(&mut desk), DeskState::Open);
    place.clock.pass(660);
    desk.tick(place.clock.now());
    assert_eq!(state(&mut desk), DeskState::Locked);
}

#[test]
fn neither_debug_nor_a_refusal_shows_what_was_typed() {
    let (_place, mut desk, words) = Place::protected();
    let draft = DeskSetup { setup: setup(false), passphrase: secret(PASSPHRASE) };
    let shown = format!(
        "{desk:?} {draft:?} {:?} {:?}",
        Unlock { passphrase: secret(PASSPHRASE) },
        RecoveryDraft { words: secret(&words.join(" ")) }
    );
    assert!(!shown.contains("eenden") && !shows(shown.as_bytes(), &words), "{shown}");
    desk.lock(()).expect("locked");
    let refused =
        desk.unlock(Unlock { passphrase: secret("een geheim van mij") }).expect_err("wrong");
    let told = serde_json::to_string(&refused).expect("JSON");
    assert!(!told.contains("geheim"), "{told}");
}

#[test]
fn no_file_holds_a_word_of_a_passphrase_of_the_recovery_key_or_of_the_binder() {
    let (place, mut desk, words) = Place::protected();
    desk.lock(()).expect("locked");
    unlock(&mut desk, PASSPHRASE).expect("unlocked");
    drop(desk);
    let found = files(&place.binder());
    assert!(found.len() >= 2, "{found:?}");
    for path in found {
        let bytes = fs::read(&path).expect("a file");
        for word in ["groene", "eenden", "Peeters", "Regenboog"] {
            assert!(!holds(&bytes, word), "{word} in {}", path.display());
        }
        assert!(!shows(&bytes, &words), "{}", path.display());
    }
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Whether the recovery key can be told from `bytes`; one of its words stands there by chance.
fn shows(bytes: &[u8], words: &[String]) -> bool {
    words.iter().filter(|word| holds(bytes, word)).count() > words.len() / 2
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_what_the_desk_writes() {
    use std::os::unix::fs::PermissionsExt;
    let (place, _desk, _) = Place::protected();
    for name in ["binder.key", "look.json"] {
        let Ok(known) = fs::metadata(place.binder().join(name)) else { continue };
        assert_eq!(known.permissions().mode() & 0o077, 0, "{name}");
    }
}

#[test]
fn a_ring_that_is_damaged_is_said_before_anybody_types() {
    let (place, desk, _) = Place::protected();
    drop(desk);
    let path = place.binder().join("binder.key");
    let mut bytes = fs::read(&path).expect("the ring");
    bytes[100] ^= 1;
    fs::write(&path, &bytes).expect("written");
    let mut desk = place.desk_with(Box::new(NoVault));
    let status = desk.desk_status(()).expect("a status");
    assert_eq!(status.state, DeskState::Trouble);
    assert_eq!(status.trouble.expect("why").code, ErrorCode::KeyDamaged);
    assert_eq!(fs::read(&path).expect("the ring"), bytes);
}
