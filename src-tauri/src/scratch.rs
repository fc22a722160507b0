//! Copies of kept files for the programs of the system: in a folder that only the user can look
//! into, emptied when the program starts and when it ends.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use mentormap_app::{AppError, ErrorCode};
use tauri::{AppHandle, Manager, Runtime};

use crate::commands::write;

/// The folder, in that of the program for what can be made again.
const FOLDER: &str = "opened";

/// Writes a copy called `name` and gives its path; `id` keeps files of the same name apart.
///
/// # Errors
/// `disk-full`, `read-only` or `write-failed`.
pub fn lay_out<R: Runtime>(
    app: &AppHandle<R>,
    id: &str,
    name: &str,
    bytes: &[u8],
) -> Result<PathBuf, AppError> {
    let folder = folder(app).ok_or_else(|| AppError::new(ErrorCode::WriteFailed))?;
    lay_out_in(&folder.join(id), name, bytes)
}

/// Removes every copy. One that another program still holds goes the next time.
pub fn clear<R: Runtime>(app: &AppHandle<R>) {
    if let Some(folder) = folder(app) {
        clear_at(&folder);
    }
}

fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    app.path().app_cache_dir().ok().map(|folder| folder.join(FOLDER))
}

fn lay_out_in(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, AppError> {
    // A name is made safe where it is kept; one with a folder in it still leads nowhere else.
    let name = Path::new(name).file_name().ok_or_else(|| AppError::new(ErrorCode::WriteFailed))?;
    let path = folder.join(name);
    // Opened before in this run, and perhaps still held by a viewer.
    if fs::read(&path).is_ok_and(|known| known == bytes) {
        return Ok(path);
    }
    clear_at(folder);
    make_private(folder).map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
    write(&path, bytes)?;
    let locked = fs::metadata(&path).and_then(|file| lock(&path, file.permissions()));
    locked.map_err(|_| AppError::new(ErrorCode::WriteFailed))?;
    Ok(path)
}

/// What is changed in a copy would be lost: the viewer says so from the start.
fn lock(path: &Path, mut permissions: Permissions) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        permissions.set_mode(0o400);
    }
    #[cfg(not(unix))]
    permissions.set_readonly(true);
    fs::set_permissions(path, permissions)
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

fn clear_at(folder: &Path) {
    #[cfg(not(unix))]
    unlock(folder);
    let _ = fs::remove_dir_all(folder);
}

/// A file that cannot be changed cannot be removed either, except on Unix.
#[cfg(not(unix))]
fn unlock(folder: &Path) {
    let Ok(files) = fs::read_dir(folder) else { return };
    for file in files.flatten() {
        let path = file.path();
        if path.is_dir() {
            unlock(&path);
        } else if let Ok(known) = file.metadata() {
            let mut permissions = known.permissions();
            permissions.set_readonly(false);
            let _ = fs::set_permissions(&path, permissions);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_whole_cannot_be_changed_and_goes() {
        let folder = tempfile::tempdir().unwrap();
        let opened = folder.path().join("opened");
        let path = lay_out_in(&opened.join("id"), "Brief.pdf", b"content").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"content");
        assert!(fs::metadata(&path).unwrap().permissions().readonly());
        assert_eq!(lay_out_in(&opened.join("id"), "Brief.pdf", b"content").unwrap(), path);
        lay_out_in(&opened.join("id"), "Brief.pdf", b"another").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"another");
        clear_at(&opened);
        assert!(!opened.exists());
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        let folder = tempfile::tempdir().unwrap();
        let id = folder.path().join("opened/id");
        for name in ["../../out.pdf", "/tmp/out.pdf", "a/../../out.pdf"] {
            assert_eq!(lay_out_in(&id, name, b"x").unwrap(), id.join("out.pdf"));
        }
        assert!(lay_out_in(&id, "..", b"x").is_err());
        assert!(!folder.path().join("out.pdf").exists());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_user_can_look_into_the_folder() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = lay_out_in(&folder.path().join("opened/id"), "Brief.pdf", b"x").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o400);
        assert_eq!(mode(&folder.path().join("opened")), 0o700);
    }
}
