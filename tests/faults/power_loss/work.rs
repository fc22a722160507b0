//! The process whose writes are recorded: it makes a binder, works on it, and says after each
//! change what the binder holds, and of each backup that it is there.

use std::{
    fs::OpenOptions,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use mentormap_app::{Binder, Desk, NoVault, wire::backup::BackupWhy};
use mentormap_faults_probe::Weakened;
use mentormap_store::backup::BackupReason;
use serde_json::json;

use crate::support::{
    Place, apart,
    work::{Work, clock, digest, fill},
};

/// The binder, below the folder that is recorded.
pub const BINDER: &str = "binder";
/// Stands before the id of a backup, among the states that are said.
pub const BACKUP: &str = "backup ";
const TEST: &str = "power_loss::work::at_work";

/// What the process does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Task {
    /// A mentor's work, with a backup now and then.
    Work,
    /// The same with `synchronous = NORMAL`: the control.
    Weak,
    /// Backups are made and put back.
    Restore,
}

/// Has a process work on a binder for so many steps; gives the record of it.
pub fn record(task: Task, steps: usize) -> Vec<u8> {
    let place = Place::new();
    let (root, said, record) = (place.join("disk"), place.join("said"), place.join("record"));
    std::fs::create_dir(&root).expect("a folder");
    let mut worker = apart::command(TEST, &format!("{task:?} {steps} {}", root.display()));
    worker.env("LD_PRELOAD", recorder());
    worker.env("MENTORMAP_RECORD", &record).env("MENTORMAP_RECORD_ROOT", &root);
    worker.env("MENTORMAP_RECORD_SAID", &said);
    let output = worker.output().expect("a start");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    std::fs::read(record).expect("a record: the library was preloaded")
}

/// Builds the library that records. It needs nothing, so that this takes a second, once.
fn recorder() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recorder");
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--offline", "--package", "mentormap-faults-recorder"]);
    build.arg("--target-dir").arg(&target).current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(build.status().expect("cargo").success(), "the recorder does not build");
    target.join("debug").join("libmentormap_faults_recorder.so")
}

/// Not a test of its own: the work, when [`record`] asks for it.
#[test]
fn at_work() {
    let Some(task) = apart::task() else { return };
    let [task, steps, root] = task.splitn(3, ' ').collect::<Vec<_>>()[..] else { return };
    let steps = steps.parse().expect("a number");
    let said = std::env::var_os("MENTORMAP_RECORD_SAID").expect("a file");
    let mut said = OpenOptions::new().create(true).append(true).open(said).expect("a file");
    // One write, so that it is one acknowledgement.
    let mut say = |word: String| said.write_all(word.as_bytes()).expect("said");
    let folder = Path::new(root).join(BINDER);
    match task {
        "Restore" => put_back(&folder, steps, &mut say),
        _ => keep(&folder, steps, task == "Weak", &mut say),
    }
}

fn keep(folder: &Path, steps: usize, weak: bool, say: &mut dyn FnMut(String)) {
    let weakened = weak.then(Weakened::begin);
    let weaken = || weakened.iter().for_each(Weakened::apply);
    let mut binder = Binder::create(folder, clock()).expect("a binder");
    weaken();
    say(digest(&mut binder));
    fill(&mut binder);
    say(digest(&mut binder));
    let mut work = Work::on(&mut binder, 5);
    for step in 0..steps {
        // The evening, and the next morning: closing the file takes the log into it.
        if step % 80 == 79 {
            drop(binder);
            binder = Binder::open(folder, clock()).expect("a binder");
            weaken();
        }
        if step % 80 == 20 && !weak {
            let made = binder.backup_now(BackupReason::Asked).expect("a backup");
            say(format!("{BACKUP}{}", made.id));
        }
        work.step(&mut binder).expect("a change");
        say(digest(&mut binder));
    }
}

fn put_back(folder: &Path, steps: usize, say: &mut dyn FnMut(String)) {
    let mut binder = Binder::create(folder, clock()).expect("a binder");
    say(digest(&mut binder));
    fill(&mut binder);
    say(digest(&mut binder));
    let mut work = Work::on(&mut binder, 5);
    drop(binder);
    let mut desk = Desk::new(folder.to_owned(), Box::new(|| clock()), Box::new(NoVault));
    for step in 0..steps {
        if step % 10 == 3 {
            let made = desk.with(|binder| binder.backup_now(BackupReason::Asked));
            say(format!("{BACKUP}{}", made.expect("a backup").id));
        }
        if step % 10 == 8 {
            let view = desk.backups(()).expect("backups");
            let asked = view.rows.iter().find(|row| row.reason == BackupWhy::Asked);
            let choice = json!({ "place": "binder", "id": asked.expect("a backup").id });
            desk.backup_restore(serde_json::from_value(choice).expect("a choice")).expect("back");
        } else {
            desk.with(|binder| work.step(binder)).expect("a change");
        }
        say(desk.with(|binder| Ok(digest(binder))).expect("a binder"));
    }
}
