//! The attachments of all backups of a target: sealed as in the binder, each once.

use std::{collections::BTreeSet, fs, io, path::Path};

use super::manifest::PoolFile;
use crate::{Key, StoreError, content::Folder, durable};

/// Brings the contents that `hashes` name from the folder `from` into `pool`, each proven to be
/// what was kept, and gives those that are there; the rest was lost before.
pub fn bring(
    from: &Path,
    pool: &Path,
    key: &Key,
    hashes: &BTreeSet<String>,
) -> Result<Vec<PoolFile>, StoreError> {
    let (source, sealed) = (Folder::new(from.to_owned(), key), Folder::new(pool.to_owned(), key));
    let mut there = Vec::new();
    for hash in hashes {
        let path = sealed.path(hash);
        if !path.is_file() || fs::metadata(&path)?.len() == 0 {
            match source.proven(hash) {
                Ok(()) => copy_whole(&source.path(hash), &path)?,
                Err(StoreError::ContentMissing | StoreError::ContentDamaged) => continue,
                Err(error) => return Err(error),
            }
            if sealed.proven(hash).is_err() {
                return Err(StoreError::ContentDamaged);
            }
        }
        there.push(PoolFile { name: sealed.name(hash), bytes: fs::metadata(&path)?.len() });
    }
    Ok(there)
}

/// Copies a file so that it is there whole or not at all.
pub fn copy_whole(from: &Path, to: &Path) -> Result<(), StoreError> {
    if let Some(folder) = to.parent().filter(|folder| !folder.is_dir()) {
        durable::private_folder(folder)?;
    }
    let mut source = fs::File::open(from)?;
    Ok(durable::write(to, |file| io::copy(&mut source, file).map(|_| ()))?)
}

/// Whether every one of `contents` lies in the pool, as long as it was.
pub fn holds(pool: &Path, contents: &[PoolFile]) -> bool {
    contents.iter().all(|content| {
        fs::metadata(pool.join(&content.name)).is_ok_and(|file| file.len() == content.bytes)
    })
}

/// Removes every content but those in `used`; files of another make stay.
pub fn keep_only(pool: &Path, used: &BTreeSet<String>) -> io::Result<()> {
    let files = match fs::read_dir(pool) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        files => files?,
    };
    for file in files.flatten() {
        let name = file.file_name();
        let ours = name.to_str().filter(|name| crate::content::is_ours(name));
        if ours.is_some_and(|name| !used.contains(name)) {
            fs::remove_file(file.path())?;
        }
    }
    Ok(())
}
