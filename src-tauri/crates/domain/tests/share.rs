//! Binders that share without a server: whatever is lost, repeated, late or dated wrongly, all end
//! in the same state, and no edit is lost.

use std::collections::BTreeMap;

use mentormap_domain::{
    ids::BinderId,
    share::{Dot, Knowledge, Package, Version, Versions},
};
use proptest::prelude::*;
use uuid::Uuid;

const BINDERS: usize = 5;
const RECORDS: u8 = 6;

type Pack = Package<u8, u8, Edit>;

/// What a text is and the (wrong) day that its writer's clock showed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    text: u32,
    day: i32,
}

#[derive(Debug, Clone, Default)]
struct Binder {
    id: u128,
    n: u64,
    records: BTreeMap<u8, (u8, Versions<Edit>)>,
    mine: Knowledge<u8>,
    /// What each other binder was last heard to know.
    heard: BTreeMap<usize, Knowledge<u8>>,
}

impl Binder {
    fn dot(&mut self) -> Dot {
        self.n += 1;
        Dot { binder: Uuid::from_u128(self.id).into(), n: self.n }
    }

    fn edit(&mut self, record: u8, value: Option<Edit>) -> Dot {
        let dot = self.dot();
        let scope = record % 3;
        self.records.entry(record).or_insert((scope, Versions::default())).1.write(dot, value);
        self.mine.at(scope).add(dot);
        dot
    }

    fn pack(&self, base: &Knowledge<u8>) -> Pack {
        let records = self.records.iter().map(|(key, (scope, versions))| (scope, key, versions));
        Package::pack(records, &self.mine, base, |_| true)
    }

    fn state(&self) -> Vec<(u8, Versions<Edit>)> {
        self.records.iter().map(|(key, (_, versions))| (*key, versions.clone())).collect()
    }
}

/// One thing that happens.
#[derive(Debug, Clone)]
enum Step {
    Edit {
        by: usize,
        record: u8,
        text: u32,
        day: i32,
    },
    Remove {
        by: usize,
        record: u8,
    },
    /// A package is made and lies somewhere; `whole` where the sender trusts nothing.
    Send {
        from: usize,
        to: usize,
        whole: bool,
    },
    /// One of the packages that lie around arrives (again).
    Arrive {
        which: usize,
        keep: bool,
    },
    Lose {
        which: usize,
    },
    /// The binder is put back to an earlier backup, and counts on under a new id.
    Backup {
        by: usize,
    },
    Restore {
        by: usize,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let who = 0..BINDERS;
    prop_oneof![
        5 => (who.clone(), 0..RECORDS, any::<u32>(), -800..800i32)
            .prop_map(|(by, record, text, day)| Step::Edit { by, record, text, day }),
        1 => (who.clone(), 0..RECORDS).prop_map(|(by, record)| Step::Remove { by, record }),
        5 => (who.clone(), who.clone(), prop::bool::weighted(0.1))
            .prop_map(|(from, to, whole)| Step::Send { from, to, whole }),
        5 => (any::<usize>(), prop::bool::weighted(0.3))
            .prop_map(|(which, keep)| Step::Arrive { which, keep }),
        1 => any::<usize>().prop_map(|which| Step::Lose { which }),
        1 => who.clone().prop_map(|by| Step::Backup { by }),
        1 => who.prop_map(|by| Step::Restore { by }),
    ]
}

struct World {
    binders: Vec<Binder>,
    backups: Vec<Option<Binder>>,
    packages: Vec<(usize, usize, Pack)>,
    /// Every version written, to look for later; but not what only a binder knew that was put
    /// back to before it.
    written: BTreeMap<Dot, u8>,
    ids: u128,
}

impl World {
    fn new() -> World {
        let binders: Vec<Binder> =
            (0..BINDERS).map(|n| Binder { id: n as u128 + 1, ..Binder::default() }).collect();
        World {
            backups: vec![None; BINDERS],
            binders,
            packages: Vec::new(),
            written: BTreeMap::new(),
            ids: BINDERS as u128,
        }
    }

    fn run(&mut self, step: Step) {
        match step {
            Step::Edit { by, record, text, day } => {
                let dot = self.binders[by].edit(record, Some(Edit { text, day }));
                self.written.insert(dot, record);
            }
            Step::Remove { by, record } => {
                if self.binders[by].records.contains_key(&record) {
                    let dot = self.binders[by].edit(record, None);
                    self.written.insert(dot, record);
                }
            }
            Step::Send { from, to, whole } => self.send(from, to, whole),
            Step::Arrive { which, keep } if !self.packages.is_empty() => {
                let at = which % self.packages.len();
                let (from, to, pack) = self.packages[at].clone();
                if !keep {
                    self.packages.remove(at);
                }
                self.arrive(from, to, pack);
            }
            Step::Lose { which } if !self.packages.is_empty() => {
                self.packages.remove(which % self.packages.len());
            }
            Step::Arrive { .. } | Step::Lose { .. } => {}
            Step::Backup { by } => self.backups[by] = Some(self.binders[by].clone()),
            Step::Restore { by } => self.restore(by),
        }
    }

    fn send(&mut self, from: usize, to: usize, whole: bool) {
        if from == to {
            return;
        }
        let sender = &self.binders[from];
        let base = sender.heard.get(&to).filter(|_| !whole).cloned().unwrap_or_default();
        let pack = sender.pack(&base);
        self.packages.push((from, to, pack));
    }

    fn arrive(&mut self, from: usize, to: usize, pack: Pack) {
        let known = pack.upto.clone();
        let receiver = &mut self.binders[to];
        pack.take(&mut receiver.records, &mut receiver.mine);
        receiver.heard.entry(from).or_default().join(&known);
    }

    /// What only the binder knew since its backup is gone, as the user was told.
    fn restore(&mut self, by: usize) {
        let Some(backup) = self.backups[by].clone() else { return };
        self.ids += 1;
        self.binders[by] = Binder { id: self.ids, n: 0, ..backup };
        let binders = &self.binders;
        self.written.retain(|dot, record| {
            let here = binders.iter().filter_map(|binder| binder.records.get(record));
            here.into_iter().any(|(_, versions)| holds(versions, *dot))
        });
        self.backups[by] = None;
        // The others must not count on what it no longer knows.
        for (at, other) in self.binders.iter_mut().enumerate() {
            if at != by {
                other.heard.remove(&by);
            }
        }
    }

    /// Everybody sends everybody until nothing is new.
    fn settle(&mut self) {
        for whole in [false, true, true] {
            for from in 0..BINDERS {
                for to in 0..BINDERS {
                    if from != to {
                        self.send(from, to, whole);
                        if let Some((from, to, pack)) = self.packages.pop() {
                            self.arrive(from, to, pack);
                        }
                    }
                }
            }
        }
    }
}

fn holds(versions: &Versions<Edit>, dot: Dot) -> bool {
    versions.all().iter().any(|version| version.dot == dot || version.seen.has(dot))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    /// 10,000 random interleavings.
    #[test]
    fn all_binders_end_alike_and_no_edit_is_lost(steps in prop::collection::vec(step(), 1..120)) {
        let mut world = World::new();
        for step in steps {
            world.run(step);
        }
        world.settle();
        let state = world.binders[0].state();
        for binder in &world.binders {
            prop_assert_eq!(&binder.state(), &state);
            prop_assert_eq!(&binder.mine, &world.binders[0].mine);
        }
        // Each edit is shown, stands beside another, or was seen by whoever replaced it.
        for (dot, record) in &world.written {
            let versions = state.iter().find(|(key, _)| key == record).map(|(_, versions)| versions);
            prop_assert!(versions.is_some_and(|versions| holds(versions, *dot)), "{:?}", dot);
        }
    }
}

fn binder(n: u128) -> BinderId {
    Uuid::from_u128(n).into()
}

fn one(n: u128, text: u32) -> Version<u32> {
    let dot = Dot { binder: binder(n), n: 1 };
    Version { dot, seen: Default::default(), value: Some(text) }
}

#[test]
fn two_changes_that_did_not_know_each_other_wait_for_a_choice() {
    let mut versions = Versions::default();
    versions.merge(one(1, 10));
    versions.merge(one(2, 20));
    assert!(versions.is_split());
    assert_eq!(versions.shown().and_then(|version| version.value), Some(20));
    versions.write(Dot { binder: binder(1), n: 2 }, Some(15));
    assert!(!versions.is_split());
    let mut late = Versions::default();
    late.merge(one(2, 20));
    late.merge(versions.all()[0].clone());
    assert_eq!(late, versions);
}

#[test]
fn a_removal_beside_a_change_shows_the_change() {
    let mut versions = Versions::default();
    versions.merge(one(1, 10));
    versions.merge(Version { value: None, ..one(2, 0) });
    assert!(versions.is_split());
    assert_eq!(versions.shown().and_then(|version| version.value), Some(10));
}

#[test]
fn the_same_words_from_two_are_no_choice() {
    let mut versions = Versions::default();
    versions.merge(one(1, 10));
    versions.merge(one(2, 10));
    assert!(!versions.is_split());
}

#[test]
fn a_package_after_a_lost_one_is_kept_and_the_gap_is_told() {
    let mut sender = Binder { id: 1, ..Binder::default() };
    let mut receiver = Binder { id: 2, ..Binder::default() };
    sender.edit(0, Some(Edit { text: 1, day: 0 }));
    let lost = sender.pack(&Knowledge::default());
    sender.edit(3, Some(Edit { text: 2, day: -400 }));
    let next = sender.pack(&lost.upto);
    assert_eq!(next.items.len(), 1);
    let taken = next.take(&mut receiver.records, &mut receiver.mine);
    assert!(taken.gap && taken.newer == 1);
    let whole = sender.pack(&receiver.mine);
    assert_eq!(whole.items.len(), 2);
    let taken = whole.clone().take(&mut receiver.records, &mut receiver.mine);
    assert!(!taken.gap && taken.newer == 1 && taken.known == 1);
    assert_eq!(receiver.state(), sender.state());
    let again = whole.take(&mut receiver.records, &mut receiver.mine);
    assert_eq!((again.newer, again.beside, again.gap), (0, 0, false));
}
