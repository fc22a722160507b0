//! A binder of any size, the same for the same numbers.
#![allow(dead_code)] // Each benchmark uses its own part.

use std::{path::Path, process::Command};

use chrono::{Days, NaiveDate};
use mentormap_app::{Binder, FixedClock};
use serde_json::{Value, json};
use uuid::Uuid;

const SEED: &str = "--seed";
const SAMPLE: &str = include_str!("../../../assets/demo/sample.json");
/// The words that the notes are made of.
pub const WORDS: &[&str] = &[
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

/// Has [`seed`] done by another run of this program, so that its memory is not counted here.
pub fn seed_apart(place: &Path, placements: usize, observations: usize) {
    let this = std::env::current_exe().expect("this program");
    let mut seed = Command::new(this);
    seed.arg(SEED).arg(place).args([placements.to_string(), observations.to_string()]);
    assert!(seed.status().expect("a start").success(), "no binder");
}

/// Does what [`seed_apart`] asked for; gives whether it was asked.
pub fn seeds() -> bool {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [task, place, placements, observations] = args.as_slice() else { return false };
    if task != SEED {
        return false;
    }
    let number = |text: &str| text.parse().expect("a number");
    seed(Path::new(place), number(placements), number(observations));
    true
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
        // They have ended and lie in the archive, as in a binder that is some years old.
        let back = Days::new(200 + (n as u64 % 1000));
        for field in ["start", "end"] {
            let day: NaiveDate = placement[field].as_str().expect("a day").parse().expect("a day");
            placement[field] = json!(day - back);
        }
        placement["archived"] = json!(true);
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
pub fn sentence(n: usize) -> String {
    let mut state = n as u64 + 1;
    let mut words = Vec::new();
    for _ in 0..14 {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words.push(WORDS[(state >> 33) as usize % WORDS.len()]);
    }
    words.join(" ")
}

/// The day on which the sample is at home.
pub fn clock() -> Box<FixedClock> {
    Box::new(FixedClock("2026-11-22T09:00:00Z".parse().expect("a time")))
}
