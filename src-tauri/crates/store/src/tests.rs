//! The file: its key, its lock, what it shows to a stranger, and what damage does.

use std::{fs, path::PathBuf};

use mentormap_domain::{observation::Observation, placement::Placement};
use tempfile::TempDir;

use crate::{KeyFile, KeySource, ObservationCount, Store, StoreError, testing::*};

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Place {
        Place { folder: tempfile::tempdir().unwrap() }
    }
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn open_with(&self, key: &str) -> Result<Store, StoreError> {
        Store::open(&self.path("binder"), &KeyFile::at(self.path(key)), at(0))
    }
    fn open(&self) -> Result<Store, StoreError> {
        self.open_with("key")
    }
}

#[test]
fn a_file_keeps_what_was_written() {
    let place = Place::new();
    populate(&mut place.open().unwrap());
    let store = place.open().unwrap();
    assert_eq!(store.read().get(&observation_id(1)).unwrap(), Some(observation(1, 12)));
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn a_wrong_key_opens_nothing() {
    let place = Place::new();
    drop(place.open().unwrap());
    KeyFile::at(place.path("other")).key().unwrap();
    let before = fs::read(place.path("binder")).unwrap();
    assert!(matches!(place.open_with("other"), Err(StoreError::WrongKey)));
    assert!(fs::read(place.path("binder")).unwrap() == before);
    place.open().unwrap();
}

#[test]
fn no_new_key_is_made_for_a_file_that_exists() {
    let place = Place::new();
    drop(place.open().unwrap());
    assert!(matches!(place.open_with("absent"), Err(StoreError::KeyMissing)));
    assert!(!place.path("absent").exists());
}

#[test]
fn a_second_opener_learns_at_once_that_the_file_is_held() {
    let place = Place::new();
    let first = place.open().unwrap();
    assert!(matches!(place.open(), Err(StoreError::Busy)));
    drop(first);
    place.open().unwrap();
}

#[test]
fn durability_settings_are_in_force() {
    let store = Place::new().open().unwrap();
    let number = |sql: &str| store.conn.query_row(sql, [], |r| r.get::<_, i64>(0)).unwrap();
    let text = |sql: &str| store.conn.query_row(sql, [], |r| r.get::<_, String>(0)).unwrap();
    assert_eq!(text("PRAGMA journal_mode"), "wal");
    assert_eq!(text("PRAGMA locking_mode"), "exclusive");
    assert_eq!(number("PRAGMA synchronous"), 2);
    for on in ["foreign_keys", "secure_delete", "fullfsync", "checkpoint_fullfsync"] {
        assert_eq!(number(&format!("PRAGMA {on}")), 1, "{on}");
    }
    assert_eq!(number("PRAGMA mmap_size"), 0);
}

#[test]
fn no_word_stands_in_the_files_in_clear() {
    let place = Place::new();
    let mut store = place.open().unwrap();
    populate(&mut store);
    let secret = "Onmiskenbaarzinnetje";
    run(&mut store, "save", |tx| {
        tx.put(&Observation { text: secret.into(), ..observation(0, 12) })
    })
    .unwrap();
    assert_eq!(store.read().search(secret, 5).unwrap().len(), 1);
    let is_clear = |place: &Place| {
        fs::read_dir(place.folder.path()).unwrap().any(|file| {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            [secret, &secret.to_lowercase(), "CREATE TABLE", "SQLite format"]
                .iter()
                .any(|text| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
        })
    };
    assert!(place.path("binder-wal").metadata().unwrap().len() > 0);
    assert!(!is_clear(&place), "while open");
    drop(store);
    assert!(!is_clear(&place), "after closing");
}

#[test]
fn damage_is_found() {
    let place = Place::new();
    populate(&mut place.open().unwrap());
    let mut bytes = fs::read(place.path("binder")).unwrap();
    let pages = bytes.len() / 4096;
    // A bit in every tenth page, the first one spared.
    (1..pages).step_by(10).for_each(|page| bytes[page * 4096 + 100] ^= 1);
    fs::write(place.path("binder"), bytes).unwrap();
    match place.open() {
        Ok(store) => assert_ne!(store.integrity().unwrap(), Vec::<String>::new()),
        Err(error) => assert!(matches!(error, StoreError::Damaged), "{error:?}"),
    }
}

#[test]
fn observations_are_listed_newest_first_without_the_bin() {
    let mut store = populated();
    let dated = |slot, day_n, binned| Observation {
        placement: placement_id(0),
        date: day(day_n),
        binned,
        ..observation(slot, 13)
    };
    run(&mut store, "observe", |tx| {
        tx.remove::<Observation>(&observation_id(0))?;
        tx.put(&dated(10, 5, None))?;
        tx.put(&dated(11, 9, None))?;
        tx.put(&dated(12, 5, None))?;
        tx.put(&dated(13, 7, Some(at(3))))
    })
    .unwrap();
    let listed: Vec<_> =
        store.read().observations_of(placement_id(0)).unwrap().iter().map(|o| o.id).collect();
    let expected = [11, 12, 10, 2, 1].map(observation_id);
    assert_eq!(listed, expected);
    let counts = store.read().observation_counts(&[placement_id(0), placement_id(1)]).unwrap();
    assert_eq!(counts.len(), 1);
    assert_eq!(counts[&placement_id(0)], ObservationCount { count: 5, last: day(9) });
    let latest = |placements: &[_]| -> Vec<_> {
        let found = store.read().latest_observations(placements, 2).unwrap();
        found.iter().map(|o| o.id).collect()
    };
    assert_eq!(latest(&[placement_id(0), placement_id(1)]), expected[..2]);
    assert_eq!(latest(&[placement_id(1)]), [], "of the others nothing");
    let binned = store.read().binned().unwrap();
    assert_eq!(binned.iter().map(|b| &b.id).collect::<Vec<_>>(), [&observation_id(13).to_string()]);
}

#[test]
fn often_used_indicators_and_recent_activities_come_first() {
    let mut store = Store::in_memory().unwrap();
    populate(&mut store);
    let used = |slot: u8, activity: &str, indicators: &[&str]| Observation {
        activity: activity.into(),
        indicators: indicators
            .iter()
            .map(|i| mentormap_domain::observation::ObservedIndicator {
                indicator: (*i).into(),
                level: None,
            })
            .collect(),
        ..observation(slot, 12)
    };
    run(&mut store, "observe", |tx| {
        tx.put(&used(20, "meal", &["a", "b"]))?;
        tx.put(&used(21, "play", &["b"]))?;
        tx.put(&used(22, "meal", &["b", "a", "c"]))
    })
    .unwrap();
    let reader = store.read();
    assert_eq!(reader.often_used_indicators(Some(placement_id(0)), 2).unwrap(), ["b", "a"]);
    assert_eq!(reader.often_used_indicators(None, 1).unwrap(), ["b"]);
    assert_eq!(reader.recent_activities(2).unwrap(), ["meal", "play"]);
    let noted = reader.noted_activities().unwrap();
    let named: Vec<&str> = noted.iter().map(|noted| noted.activity.as_str()).collect();
    assert_eq!(named[..3], ["meal", "play", "meal"]);
    let last = observation(22, 12);
    let group = reader.get::<Placement>(&last.placement).unwrap().unwrap().group;
    assert_eq!((noted[0].group, noted[0].date), (group, last.date));
    assert_eq!(noted[0].created, last.created);
    assert_eq!(reader.observations_bearing_on(placement_id(0), "c").unwrap().len(), 1);
}

#[test]
fn filled_rows_are_counted_per_moment_and_author() {
    let mut store = populated();
    let filled = |store: &Store| store.read().filled_counts(&[placement_id(0)]).unwrap();
    assert_eq!(filled(&store), []);
    run(&mut store, "rate", |tx| tx.put(&rating(0, 13))).unwrap();
    let evaluation = evaluation(0, 12);
    assert_eq!(filled(&store), [(placement_id(0), evaluation.moment, evaluation.author, 1)]);
}

#[test]
fn a_full_disk_is_named_and_loses_nothing() {
    let place = Place::new();
    let mut store = place.open().unwrap();
    populate(&mut store);
    let before = dump(&store.conn);
    let pages: i64 = store.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let sql = format!("PRAGMA max_page_count = {pages}");
    store.conn.query_row(&sql, [], |_| Ok(())).unwrap();
    let text = "vol ".repeat(100_000);
    let full = run(&mut store, "fill", |tx| tx.put(&Observation { text, ..observation(0, 12) }));
    assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
    assert_eq!(dump(&store.conn), before);
    drop(store);
    assert_eq!(dump(&place.open().unwrap().conn), before);
}

#[test]
fn what_was_acknowledged_survives_a_program_that_ends_at_once() {
    let (place, after) = (Place::new(), Place::new());
    let mut store = place.open().unwrap();
    populate(&mut store);
    // The files as they lie there while the program runs, nothing closed or checkpointed.
    for name in ["binder", "binder-wal", "key"] {
        fs::copy(place.path(name), after.path(name)).unwrap();
    }
    assert_eq!(dump(&after.open().unwrap().conn), dump(&store.conn));
}
