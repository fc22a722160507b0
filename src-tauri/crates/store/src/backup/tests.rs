//! Copies made while the binder is used, what is listed, and the way back.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_domain::dossier::{Attachment, AttachmentKind};

use super::*;
use crate::{Depth, FaultKind, Key, Ring, Setting, Store, StoreError, Table, testing, testing::at};

/// A binder on the disk, with a target of backups.
pub struct TestBinder {
    pub folder: tempfile::TempDir,
    pub key: Key,
    pub store: Option<Store>,
    pub backups: Backups,
}

pub fn binder() -> TestBinder {
    let folder = tempfile::tempdir().unwrap();
    let key = Key::generate([7; 32]);
    Ring::cheap().unwrap().write(&folder.path().join(KEY)).unwrap();
    let store = Store::open(&folder.path().join(DATABASE), &key, at(0)).unwrap();
    let backups = Backups::of(folder.path());
    let mut binder = TestBinder { folder, key, store: Some(store), backups };
    binder.write(0);
    binder
}

impl TestBinder {
    pub fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(DATABASE)
    }

    /// Writes about 40 kB under the number `n`.
    pub fn write(&mut self, n: usize) {
        put(self.store(), n);
    }

    fn start(&mut self, second: i64) -> Copy {
        let (backups, key) = (self.backups.clone(), self.folder.path().join(KEY));
        self.store().copy_start(&backups, &key, BackupReason::Auto, at(second)).unwrap()
    }

    fn finish(&self, copied: Copied) -> Result<Backup, StoreError> {
        copied.finish(&self.key, self.folder.path())
    }

    pub fn back_up(&mut self, second: i64) -> Backup {
        let copy = self.start(second);
        let copied = self.store().copy_at_once(copy).unwrap();
        self.finish(copied).unwrap()
    }

    /// What was written, in a backup.
    fn held(&self, id: BackupId) -> usize {
        let folder = tempfile::tempdir().unwrap();
        let path = self.backups.path(id).join(DATABASE);
        let store = Store::open_rescue(&path, &self.key, folder.path(), at(0)).unwrap();
        store.read().all::<Setting>().unwrap().len()
    }

    fn standing(&self, id: BackupId) -> Standing {
        let mut looks = Looks::default();
        while looks.step(&self.backups, 1 << 16) {}
        let all = looks.list(&self.backups);
        all.into_iter().find(|backup| backup.id == id).unwrap().standing
    }
}

/// An entry with the content that `hash` names.
fn attach(store: &mut Store, hash: &str) {
    testing::populate(store);
    let body = Attachment {
        of: None,
        name: "paper.pdf".into(),
        file_kind: AttachmentKind::Pdf,
        size: 13,
        hash: hash.into(),
    };
    testing::run(store, "test", |tx| {
        let mut entry = testing::dossier_entry(90, 0);
        entry.body = body.clone().into();
        tx.put(&entry)
    })
    .unwrap();
}

fn put(store: &mut Store, n: usize) {
    let value = format!("{n} ").repeat(20_000);
    testing::run(store, "test", |tx| {
        tx.put(&Setting { name: format!("n{n}"), value: value.clone() })
    })
    .unwrap();
}

#[test]
fn what_is_written_between_the_steps_is_in_the_copy() {
    let mut binder = binder();
    (1..60).for_each(|n| binder.write(n));
    let mut copy = binder.start(1);
    let mut steps = 0;
    let copied = loop {
        match binder.store().copy_step(&mut copy).unwrap() {
            Progress::Whole(copied) => break copied,
            Progress::More { done, of } => assert!(done <= of),
        }
        steps += 1;
        binder.write(59 + steps);
    };
    assert!(steps > 3, "{steps}");
    let backup = binder.finish(copied).unwrap();
    assert_eq!(binder.held(backup.id), 60 + steps);
    assert_eq!(binder.standing(backup.id), Standing::Good);
    assert!(prove(&binder.backups, backup.id, &binder.key).is_ok());
    // The log is emptied as usual again.
    (200..400).for_each(|n| binder.write(n));
    let log = fs::metadata(binder.folder.path().join("mentormap.db-wal")).unwrap().len();
    assert!(log < 8 << 20, "{log}");
}

#[test]
fn a_copy_starts_over_when_the_log_is_emptied_under_it() {
    let mut binder = binder();
    (1..60).for_each(|n| binder.write(n));
    let mut copy = binder.start(1);
    let mut n = 60;
    let copied = loop {
        match binder.store().copy_step(&mut copy).unwrap() {
            Progress::Whole(copied) => break copied,
            Progress::More { .. } => {
                binder.write(n);
                n += 1;
                crate::connection::pragma(&binder.store().conn, "PRAGMA wal_checkpoint(TRUNCATE)")
                    .unwrap();
            }
        }
    };
    let backup = binder.finish(copied).unwrap();
    assert_eq!(binder.held(backup.id), n);
}

#[test]
fn attachments_are_copied_once_and_go_with_the_last_that_refers_to_them() {
    let mut binder = binder();
    let hash = binder.store().keep_content(b"a certificate").unwrap();
    attach(binder.store(), &hash);
    let first = binder.back_up(1);
    let second = binder.back_up(2);
    assert_eq!(first.manifest.unwrap().contents, second.manifest.unwrap().contents);
    let pool = binder.backups.folder().join(POOL);
    let count = |pool: &PathBuf| fs::read_dir(pool).unwrap().count();
    assert_eq!(count(&pool), 1);
    binder.backups.thin(at(3)).unwrap();
    assert_eq!(count(&pool), 1);
    // Long after, another one that refers to nothing: the two go, and the content with them.
    let mut other = self::binder();
    other.backups = binder.backups.clone();
    let later = other.back_up(60 * 24 * 3600);
    binder.backups.thin(later.id.at).unwrap();
    assert_eq!(binder.backups.list().len(), 1);
    assert_eq!(count(&pool), 0);
}

#[test]
fn the_full_check_finds_damaged_copies_of_attachments_and_mends_what_it_can() {
    let mut binder = binder();
    let hash = binder.store().keep_content(b"a certificate").unwrap();
    attach(binder.store(), &hash);
    binder.back_up(1);
    let file = |folder: &Path| {
        let all = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        all.into_iter().find(|path| path.file_name().unwrap().len() == 64).unwrap()
    };
    let pooled = file(&binder.backups.folder().join(POOL));
    let own = file(&binder.backups.folder().parent().unwrap().join(POOL));
    let whole = fs::read(&pooled).unwrap();
    let flip = |path: &Path| {
        let mut bytes = fs::read(path).unwrap();
        bytes[20] ^= 1;
        fs::write(path, bytes).unwrap();
    };
    flip(&pooled);
    assert_eq!(binder.store().check(Depth::Quick).unwrap(), []);
    assert_eq!(binder.store().check(Depth::Full).unwrap(), []);
    assert!(fs::read(&pooled).unwrap() == whole, "mended from the binder's own");
    flip(&pooled);
    flip(&own);
    let faults = binder.store().check(Depth::Full).unwrap();
    let kinds: Vec<FaultKind> = faults.into_iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [FaultKind::Content, FaultKind::Copy]);
}

#[test]
fn what_is_damaged_or_half_written_is_never_good() {
    let mut binder = binder();
    let good = binder.back_up(1);
    for (second, name) in [(2, DATABASE), (3, KEY), (4, MANIFEST)] {
        let backup = binder.back_up(second);
        let path = binder.backups.path(backup.id).join(name);
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 4;
        fs::write(&path, bytes).unwrap();
        assert_eq!(binder.standing(backup.id), Standing::Damaged, "{name}");
        assert!(prove(&binder.backups, backup.id, &binder.key).is_err());
    }
    let cut = binder.back_up(5);
    let path = binder.backups.path(cut.id).join(DATABASE);
    fs::File::options().write(true).open(path).unwrap().set_len(4096).unwrap();
    assert_eq!(binder.standing(cut.id), Standing::Damaged);
    let gone = binder.back_up(6);
    fs::remove_file(binder.backups.path(gone.id).join(MANIFEST)).unwrap();
    assert_eq!(binder.standing(gone.id), Standing::HalfWritten);
    assert_eq!(binder.standing(good.id), Standing::Good);
}

#[test]
fn a_half_written_one_is_cleared_away_by_the_next() {
    let mut binder = binder();
    let copy = binder.start(1);
    drop(copy);
    binder.store().copy_end();
    assert_eq!(binder.backups.list()[0].standing, Standing::HalfWritten);
    let backup = binder.back_up(2);
    assert_eq!(binder.backups.list().len(), 1);
    assert_eq!(binder.backups.list()[0].id, backup.id);
}

#[test]
fn a_damaged_binder_gives_no_backup_and_costs_none() {
    let mut binder = binder();
    (1..60).for_each(|n| binder.write(n));
    let good = binder.back_up(1);
    let mut copy = binder.start(2);
    let mut bytes = fs::read(binder.path()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let (path, seen) = (binder.path(), fs::metadata(binder.path()).unwrap().modified().unwrap());
    fs::write(&path, bytes).unwrap();
    fs::File::options().write(true).open(&path).unwrap().set_modified(seen).unwrap();
    let error = loop {
        match binder.store().copy_step(&mut copy) {
            Err(error) => break error,
            Ok(progress) => assert!(matches!(progress, Progress::More { .. })),
        }
    };
    assert!(matches!(error, StoreError::Damaged));
    assert_eq!(binder.backups.list().iter().map(|b| b.id).collect::<Vec<_>>(), [good.id]);
}

fn put_back(binder: &mut TestBinder, id: BackupId) {
    let staged =
        stage(binder.folder.path(), &binder.backups, id, (&binder.key, &binder.key), at(100))
            .unwrap();
    staged.ready().unwrap();
    binder.store = None;
    swap(&binder.path()).unwrap();
    binder.store = Some(Store::open(&binder.path(), &binder.key, at(100)).unwrap());
}

#[test]
fn a_backup_that_is_put_back_is_the_binder_of_then_and_back_again() {
    let mut binder = binder();
    let hash = binder.store().keep_content(b"a certificate").unwrap();
    attach(binder.store(), &hash);
    let settings = binder.store().read().all::<Setting>().unwrap().len();
    let then = binder.back_up(1);
    (1..5).for_each(|n| binder.write(n));
    let now = binder.back_up(2);
    let name =
        crate::content::Folder::new(binder.folder.path().join(POOL), &binder.key).path(&hash);
    fs::remove_file(&name).unwrap();
    put_back(&mut binder, then.id);
    assert_eq!(binder.store().read().all::<Setting>().unwrap().len(), settings);
    assert_eq!(binder.store().content(&hash).unwrap(), b"a certificate");
    assert_eq!(binder.store().integrity().unwrap(), Vec::<String>::new());
    put_back(&mut binder, now.id);
    assert_eq!(binder.store().read().all::<Setting>().unwrap().len(), settings + 4);
}

#[test]
fn every_point_of_putting_back_leaves_one_whole_binder() {
    let stamp = "20261122T120000Z";
    let mut binder = binder();
    let then = binder.back_up(1);
    binder.write(1);
    let (path, key) = (binder.path(), binder.folder.path().join(KEY));
    let settings = |binder: &TestBinder| {
        let store = Store::open(&binder.path(), &binder.key, at(0)).unwrap();
        store.read().all::<Setting>().unwrap().len()
    };
    let stage_it = |binder: &TestBinder| {
        stage(binder.folder.path(), &binder.backups, then.id, (&binder.key, &binder.key), at(3))
    };
    // Stopped while it is made ready.
    std::mem::drop(stage_it(&binder).unwrap());
    binder.store = None;
    finish_restore(&path, &key, stamp).unwrap();
    assert_eq!(settings(&binder), 2);
    // Stopped when it is ready, and the one of now still there.
    stage_it(&binder).unwrap().ready().unwrap();
    finish_restore(&path, &key, stamp).unwrap();
    assert_eq!(settings(&binder), 2);
    assert!(!binder.folder.path().join(READY).exists());
    // Stopped after the one of now was set aside: the ready one takes its place.
    stage_it(&binder).unwrap().ready().unwrap();
    crate::set_aside(&path, &key, stamp).unwrap();
    finish_restore(&path, &key, stamp).unwrap();
    assert_eq!(settings(&binder), 1);
}

#[test]
fn a_backup_under_another_key_is_sealed_with_the_one_of_the_binder() {
    let mut binder = binder();
    let hash = binder.store().keep_content(b"a certificate").unwrap();
    attach(binder.store(), &hash);
    let then = binder.back_up(1);
    let other = tempfile::tempdir().unwrap();
    let key = Key::generate([9; 32]);
    let staged = stage(other.path(), &binder.backups, then.id, (&binder.key, &key), at(3)).unwrap();
    staged.ready().unwrap();
    let path = other.path().join(DATABASE);
    swap(&path).unwrap();
    let store = Store::open(&path, &key, at(4)).unwrap();
    assert_eq!(store.content(&hash).unwrap(), b"a certificate");
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn a_second_target_is_the_same_and_one_that_is_gone_is_told() {
    let mut binder = binder();
    let backup = binder.back_up(1);
    let stick = tempfile::tempdir().unwrap();
    let second = Backups::at(stick.path().join("Mentormap"));
    mirror(&binder.backups, &second, backup.id).unwrap();
    assert!(prove(&second, backup.id, &binder.key).is_ok());
    assert_eq!(second.list().len(), 1);
    let nowhere = Backups::at(stick.path().join("gone/Mentormap"));
    assert!(matches!(mirror(&binder.backups, &nowhere, backup.id), Err(StoreError::Gone)));
    assert!(!stick.path().join("gone").exists());
}

#[test]
fn what_would_change_is_counted_per_kind() {
    let mut binder = binder();
    testing::populate(binder.store());
    let then = binder.back_up(1);
    testing::run(binder.store(), "test", |tx| {
        testing::put(tx, Table::Observation, 77, 3)?;
        testing::put(tx, Table::Intern, 1, 9)
    })
    .unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let path = binder.backups.path(then.id).join(DATABASE);
    let old = Store::open_rescue(&path, &binder.key, scratch.path(), at(0)).unwrap();
    let all = compare(binder.store.as_ref().unwrap().read(), old.read()).unwrap();
    assert!(!all.is_empty());
    let of = |table| all.iter().find(|kind| kind.table == table).unwrap();
    let seen = of(Table::Observation);
    assert_eq!((seen.back, seen.gone, seen.changed), (0, 1, 0));
    assert_eq!(seen.now, seen.then + 1);
    assert_eq!((of(Table::Intern).gone, of(Table::Intern).changed), (0, 1));
    assert_eq!(of(Table::School).changed, 0);
}

#[test]
fn an_older_file_is_copied_before_it_is_migrated() {
    let binder = binder();
    let (path, key) = (binder.path(), binder.folder.path().join(KEY));
    // As a program leaves it that ends at once: with its log.
    let (db, log) = (fs::read(&path).unwrap(), fs::read(path.with_extension("db-wal")).unwrap());
    let other = tempfile::tempdir().unwrap();
    let copy = other.path().join(DATABASE);
    fs::write(&copy, db).unwrap();
    fs::write(copy.with_extension("db-wal"), log).unwrap();
    let copied = copy_closed(&copy, &key, &binder.backups, BackupReason::Migration, at(9)).unwrap();
    let backup = binder.finish(copied).unwrap();
    assert_eq!(binder.held(backup.id), 1);
    assert_eq!(backup.id.reason, BackupReason::Migration);
}

/// Ids of one second are told apart.
#[test]
fn two_of_the_same_second_have_two_names() {
    let mut binder = binder();
    let (one, two) = (binder.back_up(1), binder.back_up(1));
    assert_ne!(one.id, two.id);
    assert_eq!(binder.backups.list().len(), 2);
}
