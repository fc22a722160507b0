//! All or nothing, the whole schema, files of every released version, newer files, and the lock.

use std::{fmt::Write, fs, path::PathBuf};

use sha2::{Digest, Sha256};

use super::*;
use crate::{KeyFile, Store, testing::at};
use mentormap_domain::{intern::Intern, observation::Observation};

/// A populated file of every released version, as SQL that fills the schema of that version.
const RELEASED: &[(usize, &str)] = &[(1, include_str!("../../tests/released/0001.sql"))];

fn here(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// Compares with the file in `tests/`; `UPDATE_SNAPSHOTS=1` rewrites it.
fn check_snapshot(name: &str, actual: &str) {
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(here(name), actual).unwrap();
    }
    let expected = fs::read_to_string(here(name)).unwrap_or_default().replace("\r\n", "\n");
    assert!(actual == expected, "tests/{name} differs; UPDATE_SNAPSHOTS=1 rewrites it");
}

#[test]
fn a_migration_that_fails_half_way_changes_nothing() {
    let mut conn = Connection::open_in_memory().unwrap();
    let broken = Migration {
        name: "0002_broken.sql",
        sql: "CREATE TABLE extra (a) STRICT; INSERT INTO nowhere VALUES (1);",
    };
    let first = || Migration { name: MIGRATIONS[0].name, sql: MIGRATIONS[0].sql };
    let schema = "SELECT count(*) FROM sqlite_schema";
    let count = |conn: &Connection| conn.query_row(schema, [], |r| r.get::<_, u32>(0)).unwrap();

    let failed = run(&mut conn, &[first(), broken], at(0));
    assert!(matches!(failed, Err(StoreError::Migration { version: 2, .. })), "{failed:?}");
    assert_eq!((count(&conn), check_version(&conn, &[]).unwrap()), (0, 0));

    run(&mut conn, &[first()], at(0)).unwrap();
    assert!(count(&conn) > 0);
}

#[test]
fn a_migration_that_leaves_dangling_rows_is_refused() {
    let mut conn = Connection::open_in_memory().unwrap();
    let dangling = Migration {
        name: "0001_dangling.sql",
        sql: "CREATE TABLE migration (version INTEGER, name TEXT, at TEXT) STRICT;
              CREATE TABLE a (n INTEGER PRIMARY KEY, b INTEGER REFERENCES a (n)) STRICT;
              INSERT INTO a VALUES (1, 2);",
    };
    let failed = run(&mut conn, &[dangling], at(0));
    assert!(matches!(failed, Err(StoreError::Migration { version: 1, .. })), "{failed:?}");
}

#[test]
fn the_schema_is_the_one_on_record() {
    let store = Store::in_memory().unwrap();
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
    let mut statement = store.conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let schema = rows.fold(String::new(), |all, sql| all + &sql.unwrap() + ";\n\n");
    check_snapshot("schema.txt", &schema.replace("\r\n", "\n"));
}

#[test]
fn released_migrations_are_never_edited() {
    let mut lock = String::new();
    for migration in MIGRATIONS {
        let sum = Sha256::digest(migration.sql.replace("\r\n", "\n"));
        let sum = sum.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        writeln!(lock, "{sum}  {}", migration.name).unwrap();
    }
    check_snapshot("migrations.lock", &lock);
}

#[test]
fn files_of_every_released_version_are_brought_up_to_date() {
    for (version, content) in RELEASED {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = (folder.path().join("binder"), KeyFile::at(folder.path().join("key")));
        let known = &MIGRATIONS[..*version];
        let (conn, _) = crate::connection::open_with(&path, &key, known, at(0)).unwrap();
        conn.execute_batch(content).unwrap();
        drop(conn);

        let mut store = Store::open(&path, &key, at(1)).unwrap();
        assert_eq!(check_version(&store.conn, MIGRATIONS).unwrap() as usize, MIGRATIONS.len());
        assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
        check_content(&mut store);
    }
}

/// Every fixture holds this: an intern, one observation, and an edit of it that can be undone.
fn check_content(store: &mut Store) {
    let reader = store.read();
    let interns: Vec<Intern> = reader.interns().unwrap();
    assert_eq!(interns.iter().map(|i| i.name.as_str()).collect::<Vec<_>>(), ["Ayşe Çelik"]);
    assert_eq!(reader.search("blok", 5).unwrap().len(), 1);
    let text = |store: &Store| store.read().all::<Observation>().unwrap()[0].text.clone();
    assert_eq!(text(store), "Bouwt met blokken.");
    assert_eq!(store.undo(at(2), None).unwrap().unwrap().op, "observation-save");
    assert_eq!(text(store), "Bouwt.");
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let (path, key) = (folder.path().join("binder"), KeyFile::at(folder.path().join("key")));
    let store = Store::open(&path, &key, at(0)).unwrap();
    let newer = MIGRATIONS.len() as u32 + 1;
    store.conn.pragma_update(None, "user_version", newer).unwrap();
    drop(store);
    let before = fs::read(&path).unwrap();
    let refused = Store::open(&path, &key, at(1)).err();
    assert!(
        matches!(&refused, Some(StoreError::NewerFile { found, known, program: Some(program) })
            if *found == newer && known + 1 == newer && program == env!("CARGO_PKG_VERSION")),
        "{refused:?}"
    );
    assert!(fs::read(&path).unwrap() == before);
}
