//! Which contents are still referred to.

use std::collections::BTreeSet;

use rusqlite::Connection;

/// The hashes that an entry, in the bin or not, or an image in the history names.
pub fn referred(conn: &Connection) -> rusqlite::Result<BTreeSet<String>> {
    let mut statement = conn.prepare(include_str!("referred.sql"))?;
    statement.query_map([], |row| row.get(0))?.collect()
}
