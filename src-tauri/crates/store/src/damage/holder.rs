//! Who holds the binder: a note beside the database, and what the system tells.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The note, beside the database. No name of a user stands in it.
const NOTE: &str = "binder-open.json";

/// A program that holds the binder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name of the program file, e.g. `mentormap`.
    pub program: String,
    /// The number that the system gave it.
    pub pid: u32,
    /// Since when; none when only the system told of it.
    pub since: Option<DateTime<Utc>>,
}

/// The note that this program holds the binder; removed when dropped.
#[derive(Debug)]
pub struct HolderNote(PathBuf);

impl HolderNote {
    /// Notes that this program holds the database at `path`. A note that can't be written is left
    /// out: it is a courtesy, the lock is the lock.
    pub fn write(path: &Path, now: DateTime<Utc>) -> Option<HolderNote> {
        let note = path.with_file_name(NOTE);
        let holder = Holder { program: own_name(), pid: std::process::id(), since: Some(now) };
        let text = serde_json::to_vec(&holder).ok()?;
        fs::write(&note, text).ok()?;
        Some(HolderNote(note))
    }
}

impl Drop for HolderNote {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Who holds the database at `path`, as far as it can be told: the system's own list of locks
/// first, else the note, unless the system knows that its writer is gone.
pub fn holder(path: &Path) -> Option<Holder> {
    let noted = fs::read(path.with_file_name(NOTE)).ok();
    let noted: Option<Holder> = noted.and_then(|note| serde_json::from_slice(&note).ok());
    let locking = system::locking(path);
    match (noted, locking) {
        (Some(noted), Some(pid)) if noted.pid == pid => Some(noted),
        (_, Some(pid)) => {
            let program = system::name(pid)?;
            Some(Holder { program, pid, since: None })
        }
        (noted, None) => noted.filter(|noted| system::is_alive(noted) != Some(false)),
    }
}

fn own_name() -> String {
    let program = std::env::current_exe().ok();
    let name = program.as_ref().and_then(|path| path.file_stem()).and_then(|name| name.to_str());
    name.unwrap_or("mentormap").to_owned()
}

#[cfg(target_os = "linux")]
mod system {
    //! What Linux tells in `/proc`.

    use std::{fs, os::unix::fs::MetadataExt, path::Path};

    use super::Holder;

    /// The program that has a lock on the file.
    pub fn locking(path: &Path) -> Option<u32> {
        let file = fs::metadata(path).ok()?;
        let locks = fs::read_to_string("/proc/locks").ok()?;
        find(&locks, file.dev(), file.ino())
    }

    /// A line reads `1: POSIX  ADVISORY  WRITE 4711 fe:00:131076 1073741824 1073741825`.
    pub fn find(locks: &str, device: u64, inode: u64) -> Option<u32> {
        // The bits of a device number as Linux deals them out.
        let major = ((device >> 8) & 0xfff) | ((device >> 32) & !0xfff);
        let minor = (device & 0xff) | ((device >> 12) & !0xff);
        let wanted = format!("{major:02x}:{minor:02x}:{inode}");
        locks.lines().find_map(|line| {
            let mut words = line.split_whitespace().skip_while(|word| *word != "WRITE").skip(1);
            let (pid, file) = (words.next()?, words.next()?);
            (file == wanted).then(|| pid.parse().ok()).flatten()
        })
    }

    /// The name of a running program.
    pub fn name(pid: u32) -> Option<String> {
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
        let name = name.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// Whether the program of the note runs. The system cuts names after 15 bytes.
    pub fn is_alive(noted: &Holder) -> Option<bool> {
        let running = name(noted.pid);
        Some(running.is_some_and(|name| noted.program.as_bytes().starts_with(name.as_bytes())))
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! Other systems tell nothing without asking them in their own language.

    use std::path::Path;

    use super::Holder;

    pub fn locking(_: &Path) -> Option<u32> {
        None
    }

    pub fn name(_: u32) -> Option<String> {
        None
    }

    pub fn is_alive(_: &Holder) -> Option<bool> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_list_of_locks_names_the_program() {
        let locks = "1: FLOCK  ADVISORY  WRITE 871 00:19:1231 0 EOF\n\
                     2: POSIX  ADVISORY  READ  11 fe:00:77 1073741826 1073742335\n\
                     2: POSIX  ADVISORY  WRITE 4711 fe:00:77 1073741824 1073741825\n";
        assert_eq!(system::find(locks, 0xfe00, 77), Some(4711));
        assert_eq!(system::find(locks, 0xfe00, 78), None);
    }

    #[test]
    fn a_note_stands_while_the_program_does() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        let note = HolderNote::write(&path, DateTime::UNIX_EPOCH).unwrap();
        let found = holder(&path).unwrap();
        assert_eq!((found.pid, found.since), (std::process::id(), Some(DateTime::UNIX_EPOCH)));
        drop(note);
        assert_eq!(holder(&path), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_note_of_a_program_that_is_gone_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let gone = Holder { program: "mentormap".into(), pid: u32::MAX, since: None };
        fs::write(folder.path().join(NOTE), serde_json::to_vec(&gone).unwrap()).unwrap();
        assert_eq!(holder(&folder.path().join("db")), None);
        fs::write(folder.path().join(NOTE), "half a no").unwrap();
        assert_eq!(holder(&folder.path().join("db")), None);
    }
}
