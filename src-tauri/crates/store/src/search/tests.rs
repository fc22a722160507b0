//! Search finds what is there, and only that.

use mentormap_domain::{intern::Intern, observation::Observation};
use proptest::prelude::*;

use super::query::from_text;
use crate::{Store, StoreError, Table, Tx, testing::*};

fn observe(tx: &mut Tx<'_>, slot: u8, day_n: u64, text: &str) -> Result<(), StoreError> {
    let (text, activity) = (text.to_owned(), String::new());
    let date = day(day_n);
    tx.put(&Observation { text, activity, date, ..observation(slot, 12) })
}

/// What is found, as `kind slot`.
fn found(store: &Store, text: &str) -> Vec<String> {
    let hits = store.read().search(text, 20).unwrap();
    hits.iter()
        .map(|hit| {
            let last = hit.id.split('/').next().unwrap();
            let slot = u8::from_str_radix(&last[last.len() - 2..], 16).unwrap();
            format!("{:?} {slot}", hit.table).to_lowercase()
        })
        .collect()
}

fn store() -> Store {
    let mut store = populated();
    run(&mut store, "write", |tx| {
        observe(tx, 10, 1, "Troost een kind bij het afscheid, rustig en dichtbij.")?;
        observe(tx, 11, 3, "Leest voor; het kind kiest het boek.")?;
        observe(tx, 12, 2, "Een rustige kring met liedjes.")?;
        tx.put(&Intern { name: "Ayşe Çelik".into(), ..intern(2, 12) })
    })
    .unwrap();
    store
}

#[test]
fn all_words_must_occur_and_the_last_may_be_a_beginning() {
    let store = store();
    assert_eq!(found(&store, "kind"), ["observation 11", "observation 10"]);
    assert_eq!(found(&store, "kind af"), ["observation 10"]);
    assert_eq!(found(&store, "rus"), ["observation 12", "observation 10"]);
    assert_eq!(found(&store, "rus kind"), Vec::<String>::new());
    assert_eq!(found(&store, "ki kring"), Vec::<String>::new());
}

#[test]
fn accents_and_capitals_do_not_count() {
    let store = store();
    assert_eq!(found(&store, "celik ayse"), ["intern 2"]);
    assert_eq!(found(&store, "ÇELİK"), ["intern 2"]);
    assert_eq!(found(&store, "trööst"), ["observation 10"]);
}

#[test]
fn names_come_first_and_then_the_newest() {
    let mut store = store();
    run(&mut store, "write", |tx| observe(tx, 13, 0, "Met Çelik gepraat.")).unwrap();
    run(&mut store, "write", |tx| observe(tx, 14, 9, "Çelik zingt.")).unwrap();
    assert_eq!(found(&store, "celik")[..3], ["intern 2", "observation 14", "observation 13"]);
    assert_eq!(store.read().search("celik", 1).unwrap().len(), 1);
}

#[test]
fn hits_say_where_they_belong_and_mark_the_match() {
    let store = store();
    let hit = store.read().search("afsch", 5).unwrap().remove(0);
    assert_eq!(hit.snippet, "Troost een kind bij het \u{2}afscheid\u{3}, rustig en dichtbij.");
    assert_eq!((hit.table, hit.date), (Table::Observation, Some(day(1))));
    assert_eq!((hit.placement, hit.intern), (Some(placement_id(0)), Some(intern_id(0))));
    assert_eq!(hit.title, intern(0, 12).name);
    let name = store.read().search("çel", 5).unwrap().remove(0);
    assert_eq!(name.snippet, "Ayşe \u{2}Çelik\u{3}");
    assert_eq!((name.placement, name.intern), (Some(placement_id(2)), Some(intern_id(2))));
}

#[test]
fn everything_written_is_found() {
    let store = populated();
    for (word, kind) in [
        ("text", "observation"),
        ("activity", "observation"),
        ("remark", "rating"),
        ("point", "point"),
        ("expected", "point"),
        ("conclusion", "evaluation"),
        ("intern", "intern"),
        ("school", "school"),
        ("supervisor", "supervisor"),
        ("person", "person"),
    ] {
        let expected = [2, 1, 0].map(|slot| format!("{kind} {slot}"));
        assert_eq!(found(&store, word), expected, "{word}");
    }
}

#[test]
fn search_follows_edits_undo_and_redo() {
    let mut store = store();
    run(&mut store, "edit", |tx| observe(tx, 10, 1, "Wuift het kind uit.")).unwrap();
    assert_eq!(found(&store, "afscheid"), Vec::<String>::new());
    assert_eq!(found(&store, "wuift"), ["observation 10"]);
    store.undo(at(1), None).unwrap();
    assert_eq!(found(&store, "afscheid"), ["observation 10"]);
    assert_eq!(found(&store, "wuift"), Vec::<String>::new());
    store.redo(at(1), None).unwrap();
    assert_eq!(found(&store, "wuift"), ["observation 10"]);
    run(&mut store, "remove", |tx| tx.remove::<Observation>(&observation_id(10))).unwrap();
    assert_eq!(found(&store, "wuift"), Vec::<String>::new());
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn the_bin_is_not_searched() {
    let mut store = store();
    let binned = Some(at(9));
    run(&mut store, "bin", |tx| tx.put(&Observation { binned, ..observation(0, 12) })).unwrap();
    assert!(!found(&store, "text").contains(&"observation 0".into()));
    run(&mut store, "bin", |tx| tx.put(&Intern { binned, ..intern(0, 12) })).unwrap();
    assert_eq!(found(&store, "kind"), Vec::<String>::new());
    assert!(!found(&store, "intern").contains(&"intern 0".into()));
    assert!(!found(&store, "remark").contains(&"rating 0".into()));
}

#[test]
fn text_is_never_taken_for_a_query() {
    assert_eq!(from_text("kind"), Some("\"kind\"*".into()));
    assert_eq!(from_text("a \"b\" OR"), Some("\"a\" AND \"\"\"b\"\"\" AND \"OR\"*".into()));
    assert_eq!(from_text(" - \" * "), None);
    let store = store();
    assert_eq!(found(&store, "kind AND boek"), Vec::<String>::new());
    assert_eq!(found(&store, "text:kind"), Vec::<String>::new());
    assert_eq!(found(&store, "kind*"), ["observation 11", "observation 10"]);
}

proptest! {
    #[test]
    fn any_text_can_be_searched_for(text in any::<String>(), marks in "[\"'*^():{}+\\-a \u{0}]{0,12}") {
        let store = populated();
        store.read().search(&text, 5).unwrap();
        store.read().search(&marks, 5).unwrap();
    }
}
