//! The copies of the binder in reach: cleaned with it, each whole or not at all.
//!
//! A second place for backups that is not there now, a stick in a drawer, is cleaned when it is:
//! its backups bring nobody back, for the ledger is replayed after every restore.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mentormap_store::{ErasedId, Erasure, backup::Backups};

use super::erase::count;
use crate::binder::Binder;

/// Where damaged files are set aside.
const ASIDE: &str = "set-aside";

/// What came of cleaning the copies.
#[derive(Default)]
pub(super) struct Cleaned {
    pub(super) backups: u32,
    pub(super) left: u32,
}

impl Binder {
    /// How many backups and how many damaged files set aside are in reach.
    pub(super) fn copies(&self) -> (u32, u32) {
        let backups = self.targets().iter().map(|target| target.list().len()).sum();
        (count(backups), count(self.aside().len()))
    }

    /// Takes people out of every copy in reach, and tells every place of copies who they were.
    pub(super) fn clean_copies(&self, whom: &[ErasedId], former: &str) -> Cleaned {
        let mut cleaned = Cleaned::default();
        let Some(key) = self.store.key() else { return cleaned };
        for path in self.aside() {
            cleaned.left += u32::from(fs::remove_file(path).is_err());
        }
        let at = self.clock.now();
        let erasures: Vec<Erasure<'_>> =
            whom.iter().map(|whom| Erasure { whom: *whom, who: None, at, former }).collect();
        let ledger = self.store.ledger_path();
        for target in self.targets() {
            let done = target.forget(key, &erasures, ledger.as_deref(), at);
            cleaned.backups += done.cleaned;
            cleaned.left += done.left;
        }
        cleaned
    }

    /// The places of backups that are there now.
    fn targets(&self) -> Vec<Backups> {
        let Ok(folder) = self.folder() else { return Vec::new() };
        let second = self.second_backups();
        let all = [Some(Backups::of(folder)), second].into_iter().flatten();
        all.filter(|target| target.folder().is_dir()).collect()
    }

    /// Ends a backup under way and waits for what is written beside the binder: it would hold whom
    /// it is to be rid of.
    pub(super) fn stop_backups(&mut self) {
        self.backup_give_up();
        if let Some(proving) = self.backup.proving.take() {
            let _ = proving.join();
        }
        if let Some(bringing) = self.backup.bringing.take() {
            let _ = bringing.join();
        }
    }

    fn aside(&self) -> Vec<PathBuf> {
        self.folder().map(|folder| files(&folder.join(ASIDE))).unwrap_or_default()
    }
}

/// Every file in a folder and the folders in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
