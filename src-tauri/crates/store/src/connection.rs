//! Opening the file: key, settings of the connection, and the lock on it.

use std::{fs, path::Path, time::Duration};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, ErrorCode, config::DbConfig};
use zeroize::Zeroizing;

use crate::{
    Key, KeySource, StoreError,
    migrate::{self, Migration},
};

/// How long a program that is just closing the file is waited for.
const PATIENCE: Duration = Duration::from_millis(200);

/// Room for the statements of every query.
const STATEMENTS: usize = 128;

/// Opens or makes the file at `path` and brings its schema up to date.
///
/// Nothing is written before the key and the version of the file are known to be right. Gives the
/// key too, for what is kept beside the file.
pub fn open(
    path: &Path,
    source: &dyn KeySource,
    now: DateTime<Utc>,
) -> Result<(Connection, Key), StoreError> {
    open_with(path, source, migrate::MIGRATIONS, now)
}

/// The same for a program that knows `migrations`.
pub fn open_with(
    path: &Path,
    source: &dyn KeySource,
    migrations: &[Migration],
    now: DateTime<Utc>,
) -> Result<(Connection, Key), StoreError> {
    let fresh = fs::metadata(path).map_or(true, |file| file.len() == 0);
    let key = if fresh { source.key()? } else { source.existing()? };
    let mut conn = Connection::open(path)?;
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    unlock(&conn, &key)?;
    migrate::check_version(&conn, migrations)?;
    settle(&conn)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    migrate::run(&mut conn, migrations, now)?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok((conn, key))
}

/// A store in memory with the same schema, for tests and trials.
pub fn in_memory() -> Result<Connection, StoreError> {
    let mut conn = Connection::open_in_memory()?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    migrate::run(&mut conn, migrate::MIGRATIONS, DateTime::UNIX_EPOCH)?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(conn)
}

/// Hands the key over and reads the first page, which shows whether it fits.
fn unlock(conn: &Connection, key: &Key) -> Result<(), StoreError> {
    // SQLCipher would tell standard error about a wrong key.
    pragma(conn, "PRAGMA cipher_log_level = NONE")?;
    let hex = key.to_hex();
    let sql = Zeroizing::new(["PRAGMA key = \"x'", &hex, "'\""].concat());
    pragma(conn, &sql)?;
    pragma(conn, "PRAGMA locking_mode = EXCLUSIVE")?;
    let first = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    first.map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::WrongKey,
        _ => error.into(),
    })
}

/// Write-ahead log with a sync per commit: what was acknowledged survives a loss of power.
/// Temporary tables stay in memory, so that no word leaves the file unencrypted.
fn settle(conn: &Connection) -> Result<(), StoreError> {
    [
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA fullfsync = ON",
        "PRAGMA checkpoint_fullfsync = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA mmap_size = 0",
        "PRAGMA trusted_schema = OFF",
    ]
    .iter()
    .try_for_each(|sql| pragma(conn, sql))
}

/// Runs a pragma, whether or not it answers.
fn pragma(conn: &Connection, sql: &str) -> Result<(), StoreError> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    Ok(())
}
