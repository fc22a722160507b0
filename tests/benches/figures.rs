//! The figures of the README: a seeded binder at full size and at a tenth of it.
//!
//! `cargo xtask bench`, or `cargo bench --package mentormap-tests`. Times are of this machine, in
//! milliseconds; nothing is asserted.

mod binder;
mod keeping;
mod sharing;
mod unlocking;

use std::{
    fs,
    time::{Duration, Instant},
};

use binder::{WORDS, clock, seed_apart, seeds, sentence};
use mentormap_app::{
    Binder,
    wire::{
        history::{HistoryChoice, HistoryOf},
        observation::ObservationDraft,
        overview::OverviewFilter,
        report::ReportChoice,
    },
};
use mentormap_domain::{
    evaluation::Moment,
    ids::PlacementId,
    observation::{Tone, Visibility},
};

fn main() {
    if seeds() {
        return;
    }
    // `cargo test --benches` asks for a list; there is nothing to list.
    if std::env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    println!("{:<44}{:>12}{:>12}", "", "1/10", "whole");
    let small = figures(50, 10_000);
    let whole = figures(500, 100_000);
    for ((name, small), (_, whole)) in small.iter().zip(&whole) {
        println!("{name:<44}{small:>12}{whole:>12}");
    }
    println!("{:<44}{:>24}", "peak memory of this program, MB", peak_memory());
}

type Figures = Vec<(&'static str, String)>;

fn figures(placements: usize, observations: usize) -> Figures {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("binder");
    seed_apart(&place, placements, observations);
    let size = fs::metadata(place.join("mentormap.db")).map_or(0, |file| file.len());
    let mut list = vec![("database, MB", format!("{:.0}", size as f64 / 1e6))];

    let (opened, mut binder) = timed(|| Binder::open(&place, clock()).expect("a binder"));
    list.push(("open the binder, ms", ms(opened)));
    list.push(("Today, first time, ms", ms(timed(|| binder.today(()).expect("today")).0)));
    list.push(("Today, again, p95 ms", p(95, repeat(30, |_| drop(binder.today(()))))));
    let all = OverviewFilter {
        from: Some("2000-01-01".parse().expect("a day")),
        ..OverviewFilter::default()
    };
    let overview = repeat(20, |_| drop(binder.overview(all.clone())));
    list.push(("overview of all placements, p95 ms", p(95, overview)));
    let year = repeat(20, |_| drop(binder.school_year(2026)));
    list.push(("school year in figures, p95 ms", p(95, year)));
    list.push(("list of all interns, p95 ms", p(95, repeat(20, |_| drop(binder.interns(()))))));

    let cards = binder.interns(()).expect("interns");
    let ids: Vec<PlacementId> = cards.iter().map(|card| card.placement).collect();
    let saving = repeat(500, |i| {
        binder.observation_save(observation(ids[i % ids.len()], i)).expect("saved");
    });
    list.push(("save an observation, p50 ms", p(50, saving.clone())));
    list.push(("save an observation, p99 ms", p(99, saving)));
    let mut typed = Vec::new();
    for word in WORDS {
        for end in 1..=word.len() {
            typed.push(word[..end].to_owned());
        }
    }
    let found = repeat(typed.len(), |i| drop(binder.search(typed[i].clone()).expect("hits")));
    list.push(("search as you type, p95 ms", p(95, found)));

    let of_all = repeat(30, |_| drop(binder.history(history(HistoryOf::All)).expect("lines")));
    list.push(("history of everything, p95 ms", p(95, of_all)));
    let of_one = repeat(100, |i| {
        let of = HistoryOf::Placement(ids[i % ids.len()]);
        drop(binder.history(history(of)).expect("lines"));
    });
    list.push(("history of a placement, p95 ms", p(95, of_one)));

    let thuy = cards.iter().find(|card| card.name == "Thúy Nguyễn").expect("the sample intern");
    let choice = ReportChoice {
        placement: thuy.placement,
        moment: Moment::Final,
        form: None,
        language: None,
    };
    let first = timed(|| binder.report_file(&choice).expect("a report")).0;
    list.push(("report (PDF), first, ms", ms(first)));
    let reports = repeat(200, |_| drop(binder.report_file(&choice).expect("a report")));
    list.push(("report (PDF), p50 ms", p(50, reports.clone())));
    let all: Duration = reports.iter().sum();
    list.push(("200 reports, one core, s", format!("{:.2}", all.as_secs_f64())));
    drop(binder);
    keeping::figures(&place, &mut list);
    sharing::figures(&place, &ids, &mut list);
    unlocking::figures(&place, &mut list);
    list
}

fn observation(placement: PlacementId, n: usize) -> ObservationDraft {
    ObservationDraft {
        id: None,
        placement,
        date: None,
        activity: "Vrij spel".into(),
        text: sentence(n),
        tone: Tone::Neutral,
        visibility: Visibility::Shared,
        indicators: Vec::new(),
    }
}

fn history(of: HistoryOf) -> HistoryChoice {
    let (topic, who, from, to) = (None, None, None, None);
    HistoryChoice { of, topic, who, from, to, before: None, limit: None }
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

fn repeat(times: usize, mut work: impl FnMut(usize)) -> Vec<Duration> {
    (0..times).map(|i| timed(|| work(i)).0).collect()
}

fn ms(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1e3)
}

/// The percentile, in milliseconds.
fn p(percent: usize, mut times: Vec<Duration>) -> String {
    times.sort();
    ms(times[(times.len() - 1) * percent / 100])
}

/// The most memory held at once, where the system tells it.
fn peak_memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or("-".into(), |kilobytes| format!("{:.0}", kilobytes / 1e3))
}
