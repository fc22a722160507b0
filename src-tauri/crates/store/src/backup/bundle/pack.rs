//! Writing the file: whole or not at all.

use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use crc32fast::Hasher;

use super::{LARGEST_LEDGER, is_plain, zip};
use crate::{
    LEDGER, StoreError,
    backup::{BackupId, Backups, MANIFEST, Manifest, POOL},
    durable,
};

/// Writes the backup `id` as one file to `to`.
///
/// # Errors
/// [`StoreError::TooLarge`] beyond 4 GB; [`StoreError::Damaged`] when it is not as it was made;
/// [`StoreError::DiskFull`] and the like. What was at `to` stays then.
pub fn pack(backups: &Backups, id: BackupId, to: &Path) -> Result<(), StoreError> {
    let manifest = backups.find(id).filter(|backup| backup.is_usable());
    let manifest = manifest.and_then(|backup| backup.manifest).ok_or(StoreError::Damaged)?;
    if !is_plain(&manifest) {
        return Err(StoreError::TooLarge);
    }
    let part = part_of(to);
    let written =
        write(backups, id, &manifest, &part).and_then(|()| Ok(durable::rename(&part, to)?));
    written.inspect_err(|_| {
        let _ = fs::remove_file(&part);
    })
}

fn write(
    backups: &Backups,
    id: BackupId,
    manifest: &Manifest,
    part: &Path,
) -> Result<(), StoreError> {
    let _ = fs::remove_file(part);
    let file = durable::create(part)?;
    let mut packing = Packing { out: BufWriter::new(file), entries: Vec::new(), offset: 0 };
    let folder = backups.path(id);
    packing.add(MANIFEST, &folder.join(MANIFEST), None)?;
    let ledger = backups.folder().join(LEDGER);
    if fs::metadata(&ledger).is_ok_and(|file| file.len() <= LARGEST_LEDGER) {
        packing.add(LEDGER, &ledger, None)?;
    }
    for file in &manifest.files {
        packing.add(&file.name, &folder.join(&file.name), Some(file.bytes))?;
    }
    for content in &manifest.contents {
        let path = backups.folder().join(POOL).join(&content.name);
        packing.add(&format!("{POOL}/{}", content.name), &path, Some(content.bytes))?;
    }
    let directory = zip::directory(&packing.entries, packing.offset);
    packing.out.write_all(&directory)?;
    let file = packing.out.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok(file.sync_all()?)
}

struct Packing {
    out: BufWriter<File>,
    entries: Vec<zip::Entry>,
    offset: u32,
}

impl Packing {
    /// Adds a file; its length is `expected` where that is known.
    fn add(&mut self, name: &str, path: &Path, expected: Option<u64>) -> Result<(), StoreError> {
        // The sum stands in front of the bytes.
        let (mut crc, mut bytes) = (Hasher::new(), 0u64);
        each_piece(path, |piece| {
            crc.update(piece);
            bytes += piece.len() as u64;
            Ok(())
        })?;
        if expected.is_some_and(|expected| expected != bytes) {
            return Err(StoreError::Damaged);
        }
        let length = u32::try_from(bytes).map_err(|_| StoreError::TooLarge)?;
        let entry = zip::Entry {
            name: name.into(),
            crc: crc.finalize(),
            bytes: length,
            offset: self.offset,
        };
        let header = entry.local();
        self.out.write_all(&header)?;
        let mut written = 0u64;
        each_piece(path, |piece| {
            written += piece.len() as u64;
            self.out.write_all(piece)
        })?;
        if written != bytes {
            return Err(StoreError::Damaged);
        }
        let taken = u32::try_from(header.len()).ok().and_then(|head| head.checked_add(length));
        let offset = taken.and_then(|taken| self.offset.checked_add(taken));
        self.offset = offset.ok_or(StoreError::TooLarge)?;
        self.entries.push(entry);
        Ok(())
    }
}

fn each_piece(path: &Path, mut each: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let (mut file, mut piece) = (File::open(path)?, vec![0; 128 * 1024]);
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(read) => each(&piece[..read])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn part_of(path: &Path) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}
