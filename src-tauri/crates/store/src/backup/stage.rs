//! Putting a backup back: made ready aside, then taken in place by one rename.
//!
//! At every point there is one whole binder: until the rename the one of now, after it the one of
//! then. Where the one of now was set aside because it can't be used, the ready one takes its place
//! at the next start.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use super::{BackupId, Backups, DATABASE, POOL, finish, pool};
use crate::{
    Key, Store, StoreError,
    content::Folder,
    damage::{beside, set_aside},
    durable,
};

/// The database while it is made ready, beside the one of now.
const MAKING: &str = "restore.db";
/// The database that is ready to take the place of the one of now.
pub const READY: &str = "restore.ready";
/// What SQLite keeps beside a database.
const BESIDE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// A backup that is being made ready, open.
pub struct Staged {
    binder: PathBuf,
    /// The database of then, under the key of now; what is written here is in it when it is put
    /// back.
    pub store: Store,
}

/// Copies the backup `id` beside the database of the binder in `folder`, brings its attachments
/// back, migrates it where it is older, and seals it with `to`, the key of the binder. `of` is the
/// key that it was made with.
///
/// # Errors
/// [`StoreError::NewerFile`]; [`StoreError::DiskFull`] and the like; the binder is as it was.
pub fn stage(
    folder: &Path,
    backups: &Backups,
    id: BackupId,
    (of, to): (&Key, &Key),
    now: DateTime<Utc>,
) -> Result<Staged, StoreError> {
    clear(folder)?;
    let path = folder.join(MAKING);
    pool::copy_whole(&backups.path(id).join(DATABASE), &path)?;
    let mut store = Store::open_aside(&path, of, now)?;
    let (from, into) =
        (Folder::new(backups.folder().join(POOL), of), Folder::new(folder.join(POOL), to));
    for hash in finish::referred(&store.conn)? {
        if into.proven(&hash).is_ok() {
            continue;
        }
        match from.read(&hash) {
            Ok(bytes) => into.write(&hash, &bytes)?,
            // It was lost before the backup was made.
            Err(StoreError::ContentMissing | StoreError::ContentDamaged) => {}
            Err(error) => return Err(error),
        }
    }
    if !of.is(to) {
        store.rekey(to)?;
    }
    // What only the one of now refers to goes when the bin is emptied next.
    into.unsettle()?;
    Ok(Staged { binder: folder.to_owned(), store })
}

impl Staged {
    /// Closes it and declares it whole: from here on [`swap`] can take it.
    ///
    /// # Errors
    /// As writing files.
    pub fn ready(self) -> Result<(), StoreError> {
        let Staged { binder, store } = self;
        drop(store);
        let path = binder.join(MAKING);
        if beside(&path, "-wal").exists() {
            return Err(StoreError::HalfWritten);
        }
        finish::sync(&path)?;
        Ok(durable::rename(&path, &binder.join(READY))?)
    }
}

/// Puts the ready database in the place of the one at `database`, which nobody has open.
///
/// # Errors
/// [`StoreError::HalfWritten`] where that one left a log: it is to be opened once, or set aside.
pub fn swap(database: &Path) -> Result<(), StoreError> {
    // A log of another database would be taken for its own.
    if fs::metadata(beside(database, "-wal")).is_ok_and(|log| log.len() > 0) {
        return Err(StoreError::HalfWritten);
    }
    for part in ["-wal", "-shm"] {
        remove(&beside(database, part))?;
    }
    Ok(durable::rename(&database.with_file_name(READY), database)?)
}

/// Ends what a crash left of putting a backup back: a ready one takes its place where the one of
/// now was set aside already, and is dropped where not.
///
/// # Errors
/// As renaming files; calling it again goes on.
pub fn finish_restore(database: &Path, key: &Path, stamp: &str) -> Result<(), StoreError> {
    let folder = database.parent().unwrap_or(Path::new("."));
    let ready = folder.join(READY);
    if !database.exists() && ready.is_file() {
        if BESIDE.iter().any(|part| beside(database, part).exists()) {
            set_aside(database, key, stamp)?;
        }
        return swap(database);
    }
    if ready.exists() || folder.join(MAKING).exists() { clear(folder) } else { Ok(()) }
}

/// Drops what was being made ready.
fn clear(folder: &Path) -> Result<(), StoreError> {
    remove(&folder.join(READY))?;
    for part in BESIDE {
        remove(&beside(&folder.join(MAKING), part))?;
    }
    Ok(())
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
