//! Looking through backups: whether every byte is still what was proven when they were made.

use std::{
    collections::HashMap,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
    time::SystemTime,
};

use sha2::{Digest, Sha256};

use super::{Backup, BackupId, Backups, DATABASE, Manifest, POOL, Standing};
use crate::{Key, StoreError, connection, content, content::Folder, integrity};

const PIECE: usize = 128 * 1024;

/// What was looked through in this run, so that nothing is read twice, and what is being read.
#[derive(Debug, Default)]
pub struct Looks {
    known: HashMap<PathBuf, (Mark, bool)>,
    open: Option<Open>,
}

/// Tells a file that was written since.
type Mark = (u64, Option<SystemTime>);

#[derive(Debug)]
struct Open {
    path: PathBuf,
    file: File,
    sum: Sha256,
}

impl Looks {
    /// The backups of a target, with what is known of each by now.
    pub fn list(&self, backups: &Backups) -> Vec<Backup> {
        let mut all = backups.list();
        for backup in &mut all {
            if backup.standing == Standing::Unread {
                backup.standing = self.standing(backups, backup);
            }
        }
        all
    }

    /// Reads about `bytes` of those that were not looked through yet, the newest first; gives
    /// whether more is left.
    pub fn step(&mut self, backups: &Backups, bytes: usize) -> bool {
        let all = self.list(backups);
        let unread = all.iter().find(|backup| backup.standing == Standing::Unread);
        let Some(manifest) = unread.and_then(|backup| backup.manifest.as_ref()) else {
            return false;
        };
        let Some(unread) = unread else { return false };
        let folder = backups.path(unread.id);
        let mut left = bytes;
        for part in &manifest.files {
            let path = folder.join(&part.name);
            if self.known(&path).is_none() {
                self.read(&path, &part.sha256, &mut left);
            }
            if left == 0 {
                break;
            }
        }
        true
    }

    /// Notes one that was proven just now.
    pub fn note(&mut self, backups: &Backups, backup: &Backup) {
        let Some(manifest) = &backup.manifest else { return };
        for part in &manifest.files {
            let path = backups.path(backup.id).join(&part.name);
            let good = backup.standing == Standing::Good;
            self.known.insert(path.clone(), (mark(&path), good));
        }
    }

    fn standing(&self, backups: &Backups, backup: &Backup) -> Standing {
        let Some(manifest) = &backup.manifest else { return Standing::Damaged };
        let folder = backups.path(backup.id);
        let known: Vec<Option<bool>> =
            manifest.files.iter().map(|part| self.known(&folder.join(&part.name))).collect();
        if known.contains(&Some(false)) {
            Standing::Damaged
        } else if known.contains(&None) {
            Standing::Unread
        } else {
            Standing::Good
        }
    }

    fn known(&self, path: &Path) -> Option<bool> {
        let (seen, good) = self.known.get(path)?;
        (*seen == mark(path)).then_some(*good)
    }

    /// Reads on in one file, until `left` is used up.
    fn read(&mut self, path: &Path, expected: &str, left: &mut usize) {
        let open = match self.open.take().filter(|open| open.path == path) {
            Some(open) => Ok(open),
            None => File::open(path).map(|file| Open {
                path: path.to_owned(),
                file,
                sum: Sha256::new(),
            }),
        };
        let Ok(mut open) = open else { return self.tell(path, false) };
        let mut piece = vec![0; PIECE];
        while *left > 0 {
            match open.file.read(&mut piece) {
                Ok(0) => {
                    return self.tell(path, content::hex(&open.sum.finalize()) == expected);
                }
                Ok(read) => {
                    open.sum.update(&piece[..read]);
                    *left = left.saturating_sub(read);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return self.tell(path, false),
            }
        }
        self.open = Some(open);
    }

    fn tell(&mut self, path: &Path, good: bool) {
        self.known.insert(path.to_owned(), (mark(path), good));
    }
}

fn mark(path: &Path) -> Mark {
    fs::metadata(path).map_or((0, None), |file| (file.len(), file.modified().ok()))
}

/// Length and SHA-256 of a file.
pub fn sum(path: &Path) -> io::Result<(u64, String)> {
    let (mut file, mut sum, mut bytes) = (File::open(path)?, Sha256::new(), 0);
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok((bytes, content::hex(&sum.finalize()))),
            Ok(read) => {
                sum.update(&piece[..read]);
                bytes += read as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Proves a backup from end to end: its bytes, its pages, and every attachment it refers to.
///
/// # Errors
/// [`StoreError::Damaged`]; [`StoreError::ContentDamaged`] where only an attachment is, which all
/// backups share and the binder itself may still hold; [`StoreError::WrongKey`];
/// [`StoreError::NewerFile`] for one of a newer program.
pub fn prove(backups: &Backups, id: BackupId, key: &Key) -> Result<Manifest, StoreError> {
    let backup = backups.find(id).ok_or(StoreError::Gone)?;
    let manifest = backup.manifest.filter(|_| backup.standing == Standing::Unread);
    let manifest = manifest.ok_or(StoreError::Damaged)?;
    let folder = backups.path(id);
    for part in &manifest.files {
        if sum(&folder.join(&part.name))? != (part.bytes, part.sha256.clone()) {
            return Err(StoreError::Damaged);
        }
    }
    let (conn, _) = connection::open_to_look(&folder.join(DATABASE), key)?;
    if !integrity::answers(&conn, "PRAGMA quick_check")?.is_empty() {
        return Err(StoreError::Damaged);
    }
    let sealed = Folder::new(backups.folder().join(POOL), key);
    let names: Vec<&str> = manifest.contents.iter().map(|content| content.name.as_str()).collect();
    for hash in super::finish::referred(&conn)? {
        if names.contains(&sealed.name(&hash).as_str()) && sealed.proven(&hash).is_err() {
            return Err(StoreError::ContentDamaged);
        }
    }
    Ok(manifest)
}
