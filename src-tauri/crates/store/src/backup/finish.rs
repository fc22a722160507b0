//! From a copied database to a backup: brought to the disk, opened, checked, named.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io,
    path::Path,
};

use rusqlite::Connection;

use super::{
    Backup, Copied, DATABASE, FOLDER, KEY, POOL, Standing, look,
    manifest::{Manifest, Part},
    pool,
};
use crate::{
    Key, LEDGER, Ledger, StoreError, connection, content, damage::beside, durable, integrity,
};

impl Copied {
    /// Proves the copy and gives it its name. `key` opens it; attachments come from the folder of
    /// the binder that the backups lie in. Needs no store: the binder can be used meanwhile.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the copy does not hold what it should; nothing of it is left
    /// then.
    pub fn finish(self, key: &Key, binder: &Path) -> Result<Backup, StoreError> {
        let finished = self.prove(key, binder);
        finished.inspect_err(|_| {
            let _ = fs::remove_dir_all(&self.part);
        })
    }

    fn prove(&self, key: &Key, binder: &Path) -> Result<Backup, StoreError> {
        let database = self.part.join(DATABASE);
        sync(&database)?;
        let mut manifest = Manifest::new(self.id);
        let hashes = read(&database, key, &mut manifest)?;
        sync(&database)?;
        let pooled = self.backups.folder().join(POOL);
        manifest.contents = pool::bring(&binder.join(POOL), &pooled, key, &hashes)?;
        let lost = hashes.len().saturating_sub(manifest.contents.len());
        manifest.lost = u32::try_from(lost).unwrap_or(u32::MAX);
        pool::copy_whole(&self.key_file, &self.part.join(KEY))?;
        manifest.files = [DATABASE, KEY]
            .into_iter()
            .map(|name| part(&self.part, name))
            .collect::<Result<_, _>>()?;
        manifest.write(&self.part)?;
        let ledger = binder.join(LEDGER);
        if ledger.is_file() {
            Ledger::share(&ledger, &self.backups.folder().join(LEDGER))?;
        }
        let place = self.backups.path(self.id);
        if place.is_dir() {
            // One that was made clean takes its own place.
            fs::remove_dir_all(&place)?;
        }
        durable::rename(&self.part, &place)?;
        Ok(Backup { id: self.id, standing: Standing::Good, manifest: Some(manifest) })
    }
}

/// Opens the copy, which takes its log in, looks through it, and gives what it refers to.
fn read(
    database: &Path,
    key: &Key,
    manifest: &mut Manifest,
) -> Result<BTreeSet<String>, StoreError> {
    let conn = connection::open_as_it_is(database, key)?;
    connection::pragma(&conn, "PRAGMA wal_checkpoint(TRUNCATE)")?;
    if !integrity::answers(&conn, "PRAGMA quick_check")?.is_empty() {
        return Err(StoreError::Damaged);
    }
    manifest.schema = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    manifest.history = last_entry(&conn)?;
    let hashes = referred(&conn)?;
    drop(conn);
    // Whatever stays of a log would not be of this file any more.
    for part in ["-wal", "-shm"] {
        match fs::remove_file(beside(database, part)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(hashes)
}

/// The number of the last entry of the history.
pub(super) fn last_entry(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row("SELECT coalesce(max(n), 0) FROM history_entry", [], |row| row.get(0))
}

/// What the entries refer to; nothing in a file of before there were any.
pub(super) fn referred(conn: &Connection) -> rusqlite::Result<BTreeSet<String>> {
    let sql = "SELECT 1 FROM sqlite_schema WHERE name = 'dossier'";
    if conn.prepare(sql)?.exists([])? { content::referred(conn) } else { Ok(BTreeSet::new()) }
}

fn part(folder: &Path, name: &str) -> Result<Part, StoreError> {
    let path = folder.join(name);
    let (bytes, sha256) = look::sum(&path)?;
    Ok(Part { name: name.into(), bytes, sha256 })
}

/// Brings a file to the disk.
pub(super) fn sync(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// The folder of the backups of the binder in `folder`.
pub(super) fn folder(binder: &Path) -> std::path::PathBuf {
    binder.join(FOLDER)
}
