//! Whether the file is sound: its pages, its references and its search indexes.

use rusqlite::Connection;

use crate::StoreError;

pub const INDEXES: [&str; 6] =
    ["name_fts", "observation_fts", "rating_fts", "point_fts", "evaluation_fts", "dossier_fts"];

/// The faults found; none means sound.
pub fn check(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut faults = unless_damaged(pages(conn))?;
    faults.extend(unless_damaged(references(conn))?);
    faults.extend(INDEXES.iter().filter_map(|index| index_fault(conn, index)));
    Ok(faults)
}

/// A check that damage broke off has found a fault.
fn unless_damaged(faults: rusqlite::Result<Vec<String>>) -> Result<Vec<String>, StoreError> {
    match faults.map_err(StoreError::from) {
        Err(StoreError::Damaged) => Ok(vec![StoreError::Damaged.to_string()]),
        faults => faults,
    }
}

fn pages(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    answers(conn, "PRAGMA integrity_check")
}

/// What a check answers, but for 'ok'.
pub fn answers(conn: &Connection, pragma: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare(pragma)?;
    let answers = statement.query_map([], |row| row.get::<_, String>(0))?;
    answers.filter(|answer| answer.as_ref().map_or(true, |answer| answer != "ok")).collect()
}

pub fn references(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        Ok(format!("a row of {table} refers to no row of {parent}"))
    })?;
    rows.collect()
}

/// Rank 1 compares the index with the words of the table.
pub fn index_fault(conn: &Connection, index: &str) -> Option<String> {
    let sql = format!("INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
    conn.execute(&sql, []).err().map(|error| format!("{index}: {error}"))
}
