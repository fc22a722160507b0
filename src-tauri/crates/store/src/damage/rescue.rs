//! Opening a binder to read only: where nothing can be written, or nothing should be.

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use super::{aside::beside, presence};
use crate::{KeySource, Store, StoreError, connection, content::Contents, durable};

impl Store {
    /// Opens the file at `path` to read only; nothing in its folder is touched.
    ///
    /// A log that was left behind holds the last changes, and only a connection that may write
    /// reads one; so may a file of an older schema only be read once it is migrated. In both cases
    /// a copy is opened, in `scratch`, sealed as the file itself. It is the caller's to remove.
    ///
    /// # Errors
    /// As [`Store::open`]; a log in pieces gives what can be read of it.
    pub fn open_rescue(
        path: &Path,
        source: &dyn KeySource,
        scratch: &Path,
        now: DateTime<Utc>,
    ) -> Result<Store, StoreError> {
        if fs::metadata(path).map_err(|error| presence::explain(path, error.into()))?.len() == 0 {
            return Err(StoreError::HalfWritten);
        }
        let key = source.existing()?;
        let has_log = fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0);
        let in_place = if has_log { None } else { immutable(path, &key)? };
        let conn = match in_place {
            Some(conn) => conn,
            None => connection::open_tolerant(&copy(path, scratch)?, &key, now)?,
        };
        connection::pragma(&conn, "PRAGMA query_only = ON")?;
        let contents = Contents::beside(path, &key);
        Ok(Store::read_only(conn, contents, key))
    }
}

/// A connection that promises SQLite that nobody writes; none for a file of an older schema.
fn immutable(path: &Path, key: &crate::Key) -> Result<Option<Connection>, StoreError> {
    let Some(uri) = uri(path) else { return Ok(None) };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(uri, flags)?;
    let current = connection::prepare_to_read(&conn, key)?;
    Ok(current.then_some(conn))
}

/// The path as SQLite reads one in a URI; none for a name that is no text.
pub fn uri(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    let mut text = path.to_str()?.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    if cfg!(windows) {
        text = format!("/{}", text.replace('\\', "/"));
    }
    Some(format!("file:{text}?immutable=1"))
}

/// Copies the file with its log into `scratch`.
fn copy(path: &Path, scratch: &Path) -> Result<std::path::PathBuf, StoreError> {
    durable::private_folder(scratch)?;
    let to = scratch.join(path.file_name().unwrap_or_default());
    for part in ["", "-wal"] {
        let (from, to) = (beside(path, part), beside(&to, part));
        match fs::copy(&from, &to) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            copied => {
                copied?;
                make_writable(&to)?;
            }
        }
    }
    Ok(to)
}

/// A copy takes over that the file could not be written.
fn make_writable(path: &Path) -> std::io::Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        permissions.set_mode(0o600);
    }
    #[cfg(not(unix))]
    permissions.set_readonly(false);
    fs::set_permissions(path, permissions)
}
