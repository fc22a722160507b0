//! Copying the database while it is used, some pages at a time.
//!
//! The pages are copied as they lie on the disk, sealed, each proven by its HMAC on the way. While
//! a copy runs, SQLite moves nothing from its log into the file; so the file stands still, whatever
//! is written meanwhile, and the log that is copied last brings all of that along. Where the file
//! does change, because something empties the log at once, the copy starts over.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Read},
    path::{Path, PathBuf},
    time::SystemTime,
};

use chrono::{DateTime, Utc};

use super::{BackupId, BackupReason, Backups, DATABASE, PART};
use crate::{
    Store, StoreError, connection,
    damage::{PAGE, beside},
    durable,
};

/// Pages copied in one step: a few milliseconds.
const PAGES: u32 = 256;
/// A log longer than this goes into the file first, and the copy starts over.
const LONGEST_LOG: u64 = 16 * 1024 * 1024;
/// So often it starts over; then it is copied in one go.
const STARTS: u32 = 4;

/// A copy under way; see [`Store::copy_step`]. Dropped before its end it leaves a half-written
/// backup, which the next one clears away; [`Store::copy_end`] is due then.
#[derive(Debug)]
pub struct Copy {
    backups: Backups,
    id: BackupId,
    part: PathBuf,
    key_file: PathBuf,
    out: File,
    next: u32,
    starts: u32,
    still: Still,
}

/// How far a copy is.
#[derive(Debug)]
pub enum Progress {
    /// Pages that are done, and all of them.
    More { done: u32, of: u32 },
    /// The database is copied; the rest needs no store.
    Whole(Copied),
}

/// A copied database that is not proven yet; see [`Copied::finish`].
#[derive(Debug)]
pub struct Copied {
    pub(super) backups: Backups,
    pub(super) id: BackupId,
    pub(super) part: PathBuf,
    pub(super) key_file: PathBuf,
}

/// What must not change while the file is copied.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Still {
    length: u64,
    written: Option<SystemTime>,
    /// Length of the log, and the random mark of its present round.
    log: u64,
    round: Option<[u8; 8]>,
    revision: u64,
}

impl Store {
    /// Begins a copy into `backups`, with the key header at `key_file`.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] for a store in memory or in a rescue view; else as writing.
    pub fn copy_start(
        &mut self,
        backups: &Backups,
        key_file: &Path,
        reason: BackupReason,
        now: DateTime<Utc>,
    ) -> Result<Copy, StoreError> {
        self.may_write()?;
        let path = self.path().ok_or(StoreError::ReadOnly)?.to_owned();
        let (id, part) = backups.begin(reason, now)?;
        connection::pragma(&self.conn, "PRAGMA wal_autocheckpoint = 0")?;
        let started = self.empty_log().and_then(|()| Ok(durable::create(&part.join(DATABASE))?));
        let out = started.inspect_err(|_| self.copy_end())?;
        let (key_file, still) = (key_file.to_owned(), Still::of(&path, self.revision())?);
        let backups = backups.clone();
        Ok(Copy { backups, id, part, key_file, out, next: 0, starts: 1, still })
    }

    /// Copies some pages. What is written between two steps is in the copy.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a page that is not what was written, [`StoreError::DiskFull`]
    /// and the like; the copy is given up and its folder removed.
    pub fn copy_step(&mut self, copy: &mut Copy) -> Result<Progress, StoreError> {
        let step = self.copy_further(copy);
        if !matches!(step, Ok(Progress::More { .. })) {
            self.copy_end();
        }
        step.inspect_err(|_| copy.remove())
    }

    /// Lets the log be emptied as usual again.
    pub fn copy_end(&mut self) {
        let _ = connection::pragma(&self.conn, "PRAGMA wal_autocheckpoint = 1000");
    }

    /// The whole copy in one go.
    ///
    /// # Errors
    /// As [`Store::copy_step`].
    pub fn copy_at_once(&mut self, mut copy: Copy) -> Result<Copied, StoreError> {
        loop {
            if let Progress::Whole(copied) = self.copy_step(&mut copy)? {
                return Ok(copied);
            }
        }
    }

    fn copy_further(&mut self, copy: &mut Copy) -> Result<Progress, StoreError> {
        self.may_write()?;
        let path = self.path().ok_or(StoreError::Gone)?.to_owned();
        let at_once = copy.starts >= STARTS;
        if !copy.still.goes_on(&path, self.revision())? {
            self.copy_anew(copy, &path)?;
        }
        loop {
            let pages = self.pages.as_mut().ok_or(StoreError::ReadOnly)?;
            let seen = pages.copy(copy.next, PAGES, &mut copy.out)?;
            copy.next += seen;
            if seen < PAGES {
                break;
            }
            if !at_once {
                return Ok(Progress::More { done: copy.next, of: copy.pages() });
            }
        }
        copy_if_there(&beside(&path, "-wal"), &beside(&copy.part.join(DATABASE), "-wal"))?;
        Ok(Progress::Whole(copy.whole()))
    }

    fn copy_anew(&mut self, copy: &mut Copy, path: &Path) -> Result<(), StoreError> {
        self.empty_log()?;
        copy.still = Still::of(path, self.revision())?;
        copy.out.set_len(0)?;
        io::Seek::rewind(&mut copy.out)?;
        copy.next = 0;
        copy.starts += 1;
        Ok(())
    }

    fn empty_log(&mut self) -> Result<(), StoreError> {
        connection::pragma(&self.conn, "PRAGMA wal_checkpoint(TRUNCATE)")
    }
}

impl Copy {
    /// What the backup will be called.
    pub fn id(&self) -> BackupId {
        self.id
    }

    /// Removes what was written of it.
    pub fn remove(&self) {
        let _ = fs::remove_dir_all(&self.part);
    }

    fn pages(&self) -> u32 {
        u32::try_from(self.still.length / PAGE as u64).unwrap_or(u32::MAX)
    }

    fn whole(&self) -> Copied {
        Copied {
            backups: self.backups.clone(),
            id: self.id,
            part: self.part.clone(),
            key_file: self.key_file.clone(),
        }
    }
}

impl Still {
    fn of(path: &Path, revision: u64) -> io::Result<Still> {
        let file = fs::metadata(path)?;
        let (log, round) = log(path)?;
        Ok(Still { length: file.len(), written: file.modified().ok(), log, round, revision })
    }

    /// Whether the file stands still and the log only grew; takes in what was written.
    fn goes_on(&mut self, path: &Path, revision: u64) -> io::Result<bool> {
        let now = Still::of(path, revision)?;
        let same_file = now.length == self.length && now.written == self.written;
        let same_round = self.round.is_none() || self.round == now.round;
        // A change that left no log went into the file.
        let unseen = now.log == 0 && now.revision != self.revision;
        let goes_on =
            same_file && same_round && !unseen && (self.log..=LONGEST_LOG).contains(&now.log);
        *self = now;
        Ok(goes_on)
    }
}

/// The length of the log and the mark of its round.
fn log(path: &Path) -> io::Result<(u64, Option<[u8; 8]>)> {
    // Only the database is locked, so closing this handle costs no lock.
    let mut file = match File::open(beside(path, "-wal")) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((0, None)),
        Err(error) => return Err(error),
    };
    let length = file.metadata()?.len();
    let mut header = [0; 24];
    if length < 32 {
        return Ok((length, None));
    }
    file.read_exact(&mut header)?;
    let mut round = [0; 8];
    round.copy_from_slice(&header[16..]);
    Ok((length, Some(round)))
}

/// Copies a database that nobody has open, with its log, as before it is migrated.
///
/// # Errors
/// As reading and writing files.
pub fn copy_closed(
    path: &Path,
    key_file: &Path,
    backups: &Backups,
    reason: BackupReason,
    now: DateTime<Utc>,
) -> Result<Copied, StoreError> {
    let (id, part) = backups.begin(reason, now)?;
    let to = part.join(DATABASE);
    let copied = fs::copy(path, &to)
        .and_then(|_| copy_if_there(&beside(path, "-wal"), &beside(&to, "-wal")));
    if let Err(error) = copied {
        let _ = fs::remove_dir_all(&part);
        return Err(error.into());
    }
    let (backups, key_file) = (backups.clone(), key_file.to_owned());
    Ok(Copied { backups, id, part, key_file })
}

fn copy_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::copy(from, to) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        copied => copied.map(|_| ()),
    }
}

/// The folder that a backup has until it is whole.
pub(super) fn part(folder: &Path, id: BackupId) -> PathBuf {
    folder.join(format!("{id}{PART}"))
}
