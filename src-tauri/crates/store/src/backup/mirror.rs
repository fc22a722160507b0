//! A backup in a second target: copied as it is, and read back.

use std::{fs, path::Path};

use super::{Backup, BackupId, Backups, KEY, MANIFEST, POOL, Standing, copy, look, pool};
use crate::{LEDGER, Ledger, StoreError, durable};

/// Copies the backup `id` from one target to another, where it counts once it is all there.
/// Whatever goes wrong leaves the first one untouched.
///
/// # Errors
/// [`StoreError::Gone`] where the second folder is not there any more; [`StoreError::Damaged`] when
/// what is read back is not what was written; [`StoreError::DiskFull`] and the like.
pub fn mirror(from: &Backups, to: &Backups, id: BackupId) -> Result<Backup, StoreError> {
    let backup = from.find(id).ok_or(StoreError::Gone)?;
    let manifest = backup.manifest.filter(|_| backup.standing == Standing::Unread);
    let manifest = manifest.ok_or(StoreError::Damaged)?;
    if !to.folder().is_dir() {
        // Only the last folder is made: the rest is the stick, and may not be there.
        let parent = to.folder().parent().filter(|parent| parent.is_dir());
        parent.ok_or(StoreError::Gone)?;
        durable::private_folder(to.folder())?;
    }
    to.sweep();
    let part = copy::part(to.folder(), id);
    let copied = copy_all(from, to, id, &manifest, &part);
    if let Err(error) = copied {
        let _ = fs::remove_dir_all(&part);
        return Err(error);
    }
    Ok(Backup { id, standing: Standing::Good, manifest: Some(manifest) })
}

fn copy_all(
    from: &Backups,
    to: &Backups,
    id: BackupId,
    manifest: &super::Manifest,
    part: &Path,
) -> Result<(), StoreError> {
    if to.path(id).is_dir() {
        fs::remove_dir_all(to.path(id))?;
    }
    durable::private_folder(part)?;
    let pooled = to.folder().join(POOL);
    for content in &manifest.contents {
        let target = pooled.join(&content.name);
        if !fs::metadata(&target).is_ok_and(|file| file.len() == content.bytes) {
            pool::copy_whole(&from.folder().join(POOL).join(&content.name), &target)?;
        }
    }
    let source = from.path(id);
    for file in &manifest.files {
        pool::copy_whole(&source.join(&file.name), &part.join(&file.name))?;
        if look::sum(&part.join(&file.name))? != (file.bytes, file.sha256.clone()) {
            return Err(StoreError::Damaged);
        }
    }
    debug_assert!(manifest.files.iter().any(|file| file.name == KEY));
    pool::copy_whole(&source.join(MANIFEST), &part.join(MANIFEST))?;
    let ledger = from.folder().join(LEDGER);
    if ledger.is_file() {
        Ledger::share(&ledger, &to.folder().join(LEDGER))?;
    }
    durable::rename(part, &to.path(id))?;
    Ok(())
}
