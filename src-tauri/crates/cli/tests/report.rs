//! Reports from a terminal: one, many, in one file, blank, as data; and a pipe that closes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

fn program(binder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mentormap-cli"));
    command.env("LC_ALL", "nl_BE.UTF-8").arg("--binder").arg(binder).args(arguments);
    command
}

fn cli(binder: &Path, arguments: &[&str]) -> Output {
    program(binder, arguments).output().expect("the program runs")
}

fn done(binder: &Path, arguments: &[&str]) -> String {
    let output = cli(binder, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

struct Sample {
    folder: tempfile::TempDir,
    binder: PathBuf,
}

fn sample() -> Sample {
    let folder = tempfile::tempdir().expect("a folder");
    let binder = folder.path().join("binder");
    done(&binder, &["init", "--sample"]);
    Sample { folder, binder }
}

impl Sample {
    fn report(&self, arguments: &[&str], out: &str) -> (String, PathBuf) {
        let path = self.folder.path().join(out);
        let out = path.to_str().expect("a path").to_owned();
        let all: Vec<&str> =
            ["report"].iter().chain(arguments).chain(&["--out", &out]).copied().collect();
        (done(&self.binder, &all), path)
    }

    /// The first placement, with its school.
    fn placement(&self) -> (String, String) {
        let json = done(&self.binder, &["placements", "--json"]);
        let cards: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let text = |name: &str| cards[0][name].as_str().expect("text").to_owned();
        (text("placement"), text("school"))
    }
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn all_reports_go_into_a_folder_and_what_is_left_out_is_told() {
    let sample = sample();
    let (said, folder) = sample.report(&["--all"], "all");
    let mut told: Vec<String> = said.lines().map(str::to_owned).collect();
    told.sort();
    assert_eq!(told, files(&folder), "every file is named and nothing else is there");
    // Again: the same files, replaced.
    sample.report(&["--all"], "all");
    assert_eq!(told, files(&folder));
    let path = sample.folder.path().join("complete");
    let out = path.to_str().expect("a path");
    let output = cli(&sample.binder, &["report", "--all", "--complete", "--out", out]);
    assert!(output.status.success());
    let left = String::from_utf8_lossy(&output.stderr);
    assert!(left.contains("\tempty") && files(&path).len() < told.len(), "{left}");
}

#[test]
fn a_choice_narrows_down_by_days() {
    let sample = sample();
    let (said, _) = sample.report(&["--all", "--from", "2031-01-01"], "none");
    assert_eq!(said, "");
    let out = cli(&sample.binder, &["report", "--all", "--from", "soon", "--out", "x"]);
    assert_eq!(out.status.code(), Some(1));
    let out = cli(&sample.binder, &["report", "--all", "--school", "nobody", "--out", "x"]);
    assert_eq!(out.status.code(), Some(1));
}

#[test]
fn one_file_holds_all_of_them() {
    let sample = sample();
    let (said, file) = sample.report(&["--all", "--one-file"], "all.pdf");
    assert_eq!(said.trim(), "all.pdf");
    let all = fs::read(&file).expect("a file");
    assert!(all.starts_with(b"%PDF-"));
    let (id, _) = sample.placement();
    let (_, file) = sample.report(&["--placement", &id, "--one-file"], "one.pdf");
    assert!(fs::read(file).expect("a file").len() < all.len());
}

#[test]
fn forms_to_fill_in_by_hand_are_for_a_placement_or_for_nobody() {
    let sample = sample();
    let (id, _) = sample.placement();
    let (said, folder) = sample.report(&["--placement", &id, "--blank"], "blank");
    assert_eq!(said.lines().count(), 2, "{said}");
    assert_eq!(files(&folder).len(), 2);
    let (said, _) = sample.report(&["--blank"], "uniform");
    assert_eq!(said.lines().count(), 1, "{said}");
    let (said, folder) = sample.report(&["--blank", "--form", "ucll-lio"], "form");
    assert!(fs::read(folder.join(said.trim())).expect("a file").starts_with(b"%PDF-"));
}

#[test]
fn data_is_written_as_a_table() {
    let sample = sample();
    let (_, file) = sample.report(&["--all", "--data", "csv"], "data.csv");
    let text = fs::read_to_string(file).expect("text");
    assert!(text.starts_with("\u{feff}Stagiair;School;"), "{}", &text[..60]);
    let (_, file) = sample.report(&["--all", "--data", "xlsx"], "data.xlsx");
    assert!(fs::read(file).expect("a file").starts_with(b"PK"));
}

#[test]
fn what_does_not_go_together_is_usage() {
    let sample = sample();
    for arguments in [
        &["report", "--out", "x"][..],
        &["report", "--all", "--blank", "--one-file", "--out", "x"],
        &["report", "--all", "--data", "csv", "--one-file", "--out", "x"],
        &["report", "--all", "--data", "ods", "--out", "x"],
        &["report", "--placement", "x", "--school", "y", "--out", "x"],
    ] {
        assert_eq!(cli(&sample.binder, arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_pipe_that_closes_ends_it_quietly() {
    let sample = sample();
    for arguments in [&["placements"][..], &["placements", "--json"], &["forms", "list"], &["due"]]
    {
        let mut command = program(&sample.binder, arguments);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        // As `head` does when it has seen enough.
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.is_empty(), "{arguments:?}: {said}");
    }
}
