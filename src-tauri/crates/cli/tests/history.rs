//! Who changed what, from a terminal.

use std::{
    path::Path,
    process::{Command, Output},
};

fn cli(binder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mentormap-cli"))
        .env("LC_ALL", "nl_BE.UTF-8")
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

#[test]
fn the_history_is_told_newest_first_of_everything_or_of_a_placement() {
    let folder = tempfile::tempdir().expect("a folder");
    let binder = folder.path().join("binder");
    done(cli(&binder, &["init", "--sample"]));
    let all = done(cli(&binder, &["history", "--limit", "5"]));
    assert!(all.contains("voorbeeld") && all.contains("wijzigingen)"), "{all}");
    let placements = done(cli(&binder, &["placements", "--json"]));
    let placements: serde_json::Value = serde_json::from_str(&placements).expect("JSON");
    let id = placements[0]["placement"].as_str().expect("an id");
    let json = done(cli(&binder, &["history", "--placement", id, "--json"]));
    let lines: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let line = &lines.as_array().expect("lines")[0];
    assert!(line["text"].is_string() && line["changes"][0]["facts"].is_array(), "{line}");
    let refused = cli(&binder, &["history", "--placement", "nobody", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("not-found"));
}
