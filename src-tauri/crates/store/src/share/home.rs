//! Where the file lies: one that was restored or copied is another binder to the others.

use std::{fs, path::Path, time::UNIX_EPOCH};

use sha2::{Digest, Sha256};

use super::known;
use crate::{Store, StoreError, content};

/// What tells this file from a copy of it: its place, and when the system made it there. Hashed,
/// as it is kept in the file. None where the system can't say where the file is.
pub fn of(path: &Path) -> Option<String> {
    let place = path.canonicalize().ok()?;
    let facts = fs::metadata(&place).ok()?;
    let made = facts.created().ok().and_then(|made| made.duration_since(UNIX_EPOCH).ok());
    let text = format!("{}\0{:?}\0{:?}", place.display(), made, file_number(&facts));
    Some(content::hex(&Sha256::digest(text)))
}

#[cfg(unix)]
fn file_number(facts: &fs::Metadata) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    Some(facts.ino())
}

#[cfg(not(unix))]
fn file_number(_: &fs::Metadata) -> Option<u64> {
    None
}

/// Takes a new author id where the file is not where it was, or not the same one.
///
/// # Errors
/// When the store could not write.
pub(crate) fn settle(store: &mut Store) -> Result<(), StoreError> {
    if !known::is_paired(&store.conn)? {
        return Ok(());
    }
    let Some(home) = store.path().and_then(of) else { return Ok(()) };
    let tx = store.conn.transaction()?;
    let moved = tx.execute("UPDATE share_self SET home = ?1 WHERE home <> ?1", [&home])?;
    if moved > 0 {
        known::renew(&tx)?;
    }
    tx.commit()?;
    Ok(())
}
