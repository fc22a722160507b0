//! Real stores that share: whatever is lost, repeated, late or dated wrongly, all end alike, and
//! no edit is lost; and what is stamped, held, chosen, taken back and forgotten.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use chrono::TimeDelta;
use mentormap_domain::{
    ids::BinderId,
    observation::Observation,
    placement::Placement,
    share::{Dot, Knowledge, Scope, Told},
};
use proptest::prelude::*;

use rusqlite::Connection;

use super::{Apart, ShareIncoming, ShareKey, SharePackage, TakeReport, known, version};
use crate::{Entry, ErasedId, ErasedKind, Erasure, Store, StoreError, Table, testing::*};

const STORES: usize = 5;

fn stamped(day: i32) -> Entry {
    let at = at(0) + TimeDelta::days(day.into());
    Entry { op: "test".into(), who: None, at }
}

/// What all begin with.
fn begun() -> Store {
    let mut store = Store::in_memory().unwrap();
    run(&mut store, "begin", |tx| {
        tx.put(&site(0, 1))?;
        for slot in 0..3 {
            tx.put(&person(slot, 2))?;
            tx.put(&school(slot, 2))?;
            tx.put(&intern(slot, 2))?;
        }
        for slot in 0..3 {
            tx.put(&placement_at(slot, 2))?;
            tx.put(&evaluation(slot, 9))?;
        }
        Ok(())
    })
    .unwrap();
    store.share_begin("secret").unwrap();
    // What all begin with is not taken away: what hangs on it could stand nowhere.
    store.conn.execute("UPDATE history_entry SET state = 'sealed'", []).unwrap();
    store
}

fn placement_at(slot: u8, seed: u8) -> Placement {
    let supervisor = None;
    Placement { school: id(Table::School, 0), group: None, supervisor, ..placement(slot, seed) }
}

fn observation_at(slot: u8, seed: u8) -> Observation {
    Observation { placement: id(Table::Placement, slot % 3), ..observation(slot, seed) }
}

fn take(store: &mut Store, package: SharePackage) -> TakeReport {
    taken(store, package, false)
}

fn taken(store: &mut Store, package: SharePackage, dry: bool) -> TakeReport {
    let incoming = ShareIncoming { package, adopt_site: false };
    let entry = stamped(0);
    store.share_take(&entry, incoming, dry, |_| Ok::<(), StoreError>(())).unwrap().0
}

fn whole(store: &Store) -> SharePackage {
    store.share_pack(&Knowledge::default(), |_| true).unwrap()
}

/// Another binder with everything that `store` has.
fn copy(store: &Store) -> Store {
    let mut other = Store::in_memory().unwrap();
    other.share_begin("other").unwrap();
    let report = take(&mut other, whole(store));
    assert!(!report.gap && report.counts.values().all(|count| count.held == 0));
    other
}

fn state(store: &Store) -> Vec<(ShareKey, Dot, Option<String>)> {
    let items = whole(store).items.into_iter();
    let mut all: Vec<_> =
        items.map(|item| (item.key, item.version.dot, item.version.value)).collect();
    all.sort();
    all
}

fn own(store: &Store) -> (BinderId, Vec<BinderId>) {
    let own = store.read().share_self().unwrap().unwrap();
    (own.author, own.former)
}

#[derive(Debug, Clone)]
enum Step {
    Put { by: usize, kind: u8, slot: u8, seed: u8, day: i32 },
    Remove { by: usize, slot: u8 },
    Undo { by: usize },
    Redo { by: usize },
    Send { from: usize, to: usize, whole: bool },
    Arrive { which: usize, keep: bool },
    Lose { which: usize },
    BackUp { by: usize },
    Restore { which: usize },
}

fn step() -> impl Strategy<Value = Step> {
    let who = 0..STORES;
    prop_oneof![
        6 => (who.clone(), 0..6u8, 0..3u8, any::<u8>(), -400..400i32)
            .prop_map(|(by, kind, slot, seed, day)| Step::Put { by, kind, slot, seed, day }),
        1 => (who.clone(), 0..3u8).prop_map(|(by, slot)| Step::Remove { by, slot }),
        1 => who.clone().prop_map(|by| Step::Undo { by }),
        1 => who.clone().prop_map(|by| Step::Redo { by }),
        5 => (who.clone(), who.clone(), prop::bool::weighted(0.1))
            .prop_map(|(from, to, whole)| Step::Send { from, to, whole }),
        5 => (any::<usize>(), prop::bool::weighted(0.3))
            .prop_map(|(which, keep)| Step::Arrive { which, keep }),
        1 => any::<usize>().prop_map(|which| Step::Lose { which }),
        2 => who.clone().prop_map(|by| Step::BackUp { by }),
        3 => any::<usize>().prop_map(|which| Step::Restore { which }),
    ]
}

struct Parcel {
    from: usize,
    to: usize,
    author: BinderId,
    former: Vec<BinderId>,
    package: SharePackage,
}

/// What a receiver knows of a sender.
#[derive(Debug, Clone, Default)]
struct Heard {
    author: Option<BinderId>,
    former: BTreeSet<BinderId>,
    knows: Knowledge<Scope>,
}

/// A store as it was, with what it knew of the others.
struct Backup {
    bytes: Vec<u8>,
    heard: BTreeMap<usize, Heard>,
}

struct World {
    stores: Vec<Store>,
    parcels: Vec<Parcel>,
    /// Per receiver and sender.
    heard: Vec<BTreeMap<usize, Heard>>,
    /// The last backup of each store; it can be put back more than once.
    backups: BTreeMap<usize, Backup>,
    folder: tempfile::TempDir,
    restored: usize,
    /// Every edit by its dot, to look for later; but not what its writer took back unseen.
    written: BTreeMap<Dot, ShareKey>,
}

impl World {
    fn new() -> World {
        let first = begun();
        let mut stores: Vec<Store> = (1..STORES).map(|_| copy(&first)).collect();
        stores.insert(0, first);
        World {
            stores,
            parcels: Vec::new(),
            heard: vec![BTreeMap::new(); STORES],
            backups: BTreeMap::new(),
            folder: tempfile::tempdir().unwrap(),
            restored: 0,
            written: BTreeMap::new(),
        }
    }

    fn run(&mut self, step: Step) {
        match step {
            Step::Put { by, kind, slot, seed, day } => self.put(by, kind, slot, seed, day),
            Step::Remove { by, slot } => {
                let work = |tx: &mut crate::Tx<'_>| tx.remove::<Observation>(&observation_id(slot));
                let done = self.stores[by].transact(stamped(0), work);
                self.note(by, done.map(|(_, outcome)| outcome).ok());
            }
            Step::Undo { by } => {
                let done = self.stores[by].undo(at(0), None).unwrap();
                self.note(by, done);
                self.forget_unseen();
            }
            Step::Redo { by } => {
                let done = self.stores[by].redo(at(0), None).unwrap();
                self.note(by, done);
                self.forget_unseen();
            }
            Step::Send { from, to, whole } if from != to => self.send(from, to, whole),
            Step::Arrive { which, keep } if !self.parcels.is_empty() => {
                let at = which % self.parcels.len();
                let parcel = self.parcels.remove(at);
                self.arrive(&parcel);
                if keep {
                    self.parcels.push(parcel);
                }
            }
            Step::Lose { which } if !self.parcels.is_empty() => {
                self.parcels.remove(which % self.parcels.len());
            }
            Step::BackUp { by } => self.back_up(by),
            Step::Restore { which } => self.restore(which),
            Step::Send { .. } | Step::Arrive { .. } | Step::Lose { .. } => {}
        }
    }

    fn back_up(&mut self, by: usize) {
        let path = self.folder.path().join("backup");
        self.stores[by].conn.execute("VACUUM INTO ?1", [path.to_string_lossy()]).unwrap();
        let (bytes, heard) = (fs::read(&path).unwrap(), self.heard[by].clone());
        fs::remove_file(path).unwrap();
        self.backups.insert(by, Backup { bytes, heard });
    }

    /// Puts a store back to how it was; opening a file that is not the one it was does the rest.
    fn restore(&mut self, which: usize) {
        let Some(which) = which.checked_rem(self.backups.len()) else { return };
        let Some((&by, backup)) = self.backups.iter().nth(which) else { return };
        self.restored += 1;
        let path = self.folder.path().join(self.restored.to_string());
        fs::write(&path, &backup.bytes).unwrap();
        let conn = Connection::open(path).unwrap();
        let quick = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF";
        conn.execute_batch(&format!("{quick}; PRAGMA foreign_keys = ON")).unwrap();
        self.heard[by] = backup.heard.clone();
        self.stores[by].conn = conn;
        known::renew(&self.stores[by].conn).unwrap();
        // What only this store had is gone, and with it what nobody has any more.
        self.forget_unseen();
    }

    fn put(&mut self, by: usize, kind: u8, slot: u8, seed: u8, day: i32) {
        let done = self.stores[by].transact(stamped(day), |tx| match kind {
            0 => tx.put(&school(slot, seed)),
            1 => tx.put(&intern(slot, seed)),
            2 => tx.put(&placement_at(slot, seed)),
            3 => tx.put(&rating(slot, seed)),
            4 => tx.put(&person(slot, seed)),
            _ => tx.put(&observation_at(slot, seed)),
        });
        let done: Result<_, StoreError> = done;
        self.note(by, done.map(|(_, outcome)| outcome).ok());
    }

    /// Remembers the versions that a change made.
    fn note(&mut self, by: usize, outcome: Option<crate::Outcome>) {
        let author = own(&self.stores[by]).0;
        for change in outcome.into_iter().flat_map(|outcome| outcome.changes) {
            let key = (change.table, change.id);
            for kept in version::of(&self.stores[by].conn, &key).unwrap() {
                if kept.dot.binder == author {
                    self.written.insert(kept.dot, key.clone());
                }
            }
        }
    }

    fn forget_unseen(&mut self) {
        let stores = &self.stores;
        self.written.retain(|dot, key| stores.iter().any(|store| holds(store, key, *dot)));
    }

    fn send(&mut self, from: usize, to: usize, whole: bool) {
        let heard = self.heard[from].get(&to).filter(|_| !whole);
        let base = heard.map(|heard| heard.knows.clone()).unwrap_or_default();
        let package = self.stores[from].share_pack(&base, |_| true).unwrap();
        let (author, former) = own(&self.stores[from]);
        self.parcels.push(Parcel { from, to, author, former, package });
    }

    fn arrive(&mut self, parcel: &Parcel) {
        let Parcel { from, to, author, former, package } = parcel;
        take(&mut self.stores[*to], package.clone());
        let heard = self.heard[*to].entry(*from).or_default();
        match Told::of(heard.author, &heard.former, *author) {
            Told::Same => heard.knows.join(&package.upto),
            Told::Anew => {
                heard.author = Some(*author);
                heard.knows = package.upto.clone();
            }
            Told::Old => {}
        }
        heard.former.extend(former.iter().copied());
    }

    /// Everybody sends everybody until nothing is new.
    fn settle(&mut self) {
        self.parcels.clear();
        for whole in [false, true, true] {
            for from in 0..STORES {
                for to in (0..STORES).filter(|to| *to != from) {
                    self.send(from, to, whole);
                    if let Some(parcel) = self.parcels.pop() {
                        self.arrive(&parcel);
                    }
                }
            }
        }
    }
}

fn holds(store: &Store, key: &ShareKey, dot: Dot) -> bool {
    let kept = version::of(&store.conn, key).unwrap();
    kept.iter().any(|kept| kept.dot == dot || kept.seen.has(dot))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("MENTORMAP_SHARE_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(40)
    ))]

    #[test]
    fn real_stores_end_alike_and_no_edit_is_lost(steps in prop::collection::vec(step(), 1..60)) {
        let mut world = World::new();
        for step in steps {
            world.run(step);
        }
        world.settle();
        let first = state(&world.stores[0]);
        for store in &world.stores {
            prop_assert_eq!(&state(store), &first);
            prop_assert_eq!(store.read().share_held().unwrap(), 0);
            prop_assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
        }
        for (dot, key) in &world.written {
            prop_assert!(holds(&world.stores[0], key, *dot), "{:?} {:?}", key, dot);
        }
        // One chooses, and all show the same.
        for apart in world.stores[0].read().share_apart().unwrap() {
            choose(&mut world.stores[0], &apart);
        }
        world.settle();
        let first = state(&world.stores[0]);
        for store in &world.stores {
            prop_assert_eq!(store.read().share_apart().unwrap(), vec![]);
            prop_assert_eq!(&state(store), &first);
        }
        let rows = |store: &Store| {
            let read = store.read();
            (read.all::<Observation>().unwrap(), read.all::<Placement>().unwrap())
        };
        for store in &world.stores {
            prop_assert_eq!(rows(store), rows(&world.stores[0]));
        }
    }
}

#[test]
fn what_a_store_did_before_it_was_put_back_is_not_taken_for_what_it_does_after() {
    let mut world = World::new();
    let note = |world: &mut World, seed| world.put(0, 5, 0, seed, 0);
    note(&mut world, 1);
    world.back_up(0);
    note(&mut world, 2);
    world.send(0, 1, false);
    let parcel = world.parcels.remove(0);
    world.arrive(&parcel);
    world.restore(0);
    note(&mut world, 3);
    world.settle();
    let first = state(&world.stores[0]);
    for store in &world.stores {
        assert_eq!(state(store), first);
        assert_eq!(store.read().share_apart().unwrap()[0].versions.len(), 2, "both are kept");
    }
}

/// Chooses what does not show, where it can stand: a school is not removed while a placement is
/// at it, and such a choice leaves everything as it is.
fn choose(store: &mut Store, apart: &Apart) {
    let before = state(store);
    for version in apart.versions.iter().rev() {
        match store.share_choose(&stamped(0), &apart.key, version.dot) {
            Ok(outcome) => return assert!(outcome.is_some()),
            Err(error) => assert!(error.is_constraint() && state(store) == before),
        }
    }
    panic!("what shows can always be chosen");
}

fn edit(store: &mut Store, slot: u8, seed: u8) {
    run(store, "edit", |tx| tx.put(&observation_at(slot, seed))).unwrap();
}

fn shown(store: &Store, slot: u8) -> Option<Observation> {
    store.read().get(&observation_id(slot)).unwrap()
}

#[test]
fn nothing_is_stamped_before_sharing_begins_and_everything_then() {
    let mut store = populated();
    let count = |store: &Store| -> u32 {
        store.conn.query_row("SELECT count(*) FROM share_version", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(count(&store), 0);
    store.share_begin("secret").unwrap();
    let all = count(&store);
    let rows: u32 = super::scope::SHARED
        .iter()
        .map(|table| {
            let name = match table {
                Table::Group => "site_group".to_owned(),
                Table::Entry => "dossier".to_owned(),
                other => crate::row::tag(other).unwrap().replace('-', "_"),
            };
            let sql = format!("SELECT count(*) FROM {name}");
            store.conn.query_row(&sql, [], |row| row.get::<_, u32>(0)).unwrap()
        })
        .sum();
    assert_eq!(all, rows);
    let (author, _) = own(&store);
    store.share_begin("again").unwrap();
    assert_eq!((own(&store).0, count(&store)), (author, all));
    // Every record comes through as it stands.
    let other = copy(&store);
    assert_eq!(state(&other), state(&store));
}

#[test]
fn what_two_changed_stands_beside_and_waits_while_the_own_one_shows() {
    let mut one = begun();
    edit(&mut one, 0, 1);
    let mut two = copy(&one);
    edit(&mut one, 0, 2);
    edit(&mut two, 0, 3);
    let report = take(&mut one, whole(&two));
    assert_eq!(report.counts[&Table::Observation].beside, 1);
    assert_eq!(shown(&one, 0), Some(observation_at(0, 2)));
    // Going on with the own one leaves the other beside.
    edit(&mut one, 0, 4);
    let apart = one.read().share_apart().unwrap();
    assert_eq!(apart.len(), 1);
    assert!(apart[0].versions[0].shown && apart[0].versions.len() == 2);
    let other = apart[0].versions[1].clone();
    one.share_choose(&stamped(0), &apart[0].key, other.dot).unwrap().unwrap();
    assert_eq!(shown(&one, 0), Some(observation_at(0, 3)));
    assert!(one.read().share_apart().unwrap().is_empty());
    // The choice can be taken back, and is asked again.
    one.undo(at(0), None).unwrap().unwrap();
    assert_eq!(shown(&one, 0), Some(observation_at(0, 4)));
    assert_eq!(one.read().share_apart().unwrap().len(), 1);
    let key = &apart[0].key;
    let own = one.read().share_apart().unwrap()[0].versions[0].dot;
    one.share_choose(&stamped(0), key, own).unwrap().unwrap();
    take(&mut two, whole(&one));
    assert_eq!(shown(&two, 0), Some(observation_at(0, 4)));
    assert!(two.read().share_apart().unwrap().is_empty());
}

#[test]
fn a_package_taken_back_is_no_change_of_ones_own_and_comes_again() {
    let mut one = begun();
    edit(&mut one, 0, 1);
    let mut two = copy(&one);
    let (before, _) = own(&two);
    edit(&mut one, 0, 2);
    take(&mut two, whole(&one));
    assert_eq!(shown(&two, 0), Some(observation_at(0, 2)));
    two.undo(at(0), None).unwrap().unwrap();
    assert_eq!(shown(&two, 0), Some(observation_at(0, 1)));
    assert!(own(&two).1.contains(&before), "it counts on under a new id");
    let report = take(&mut one, whole(&two));
    assert!(!report.is_new(), "the other keeps its change");
    assert_eq!(shown(&one, 0), Some(observation_at(0, 2)));
    take(&mut two, whole(&one));
    assert_eq!(shown(&two, 0), Some(observation_at(0, 2)));
}

#[test]
fn a_package_of_which_everything_stands_beside_or_waits_is_taken_back_too() {
    let mut one = begun();
    edit(&mut one, 0, 1);
    let mut two = copy(&one);
    edit(&mut one, 0, 2);
    edit(&mut two, 0, 3);
    let before = state(&one);
    let report = take(&mut one, whole(&two));
    assert_eq!(report.counts[&Table::Observation].beside, 1);
    let undone = one.undo(at(0), None).unwrap().unwrap();
    assert_eq!(undone.changes.len(), 1, "the page shows that nothing stands beside any more");
    assert!(one.read().share_apart().unwrap().is_empty());
    assert_eq!(state(&one), before);
    one.redo(at(0), None).unwrap().unwrap();
    assert_eq!(one.read().share_apart().unwrap().len(), 1);
    one.undo(at(0), None).unwrap().unwrap();
    // It comes again.
    take(&mut one, whole(&two));
    assert_eq!(one.read().share_apart().unwrap().len(), 1);
    // The edit before it was not taken back in its place.
    one.undo(at(0), None).unwrap().unwrap();
    assert_eq!(shown(&one, 0), Some(observation_at(0, 2)));

    // What waits for something else.
    run(&mut two, "new", |tx| tx.put(&intern(7, 2))).unwrap();
    run(&mut two, "new", |tx| {
        tx.put(&Placement { intern: id(Table::Intern, 7), ..placement_at(7, 2) })
    })
    .unwrap();
    let mut torn = whole(&two);
    torn.items.retain(|item| item.key.0 == Table::Placement);
    take(&mut one, torn);
    assert_eq!(one.read().share_held().unwrap(), 1);
    one.undo(at(0), None).unwrap().unwrap();
    assert_eq!((one.read().share_held().unwrap(), state(&one)), (0, before));
}

#[test]
fn a_look_writes_nothing_and_a_repeat_does_nothing() {
    let mut one = begun();
    let mut two = copy(&one);
    edit(&mut one, 0, 2);
    let package = whole(&one);
    let before = state(&two);
    let seen = taken(&mut two, package.clone(), true);
    assert_eq!(seen.counts[&Table::Observation].added, 1);
    assert_eq!(state(&two), before);
    assert_eq!(take(&mut two, package.clone()), seen);
    let label = two.undo_label().unwrap();
    assert!(!take(&mut two, package).is_new());
    assert_eq!(two.undo_label().unwrap(), label);
}

#[test]
fn what_belongs_to_something_that_did_not_come_is_held_until_it_does() {
    let mut one = begun();
    let mut two = copy(&one);
    run(&mut one, "new", |tx| {
        tx.put(&intern(7, 2))?;
        tx.put(&Placement { intern: id(Table::Intern, 7), ..placement_at(7, 2) })?;
        tx.put(&Observation { placement: id(Table::Placement, 7), ..observation(9, 2) })
    })
    .unwrap();
    let mut torn = whole(&one);
    torn.items.retain(|item| item.key.0 != Table::Intern);
    let report = take(&mut two, torn);
    assert_eq!(report.counts[&Table::Observation].held, 1);
    assert_eq!(two.read().share_held().unwrap(), 2);
    assert_eq!(two.integrity().unwrap(), Vec::<String>::new());
    let mut rest = whole(&one);
    rest.items.retain(|item| item.key.0 == Table::Intern);
    take(&mut two, rest);
    assert_eq!(two.read().share_held().unwrap(), 0);
    assert!(shown(&two, 9).is_some());
    assert_eq!(state(&two), state(&one));
}

#[test]
fn a_version_that_names_another_record_is_refused_whole() {
    let one = begun();
    let mut two = copy(&one);
    let before = state(&two);
    let mut package = whole(&one);
    for item in &mut package.items {
        item.version.dot.n += 10_000;
        item.key.1.push('x');
    }
    let incoming = ShareIncoming { package, adopt_site: false };
    let nothing = |_: &mut crate::Tx<'_>| Ok::<(), StoreError>(());
    let error = two.share_take(&stamped(0), incoming, false, nothing).unwrap_err();
    assert!(matches!(error, StoreError::NotShared));
    assert_eq!(state(&two), before);
}

#[test]
fn who_was_erased_leaves_nothing_and_does_not_come_back() {
    let mut one = begun();
    edit(&mut one, 0, 1);
    let mut two = copy(&one);
    edit(&mut one, 0, 2);
    edit(&mut two, 0, 3);
    take(&mut one, whole(&two));
    let intern: mentormap_domain::ids::InternId = id(Table::Intern, 0);
    let whom = ErasedId { kind: ErasedKind::Intern, id: intern.into() };
    one.erase(&Erasure { whom, who: None, at: at(0), former: "former" }).unwrap();
    let left: u32 = one
        .conn
        .query_row(
            "SELECT count(*) FROM share_version
             WHERE scope LIKE '%' || ?1 OR value LIKE '%text%'",
            [placement_id(0).to_string()],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
    let report = take(&mut one, whole(&two));
    assert!(report.erased > 0);
    assert!(one.read().all::<Placement>().unwrap().iter().all(|one| one.intern != intern));
    assert_eq!(one.read().share_held().unwrap(), 0);
    assert_eq!(one.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn what_is_removed_for_good_goes_everywhere() {
    let mut one = begun();
    run(&mut one, "bin", |tx| tx.put(&Observation { binned: Some(at(0)), ..observation_at(0, 2) }))
        .unwrap();
    let mut two = copy(&one);
    assert!(shown(&two, 0).is_some());
    one.purge_bin(at(10), at(20), None).unwrap();
    take(&mut two, whole(&one));
    assert!(shown(&two, 0).is_none());
}
