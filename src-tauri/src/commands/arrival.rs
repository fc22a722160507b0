//! A file that came from outside: told to the page, and read when it asks.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use mentormap_app::wire::arrival::Arrival;
use mentormap_app::{ARRIVAL_HEAD, AppError, ErrorCode, largest_arrival};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime};

use super::beside;
use crate::arrivals::Arrivals;
use crate::state::Desk;

/// Says on `page` the id of each file that comes, beginning with those that wait.
///
/// # Errors
/// None.
#[tauri::command]
pub async fn arrival_watch<R: Runtime>(
    app: AppHandle<R>,
    page: Channel<String>,
) -> Result<(), AppError> {
    app.state::<Arrivals>().watch(page);
    Ok(())
}

/// Reads a file that came and says what it is and would bring; nothing of it is taken.
///
/// # Errors
/// `locked` until somebody unlocks; `not-found` for an id of the page's own making; `arrival-gone`
/// for a file that is not there any more; `arrival-unknown` and what reading its kind refuses.
#[tauri::command]
pub async fn arrival_open<R: Runtime>(
    app: AppHandle<R>,
    file: String,
) -> Result<Arrival, AppError> {
    beside(move || {
        let desk = app.state::<Desk>();
        // A binder that is locked does not read files of others.
        desk.with(|_| Ok(()))?;
        let path = app.state::<Arrivals>().path(&file);
        let path = path.ok_or_else(|| AppError::new(ErrorCode::NotFound))?;
        let bytes = read(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        desk.with(|binder| binder.arrival_open(&name, &bytes))
    })
    .await
}

/// The bytes of a file; of one that is too large for its kind no more than tells so.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, AppError> {
    let failed = |error: io::Error| {
        AppError::new(match error.kind() {
            io::ErrorKind::NotFound => ErrorCode::ArrivalGone,
            _ => ErrorCode::FileBroken,
        })
    };
    // A folder can't be read, and a pipe or a device may never end.
    if !path.metadata().map_err(failed)?.is_file() {
        return Err(AppError::new(ErrorCode::ArrivalUnknown));
    }
    let mut file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    let head = u64::try_from(ARRIVAL_HEAD).unwrap_or(u64::MAX);
    file.by_ref().take(head).read_to_end(&mut bytes).map_err(failed)?;
    let most = largest_arrival(&bytes).saturating_add(1).saturating_sub(bytes.len());
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    file.take(most).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_is_read_and_no_further_than_its_kind_allows() {
        let folder = tempfile::tempdir().unwrap();
        let code = |path: &Path| read(path).unwrap_err().code;
        assert_eq!(code(folder.path()), ErrorCode::ArrivalUnknown);
        assert_eq!(code(&folder.path().join("gone.csv")), ErrorCode::ArrivalGone);
        #[cfg(unix)]
        assert_eq!(code(Path::new("/dev/zero")), ErrorCode::ArrivalUnknown);

        let list = folder.path().join("klas.csv");
        std::fs::write(&list, "naam\nAmina\n").unwrap();
        assert_eq!(read(&list).unwrap(), b"naam\nAmina\n");
        let huge = File::create(folder.path().join("huge.csv")).unwrap();
        huge.set_len(1 << 30).unwrap();
        let read = read(&folder.path().join("huge.csv")).unwrap();
        assert_eq!(read.len(), largest_arrival(&read) + 1);
    }
}
