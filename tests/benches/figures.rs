//! The figures of the README: a seeded binder at full size and at a tenth of it.
//!
//! `cargo xtask bench`, or `cargo bench --package mentormap-tests`. Times are of this machine, in
//! milliseconds; nothing is asserted.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use chrono::{Days, NaiveDate};
use mentormap_app::{
    Binder, FixedClock,
    wire::{observation::ObservationDraft, report::ReportChoice},
};
use mentormap_domain::{
    evaluation::Moment,
    ids::PlacementId,
    observation::{Tone, Visibility},
};
use serde_json::{Value, json};
use uuid::Uuid;

const SAMPLE: &str = include_str!("../../assets/demo/sample.json");
const WORDS: &[&str] = &[
    "troost",
    "vraagt",
    "speelt",
    "ouder",
    "afscheid",
    "rustig",
    "groep",
    "verzorgt",
    "luistert",
    "kring",
    "boek",
    "samen",
    "wacht",
    "helpt",
    "noteert",
    "veilig",
    "buiten",
    "maaltijd",
    "slaapt",
    "neemt",
    "initiatief",
    "collega",
    "overleg",
    "feedback",
    "taal",
    "zingt",
    "benoemt",
    "gevoel",
];

fn main() {
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

fn clock() -> Box<FixedClock> {
    Box::new(FixedClock("2026-11-22T09:00:00Z".parse().expect("a time")))
}

type Figures = Vec<(&'static str, String)>;

fn figures(placements: usize, observations: usize) -> Figures {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("binder");
    seed(&place, placements, observations);
    let size = fs::metadata(place.join("mentormap.db")).map_or(0, |file| file.len());
    let mut list = vec![("database, MB", format!("{:.0}", size as f64 / 1e6))];

    let (opened, mut binder) = timed(|| Binder::open(&place, clock()).expect("a binder"));
    list.push(("open the binder, ms", ms(opened)));
    list.push(("Today, first time, ms", ms(timed(|| binder.today(()).expect("today")).0)));
    list.push(("Today, again, p95 ms", p(95, repeat(30, |_| drop(binder.today(()))))));
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
    list
}

/// A binder with `placements` copies of the sample's and `observations` more notes.
fn seed(place: &Path, placements: usize, observations: usize) {
    let mut file: Value = serde_json::from_str(SAMPLE).expect("the sample");
    let interns = file["interns"].as_array().expect("interns").clone();
    let originals = file["placements"].as_array().expect("placements").clone();
    let mut ids = Vec::new();
    for n in originals.len()..placements {
        let mut intern = interns[n % interns.len()].clone();
        let mut placement = originals[n % originals.len()].clone();
        let id = made(0x10_0000 + n);
        intern["id"] = json!(made(0x20_0000 + n));
        intern["name"] = json!(format!("Stagiair {n}"));
        placement["intern"] = intern["id"].clone();
        placement["id"] = json!(id);
        // Most have ended, as in a binder that is some years old.
        if n % 12 != 0 {
            let back = Days::new(200 + (n as u64 % 1000));
            for field in ["start", "end"] {
                let day: NaiveDate =
                    placement[field].as_str().expect("a day").parse().expect("a day");
                placement[field] = json!(day - back);
            }
        }
        ids.push((id, placement["start"].as_str().expect("a day").to_owned()));
        file["interns"].as_array_mut().expect("interns").push(intern);
        file["placements"].as_array_mut().expect("placements").push(placement);
    }
    let notes = file["observations"].as_array_mut().expect("observations");
    let indicators = notes[0]["indicators"].clone();
    for n in notes.len()..observations {
        let (placement, start) = &ids[n % ids.len()];
        let start: NaiveDate = start.parse().expect("a day");
        notes.push(json!({
            "id": made(0x40_0000 + n),
            "placement": placement,
            "date": start + Days::new(n as u64 / 7 % 80),
            "activity": WORDS[n % 7],
            "text": sentence(n),
            "tone": "neutral",
            "visibility": "shared",
            "indicators": indicators,
            "created": "2026-10-01T08:00:00Z",
        }));
    }
    let mut binder = Binder::create(place, clock()).expect("a binder");
    binder.import(&file.to_string(), false).expect("an import");
}

fn made(n: usize) -> String {
    Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0000 + n as u128).to_string()
}

/// A sentence of fourteen words, the same for the same number.
fn sentence(n: usize) -> String {
    let mut state = n as u64 + 1;
    let mut words = Vec::new();
    for _ in 0..14 {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words.push(WORDS[(state >> 33) as usize % WORDS.len()]);
    }
    words.join(" ")
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
