//! Reading the file: exactly what we write, or nothing.

use std::{
    fs::{self, File},
    io::{self, BufReader, Read, Write},
    path::Path,
};

use crc32fast::Hasher;

use super::{LARGEST_LEDGER, is_plain, zip};
use crate::{
    LEDGER, StoreError,
    backup::{BackupId, Backups, MANIFEST, Manifest, POOL, manifest},
    durable,
};

/// Unpacks the backup in the file at `from` into the folder `into`, as a target with the one in
/// it. The caller removes that folder, also when this fails.
///
/// # Errors
/// [`StoreError::NotABackup`] for anything but a file that `pack` wrote.
pub fn unpack(from: &Path, into: &Path) -> Result<(Backups, BackupId), StoreError> {
    let file = File::open(from)?;
    let whole = file.metadata()?.len();
    let mut reading = Reading { from: BufReader::new(file), entries: Vec::new(), offset: 0, whole };
    let mut text = Vec::new();
    reading.entry(MANIFEST, Length::UpTo(manifest::LARGEST), &mut text)?;
    let manifest = Manifest::parse(&text).filter(is_plain).ok_or(StoreError::NotABackup)?;
    if manifest.bytes() > whole {
        return Err(StoreError::NotABackup);
    }
    let id = BackupId::new(manifest.made, manifest.reason);
    let backups = Backups::at(into);
    let (folder, pool) = (backups.path(id), into.join(POOL));
    durable::private_folder(&folder)?;
    durable::private_folder(&pool)?;
    fs::write(folder.join(MANIFEST), &text)?;
    let first = &manifest.files[0];
    let header = reading.header()?;
    let header = if header.name == LEDGER {
        let mut ledger = durable::create(&into.join(LEDGER))?;
        reading.content(header, LEDGER, Length::UpTo(LARGEST_LEDGER), &mut ledger)?;
        reading.header()?
    } else {
        header
    };
    let mut out = durable::create(&folder.join(&first.name))?;
    reading.content(header, &first.name, Length::Exactly(first.bytes), &mut out)?;
    for file in &manifest.files[1..] {
        let mut out = durable::create(&folder.join(&file.name))?;
        reading.entry(&file.name, Length::Exactly(file.bytes), &mut out)?;
    }
    for content in &manifest.contents {
        let mut out = durable::create(&pool.join(&content.name))?;
        let name = format!("{POOL}/{}", content.name);
        reading.entry(&name, Length::Exactly(content.bytes), &mut out)?;
    }
    reading.end()?;
    Ok((backups, id))
}

enum Length {
    Exactly(u64),
    UpTo(u64),
}

struct Reading {
    from: BufReader<File>,
    entries: Vec<zip::Entry>,
    offset: u64,
    whole: u64,
}

impl Reading {
    /// Reads one entry that must be called `name`.
    fn entry(
        &mut self,
        name: &str,
        length: Length,
        out: &mut impl Write,
    ) -> Result<(), StoreError> {
        let header = self.header()?;
        self.content(header, name, length, out)
    }

    /// The next header, whatever its name.
    fn header(&mut self) -> Result<zip::Entry, StoreError> {
        let mut head = [0; zip::LOCAL_BYTES];
        self.exactly(&mut head)?;
        let length = usize::from(u16::from_le_bytes([head[26], head[27]]));
        // The longest is that of an attachment.
        if length > 128 {
            return Err(StoreError::NotABackup);
        }
        let mut name = vec![0; length];
        self.exactly(&mut name)?;
        let word =
            |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let entry = zip::Entry {
            name: String::from_utf8(name).map_err(|_| StoreError::NotABackup)?,
            crc: word(14),
            bytes: word(18),
            offset: u32::try_from(self.offset).map_err(|_| StoreError::NotABackup)?,
        };
        let mut whole = head.to_vec();
        whole.extend(entry.name.as_bytes());
        if whole != entry.local() {
            return Err(StoreError::NotABackup);
        }
        self.offset += whole.len() as u64;
        Ok(entry)
    }

    fn content(
        &mut self,
        entry: zip::Entry,
        name: &str,
        length: Length,
        out: &mut impl Write,
    ) -> Result<(), StoreError> {
        let bytes = u64::from(entry.bytes);
        let fits = match length {
            Length::Exactly(expected) => bytes == expected,
            Length::UpTo(most) => bytes <= most,
        };
        if entry.name != name || !fits || bytes > self.whole.saturating_sub(self.offset) {
            return Err(StoreError::NotABackup);
        }
        let (mut crc, mut left) = (Hasher::new(), bytes);
        let mut piece = vec![0; 128 * 1024];
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(usize::MAX).min(piece.len());
            self.exactly(&mut piece[..most])?;
            crc.update(&piece[..most]);
            out.write_all(&piece[..most])?;
            left -= most as u64;
        }
        if crc.finalize() != entry.crc {
            return Err(StoreError::NotABackup);
        }
        self.offset += bytes;
        self.entries.push(entry);
        Ok(())
    }

    /// The rest must be the directory of what was read, and nothing after it.
    fn end(mut self) -> Result<(), StoreError> {
        let offset = u32::try_from(self.offset).map_err(|_| StoreError::NotABackup)?;
        let expected = zip::directory(&self.entries, offset);
        let mut rest = Vec::new();
        let most = expected.len() as u64 + 1;
        (&mut self.from).take(most).read_to_end(&mut rest)?;
        if rest == expected { Ok(()) } else { Err(StoreError::NotABackup) }
    }

    fn exactly(&mut self, bytes: &mut [u8]) -> Result<(), StoreError> {
        self.from.read_exact(bytes).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => StoreError::NotABackup,
            _ => error.into(),
        })
    }
}
