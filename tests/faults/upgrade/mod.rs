//! Binders of every released schema: brought up to date with all that is in them, and left as they
//! were when that fails half-way.
//!
//! The binders lie in `tests/fixtures/schema/`, made by the program of their time; each has the
//! export that it gave then.

mod dump;

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_app::Binder;
use mentormap_faults_probe::Refusal;
use serde_json::Value;

use crate::support::{Figures, Place, place, runs, work::clock};
use dump::Dump;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join("schema")
}

/// The version of the schema that this program makes.
fn newest() -> usize {
    let place = Place::new();
    let folder = place.join("binder");
    drop(Binder::create(&folder, clock()).expect("a binder"));
    Dump::of(&folder).version
}

/// The fixture of a version, copied to be worked on.
fn fixture(version: usize) -> (Place, PathBuf) {
    let place = Place::new();
    let folder = place.join("binder");
    place::copy(&fixtures().join(format!("v{version}")).join("binder"), &folder);
    (place, folder)
}

#[test]
fn every_released_schema_has_its_binder() {
    for version in 1..newest() {
        let (_place, folder) = fixture(version);
        assert_eq!(
            Dump::of(&folder).version,
            version,
            "tests/fixtures/schema/v{version} is missing or of another version: a new migration \
             needs a binder of the version before; see the README there"
        );
    }
}

#[test]
fn binders_of_every_version_are_brought_up_to_date_with_all_that_is_in_them() {
    let mut figures = Figures::of("upgrade");
    let newest = newest();
    figures.line("released versions brought up to date", newest - 1);
    let (mut rows, mut faults) = (0, Vec::new());
    for version in 1..newest {
        let (_place, folder) = fixture(version);
        let before = Dump::of(&folder);
        let mut binder = Binder::open(&folder, clock()).expect("a binder brought up to date");
        assert_eq!(binder.integrity().expect("a check"), Vec::<String>::new());
        let kept = fs::read_to_string(fixtures().join(format!("v{version}/export.json")));
        let kept: Value = serde_json::from_str(&kept.expect("an export")).expect("an export");
        let now: Value = serde_json::from_str(&binder.export().expect("an export")).expect("JSON");
        missing(&kept, &now, &format!("v{version}"), &mut faults);
        assert!(binder.undo(()).expect("undone").undo.is_some(), "the history came along");
        binder.redo(()).expect("done again");
        drop(binder);
        let after = Dump::of(&folder);
        assert_eq!(after.version, newest);
        rows += before.tables.values().map(Vec::len).sum::<usize>();
        faults.extend(after.lacks(&before));
    }
    figures.line("rows in them", rows);
    figures.line("rows or values lost", faults.len());
    figures.show();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Everything of `old` is in `new`, which may have more; lists in the same order.
fn missing(old: &Value, new: &Value, place: &str, faults: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            // Definitions that come with the program are its own; that of the file is a row below.
            for (name, value) in old.iter().filter(|(name, _)| *name != "forms") {
                let there = new.get(name).unwrap_or(&Value::Null);
                missing(value, there, &format!("{place}.{name}"), faults);
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (at, (old, new)) in old.iter().zip(new).enumerate() {
                missing(old, new, &format!("{place}[{at}]"), faults);
            }
        }
        _ if old == new => {}
        _ => faults.push(place.to_owned()),
    }
}

#[test]
fn an_upgrade_that_fails_half_way_leaves_the_binder_as_it_was() {
    let mut figures = Figures::of("upgrade that fails");
    let (mut refused, mut back, mut torn) = (0, 0, Vec::new());
    for version in 1..newest() {
        let (_place, folder) = fixture(version);
        let before = Dump::of(&folder);
        Refusal::begin(0);
        drop(Binder::open(&folder, clock()).expect("a binder"));
        let changes = Refusal::end();
        let after = Dump::of(&folder);
        for nth in (1..=changes).step_by(runs(changes.div_ceil(12), 1)) {
            let (_place, folder) = fixture(version);
            Refusal::begin(nth);
            let opened = Binder::open(&folder, clock());
            Refusal::end();
            let is_open = opened.is_ok();
            drop(opened);
            refused += 1;
            let now = Dump::of(&folder);
            let is_back = now == before;
            back += usize::from(is_back);
            // What fails once the upgrade is through, finds it whole.
            let is_whole = now.version == after.version
                && now.schema == after.schema
                && now.lacks(&before).is_empty();
            if !is_back && !is_whole || is_back && is_open {
                torn.push(format!("version {version}, change {nth} of {changes}"));
            }
            let again = Binder::open(&folder, clock()).expect("opens the next time");
            assert_eq!(again.integrity().expect("a check"), Vec::<String>::new());
        }
    }
    figures.line("upgrades in which one change to the file was refused", refused);
    figures.line("of them rolled back whole", back);
    figures.line("of them through already, and whole", refused - back - torn.len());
    figures.line("binders left half-way", torn.len());
    figures.show();
    assert!(back > 0 && torn.is_empty(), "{torn:#?}");
}
