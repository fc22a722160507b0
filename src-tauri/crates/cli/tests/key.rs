//! The key from a terminal: a passphrase of the environment, people, recovery key, protecting.

use std::{
    path::Path,
    process::{Command, Output},
};

const PASSPHRASE: &str = "vier groene eenden";

/// Runs the program with these variables and no terminal.
fn cli(binder: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mentormap-cli"))
        .env("LC_ALL", "nl_BE.UTF-8")
        .env_remove("MENTORMAP_PASSPHRASE")
        .env_remove("MENTORMAP_NEW_PASSPHRASE")
        .env_remove("MENTORMAP_RECOVERY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .envs(variables.iter().copied())
        .arg("--binder")
        .arg(binder)
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn done(output: Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The one sentence of a refusal.
fn refused(output: Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).expect("text");
    assert_eq!(text.trim_end().lines().count(), 1, "one sentence: {text}");
    text
}

/// The words of what `init` and `key recovery` say.
fn words(said: &str) -> String {
    let words: Vec<&str> = said.lines().filter_map(|line| Some(line.split_once('\t')?.1)).collect();
    assert_eq!(words.len(), 12, "{said}");
    words.join(" ")
}

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn run(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
        cli(&self.folder.path().join("binder"), variables, arguments)
    }

    fn by(&self, passphrase: &str, arguments: &[&str]) -> Output {
        self.run(&[("MENTORMAP_PASSPHRASE", passphrase)], arguments)
    }

    /// A protected binder of An, with the words of its recovery key.
    fn protected() -> (Place, String) {
        let place = Place { folder: tempfile::tempdir().expect("a folder") };
        let said = done(place.by(PASSPHRASE, &["init", "--name", "An Peeters", "--site", "Hier"]));
        (place, words(&said))
    }
}

#[test]
fn a_new_binder_asks_for_its_passphrase_and_says_so_without_a_terminal() {
    let (place, _) = Place::protected();
    assert_eq!(done(place.by(PASSPHRASE, &["placements"])), "");
    assert!(refused(place.by("iets anders", &["placements"])).contains("klopt niet"));
    assert!(refused(place.run(&[], &["placements"])).contains("MENTORMAP_PASSPHRASE"));
    let empty = Place { folder: tempfile::tempdir().expect("a folder") };
    assert!(refused(empty.run(&[], &["init"])).contains("MENTORMAP_PASSPHRASE"));
    assert!(refused(empty.by("kort", &["init"])).contains("te kort"));
    assert!(!empty.folder.path().join("binder").exists());
}

#[test]
fn people_are_let_in_changed_and_let_out() {
    let (place, _) = Place::protected();
    let new = |passphrase, arguments: &[&str]| {
        let variables =
            [("MENTORMAP_PASSPHRASE", PASSPHRASE), ("MENTORMAP_NEW_PASSPHRASE", passphrase)];
        place.run(&variables, arguments)
    };
    done(new("Regen in maart!", &["key", "add", "Bo Claes"]));
    refused(new("Regen in maart!", &["key", "add", "Cis Maes"]));
    let people = done(place.by("Regen in maart!", &["key", "people"]));
    assert!(
        people.contains("\tpassphrase\tAn Peeters") && people.contains("\tpassphrase\tBo Claes")
    );
    assert!(people.contains("recovery\tuntried"));
    done(new("een nieuw geheim", &["key", "passphrase", "--person", "Bo Claes"]));
    refused(place.by("Regen in maart!", &["key", "people"]));
    done(place.by(PASSPHRASE, &["key", "remove", "Bo Claes"]));
    refused(place.by("een nieuw geheim", &["key", "people"]));
    refused(place.by(PASSPHRASE, &["key", "remove", "An Peeters"]));
    done(new("iets heel anders", &["key", "passphrase"]));
    let json = done(place.by("iets heel anders", &["key", "people", "--json"]));
    let status: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(status["protected"], true);
}

#[test]
fn the_recovery_key_is_tried_renewed_and_gives_a_new_passphrase() {
    let (place, first) = Place::protected();
    let recovery = |words: &str, arguments: &[&str]| {
        let variables = [
            ("MENTORMAP_PASSPHRASE", PASSPHRASE),
            ("MENTORMAP_RECOVERY", words),
            ("MENTORMAP_NEW_PASSPHRASE", "een nieuw geheim"),
        ];
        place.run(&variables, arguments)
    };
    done(recovery(&first, &["key", "recovery-try"]));
    assert!(done(place.by(PASSPHRASE, &["key", "people"])).contains("recovery\tready"));
    let second = words(&done(place.by(PASSPHRASE, &["key", "recovery"])));
    refused(recovery(&first, &["key", "recovery-try"]));
    done(recovery(&second, &["key", "recovery-try"]));
    refused(recovery(&first, &["--recovery", "key", "passphrase", "--person", "An Peeters"]));
    refused(recovery(&second, &["--recovery", "placements"]));
    done(recovery(&second, &["--recovery", "key", "passphrase", "--person", "An Peeters"]));
    done(place.by("een nieuw geheim", &["placements"]));
}

#[test]
fn a_binder_of_before_is_protected() {
    let place = Place { folder: tempfile::tempdir().expect("a folder") };
    done(place.run(&[], &["init", "--sample"]));
    let before = done(place.run(&[], &["placements"]));
    refused(place.run(&[], &["key", "recovery"]));
    words(&done(place.by(PASSPHRASE, &["key", "protect"])));
    refused(place.run(&[], &["placements"]));
    assert_eq!(done(place.by(PASSPHRASE, &["placements"])), before);
    refused(place.by(PASSPHRASE, &["key", "protect"]));
    refused(place.by(PASSPHRASE, &["key", "keyring", "on"]));
}
