//! Files outside of the binder: written whole, or not at all.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::error::{AppError, ErrorCode};

/// Writes `bytes` to `path` through a file beside it, so that there is either all of it or what
/// was there before.
///
/// # Errors
/// `disk-full`, `read-only`, `folder-gone` or `write-failed`; the file that was there is left as
/// it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    let part = part_of(path);
    let written = write_through(&part, bytes).and_then(|()| fs::rename(&part, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&part);
        AppError::new(code(&error))
    })
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

fn code(error: &io::Error) -> ErrorCode {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => ErrorCode::ReadOnly,
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ErrorCode::FolderGone,
        _ => ErrorCode::WriteFailed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.pdf");
        write_file(&path, b"first").unwrap();
        write_file(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_gone_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let error = write_file(&folder.path().join("gone/report.pdf"), b"x").unwrap_err();
        assert_eq!(error.code, ErrorCode::FolderGone);
    }
}
