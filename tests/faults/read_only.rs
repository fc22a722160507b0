//! A folder or a file that can only be read: opened to look at, with everything that was kept, and
//! not a byte of it changed.

use std::{collections::BTreeMap, fs, path::Path};

use mentormap_app::{
    Binder, Desk, ErrorCode,
    wire::{desk::DeskState, trouble::TroubleKind},
};
use sha2::{Digest, Sha256};

use crate::support::{
    Figures, Place, apart, desk, place,
    room::{self, Room, lock_file},
    work::{self, Work, digest},
};

#[test]
fn what_can_not_be_written_is_read() {
    if apart::task().is_some() {
        return look_at_all();
    }
    if let Err(reason) = room::inside("read_only::what_can_not_be_written_is_read") {
        println!("read_only skipped: no file system can be made here ({reason})");
    }
}

fn look_at_all() {
    let place = Place::new();
    let room = Room::of(&place.join("disk"), 64 * 1024 * 1024);
    let folder = place.join("disk/binder");
    let mut figures = Figures::of("read_only");
    let mut cases = 0;

    let closed = closed(&folder);
    room.lock(true);
    look(&folder, &closed);
    room.lock(false);
    cases += 1;

    let left = left_behind(&folder, &place);
    assert!(fs::metadata(folder.join("mentormap.db-wal")).is_ok_and(|log| log.len() > 0));
    room.lock(true);
    look(&folder, &left);
    room.lock(false);
    cases += 1;

    // The file alone: its folder can be written.
    for with_log in [true, false] {
        if !with_log {
            drop(Binder::open(&folder, work::clock()).expect("a binder"));
        }
        assert_eq!(folder.join("mentormap.db-wal").exists(), with_log);
        lock_file(&folder.join("mentormap.db"));
        look(&folder, &left);
        unmount(&folder.join("mentormap.db"));
        cases += 1;
    }
    let mut desk = desk::at(&folder);
    assert_eq!(desk.state(), DeskState::Open, "writable again");
    assert_eq!(desk::holds(&mut desk).expect("a look"), left);
    figures.line("read-only folders and files, with and without a log", cases);
    figures.line("opened to look at, with everything acknowledged", cases);
    figures.line("bytes changed", 0);
    figures.show();
}

/// Opens the binder to look at: everything is there, nothing is kept, nothing is touched.
fn look(folder: &Path, expected: &str) {
    let before = sums(folder);
    let mut desk = desk::at(folder);
    assert_eq!(desk.state(), DeskState::Trouble);
    let view = desk.desk_trouble(()).expect("what is wrong");
    assert_eq!((view.kind, view.can_rescue), (TroubleKind::ReadOnly, true));
    desk.desk_rescue(()).expect("a rescue view");
    assert_eq!(desk.state(), DeskState::Rescue);
    assert_eq!(desk::holds(&mut desk).expect("a look"), expected);
    refuses(&mut desk);
    drop(desk);
    assert_eq!(sums(folder), before, "nothing was touched");
}

fn refuses(desk: &mut Desk) {
    let refused = desk.with(|binder| {
        let mut work = Work::on(binder, 7);
        let codes = [work.observe(binder, None), work.rate(binder), work.attach(binder)];
        Ok(codes.map(|done| done.expect_err("refused").code))
    });
    assert_eq!(refused.expect("a look"), [ErrorCode::ReadOnly; 3]);
}

/// A sample binder that was closed, and what it holds.
fn closed(folder: &Path) -> String {
    let mut binder = work::sample(folder);
    let held = digest(&mut binder);
    drop(binder);
    assert!(!folder.join("mentormap.db-wal").exists());
    held
}

/// The files as they lie there when the program ends at once, with changes in the log.
fn left_behind(folder: &Path, outside: &Place) -> String {
    let mut binder = Binder::open(folder, work::clock()).expect("a binder");
    let mut work = Work::on(&mut binder, 3);
    for _ in 0..12 {
        work.step(&mut binder).expect("a step");
    }
    let held = digest(&mut binder);
    let copy = outside.join("copy");
    place::copy(folder, &copy);
    drop(binder);
    fs::remove_dir_all(folder).expect("gone");
    place::copy(&copy, folder);
    let _ = fs::remove_file(folder.join("binder-open.json"));
    held
}

fn sums(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = place::files(folder).into_iter();
    let sum = |path: &Path| Sha256::digest(fs::read(path).expect("a file")).to_vec();
    files.map(|path| (path.display().to_string(), sum(&path))).collect()
}

fn unmount(path: &Path) {
    let done = std::process::Command::new("umount").arg(path).status().expect("umount");
    assert!(done.success());
}
