//! Whether the file is still where it was opened, and why it can't be opened.

use std::{
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use rusqlite::ErrorCode;

use crate::StoreError;

/// The file as it was when it was opened. On Unix a file can be removed, or its stick pulled,
/// while it is open: what is written then is gone with it.
#[derive(Debug)]
pub struct Presence {
    path: PathBuf,
    file: Option<Identity>,
}

/// What tells a file apart from another one of the same name.
type Identity = (u64, u64);

impl Presence {
    /// The file at `path`, which is open.
    pub fn of(path: &Path) -> Presence {
        Presence { path: path.to_owned(), file: identity(path) }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// # Errors
    /// [`StoreError::Gone`] when the file is not there any more, or another one is.
    pub fn check(&self) -> Result<(), StoreError> {
        let there = identity(&self.path);
        if there.is_some() && there == self.file { Ok(()) } else { Err(StoreError::Gone) }
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

/// An open file can't be removed there.
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    fs::metadata(path).ok().map(|_| (0, 0))
}

/// The error that the file at `path` could not be opened with, told apart further: SQLite says
/// 'can't open' to a folder that is gone, that can't be written and to a full disk.
pub fn explain(path: &Path, error: StoreError) -> StoreError {
    let vague = match &error {
        StoreError::Io(_) | StoreError::ReadOnly => true,
        StoreError::Sql(error) => matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::PermissionDenied)
        ),
        _ => false,
    };
    let folder = path.parent().filter(|_| vague);
    folder.and_then(hindrance).unwrap_or(error)
}

/// Why nothing can be written in a folder; none when it can.
pub fn hindrance(folder: &Path) -> Option<StoreError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let probe = folder.join(format!(".mentormap-{}", std::process::id()));
    let made = OpenOptions::new().write(true).create_new(true).open(&probe);
    let Err(error) = made else {
        let _ = fs::remove_file(&probe);
        return None;
    };
    match error.kind() {
        io::ErrorKind::AlreadyExists => None,
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Some(StoreError::Gone),
        io::ErrorKind::PermissionDenied => Some(StoreError::ReadOnly),
        _ => Some(error.into()),
    }
}
