//! No word of the binder stands on the disk as itself: words that occur nowhere else are put into
//! everything that a mentor can write, and then looked for in every file that the program made,
//! also while it works.

mod search;
mod work;

use std::{
    io::{BufRead, BufReader, Write},
    process::Stdio,
};

use crate::support::{Figures, Place, apart};
use search::Searched;

/// Where the process puts what somebody asked for by a save dialog: there the words must be.
pub const ASKED: &str = "asked";

#[test]
fn no_word_of_the_binder_is_on_the_disk_as_itself() {
    let mut figures = Figures::of("plaintext");
    let place = Place::new();
    let homes = ["home", "tmp", "config", "cache", "data", "run", "log", ASKED];
    for folder in homes {
        std::fs::create_dir(place.join(folder)).expect("a folder");
    }
    let mut worker =
        apart::command("plaintext::work::at_work", &place.path().display().to_string());
    worker.env("HOME", place.join("home")).env("TMPDIR", place.join("tmp"));
    worker.env("XDG_CONFIG_HOME", place.join("config")).env("XDG_CACHE_HOME", place.join("cache"));
    worker.env("XDG_DATA_HOME", place.join("data")).env("XDG_RUNTIME_DIR", place.join("run"));
    worker.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut worker = worker.spawn().expect("a process");
    let mut answers = worker.stdin.take().expect("its ear");
    let words = BufReader::new(worker.stdout.take().expect("its words"));

    let mut searched = Searched::default();
    let mut secrets = Vec::new();
    let mut stages = 0;
    for line in words.lines() {
        let line = line.expect("a line");
        let Some((_, said)) = line.split_once(work::MARK) else { continue };
        if let Some(recovery) = said.strip_prefix("words ") {
            secrets.push(recovery.split(' ').map(str::to_owned).collect::<Vec<_>>());
            continue;
        }
        // The process waits, with its files open and the log of the database half-way.
        searched.look(place.path(), &secrets, said);
        stages += 1;
        writeln!(answers, "on").expect("told");
    }
    assert!(worker.wait().expect("an end").success(), "the work itself failed");
    searched.look(place.path(), &secrets, "after the end");
    figures.line("times searched, all but one while the program worked", stages + 1);
    figures.line("files searched, all times together", searched.files);
    figures.line("MB searched", format!("{:.1}", searched.bytes as f64 / 1e6));
    figures.line("words looked for, in UTF-8 and UTF-16", search::WORDS.len() + secrets.len());
    figures.line("found in the export that was asked for (control)", searched.asked);
    figures.line("found anywhere else", searched.found.len());
    figures.show();
    assert!(stages > 5 && !secrets.is_empty(), "the work did not get far");
    assert!(searched.asked >= 5, "the search does not even find what must be there");
    assert!(searched.found.is_empty(), "{:#?}", searched.found);
}
