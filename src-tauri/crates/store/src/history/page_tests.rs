//! Pages of the history: by index, whole, without gaps.

use rusqlite::params;

use super::page::*;
use crate::{Table, testing::*};

fn asked(scope: HistoryScope) -> HistoryQuery {
    HistoryQuery {
        scope,
        topic: None,
        who: None,
        from: None,
        until: None,
        before: None,
        limit: 3,
        changes: 5,
    }
}

fn every_scope() -> Vec<HistoryScope> {
    let evaluation = "0190a000-0000-7000-8000-000000000001".parse().unwrap();
    vec![
        HistoryScope::All,
        HistoryScope::Placement(placement_id(0), None),
        HistoryScope::Evaluation(evaluation, Some(placement_id(0))),
        HistoryScope::Record(Table::Observation, "x".into()),
    ]
}

/// What SQLite would do, a line per step.
fn plan(scope: HistoryScope) -> Vec<String> {
    let store = crate::Store::in_memory().unwrap();
    let sql = format!("EXPLAIN QUERY PLAN {}", sql(&asked(scope)));
    let mut statement = store.conn.prepare(&sql).unwrap();
    let none = Option::<String>::None;
    let rows = statement
        .query_map(params![none, none, 1, none, none, none, none, none, 1, 1, 1], |row| {
            row.get::<_, String>("detail")
        })
        .unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

#[test]
fn no_question_walks_over_the_whole_history() {
    for scope in every_scope() {
        let name = format!("{scope:?}");
        for step in plan(scope) {
            let scan = step.starts_with("SCAN history_") || step.starts_with("SCAN e");
            assert!(!scan, "{name}: {step}");
        }
    }
}

#[test]
fn pages_give_every_line_once_newest_first() {
    let mut store = crate::Store::in_memory().unwrap();
    populate(&mut store);
    for n in 0..20u8 {
        run(&mut store, "again", |tx| put(tx, Table::Observation, 0, n * 2)).unwrap();
    }
    store.undo(at(900), None).unwrap().unwrap();
    for scope in [HistoryScope::All, HistoryScope::Placement(placement_id(0), None)] {
        let mut query = asked(scope);
        let all = {
            let whole = HistoryQuery { limit: 1000, ..query.clone() };
            store.read().history_page(&whole).unwrap()
        };
        assert_eq!(all.next, None);
        assert!(all.lines.len() > 6, "{}", all.lines.len());
        assert!(all.lines.is_sorted_by(|a, b| a.n > b.n));
        let mut paged = Vec::new();
        loop {
            let page = store.read().history_page(&query).unwrap();
            paged.extend(page.lines);
            query.before = page.next;
            if query.before.is_none() {
                break;
            }
        }
        assert_eq!(paged, all.lines);
    }
}

#[test]
fn an_undo_shows_its_change_the_other_way_round() {
    let mut store = crate::Store::in_memory().unwrap();
    populate(&mut store);
    run(&mut store, "again", |tx| put(tx, Table::Observation, 0, 77)).unwrap();
    store.undo(at(900), None).unwrap().unwrap();
    let page = store.read().history_page(&asked(HistoryScope::All)).unwrap();
    let [undo, done, ..] = page.lines.as_slice() else { panic!("two lines") };
    assert_eq!(undo.of, Some(done.at));
    assert_eq!(undo.changes[0].before, done.changes[0].after);
    assert_eq!(undo.changes[0].after, done.changes[0].before);
    let one = store.read().history_change(undo.n, undo.changes[0].n).unwrap();
    assert_eq!(one.as_ref(), undo.changes.first());
    assert_eq!(store.read().history_change(done.n - 1, done.changes[0].n).unwrap(), None);
}
