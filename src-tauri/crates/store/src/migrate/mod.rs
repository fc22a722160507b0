//! The versions of the schema: append-only, all or nothing, never backwards.

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::{StoreError, row::moment};

/// One step of the schema. A released one is never edited: a test holds its checksum.
pub struct Migration {
    pub name: &'static str,
    pub sql: &'static str,
}

/// Every step in order; the version of a file is the number of steps it has seen.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_first.sql", sql: include_str!("../../migrations/0001_first.sql") },
    Migration { name: "0002_dossier.sql", sql: include_str!("../../migrations/0002_dossier.sql") },
    Migration {
        name: "0003_form_draft.sql",
        sql: include_str!("../../migrations/0003_form_draft.sql"),
    },
    Migration {
        name: "0004_file_pattern.sql",
        sql: include_str!("../../migrations/0004_file_pattern.sql"),
    },
    Migration {
        name: "0005_personal.sql",
        sql: include_str!("../../migrations/0005_personal.sql"),
    },
    Migration {
        name: "0006_mail_check_share.sql",
        sql: include_str!("../../migrations/0006_mail_check_share.sql"),
    },
];

/// The version of the schema that this program writes.
pub fn schema() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// The version of the file; refuses one that is newer than the last of `migrations`.
pub fn check_version(conn: &Connection, migrations: &[Migration]) -> Result<u32, StoreError> {
    let known = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    let found = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found <= known {
        return Ok(found);
    }
    let number: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let program = u32::try_from(number).ok().and_then(program_of);
    Err(StoreError::NewerFile { found, known, program })
}

/// The version of this program as a number that a file can carry: three digits to each part.
fn own_number() -> u32 {
    let parts = env!("CARGO_PKG_VERSION").split('.').filter_map(|part| part.parse::<u32>().ok());
    parts.fold(0, |number, part| number * 1000 + part.min(999))
}

fn program_of(number: u32) -> Option<String> {
    let (major, minor, patch) = (number / 1_000_000, number / 1000 % 1000, number % 1000);
    (number > 0).then(|| format!("{major}.{minor}.{patch}"))
}

/// Brings the file to the last of `migrations` in one transaction, and notes that it was `now`.
///
/// The caller leaves foreign keys off: a step may rebuild a table; they are checked at the end.
pub fn run(
    conn: &mut Connection,
    migrations: &[Migration],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if check_version(conn, migrations)? as usize == migrations.len() {
        return Ok(());
    }
    conn.execute_batch("PRAGMA foreign_keys = OFF")?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let found = check_version(&tx, migrations)?;
    for (version, migration) in (1..).zip(migrations).skip(found as usize) {
        step(&tx, version, migration, now)
            .map_err(|source| StoreError::Migration { version, source: Box::new(source) })?;
    }
    // An older program can say then which version the file needs.
    tx.pragma_update(None, "application_id", own_number())?;
    tx.commit()?;
    Ok(())
}

fn step(
    tx: &Transaction<'_>,
    version: u32,
    migration: &Migration,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    tx.execute_batch(migration.sql)?;
    let mut check = tx.prepare("PRAGMA foreign_key_check")?;
    if check.exists([])? {
        return Err(StoreError::Damaged);
    }
    tx.execute(
        "INSERT INTO migration (version, name, at) VALUES (?1, ?2, ?3)",
        params![version, migration.name, moment(now)],
    )?;
    tx.pragma_update(None, "user_version", version)?;
    Ok(())
}
