//! How fast reports are made, and how large: four pages, tagged, of differing interns.
//!
//! `cargo xtask bench`, or `cargo bench --package mentormap-tests --bench reports`. Times are of
//! this machine; nothing is asserted. With `--export FOLDER` it only writes the first report,
//! and its data for the reference measured in `benches/typst`.

#[path = "../../../src-tauri/crates/report/tests/reports/fixture.rs"]
#[expect(
    dead_code,
    clippy::unwrap_used,
    reason = "the tests of the crate own it; its bare report is used"
)]
mod fixture;

mod example;
mod export;

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use example::Example;
use mentormap_i18n::Messages;
use mentormap_report::{
    Fonts, Job, Meta, Stage, build, lay_out, print_many, render, to_pdf_observed,
};

const REPORTS: usize = 200;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` asks for a list; there is nothing to list.
    if arguments.iter().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    let example = Example::new();
    match arguments.iter().position(|argument| argument == "--export") {
        Some(at) => export::write(Path::new(&arguments[at + 1]), &example),
        None => figures(&example),
    }
}

fn figures(example: &Example) {
    let before = memory("VmRSS:");
    let input = example.report(0);
    let (first, bytes) =
        timed(|| render(&input, &Messages::new("nl"), Fonts::shipped()).expect("a report"));
    let pages = lay_out(&build(&input, &Messages::new("nl")), Fonts::shipped()).pages.len();
    line("pages", pages);
    line("first of the process, ms", ms(first));
    after_the_first(example);
    stages(example);
    batch(example, 1);
    batch(example, 2);
    line("bytes of the first, kB", format!("{:.1}", bytes.len() as f64 / 1e3));
    line("memory before, peak, MB", format!("{before}, {}", memory("VmHWM:")));
}

fn after_the_first(example: &Example) {
    let messages = Messages::new("nl");
    let mut times: Vec<Duration> = (1..=REPORTS)
        .map(|n| {
            let input = example.report(n);
            timed(|| render(&input, &messages, Fonts::shipped()).expect("a report")).0
        })
        .collect();
    times.sort_unstable();
    line("one after the first, median, ms", ms(times[REPORTS / 2]));
    line("one after the first, p95, ms", ms(times[REPORTS * 95 / 100]));
}

/// Where the time goes; the tags apart.
fn stages(example: &Example) {
    let messages = Messages::new("nl");
    let names = ["say", "place", "fonts", "draw", "tag", "write"];
    let mut sums = [Duration::ZERO; 6];
    for n in 0..REPORTS {
        let input = example.report(n);
        let (time, report) = timed(|| build(&input, &messages));
        sums[0] += time;
        let (time, pages) = timed(|| lay_out(&report, Fonts::shipped()));
        sums[1] += time;
        let mut start = Instant::now();
        let mut lap = |stage: Stage| {
            sums[2 + stage as usize] += start.elapsed();
            start = Instant::now();
        };
        let meta = Meta::of(&report, input.date);
        to_pdf_observed(&pages, Fonts::shipped(), &meta, &mut lap).expect("a report");
    }
    for (name, sum) in names.iter().zip(sums) {
        line(&format!("  {name}, mean, ms"), ms(sum / REPORTS as u32));
    }
}

fn batch(example: &Example, threads: usize) {
    let mut bytes = 0;
    let jobs = (0..REPORTS).map(|n| Job::Input(Box::new(example.report(n))));
    let before = processor();
    let (time, made) = timed(|| {
        print_many(jobs, Fonts::shipped(), threads, |_, made| {
            bytes += made.expect("a report").len();
            true
        })
    });
    assert_eq!(made, REPORTS);
    line(
        &format!("{REPORTS} reports, {threads} at a time, s"),
        format!("{:.2}", time.as_secs_f64()),
    );
    line("  of processor time, s", format!("{:.2}", processor() - before));
    line("  mean size, kB", format!("{:.1}", bytes as f64 / REPORTS as f64 / 1e3));
}

fn line(name: &str, value: impl std::fmt::Display) {
    println!("{name:<44}{value:>16}");
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

fn ms(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() * 1e3)
}

/// The seconds of processor time that this process had, where the system tells it: they count
/// alike on a machine that others use too.
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks = fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

/// A measure of this process in MB, where the system tells it.
fn memory(of: &str) -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(of));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or("-".into(), |kilobytes| format!("{:.0}", kilobytes / 1e3))
}
