//! A target: a folder with backups, and what can be read of it without opening any.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use super::{
    BackupId, BackupReason, FOLDER, MANIFEST, Manifest, PART, POOL, Thinned, copy, finish, pool,
    thin,
};
use crate::{Key, StoreError, durable};

/// A folder with backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backups {
    folder: PathBuf,
}

/// A backup in a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub id: BackupId,
    pub standing: Standing,
    /// What it says of itself; none where that can't be read.
    pub manifest: Option<Manifest>,
}

/// How a backup stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was proven when it was made and is all there; not looked through since.
    Unread,
    /// Every byte of it is what was proven.
    Good,
    /// Something of it is missing or changed.
    Damaged,
    /// It never was finished.
    HalfWritten,
}

impl Backup {
    /// Whether it may be put back.
    pub fn is_usable(&self) -> bool {
        matches!(self.standing, Standing::Unread | Standing::Good)
    }
}

impl Backups {
    /// The backups in `folder`; makes nothing.
    pub fn at(folder: impl Into<PathBuf>) -> Backups {
        Backups { folder: folder.into() }
    }

    /// The backups beside the database of the binder in `folder`.
    pub fn of(folder: &Path) -> Backups {
        Backups::at(finish::folder(folder))
    }

    /// The backups of the binder with this key in a folder that somebody chose, a stick or a
    /// network drive: in a folder of their own, so that several binders can share it.
    pub fn in_chosen(chosen: &Path, key: &Key) -> Backups {
        let tag = key.derive("mentormap backup place 1");
        Backups::at(chosen.join(format!("Mentormap-{}", crate::content::hex(&tag[..4]))))
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of one.
    pub fn path(&self, id: BackupId) -> PathBuf {
        self.folder.join(id.to_string())
    }

    /// All of them, the newest first, half-written ones too; reads only. None where there is no
    /// folder.
    pub fn list(&self) -> Vec<Backup> {
        let Ok(files) = fs::read_dir(&self.folder) else { return Vec::new() };
        let mut all: Vec<Backup> =
            files.flatten().filter_map(|file| self.read(file.file_name().to_str()?)).collect();
        all.sort_by_key(|backup| std::cmp::Reverse(backup.id));
        all
    }

    /// The one that is called so.
    pub fn find(&self, id: BackupId) -> Option<Backup> {
        self.path(id).is_dir().then(|| self.read(&id.to_string())).flatten()
    }

    /// The backup in the folder called `name`.
    fn read(&self, name: &str) -> Option<Backup> {
        if let Some(name) = name.strip_suffix(PART) {
            let id = name.parse().ok()?;
            return Some(Backup { id, standing: Standing::HalfWritten, manifest: None });
        }
        let id: BackupId = name.parse().ok()?;
        let folder = self.path(id);
        let has_manifest = folder.join(MANIFEST).is_file();
        let manifest = Manifest::read(&folder);
        let manifest = manifest.filter(|known| known.made == id.at && known.reason == id.reason);
        let standing = match &manifest {
            Some(known) if self.is_all_there(&folder, known) => Standing::Unread,
            None if !has_manifest => Standing::HalfWritten,
            _ => Standing::Damaged,
        };
        Some(Backup { id, standing, manifest })
    }

    fn is_all_there(&self, folder: &Path, manifest: &Manifest) -> bool {
        let files = manifest.files.iter().all(|part| {
            fs::metadata(folder.join(&part.name)).is_ok_and(|file| file.len() == part.bytes)
        });
        files && pool::holds(&self.folder.join(POOL), &manifest.contents)
    }

    /// Makes room for a new one and gives its name and the folder it is written in. What was left
    /// half-written before goes.
    pub(super) fn begin(
        &self,
        reason: BackupReason,
        now: DateTime<Utc>,
    ) -> Result<(BackupId, PathBuf), StoreError> {
        if !self.folder.is_dir() {
            durable::private_folder(&self.folder)?;
        }
        self.sweep();
        let mut id = BackupId::new(now, reason);
        while self.path(id).exists() || copy::part(&self.folder, id).exists() {
            id = id.next();
        }
        let part = copy::part(&self.folder, id);
        durable::private_folder(&part)?;
        Ok((id, part))
    }

    /// Clears away what was left half-written. What can't be removed is removed the next time.
    pub fn sweep(&self) {
        let Ok(files) = fs::read_dir(&self.folder) else { return };
        for file in files.flatten() {
            let name = file.file_name();
            let half = name.to_str().and_then(|name| name.strip_suffix(PART));
            if half.is_some_and(|name| name.parse::<BackupId>().is_ok()) {
                let _ = fs::remove_dir_all(file.path());
            }
        }
    }

    /// Removes those that [`thin()`] does not keep at `now`, and the attachments that only they
    /// referred to. Gives how many are left.
    ///
    /// # Errors
    /// When one can't be removed; the rest is as it was.
    pub fn thin(&self, now: DateTime<Utc>) -> io::Result<usize> {
        let all: Vec<Backup> = self.list();
        let seen: Vec<Thinned> =
            all.iter().map(|backup| Thinned { id: backup.id, good: backup.is_usable() }).collect();
        let kept = thin(&seen, now);
        let mut left = Vec::new();
        for (backup, kept) in all.into_iter().zip(kept) {
            match backup.standing {
                Standing::HalfWritten => {}
                _ if kept => left.push(backup),
                _ => self.remove(backup.id)?,
            }
        }
        // One that can't say what it refers to may refer to anything.
        if let Some(used) = used(&left) {
            pool::keep_only(&self.folder.join(POOL), &used)?;
        }
        Ok(left.len())
    }

    /// Removes one: under a name that no backup has first, so that no half is ever listed.
    fn remove(&self, id: BackupId) -> io::Result<()> {
        let part = copy::part(&self.folder, id);
        durable::rename(&self.path(id), &part)?;
        fs::remove_dir_all(part)
    }
}

fn used(left: &[Backup]) -> Option<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    for backup in left {
        let contents = &backup.manifest.as_ref()?.contents;
        used.extend(contents.iter().map(|content| content.name.clone()));
    }
    Some(used)
}

/// Removes every backup of the binder in `folder`: they are sealed with a key that was given up,
/// and hold everything that the new one protects.
///
/// # Errors
/// What is left is removed by calling it again.
pub fn forget_all(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder.join(FOLDER)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
