//! Files from outside that want to break the program: every parser gets real files, changed by a
//! seeded generator, byte by byte and by their structure.
//!
//! A parser may refuse or accept; it must not panic, overflow its stack, hang or fill the memory.
//! An input that does is left in `target/tmp/faults/hostile/`; once mended, it stays as a file in
//! `tests/fixtures/hostile/<parser>/`, which every run reads first.

mod change;
mod keeping;
mod packages;
mod seeds;
mod targets;
mod watch;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
    time::Instant,
};

use mentormap_faults_probe::Counting;

use crate::support::{Figures, Random, figures, runs};
use change::Shape;
use targets::Target;

/// What a parser may hold beside a fixed multiple of the file: a zip or a PDF unpacks.
const MEMORY: usize = 192 << 20;
const MEMORY_PER_BYTE: usize = 64;
/// The room of a thread on which the program reads files.
const STACK: usize = 2 << 20;

#[test]
fn no_file_from_outside_breaks_a_parser() {
    let mut figures = Figures::of("hostile files");
    let mut failures = Vec::new();
    let only = std::env::var("MENTORMAP_FAULTS_PARSER").ok();
    let targets = targets::all();
    let chosen = targets.iter().filter(|t| only.as_ref().is_none_or(|only| only == t.name));
    let waiting: Mutex<Vec<&Target>> = Mutex::new(chosen.rev().collect());
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from).min(4) {
            let room = thread::Builder::new().stack_size(STACK);
            let work = || {
                loop {
                    let target = waiting.lock().expect("no panic").pop();
                    let Some(target) = target else { break };
                    let result = run(target);
                    done.lock().expect("no panic").push((target.name, result));
                }
            };
            room.spawn_scoped(scope, work).expect("a thread");
        }
    });
    let mut done = done.into_inner().expect("no panic");
    done.sort_by_key(|(name, _)| targets.iter().position(|target| target.name == *name));
    let mut inputs = 0;
    for (name, done) in done {
        let ms = done.slowest.as_secs_f64() * 1e3;
        let most = done.most as f64 / 1e6;
        let seen = format!("{name}: taken {}, at most {ms:.0} ms, {most:.1} MB", done.accepted);
        figures.line(seen, done.inputs);
        inputs += done.inputs;
        failures.extend(done.failures);
    }
    figures.line("inputs, all parsers together", inputs);
    figures.line("inputs that broke a parser", failures.len());
    figures.show();
    assert!(failures.is_empty(), "{failures:#?}");
}

#[derive(Default)]
struct Done {
    inputs: usize,
    accepted: usize,
    slowest: std::time::Duration,
    most: usize,
    failures: Vec<String>,
}

fn run(target: &Target) -> Done {
    let mut done = Done::default();
    let mut reader = (target.reader)();
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty(), "{} has no files to start from", target.name);
    let kept = kept(target.name);
    for (name, input) in seeds.iter().chain(&kept) {
        try_one(target, name, input, &mut reader, &mut done);
    }
    assert!(done.accepted > 0, "{}: not even a sound file is read", target.name);
    let mut random = Random::new(target.name.bytes().map(u64::from).sum());
    for number in 0..runs(300, 20_000) {
        let seed = &random.pick(&seeds).1;
        let other = &random.pick(&seeds).1;
        let input = change::change(target.shape, seed, other, &mut random);
        try_one(target, &number.to_string(), &input, &mut reader, &mut done);
        // A panic in a parser ends the run of this target: one is enough to mend.
        if done.failures.len() > 2 {
            break;
        }
    }
    done
}

/// Inputs that broke the parser once.
fn kept(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/hostile").join(target);
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let read = |file: fs::DirEntry| {
        let name = file.file_name().to_string_lossy().into_owned();
        Some((name, fs::read(file.path()).ok()?))
    };
    files.filter_map(read).collect()
}

fn left(target: &str, name: &str) -> PathBuf {
    let folder = figures::folder().join("hostile");
    fs::create_dir_all(&folder).expect("a folder");
    folder.join(format!("{target}-{name}"))
}

fn try_one(
    target: &Target,
    name: &str,
    input: &[u8],
    reader: &mut targets::Reader,
    done: &mut Done,
) {
    // Who overflows the stack takes this process along: the input is on the disk before.
    let current = left(target.name, "current");
    fs::write(&current, input).expect("the input");
    let watch = watch::Watch::over(target.name, &current);
    Counting::begin();
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| reader(input)));
    let (time, most) = (start.elapsed(), Counting::most());
    drop(watch);
    done.inputs += 1;
    done.slowest = done.slowest.max(time);
    done.most = done.most.max(most);
    let limit = MEMORY + MEMORY_PER_BYTE * input.len();
    let fault = match outcome {
        Err(_) => Some("panicked".to_owned()),
        Ok(_) if most > limit => Some(format!("held {most} bytes")),
        Ok(accepted) => {
            done.accepted += usize::from(accepted);
            None
        }
    };
    if let Some(fault) = fault {
        let kept = left(target.name, name);
        fs::write(&kept, input).expect("the input");
        done.failures.push(format!("{} {fault}: {}", target.name, kept.display()));
        *reader = (target.reader)();
    }
    fs::remove_file(current).expect("the input");
}

/// What kinds of change make sense for a file.
pub const TEXT: &[Shape] = &[Shape::Bytes, Shape::Lines];
pub const JSON: &[Shape] = &[Shape::Bytes, Shape::Json, Shape::Json, Shape::Json];
pub const PDF: &[Shape] = &[Shape::Bytes, Shape::Tokens, Shape::Tokens];
pub const ZIP: &[Shape] = &[Shape::Bytes, Shape::Members, Shape::Members, Shape::Members];
