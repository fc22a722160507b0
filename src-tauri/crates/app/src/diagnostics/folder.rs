//! How large the parts of a binder's folder are, and how old; no names of files.

use std::{
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

/// How deep the folder is walked.
const DEPTH: u32 = 4;

/// Files and bytes.
type Size = (u64, u64);

/// The sizes of the parts of a folder.
pub(super) struct Sizes {
    database: Size,
    log: Size,
    attachments: Size,
    backups: Size,
    set_aside: Size,
    newest_backup: Option<Duration>,
}

impl Sizes {
    /// Measures what can be read.
    pub(super) fn of(folder: &Path) -> Sizes {
        let mut newest = None;
        let mut ignored = None;
        let mut size = |name: &str| walk(&folder.join(name), DEPTH, &mut ignored);
        Sizes {
            database: size("mentormap.db"),
            log: size("mentormap.db-wal"),
            attachments: size("attachments"),
            set_aside: size("set-aside"),
            backups: walk(&folder.join("backups"), DEPTH, &mut newest),
            newest_backup: newest.and_then(|at| SystemTime::now().duration_since(at).ok()),
        }
    }

    /// The parts by the name of their message.
    pub(super) fn parts(&self) -> [(&'static str, Size); 5] {
        [
            ("database", self.database),
            ("database-log", self.log),
            ("attachments", self.attachments),
            ("backups", self.backups),
            ("set-aside", self.set_aside),
        ]
    }

    /// How long ago, in hours, by the name of the message.
    pub(super) fn ages(&self) -> Vec<(&'static str, u64)> {
        let hours = |age: Duration| age.as_secs() / 3600;
        self.newest_backup.map(|age| ("newest-backup", hours(age))).into_iter().collect()
    }
}

fn walk(path: &Path, depth: u32, newest: &mut Option<SystemTime>) -> Size {
    let Ok(known) = fs::symlink_metadata(path) else { return (0, 0) };
    if known.is_file() {
        *newest = (*newest).max(known.modified().ok());
        return (1, known.len());
    }
    if !known.is_dir() || depth == 0 {
        return (0, 0);
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.fold((0, 0), |(files, bytes), entry| {
        let (more, size) = walk(&entry.path(), depth - 1, newest);
        (files + more, bytes + size)
    })
}
