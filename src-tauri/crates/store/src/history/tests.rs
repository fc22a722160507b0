//! undo(do(x)) = x and redo(undo(x)) = x, over everything, on disk and through restarts.

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::{KeyFile, Record, Store, testing::*};
use mentormap_domain::observation::Observation;

#[derive(Debug, Clone)]
enum Action {
    Put(usize, u8, u8),
    Remove(usize, u8, u8),
    RemoveTree(u8),
}

#[derive(Debug, Clone)]
enum Move {
    Do(Vec<Action>),
    Undo,
    Redo,
    Reopen,
}

fn action() -> impl Strategy<Value = Action> {
    let kind = 0..TABLES.len();
    prop_oneof![
        6 => (kind.clone(), 0..3u8, any::<u8>()).prop_map(|(k, slot, s)| Action::Put(k, slot, s)),
        2 => (kind, 0..3u8, any::<u8>()).prop_map(|(k, slot, s)| Action::Remove(k, slot, s)),
        1 => (0..3u8).prop_map(Action::RemoveTree),
    ]
}

fn moves(most: usize) -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        8 => prop::collection::vec(action(), 1..5).prop_map(Move::Do),
        4 => Just(Move::Undo),
        3 => Just(Move::Redo),
        1 => Just(Move::Reopen),
    ];
    prop::collection::vec(one, 1..most)
}

fn act(tx: &mut crate::Tx<'_>, action: &Action) -> Result<(), StoreError> {
    match *action {
        Action::Put(kind, slot, seed) => put(tx, TABLES[kind], slot, seed),
        Action::Remove(kind, slot, seed) => remove(tx, TABLES[kind], slot, seed),
        Action::RemoveTree(slot) => remove_tree(tx, placement_id(slot)),
    }
}

/// A store, with what it must look like after every entry that still counts.
struct Model {
    folder: Option<TempDir>,
    store: Option<Store>,
    states: Vec<Vec<String>>,
    now: usize,
}

impl Model {
    fn new(on_disk: bool) -> Model {
        let folder = on_disk.then(|| tempfile::tempdir().unwrap());
        let mut model = Model { folder, store: None, states: Vec::new(), now: 1 };
        model.open();
        let empty = model.dump();
        populate(model.store());
        model.states = vec![empty, model.dump()];
        model
    }

    fn open(&mut self) {
        self.store = None;
        let store = match &self.folder {
            Some(folder) => {
                let key = KeyFile::at(folder.path().join("key"));
                Store::open(&folder.path().join("binder"), &key, at(0))
            }
            None => Store::in_memory(),
        };
        self.store = Some(store.unwrap());
    }

    fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    fn dump(&mut self) -> Vec<String> {
        dump(&self.store().conn)
    }

    fn make(&mut self, one: &Move) {
        match one {
            Move::Do(actions) => {
                let done = run(self.store(), "do", |tx| {
                    actions.iter().try_for_each(|action| act(tx, action))
                });
                if done.is_ok_and(|outcome| !outcome.changes.is_empty()) {
                    let state = self.dump();
                    self.states.truncate(self.now + 1);
                    self.states.push(state);
                    self.now += 1;
                }
            }
            Move::Undo => {
                let undone = self.store().undo(at(1), None).unwrap();
                assert_eq!(undone.is_some(), self.now > 0);
                self.now = self.now.saturating_sub(1);
            }
            Move::Redo => {
                let redone = self.store().redo(at(1), None).unwrap();
                assert_eq!(redone.is_some(), self.now + 1 < self.states.len());
                self.now = (self.now + 1).min(self.states.len() - 1);
            }
            Move::Reopen if self.folder.is_some() => self.open(),
            Move::Reopen => {}
        }
        let expected = self.states[self.now].clone();
        assert_eq!(self.dump(), expected, "after {one:?}");
    }

    fn check(mut self, moves: &[Move]) {
        moves.iter().for_each(|one| self.make(one));
        while self.now > 0 {
            self.make(&Move::Undo);
        }
        while self.now + 1 < self.states.len() {
            self.make(&Move::Redo);
        }
        assert_eq!(self.store().integrity().unwrap(), Vec::<String>::new());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_walk_through_the_history_passes_the_same_states(moves in moves(40)) {
        Model::new(false).check(&moves);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]
    #[test]
    fn the_history_outlasts_a_restart(moves in moves(20)) {
        Model::new(true).check(&moves);
    }

    /// What is read is what was written, for every kind and any content.
    #[test]
    fn records_come_back_as_they_went(seed in any::<u8>()) {
        fn check<R: Record + std::fmt::Debug>(tx: &mut crate::Tx<'_>, record: R) {
            tx.put(&record).unwrap();
            assert_eq!(tx.get::<R>(&record.key()).unwrap(), Some(record));
        }
        let mut store = populated();
        run(&mut store, "put", |tx| {
            check(tx, site(0, seed));
            check(tx, group(0, seed));
            check(tx, person(0, seed));
            check(tx, school(0, seed));
            check(tx, supervisor(0, seed));
            check(tx, intern(0, seed));
            check(tx, placement(0, seed));
            check(tx, observation(0, seed));
            check(tx, evaluation(0, seed));
            check(tx, rating(0, seed));
            check(tx, point(0, seed));
            check(tx, answer(0, seed));
            check(tx, dossier_entry(0, seed));
            check(tx, holiday(0, seed));
            check(tx, form(0, seed));
            check(tx, setting(0, seed));
            Ok(())
        }).unwrap();
    }
}

#[test]
fn labels_follow_undo_and_redo() {
    let mut store = Store::in_memory().unwrap();
    let labels = |store: &Store| (store.undo_label().unwrap(), store.redo_label().unwrap());
    assert_eq!(labels(&store), (None, None));
    run(&mut store, "one", |tx| tx.put(&site(0, 1))).unwrap();
    run(&mut store, "two", |tx| tx.put(&site(0, 2))).unwrap();
    assert_eq!(labels(&store), (Some("two".into()), None));
    let undone = store.undo(at(1), None).unwrap().unwrap();
    assert_eq!(undone.op, "two");
    assert_eq!(labels(&store), (Some("one".into()), Some("two".into())));
    run(&mut store, "three", |tx| tx.put(&site(0, 3))).unwrap();
    assert_eq!(labels(&store), (Some("three".into()), None));
}

#[test]
fn the_trail_names_everything_that_happened() {
    let mut store = Store::in_memory().unwrap();
    run(&mut store, "one", |tx| tx.put(&site(0, 1))).unwrap();
    let who = Some(id(Table::Person, 2));
    store.undo(at(5), who).unwrap();
    run(&mut store, "two", |tx| tx.put(&site(0, 2))).unwrap();
    let trail = store.read().history(10).unwrap();
    let lines: Vec<_> =
        trail.iter().map(|i| (i.op.as_str(), i.kind, i.state, i.changes.len())).collect();
    assert_eq!(
        lines,
        [
            ("two", HistoryKind::Do, HistoryState::Done, 1),
            ("one", HistoryKind::Undo, HistoryState::Trail, 1),
            ("one", HistoryKind::Do, HistoryState::Abandoned, 1),
        ]
    );
    assert_eq!((trail[1].who, trail[1].at), (who, at(5)));
}

#[test]
fn the_trail_of_a_placement_holds_only_what_touched_it() {
    let mut store = populated();
    run(&mut store, "other", |tx| tx.put(&observation(1, 1))).unwrap();
    run(&mut store, "rated", |tx| tx.put(&rating(0, 13))).unwrap();
    store.undo(at(1), None).unwrap();
    let trail = store.read().history_of(placement_id(0), 10).unwrap();
    let lines: Vec<_> = trail.iter().map(|item| (item.op.as_str(), item.kind)).collect();
    use HistoryKind::{Do, Undo};
    assert_eq!(lines, [("rated", Undo), ("rated", Do), ("populate", Do)]);
}

#[test]
fn writing_the_same_again_leaves_no_trace() {
    let mut store = populated();
    let before = store.read().history(10).unwrap();
    let outcome = run(&mut store, "same", |tx| tx.put(&site(0, 12))).unwrap();
    assert_eq!(outcome.changes, []);
    assert_eq!(store.read().history(10).unwrap(), before);
}

#[test]
fn an_outcome_names_each_record_once_with_its_placement() {
    let mut store = populated();
    let outcome = run(&mut store, "twice", |tx| {
        tx.put(&rating(0, 13))?;
        tx.put(&site(0, 3))?;
        tx.put(&rating(0, 16))
    })
    .unwrap();
    let rating = Change {
        table: Table::Rating,
        id: format!("{}/i1", evaluation_id(0)),
        placement: Some(placement_id(0)),
    };
    let site = Change { table: Table::Site, id: site(0, 0).id.to_string(), placement: None };
    assert_eq!(outcome.changes, [rating, site]);
}

#[test]
fn a_failed_transaction_changes_nothing() {
    let mut store = populated();
    let before = dump(&store.conn);
    let failed = run(&mut store, "fail", |tx| {
        tx.put(&site(0, 3))?;
        tx.remove::<mentormap_domain::placement::Placement>(&placement_id(0))
    });
    assert!(failed.is_err_and(|error| error.is_dangling()));
    assert_eq!(dump(&store.conn), before);
    assert_eq!(store.undo_label().unwrap().as_deref(), Some("populate"));
}

#[test]
fn an_entry_that_rests_on_something_gone_is_sealed() {
    let mut store = populated();
    run(&mut store, "observe", |tx| {
        tx.put(&Observation { indicators: vec![], ..observation(9, 1) })
    })
    .unwrap();
    run(&mut store, "unobserve", |tx| tx.remove::<Observation>(&observation_id(9))).unwrap();
    store.conn.execute_batch(
        "PRAGMA foreign_keys = OFF; DELETE FROM placement WHERE n = 2; PRAGMA foreign_keys = ON",
    ).unwrap();
    let before = dump(&store.conn);
    assert_eq!(store.undo(at(1), None).unwrap(), None);
    assert_eq!(dump(&store.conn), before);
    assert_eq!(store.undo_label().unwrap(), None);
}
