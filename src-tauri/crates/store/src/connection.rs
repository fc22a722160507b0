//! Opening the file: key, settings of the connection, and the lock on it.

use std::{fs, path::Path, time::Duration};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};
use zeroize::Zeroizing;

use crate::{
    Key, KeySource, StoreError, damage,
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
    let key = match fs::metadata(path) {
        // A file that was cut to nothing is no new one.
        Ok(file) if file.len() == 0 => return Err(StoreError::HalfWritten),
        Ok(_) => source.existing()?,
        Err(_) => source.key()?,
    };
    let mut conn = lock(path, &key)?;
    if damage::log_is_damaged(path)? {
        return Err(StoreError::Damaged);
    }
    migrate::check_version(&conn, migrations)?;
    settle(&conn)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    migrate::run(&mut conn, migrations, now)?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok((conn, key))
}

/// Opens a copy that may be damaged: a log in pieces gives what can be read of it.
pub fn open_tolerant(path: &Path, key: &Key, now: DateTime<Utc>) -> Result<Connection, StoreError> {
    let mut conn = lock(path, key)?;
    migrate::check_version(&conn, migrate::MIGRATIONS)?;
    settle(&conn)?;
    migrate::run(&mut conn, migrate::MIGRATIONS, now)?;
    Ok(conn)
}

/// Opens a copy as it is, whatever its schema, and takes its log in.
pub fn open_as_it_is(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let conn = lock(path, key)?;
    settle(&conn)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(conn)
}

/// Opens a file that nobody writes, to look only; also gives whether its schema is of today.
pub fn open_to_look(path: &Path, key: &Key) -> Result<(Connection, bool), StoreError> {
    let uri = damage::uri(path).ok_or(StoreError::Gone)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(uri, flags)?;
    let current = prepare_to_read(&conn, key)?;
    Ok((conn, current))
}

/// Whether the file at `path`, which nobody has open, is of an older schema; writes nothing. One
/// that lost its power before the first schema was whole holds nothing, and is not older.
pub fn is_older(path: &Path, key: &Key) -> Result<bool, StoreError> {
    let conn = lock(path, key)?;
    let version = migrate::check_version(&conn, migrate::MIGRATIONS)?;
    Ok((1..migrate::MIGRATIONS.len()).contains(&(version as usize)))
}

/// Hands the key to a connection that only reads, and gives whether the schema is of today.
pub fn prepare_to_read(conn: &Connection, key: &Key) -> Result<bool, StoreError> {
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    unlock(conn, key)?;
    let version = migrate::check_version(conn, migrate::MIGRATIONS)?;
    pragma(conn, "PRAGMA temp_store = MEMORY")?;
    Ok(version as usize == migrate::MIGRATIONS.len())
}

/// Takes the lock on the file and tries the key; writes nothing, not even when closed.
fn lock(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let conn = Connection::open(path)?;
    // SQLite falls back to reading without a word.
    if conn.is_readonly(rusqlite::MAIN_DB)? {
        return Err(StoreError::ReadOnly);
    }
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    unlock(&conn, key)?;
    Ok(conn)
}

/// A store in memory with the same schema, for tests and trials.
pub fn in_memory() -> Result<Connection, StoreError> {
    let mut conn = Connection::open_in_memory()?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    migrate::run(&mut conn, migrate::MIGRATIONS, DateTime::UNIX_EPOCH)?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(conn)
}

/// Whether `key` opens the file at `path`; nothing is written.
pub fn opens_with(path: &Path, key: &Key) -> Result<bool, StoreError> {
    let conn = Connection::open(path)?;
    conn.busy_timeout(PATIENCE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    match unlock(&conn, key) {
        Ok(()) => Ok(true),
        Err(StoreError::WrongKey) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Seals every page with another key: one transaction, whole or not at all.
pub fn rekey(conn: &Connection, key: &Key) -> Result<(), StoreError> {
    // Nothing under the key before stays in the log.
    pragma(conn, "PRAGMA wal_checkpoint(TRUNCATE)")?;
    let hex = key.to_hex();
    let sql = Zeroizing::new(["PRAGMA rekey = \"x'", &hex, "'\""].concat());
    pragma(conn, &sql)?;
    pragma(conn, "PRAGMA wal_checkpoint(TRUNCATE)")
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
pub fn pragma(conn: &Connection, sql: &str) -> Result<(), StoreError> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    Ok(())
}
