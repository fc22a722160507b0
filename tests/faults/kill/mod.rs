//! Killed at any moment: a process works on a binder and is ended without a word (SIGKILL; on
//! Windows its like). What it had said to be done is there, nothing is there by half, and the next
//! start goes on as if nothing had been.

mod at_desk;
mod scenes;
mod sharing;

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::Stdio,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use crate::support::{Figures, Place, Random, apart, place::copy, runs};
use scenes::{Scene, scenes};

const TEST: &str = "kill::at_work";
/// Stands before what the process says, among what the test harness prints.
const MARK: &str = "@ ";
const BEGIN: &str = "begin";
const END: &str = "end";
/// Longer than any scene takes.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn killed_at_any_moment_nothing_is_torn() {
    nothing_is_torn("kill", &scenes(), runs(40, 500));
}

#[test]
fn killed_while_it_shares_nothing_is_torn_and_a_package_can_be_taken_again() {
    nothing_is_torn("kill-sharing", &sharing::scenes(), runs(12, 150));
}

/// Kills each of the scenes about as often as its share of `count` says.
fn nothing_is_torn(name: &str, scenes: &[Scene], count: usize) {
    if apart::task().is_some() {
        return;
    }
    let mut figures = Figures::of(name);
    let shares: usize = scenes.iter().map(|scene| scene.share).sum();
    let (mut all, mut torn) = (0, Vec::new());
    for (number, scene) in scenes.iter().enumerate() {
        let times = (count * scene.share).div_ceil(shares);
        let template = Place::new();
        let facts = (scene.prepare)(template.path());
        let span = span(scene, template.path());
        let mut random = Random::new(number as u64);
        let (mut midway, mut said) = (0, 0);
        for time in 0..times {
            let place = Place::new();
            copy(template.path(), place.path());
            let wait = span.mul_f64(random.below(1000) as f64 / 1000.0);
            let killed = kill(scene, place.path(), wait);
            midway += usize::from(!killed.ended);
            said += killed.said.len();
            if let Err(why) = (scene.check)(place.path(), &facts, &killed.said) {
                torn.push(format!("{} {time}, killed after {wait:?}: {why}", scene.name));
            }
        }
        all += times;
        let midway = format!("{}: killed under way {midway}, said done before {said}", scene.name);
        figures.line(midway, times);
    }
    figures.line("runs", all);
    figures.line("binders torn, or with something missing that was said done", torn.len());
    figures.show();
    assert!(torn.is_empty(), "{torn:#?}");
}

/// What became of a process that was killed.
struct Killed {
    /// What it had said to be done.
    said: Vec<String>,
    /// Whether it had come to its end before.
    ended: bool,
}

/// How long the scene takes from its beginning to its end.
fn span(scene: &Scene, template: &Path) -> Duration {
    if let Some(span) = scene.span {
        return span;
    }
    let place = Place::new();
    copy(template, place.path());
    let start = Instant::now();
    assert!(kill(scene, place.path(), PATIENCE).ended, "{} comes to no end", scene.name);
    // The start of the process is in it, so that some are killed at the very end.
    start.elapsed()
}

/// Lets a process work on the binder in `folder`, and kills it `wait` after it began.
fn kill(scene: &Scene, folder: &Path, wait: Duration) -> Killed {
    let mut worker = apart::command(TEST, &format!("{} {}", scene.name, folder.display()));
    let mut worker =
        worker.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a process");
    let stdout = worker.stdout.take().expect("its words");
    let (sender, words) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            // The harness prints the name of the test without ending the line.
            if let Some((_, word)) = line.split_once(MARK) {
                let _ = sender.send(word.to_owned());
            }
        }
    });
    let first = words.recv_timeout(PATIENCE).expect("it begins");
    assert_eq!(first, BEGIN);
    let until = Instant::now() + wait;
    let mut said = Vec::new();
    let mut ended = false;
    while let Ok(word) = words.recv_timeout(until.saturating_duration_since(Instant::now())) {
        ended = word == END;
        if ended {
            break;
        }
        said.push(word);
    }
    worker.kill().expect("killed");
    let output = worker.wait_with_output().expect("gone");
    reader.join().expect("read");
    said.extend(words.iter().filter(|word| word != END));
    let failed = String::from_utf8_lossy(&output.stderr);
    assert!(!failed.contains("panicked"), "{}: {failed}", scene.name);
    Killed { said, ended }
}

/// Not a test of its own: the work, when [`kill`] asks for it.
#[test]
fn at_work() {
    let Some(task) = apart::task() else { return };
    let Some((name, folder)) = task.split_once(' ') else { return };
    let Some(scene) =
        scenes().into_iter().chain(sharing::scenes()).find(|scene| scene.name == name)
    else {
        return;
    };
    let mut say = |word: &str| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{MARK}{word}").and_then(|()| out.flush()).expect("said");
    };
    say(BEGIN);
    (scene.work)(&PathBuf::from(folder), &mut say);
    say(END);
    // Waits to be killed, so that the end of the process does nothing more.
    thread::sleep(PATIENCE);
}
