//! A disk that fills up under every kind of use: what was acknowledged stays, and work goes on
//! when there is room again.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

use mentormap_app::{
    AppError, Binder, ErrorCode,
    wire::{Concept, Item, desk::DeskState},
};
use mentormap_store::backup::BackupReason;

use crate::support::{
    Figures, Place, apart, desk, place,
    room::{self, Room},
    runs,
    work::{self, Work, digest},
};

/// What somebody does while the disk fills up; the same thing over and over, each time another.
type Kind = (&'static str, fn(&mut Binder, &mut Work, &Path) -> Result<(), AppError>);

const KINDS: [Kind; 8] = [
    ("everything", |binder, work, _| work.step(binder)),
    ("notes", |binder, work, _| work.observe(binder, None)),
    ("ratings", |binder, work, _| work.rate(binder)),
    ("files", |binder, work, _| work.attach(binder)),
    ("undo and redo", |binder, work, _| {
        work.observe(binder, None)?;
        binder.undo(())?;
        binder.redo(()).map(drop)
    }),
    ("bin", |binder, work, _| {
        work.observe(binder, None)?;
        work.bin(binder)?;
        let binned = binder.bin_list(())?;
        let item = |id: &String| Item { concept: Concept::Observation, id: id.clone() };
        binned.first().map_or(Ok(()), |last| binder.restore(item(&last.id)).map(drop))
    }),
    ("import", |binder, work, other| {
        work.observe(binder, None)?;
        let text = fs::read_to_string(other).expect("a document");
        binder.import(&text, false).map(drop)
    }),
    ("backup", |binder, work, _| {
        work.attach(binder)?;
        binder.backup_now(BackupReason::Asked).map(drop)
    }),
];

/// Bytes left when the work begins.
const ROOMS: [usize; 7] = [0, 4096, 20_000, 70_000, 150_000, 400_000, 900_000];
/// The disk as a whole.
const DISK: usize = 96 * 1024 * 1024;

#[derive(Default)]
struct Counts {
    points: usize,
    met: usize,
    acknowledged: usize,
    lost: usize,
    other: Vec<String>,
    stuck: usize,
    faults: usize,
}

#[test]
fn a_full_disk_loses_nothing() {
    if apart::task().is_some() {
        return fill_up();
    }
    if let Err(reason) = room::inside("disk_full::a_full_disk_loses_nothing") {
        println!("disk_full skipped: no file system can be made here ({reason})");
    }
}

fn fill_up() {
    let (outside, mut counts) = (Place::new(), Counts::default());
    drop(work::sample(&outside.join("template")));
    let other = other_document(&outside.join("other.json"));
    let rooms = runs(2, ROOMS.len());
    let mut figures = Figures::of("disk_full");
    for (at, kind) in KINDS.iter().enumerate() {
        for round in 0..rooms {
            let seed = (at * ROOMS.len() + round) as u64;
            let room = ROOMS[(round + at * rooms) % ROOMS.len()];
            let disk = Room::of(&outside.join("disk"), DISK);
            place::copy(&outside.join("template"), &outside.join("disk/binder"));
            point(&outside.join("disk"), *kind, room, seed, &other, &mut counts);
            drop(disk);
        }
    }
    figures.line("points at which the disk was full", counts.points);
    figures.line("kinds of use", KINDS.len());
    figures.line("of them met while working", counts.met);
    figures.line("changes acknowledged before and after", counts.acknowledged);
    figures.line("acknowledged changes lost", counts.lost);
    figures.line("refusals that said something else", counts.other.len());
    figures.line("binders that could not go on when there was room", counts.stuck);
    figures.line("faults found by the whole check", counts.faults);
    figures.show();
    let good = counts.lost == 0 && counts.stuck == 0 && counts.faults == 0;
    assert!(good && counts.other.is_empty(), "{:?}", counts.other);
    assert!(counts.met * 4 >= counts.points * 3, "the disk was too large");
}

/// Works until the disk is full, and after.
fn point(
    disk: &Path,
    (name, act): Kind,
    room: usize,
    seed: u64,
    other: &Path,
    counts: &mut Counts,
) {
    counts.points += 1;
    let folder = disk.join("binder");
    let mut binder = Binder::open(&folder, work::clock()).expect("a binder");
    let mut work = Work::on(&mut binder, seed);
    let filler = fill(disk, room);
    let mut kept = digest(&mut binder);
    for _ in 0..200 {
        match act(&mut binder, &mut work, other) {
            Ok(()) => counts.acknowledged += 1,
            Err(error) if error.code == ErrorCode::DiskFull => {
                counts.met += 1;
                break;
            }
            Err(error) => {
                counts.other.push(format!("{name}: {error}"));
                break;
            }
        }
        kept = digest(&mut binder);
    }
    // A use of several changes may have kept the first of them.
    let after = digest(&mut binder);
    if !matches!(name, "undo and redo" | "bin" | "import" | "backup") {
        counts.lost += usize::from(after != kept);
    }
    drop(binder);
    // Still full: it opens or says so, and loses nothing either way.
    let mut desk = desk::at(&folder);
    if desk.state() == DeskState::Open {
        counts.lost += usize::from(desk::holds(&mut desk).expect("a look") != after);
    }
    drop(desk);
    fs::remove_file(filler).expect("room");
    go_on(&folder, &after, seed, counts);
}

/// There is room again.
fn go_on(folder: &Path, after: &str, seed: u64, counts: &mut Counts) {
    let mut binder = match Binder::open(folder, work::clock()) {
        Ok(binder) => binder,
        Err(_) => return counts.stuck += 1,
    };
    counts.lost += usize::from(digest(&mut binder) != after);
    let mut work = Work::on(&mut binder, seed + 1000);
    for _ in 0..5 {
        match work.step(&mut binder) {
            Ok(()) => counts.acknowledged += 1,
            Err(_) => counts.stuck += 1,
        }
    }
    counts.faults += binder.integrity().expect("a check").len();
    counts.faults += binder.quick_faults().expect("a check").len();
}

/// Leaves `room` bytes free, about.
fn fill(disk: &Path, room: usize) -> std::path::PathBuf {
    let path = disk.join("filler");
    let mut file = File::create(&path).expect("a file");
    let piece = [0; 4096];
    while file.write_all(&piece).is_ok() {}
    let full = file.metadata().expect("its size").len();
    file.set_len(full.saturating_sub(room as u64)).expect("room");
    path
}

/// A document of another binder, to take in.
fn other_document(path: &Path) -> std::path::PathBuf {
    let place = Place::new();
    let mut binder = work::sample(&place.join("other"));
    fs::write(path, binder.export().expect("an export")).expect("a document");
    path.to_owned()
}
