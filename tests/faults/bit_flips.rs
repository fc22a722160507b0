//! Single bits turned over in every file of a binder: each is noticed, and a backup brings back
//! what there was, every time.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use mentormap_app::{Binder, Desk, wire::desk::DeskState};
use mentormap_store::{
    Key, KeyFile, KeySource,
    backup::{self, BackupReason, Backups},
};

use crate::support::{
    Figures, Place, Random, desk, place, runs,
    work::{self, Work, digest},
};

/// The files of a binder, by what becomes of a bit in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Database,
    Log,
    Key,
    Attachment,
    Backup,
}

const TARGETS: [Target; 5] =
    [Target::Database, Target::Log, Target::Key, Target::Attachment, Target::Backup];

/// What was found, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    ByOpening,
    ByQuickCheck,
    ByFullCheck,
    ByProving,
    Never,
}

/// A binder to damage, and what it and its newest backup hold.
struct Template {
    place: Place,
    backed_up: String,
    before: String,
}

#[test]
fn every_flipped_bit_is_noticed_and_a_backup_brings_all_back() {
    let template = Template::make();
    let (mut random, mut figures) = (Random::new(11), Figures::of("bit_flips"));
    let (mut found, mut restored) = (BTreeMap::<(Target, Found), usize>::new(), 0);
    let mut lost = Vec::new();
    let flips = runs(60, 300);
    for at in 0..flips {
        let target = TARGETS[at % TARGETS.len()];
        let (how, back) = template.damage(target, &mut random);
        *found.entry((target, how)).or_default() += 1;
        restored += usize::from(back);
        if how == Found::Never || !back {
            lost.push(format!("{at} {target:?} {how:?} restored {back}"));
        }
    }
    figures.line("bits turned over", flips);
    for ((target, how), count) in &found {
        figures.line(format!("  {target:?}, found {how:?}"), count);
    }
    figures.line(
        "noticed",
        flips
            - found
                .iter()
                .filter(|((_, how), _)| *how == Found::Never)
                .map(|(_, count)| count)
                .sum::<usize>(),
    );
    figures.line("put back from a backup after it", restored);
    figures.show();
    assert!(lost.is_empty(), "{lost:#?}");
}

impl Template {
    /// A binder with attachments, two backups, and changes in the log after the last.
    fn make() -> Template {
        let (place, live) = (Place::new(), Place::new());
        let folder = live.join("binder");
        let mut binder = work::sample(&folder);
        let mut work = Work::on(&mut binder, 5);
        let before = backed_up(&mut binder, &mut work);
        let backed_up = backed_up(&mut binder, &mut work);
        // The log as it lies there when the program ends at once, begun after the backup.
        drop(binder);
        let mut binder = Binder::open(&folder, work::clock()).expect("a binder");
        for _ in 0..6 {
            work.observe(&mut binder, None).expect("a note");
        }
        place::copy(&folder, &place.join("binder"));
        let _ = fs::remove_file(place.join("binder/binder-open.json"));
        Template { place, backed_up, before }
    }

    /// Turns a bit over in a copy; gives how it was found, and whether a backup brought all back.
    fn damage(&self, target: Target, random: &mut Random) -> (Found, bool) {
        let copy = Place::new();
        let folder = copy.join("binder");
        place::copy(&self.place.join("binder"), &folder);
        if target != Target::Log {
            drop(Binder::open(&folder, work::clock()).expect("a binder"));
        }
        let file = pick(&folder, target, random);
        flip(&file, random);
        match target {
            Target::Backup => self.second_newest(&folder),
            Target::Attachment => self.file_back(&folder),
            Target::Key => self.key_back(&folder),
            Target::Database | Target::Log => self.database_back(&folder),
        }
    }

    fn database_back(&self, folder: &Path) -> (Found, bool) {
        let mut desk = desk::at(folder);
        let how = if desk.state() == DeskState::Trouble {
            Found::ByOpening
        } else if desk::look_through(&mut desk) == DeskState::Trouble {
            Found::ByQuickCheck
        } else {
            return (Found::Never, false);
        };
        let damaged = sizes(folder);
        (how, self.restore(&mut desk) && set_aside(folder, &damaged))
    }

    /// A key that no longer opens anything: a copy lies in every backup.
    fn key_back(&self, folder: &Path) -> (Found, bool) {
        let mut desk = desk::at(folder);
        if desk.state() != DeskState::Trouble {
            return (Found::Never, false);
        }
        let view = desk.desk_trouble(()).expect("what is wrong");
        // A digit that became another digit: the database seems to be at fault, and no backup
        // opens with that key.
        if !view.can_take_key {
            return (Found::ByOpening, view.backup.is_none() && self.by_hand(folder));
        }
        desk.desk_take_key(()).expect("the key");
        (Found::ByOpening, desk.state() == DeskState::Open)
    }

    /// The key file of a backup put in place by hand.
    fn by_hand(&self, folder: &Path) -> bool {
        let backups = Backups::of(folder);
        let newest = backups.list().into_iter().next().expect("a backup");
        fs::copy(backups.path(newest.id).join("binder.key"), folder.join("binder.key"))
            .expect("a key");
        desk::at(folder).state() == DeskState::Open
    }

    fn file_back(&self, folder: &Path) -> (Found, bool) {
        let mut desk = desk::at(folder);
        if desk::look_through(&mut desk) != DeskState::Open {
            return (Found::ByQuickCheck, false);
        }
        let health = desk.desk_health(()).expect("how it stands");
        drop(desk);
        if health.lost_files == 0 {
            return (Found::Never, false);
        }
        (Found::ByFullCheck, put_back(folder) == self.backed_up)
    }

    /// A damaged backup is passed over: the one before it comes back.
    fn second_newest(&self, folder: &Path) -> (Found, bool) {
        let backups = Backups::of(folder);
        let key = key(folder);
        let bad = backups.list().iter().any(|each| backup::prove(&backups, each.id, &key).is_err());
        if !bad {
            return (Found::Never, false);
        }
        fs::write(folder.join("mentormap.db"), "damaged").expect("damage");
        let mut desk = desk::at(folder);
        desk.desk_restore_newest(()).expect("a backup");
        let held = desk::holds(&mut desk).expect("a look");
        (Found::ByProving, held == self.backed_up || held == self.before)
    }

    fn restore(&self, desk: &mut Desk) -> bool {
        let back = desk.desk_restore_newest(()).is_ok();
        back && desk::holds(desk).is_ok_and(|held| held == self.backed_up)
    }
}

fn backed_up(binder: &mut Binder, work: &mut Work) -> String {
    for _ in 0..8 {
        work.step(binder).expect("a step");
        work.attach(binder).expect("a file");
    }
    binder.backup_now(BackupReason::Asked).expect("a backup");
    digest(binder)
}

/// A file of the kind, any of them.
fn pick(folder: &Path, target: Target, random: &mut Random) -> PathBuf {
    let of = |below: &str, fits: fn(&str) -> bool| -> Vec<PathBuf> {
        let files = place::files(&folder.join(below)).into_iter();
        files
            .filter(|path| fits(path.file_name().and_then(|name| name.to_str()).unwrap_or("")))
            .collect()
    };
    match target {
        Target::Database => folder.join("mentormap.db"),
        Target::Log => folder.join("mentormap.db-wal"),
        Target::Key => folder.join("binder.key"),
        Target::Attachment => random.pick(&of("attachments", |name| name.len() == 64)).clone(),
        Target::Backup => random.pick(&of("backups", |name| name != "erased")).clone(),
    }
}

fn flip(file: &Path, random: &mut Random) {
    let mut bytes = fs::read(file).expect("a file");
    let at = random.below(bytes.len());
    bytes[at] ^= 1 << random.below(8);
    fs::write(file, bytes).expect("damage");
}

fn key(folder: &Path) -> Key {
    KeyFile::at(folder.join("binder.key")).existing().expect("a key")
}

fn sizes(folder: &Path) -> Vec<u8> {
    fs::read(folder.join("mentormap.db")).expect("the damaged file")
}

/// The damaged database lies aside, whole.
fn set_aside(folder: &Path, damaged: &[u8]) -> bool {
    let aside = place::files(&folder.join("set-aside")).into_iter();
    aside
        .filter(|path| path.ends_with("mentormap.db"))
        .any(|path| fs::read(path).is_ok_and(|bytes| bytes == damaged))
}

/// Puts the newest backup back as the program does when nothing else is wrong; what it holds then.
fn put_back(folder: &Path) -> String {
    let (backups, key) = (Backups::of(folder), key(folder));
    let newest = backups.list().into_iter().next().expect("a backup");
    let staged = backup::stage(folder, &backups, newest.id, (&key, &key), work::now());
    staged.expect("a backup").ready().expect("ready");
    backup::swap(&folder.join("mentormap.db")).expect("swapped");
    let mut desk = desk::at(folder);
    desk::look_through(&mut desk);
    let mut binder = {
        drop(desk);
        Binder::open(folder, work::clock()).expect("a binder")
    };
    assert_eq!(binder.integrity().expect("a check"), Vec::<String>::new());
    digest(&mut binder)
}
