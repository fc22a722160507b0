//! From the start of the program to a usable Today, beside a window with nothing in it, in the
//! same run: `cargo xtask bench`. Nothing is asserted.
#![cfg(target_os = "linux")]

mod binder;
#[allow(dead_code)] // The suites use the rest of it.
#[path = "../e2e/harness/mod.rs"]
mod harness;

use std::time::Duration;

use harness::{Start, time_to};

/// How often each window is opened.
const TIMES: usize = 11;
/// The list of interns is there and an observation can be begun.
const TODAY: &str = "return !!document.querySelector('ul.cards > li')";
const BARE: &str = "return document.body?.innerText.trim() === 'bare'";

fn main() {
    if binder::seeds() {
        return;
    }
    // `cargo test --benches` asks for a list; there is nothing to list.
    if std::env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    binder::seed_apart(&place("small"), 50, 10_000);
    binder::seed_apart(&place("whole"), 500, 100_000);
    let at = |name: &str| {
        let folder = place(name).to_string_lossy().into_owned();
        Start::program("mentormap").arg("--binder").arg(&folder)
    };
    let (small, whole, bare) = (at("small"), at("whole"), Start::program("examples/bare"));

    let mut times: [Vec<Duration>; 3] = Default::default();
    for _ in 0..TIMES {
        // In turn, so that whatever else the machine does falls on all of them.
        for (times, (start, ready)) in
            times.iter_mut().zip([(&bare, BARE), (&small, TODAY), (&whole, TODAY)])
        {
            times.push(time_to(start, ready));
        }
    }
    let [bare, small, whole] = times.map(middle);
    println!("{:<44}{:>12}{:>12}", "", "1/10", "whole");
    println!("{:<44}{bare:>24.0}", "bare window, ms");
    println!("{:<44}{small:>12.0}{whole:>12.0}", "cold start to Today, ms");
    println!("{:<44}{:>12.2}{:>12.2}", "against the bare window", small / bare, whole / bare);
}

/// The middle one, in milliseconds.
fn middle(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e3
}
