//! What is purged is gone everywhere; what stays, stays whole.

use mentormap_domain::{
    evaluation::Evaluation, intern::Intern, observation::Observation, person::Person,
    placement::Placement, school::School,
};

use crate::{HistoryKind, Record, Store, Table, testing::*};

fn bin<R: Record>(store: &mut Store, record: R) {
    run(store, "bin", |tx| tx.put(&record)).unwrap();
}

fn holds(store: &Store, word: &str) -> bool {
    let tables = ["history_change WHERE instr(before, ?1) OR instr(after, ?1)"]
        .into_iter()
        .map(str::to_owned)
        .chain(
            ["name", "observation", "rating", "point", "evaluation"]
                .map(|index| format!("{index}_fts_data WHERE instr(block, lower(?1))")),
        );
    tables.into_iter().any(|rest| {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {rest})");
        store.conn.query_row(&sql, [word], |row| row.get(0)).unwrap()
    })
}

#[test]
fn an_intern_goes_with_everything_and_leaves_no_word() {
    let mut store = populated();
    run(&mut store, "name", |tx| tx.put(&Intern { name: "Zwaluwstaart".into(), ..intern(0, 12) }))
        .unwrap();
    let text = "Kwikzilverdans".to_owned();
    run(&mut store, "observe", |tx| tx.put(&Observation { text, ..observation(0, 12) })).unwrap();
    assert!(holds(&store, "Zwaluwstaart") && holds(&store, "Kwikzilverdans"));
    bin(&mut store, Intern { binned: Some(at(5)), ..intern(0, 12) });

    assert_eq!(store.purge_bin(at(5), at(9), None).unwrap().changes, []);
    let outcome = store.purge_bin(at(6), at(9), None).unwrap();

    assert!(outcome.changes.iter().any(|c| c.table == Table::Rating));
    assert!(!holds(&store, "Zwaluwstaart") && !holds(&store, "Kwikzilverdans"));
    let reader = store.read();
    assert_eq!(reader.get::<Intern>(&intern_id(0)).unwrap(), None);
    assert_eq!(reader.get::<Placement>(&placement_id(0)).unwrap(), None);
    assert_eq!(reader.get::<Evaluation>(&evaluation_id(0)).unwrap(), None);
    assert_eq!(reader.all::<Placement>().unwrap().len(), 2);
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn a_purge_is_in_the_trail_and_not_undone() {
    let mut store = populated();
    bin(&mut store, Observation { binned: Some(at(1)), ..observation(0, 12) });
    run(&mut store, "later", |tx| tx.put(&site(0, 3))).unwrap();
    store.purge_bin(at(2), at(9), None).unwrap();
    let last = store.read().history(1).unwrap().remove(0);
    assert_eq!((last.op.as_str(), last.kind, last.at), ("bin-purge", HistoryKind::Purge, at(9)));
    assert_eq!(last.changes[0].id, observation_id(0).to_string());
    assert_eq!(store.undo(at(10), None).unwrap().unwrap().op, "later");
    assert_eq!(store.undo(at(10), None).unwrap(), None);
    assert_eq!(store.read().get::<Observation>(&observation_id(0)).unwrap(), None);
}

#[test]
fn what_refers_to_something_purged_stays() {
    let mut store = populated();
    run(&mut store, "refer", |tx| {
        tx.put(&placement(0, 15))?;
        tx.put(&Observation { author: Some(id(Table::Person, 0)), ..observation(0, 12) })
    })
    .unwrap();
    bin(&mut store, Person { binned: Some(at(1)), ..person(0, 12) });
    store.purge_bin(at(2), at(9), None).unwrap();
    let reader = store.read();
    let kept: Observation = reader.get(&observation_id(0)).unwrap().unwrap();
    assert_eq!(kept.author, None);
    let mentors = reader.get::<Placement>(&placement_id(0)).unwrap().unwrap().mentors;
    assert_eq!(mentors, [id(Table::Person, 1), id(Table::Person, 2)]);
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn a_school_stays_while_a_placement_names_it() {
    let mut store = populated();
    bin(&mut store, School { binned: Some(at(1)), ..school(0, 12) });
    bin(&mut store, School { binned: Some(at(1)), ..school(1, 12) });
    let outcome = store.purge_bin(at(2), at(9), None).unwrap();
    let gone: Vec<_> = outcome.changes.iter().map(|c| (c.table, c.id.clone())).collect();
    assert_eq!(gone, [(Table::School, school(1, 0).id.to_string())]);
    assert!(store.read().get::<School>(&school(0, 0).id).unwrap().is_some());
}
