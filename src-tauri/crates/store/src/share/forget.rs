//! What sharing keeps of somebody who is erased.

use rusqlite::{Connection, params};
use serde_json::Value;

use crate::{StoreError, Table, Traces, row::tag};

/// Takes every version of an intern and of what was kept around the placements; notes that nothing
/// of them is taken in again.
pub(crate) fn forget_intern(
    conn: &Connection,
    intern: &str,
    placements: &[String],
) -> Result<(), StoreError> {
    let mut scopes = vec![format!("intern/{intern}")];
    scopes.extend(placements.iter().map(|id| format!("placement/{id}")));
    let sql =
        "SELECT id FROM share_version WHERE record = 'placement' AND value ->> '$.intern' = ?1";
    let mut statement = conn.prepare(sql)?;
    for id in statement.query_map([intern], |row| row.get::<_, String>(0))? {
        scopes.push(format!("placement/{}", id?));
    }
    for scope in scopes {
        conn.execute("DELETE FROM share_version WHERE scope = ?1", [&scope])?;
        conn.execute("DELETE FROM share_known WHERE scope = ?1", [&scope])?;
        conn.execute("INSERT OR IGNORE INTO share_gone (scope) VALUES (?1)", [&scope])?;
    }
    leave_taken(conn)
}

/// Takes a staff member or supervisor out of what stands beside, and out of partners and
/// invitations.
pub(crate) fn forget_other(
    conn: &Connection,
    table: Table,
    id: &str,
    traces: &Traces,
) -> Result<(), StoreError> {
    conn.execute(
        "DELETE FROM share_version WHERE record = ?1 AND id = ?2",
        params![tag(&table)?, id],
    )?;
    let sql = "SELECT record, id, author, number, value FROM share_version
               WHERE value IS NOT NULL";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut clean = Vec::new();
    while let Some(row) = rows.next()? {
        let mut value: Value = serde_json::from_str(&row.get::<_, String>(4)?)?;
        if traces.scrub(&mut value) {
            let key: (String, String, String, i64) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            clean.push((key, serde_json::to_string(&value)?));
        }
    }
    for ((record, id, author, number), value) in clean {
        let sql = "UPDATE share_version SET value = ?5
                   WHERE record = ?1 AND id = ?2 AND author = ?3 AND number = ?4";
        conn.execute(sql, params![record, id, author, number, value])?;
    }
    conn.execute(
        "UPDATE share_partner SET body = json_set(body, '$.name', '')
         WHERE ?1 IN (body ->> '$.person', body ->> '$.also')",
        [id],
    )?;
    conn.execute("DELETE FROM share_invitation WHERE body ->> '$.person' = ?1", [id])?;
    leave_taken(conn)
}

/// Closes the way back before the last package that was taken in: what would be put back may name
/// who was erased.
fn leave_taken(conn: &Connection) -> Result<(), StoreError> {
    let last: Option<i64> =
        conn.query_row("SELECT max(entry) FROM share_undo", [], |row| row.get(0))?;
    if let Some(last) = last {
        let sql = "UPDATE history_entry SET state = 'sealed' WHERE state = 'done' AND n <= ?1";
        conn.execute(sql, [last])?;
        let sql = "UPDATE history_entry SET state = 'abandoned' WHERE state = 'undone'";
        conn.execute(sql, [])?;
        conn.execute("DELETE FROM share_undo", [])?;
    }
    Ok(())
}

/// Lets go what was kept to undo entries that can't be undone any more.
pub(crate) fn forget_taken(conn: &Connection) -> Result<(), StoreError> {
    conn.execute(
        "DELETE FROM share_undo WHERE entry IN
         (SELECT n FROM history_entry WHERE state NOT IN ('done', 'undone'))",
        [],
    )?;
    Ok(())
}
