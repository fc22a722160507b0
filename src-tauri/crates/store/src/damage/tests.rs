//! Damage of every kind is found, nothing is overwritten, and what can be read is read.

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use mentormap_domain::observation::Observation;
use tempfile::TempDir;

use super::*;
use crate::{KeyFile, Store, StoreError, testing::*};

struct Place(TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
    fn key(&self) -> KeyFile {
        KeyFile::at(self.path("key"))
    }
    fn open(&self) -> Result<Store, StoreError> {
        Store::open(&self.path("db"), &self.key(), at(0))
    }
    fn rescue(&self) -> Result<Store, StoreError> {
        Store::open_rescue(&self.path("db"), &self.key(), &self.path("scratch"), at(0))
    }
    /// A populated file that was closed.
    fn populated() -> Place {
        let place = Place::new();
        populate(&mut place.open().unwrap());
        place
    }
    /// The files as they lie there when a program ends at once, with changes in the log.
    fn abandoned() -> Place {
        let (live, place) = (Place::populated(), Place::new());
        let mut store = live.open().unwrap();
        for slot in 0..3 {
            let text = format!("Onvergetelijk {slot}");
            run(&mut store, "save", |tx| tx.put(&Observation { text, ..observation(slot, 12) }))
                .unwrap();
        }
        for name in ["db", "db-wal", "key"] {
            fs::copy(live.path(name), place.path(name)).unwrap();
        }
        place
    }
    fn flip(&self, name: &str, byte: usize) {
        let mut bytes = fs::read(self.path(name)).unwrap();
        bytes[byte] ^= 4;
        fs::write(self.path(name), bytes).unwrap();
    }
    fn bytes(&self) -> Vec<(String, Vec<u8>)> {
        let files = ["db", "db-wal", "key"].map(|name| (name.to_owned(), self.path(name)));
        let files = files.into_iter().filter(|(_, path)| path.exists());
        files.map(|(name, path)| (name, fs::read(path).unwrap())).collect()
    }
}

/// Opening, or the quick check, finds something.
fn is_found(place: &Place) -> bool {
    match place.open() {
        Err(error) => matches!(error, StoreError::Damaged | StoreError::WrongKey),
        Ok(mut store) => {
            store.leave_untouched();
            !store.check(Depth::Quick).unwrap().is_empty()
        }
    }
}

#[test]
fn a_sound_file_passes_both_checks() {
    let place = Place::populated();
    let mut store = place.open().unwrap();
    assert_eq!(store.check(Depth::Quick).unwrap(), []);
    assert_eq!(store.check(Depth::Full).unwrap(), []);
    // With changes in the log, which the pages of the file do not have yet.
    run(&mut store, "save", |tx| tx.put(&observation(9, 13))).unwrap();
    assert_eq!(store.check(Depth::Full).unwrap(), []);
    store.rekey(&crate::Key::generate([8; 32])).unwrap();
    assert_eq!(store.check(Depth::Full).unwrap(), [], "with another key");
    assert_eq!(populated().check(Depth::Full).unwrap(), [], "in memory");
}

#[test]
fn a_bit_in_any_page_is_found_by_the_quick_check() {
    let place = Place::populated();
    let whole = fs::read(place.path("db")).unwrap();
    for page in (0..whole.len() / 4096).step_by(7) {
        place.flip("db", page * 4096 + (page * 577) % 4096);
        assert!(is_found(&place), "page {}", page + 1);
        fs::write(place.path("db"), &whole).unwrap();
    }
    assert!(!is_found(&place));
}

#[test]
fn a_file_cut_short_is_found_and_an_empty_one_is_no_new_one() {
    let place = Place::populated();
    let whole = fs::read(place.path("db")).unwrap();
    for cut in [whole.len() - 1, whole.len() - 4096, whole.len() / 2, 4096, 100] {
        fs::write(place.path("db"), &whole[..cut]).unwrap();
        assert!(is_found(&place), "{cut} bytes");
    }
    fs::write(place.path("db"), []).unwrap();
    let before = place.bytes();
    assert!(matches!(place.open(), Err(StoreError::HalfWritten)));
    assert!(matches!(place.rescue(), Err(StoreError::HalfWritten)));
    assert_eq!(place.bytes(), before);
}

#[test]
fn a_bit_in_the_log_is_damage_and_nothing_is_written() {
    let place = Place::abandoned();
    for byte in [5, 17, 29, 32 + 2, 32 + 9, 32 + 17, 32 + 300, 32 + 2 * 4120 + 4100] {
        place.flip("db-wal", byte);
        let before = place.bytes();
        assert!(matches!(place.open(), Err(StoreError::Damaged)), "byte {byte}");
        assert_eq!(place.bytes(), before);
        place.flip("db-wal", byte);
    }
    place.open().unwrap();
}

#[test]
fn a_check_gives_way_and_goes_on() {
    let place = Place::populated();
    let mut store = place.open().unwrap();
    let waiting = Arc::new(AtomicUsize::new(1));
    let mut check = Check::new(Depth::Full);
    // While somebody waits, tables are begun only.
    for _ in 0..50 {
        assert!(store.check_step(&mut check, &waiting).unwrap());
    }
    waiting.store(0, Ordering::Relaxed);
    run(&mut store, "save", |tx| tx.put(&observation(8, 13))).unwrap();
    let mut steps = 0;
    while store.check_step(&mut check, &waiting).unwrap() {
        steps += 1;
    }
    assert!(steps > 20, "{steps}");
    assert!(check.faults().is_empty());
}

#[test]
fn what_is_set_aside_is_moved_with_its_log_and_never_overwritten() {
    let place = Place::abandoned();
    let before = place.bytes();
    let folder = set_aside(&place.path("db"), &place.path("key"), "stamp").unwrap();
    assert_eq!(folder, place.path("set-aside").join("stamp"));
    assert!(!place.path("db").exists() && !place.path("db-wal").exists());
    assert!(place.path("key").exists());
    let kept: Vec<_> = before
        .iter()
        .map(|(name, _)| (name.clone(), fs::read(folder.join(name)).unwrap()))
        .collect();
    assert_eq!(kept, before);
    drop(place.open().unwrap());
    let second = set_aside(&place.path("db"), &place.path("key"), "stamp").unwrap();
    assert_ne!(second, folder);
    let set_aside = Store::open(&folder.join("db"), &KeyFile::at(folder.join("key")), at(0));
    assert_eq!(set_aside.unwrap().read().search("Onvergetelijk", 5).unwrap().len(), 3);
}

#[test]
fn a_rescue_view_reads_and_keeps_nothing() {
    let place = Place::populated();
    let before = place.bytes();
    let mut store = place.rescue().unwrap();
    assert_eq!(store.read().get(&observation_id(1)).unwrap(), Some(observation(1, 12)));
    let refused = run(&mut store, "save", |tx| tx.put(&observation(9, 13)));
    assert!(matches!(refused, Err(StoreError::ReadOnly)));
    assert!(matches!(store.undo(at(1), None), Err(StoreError::ReadOnly)));
    assert!(matches!(store.keep_content(b"x"), Err(StoreError::ReadOnly)));
    drop(store);
    assert_eq!(place.bytes(), before);
    assert!(!place.path("scratch").exists());
}

#[test]
fn a_rescue_view_shows_what_is_in_the_log_as_well() {
    let place = Place::abandoned();
    let before = place.bytes();
    let store = place.rescue().unwrap();
    assert_eq!(store.read().search("Onvergetelijk", 5).unwrap().len(), 3);
    drop(store);
    assert_eq!(place.bytes(), before);
    // A log in pieces gives what stands before the break.
    place.flip("db-wal", 32 + 8 * 4120 + 700);
    let found = place.rescue().unwrap().read().search("Onvergetelijk", 5).unwrap().len();
    assert!(found < 3, "{found}");
}

#[cfg(unix)]
#[test]
fn a_file_removed_while_open_takes_nothing_more() {
    let place = Place::populated();
    let mut store = place.open().unwrap();
    fs::rename(place.path("db"), place.path("moved")).unwrap();
    let refused = run(&mut store, "save", |tx| tx.put(&observation(9, 13)));
    assert!(matches!(refused, Err(StoreError::Gone)), "{refused:?}");
    fs::rename(place.path("moved"), place.path("db")).unwrap();
    run(&mut store, "save", |tx| tx.put(&observation(9, 13))).unwrap();
}

#[test]
fn a_folder_that_is_not_there_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stick").join("db");
    let key = crate::Key::generate([1; 32]);
    assert!(matches!(Store::open(&path, &key, at(0)), Err(StoreError::Gone)));
}

#[test]
fn the_note_of_checks_survives_and_a_broken_one_is_as_none() {
    let place = Place::new();
    let note =
        CheckNote { quick: Some(at(3)), full: None, lost_files: 2, lost_copies: 1, odd_records: 0 };
    note.write(&place.path("db")).unwrap();
    assert_eq!(CheckNote::read(&place.path("db")), note);
    fs::write(place.path("binder-checked.json"), "{").unwrap();
    assert_eq!(CheckNote::read(&place.path("db")), CheckNote::default());
}
