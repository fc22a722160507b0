//! Which contents are still referred to.

use std::collections::BTreeSet;

use rusqlite::Connection;

/// The hashes that an entry, in the bin or not, an image in the history or a message names.
pub fn referred(conn: &Connection) -> rusqlite::Result<BTreeSet<String>> {
    let mut hashes = named(conn, include_str!("referred.sql"))?;
    // A file of before there was mail is opened as it is, to be proven before it is migrated.
    let sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'mail'";
    if conn.prepare(sql)?.exists([])? {
        hashes.extend(named(conn, "SELECT content FROM mail WHERE content IS NOT NULL")?);
    }
    Ok(hashes)
}

fn named(conn: &Connection, sql: &str) -> rusqlite::Result<BTreeSet<String>> {
    let mut statement = conn.prepare(sql)?;
    statement.query_map([], |row| row.get(0))?.collect()
}
