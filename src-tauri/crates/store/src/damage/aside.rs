//! Putting a file aside that can't be used: moved, never deleted.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{StoreError, durable};

/// The folder, beside the database, of what was set aside.
pub const FOLDER: &str = "set-aside";
/// What belongs to a database, by what is added to its name.
const PARTS: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Moves the database at `path` with its log into `set-aside/<stamp>/` and gives that folder.
///
/// The key file `key` stays where it is, for the backups need it; a copy of it goes along, so that
/// what is set aside can be opened later.
///
/// # Errors
/// [`StoreError::ReadOnly`], [`StoreError::DiskFull`] or [`StoreError::Io`]; the database itself is
/// moved first, so that a log is never left with another database.
pub fn set_aside(path: &Path, key: &Path, stamp: &str) -> Result<PathBuf, StoreError> {
    let folder = free_folder(&path.with_file_name(FOLDER), stamp);
    durable::private_folder(&folder)?;
    for part in PARTS {
        let from = beside(path, part);
        let Some(name) = from.file_name().map(ToOwned::to_owned) else { continue };
        match fs::rename(&from, folder.join(name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            moved => moved?,
        }
    }
    if let (Some(name), Ok(bytes)) = (key.file_name(), fs::read(key)) {
        durable::write(&folder.join(name), |file| io::Write::write_all(file, &bytes))?;
    }
    Ok(folder)
}

/// Moves everything in `folder` into `set-aside/<stamp>/`, what was set aside before excepted, and
/// gives that folder.
///
/// # Errors
/// [`StoreError::ReadOnly`], [`StoreError::DiskFull`] or [`StoreError::Io`].
pub fn set_aside_all(folder: &Path, stamp: &str) -> Result<PathBuf, StoreError> {
    let to = free_folder(&folder.join(FOLDER), stamp);
    durable::private_folder(&to)?;
    for file in fs::read_dir(folder)? {
        let file = file?;
        if file.file_name() != FOLDER {
            fs::rename(file.path(), to.join(file.file_name()))?;
        }
    }
    Ok(to)
}

/// The file at `path` with `part` added to its name.
pub fn beside(path: &Path, part: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(part);
    name.into()
}

/// `<stamp>`, or `<stamp>-2` and so on when that is taken.
fn free_folder(folder: &Path, stamp: &str) -> PathBuf {
    let mut free = folder.join(stamp);
    let mut number = 2;
    while free.exists() {
        free = folder.join(format!("{stamp}-{number}"));
        number += 1;
    }
    free
}
