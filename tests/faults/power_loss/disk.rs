//! A disk that loses power: what was synced stays, of the rest chance decides.
//!
//! What a file holds is safe up to its last sync, and a name from the sync of its folder on. Of
//! what came after, every sector of 512 bytes may be there or not, whatever its order, as may every
//! cut; changes of names in one folder survive in their order, up to one of them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::record::Event;
use crate::support::Random;

const SECTOR: u64 = 512;

/// The state of a disk at one moment of the record.
#[derive(Clone, Default)]
pub struct Disk {
    files: BTreeMap<usize, File>,
    names: BTreeMap<PathBuf, Name>,
    /// Changes of names since their folder was synced.
    pending: Vec<(PathBuf, Event)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Name {
    File(usize),
    Folder,
}

#[derive(Clone, Default)]
struct File {
    safe: Arc<Vec<u8>>,
    pending: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write(u64, Arc<[u8]>),
    Cut(u64),
}

/// What becomes of what was not synced.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Loss {
    /// All of it is lost.
    All,
    /// Whole writes are lost or kept, whatever their order.
    Writes,
    /// Every sector for itself.
    Sectors,
    /// All is kept but the last write, of which the beginning is.
    Torn,
}

impl Loss {
    pub const EACH: [Loss; 4] = [Loss::All, Loss::Writes, Loss::Sectors, Loss::Torn];
}

impl Disk {
    /// Takes the next event of the record in.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Make(_, file) => {
                self.files.insert(*file, File::default());
                self.name(event);
            }
            Event::Write(file, at, data) => {
                self.file(*file).pending.push(Change::Write(*at, data.clone()));
            }
            Event::Cut(file, size) => self.file(*file).pending.push(Change::Cut(*size)),
            Event::Sync(file) => self.file(*file).settle(|_| true),
            Event::SyncFolder(folder) => {
                let all = std::mem::take(&mut self.pending);
                let (settled, rest) = all.into_iter().partition(|(of, _)| of == folder);
                self.pending = rest;
                let settled: Vec<(PathBuf, Event)> = settled;
                settled.iter().for_each(|(_, event)| self.settle_name(event));
            }
            Event::Rename(..) | Event::Link(..) | Event::Remove(_) | Event::Folder(_) => {
                self.name(event);
            }
            Event::Said(_) => {}
        }
    }

    fn file(&mut self, file: usize) -> &mut File {
        self.files.entry(file).or_default()
    }

    fn name(&mut self, event: &Event) {
        let (Event::Make(path, _)
        | Event::Rename(_, path)
        | Event::Link(_, path)
        | Event::Remove(path)
        | Event::Folder(path)) = event
        else {
            return;
        };
        let folder = path.parent().unwrap_or(Path::new("")).to_path_buf();
        self.pending.push((folder, event.clone()));
    }

    fn settle_name(&mut self, event: &Event) {
        match event {
            Event::Make(path, file) => {
                self.names.insert(path.clone(), Name::File(*file));
            }
            Event::Folder(path) => {
                self.names.insert(path.clone(), Name::Folder);
            }
            Event::Remove(path) => {
                self.names.remove(path);
            }
            Event::Link(from, to) => {
                if let Some(name) = self.names.get(from).copied() {
                    self.names.insert(to.clone(), name);
                }
            }
            Event::Rename(from, to) => self.rename(from, to),
            _ => {}
        }
    }

    fn rename(&mut self, from: &Path, to: &Path) {
        let moved: Vec<PathBuf> =
            self.names.keys().filter(|name| name.starts_with(from)).cloned().collect();
        for name in moved {
            let rest = name.strip_prefix(from).expect("a name below");
            let new = if rest.as_os_str().is_empty() { to.to_path_buf() } else { to.join(rest) };
            if let Some(kept) = self.names.remove(&name) {
                self.names.insert(new, kept);
            }
        }
    }

    /// The disk after the power came back.
    pub fn after(&self, loss: Loss, random: &mut Random) -> Disk {
        let mut disk = self.clone();
        let folders: Vec<PathBuf> = disk.pending.iter().map(|(folder, _)| folder.clone()).collect();
        let mut kept = BTreeMap::new();
        for folder in folders {
            let of_folder = self.pending.iter().filter(|(of, _)| *of == folder).count();
            kept.entry(folder).or_insert_with(|| match loss {
                Loss::All => 0,
                Loss::Torn => of_folder,
                Loss::Writes | Loss::Sectors => random.below(of_folder + 1),
            });
        }
        for (folder, event) in std::mem::take(&mut disk.pending) {
            let left = kept.get_mut(&folder).expect("counted before");
            if *left > 0 {
                *left -= 1;
                disk.settle_name(&event);
            }
        }
        disk.files.values_mut().for_each(|file| file.lose(loss, random));
        disk
    }

    /// Writes the files that have a name, into `folder`.
    pub fn write(&self, folder: &Path) {
        for (path, name) in &self.names {
            // What lies in a folder that is not there can't be reached.
            let is_reached = path
                .ancestors()
                .skip(1)
                .filter(|above| !above.as_os_str().is_empty())
                .all(|above| self.names.get(above) == Some(&Name::Folder));
            match name {
                _ if !is_reached => {}
                Name::Folder => fs::create_dir_all(folder.join(path)).expect("a folder"),
                Name::File(file) => {
                    let content = self.files.get(file).map_or(&[][..], |file| &file.safe);
                    fs::write(folder.join(path), content).expect("a file");
                }
            }
        }
    }
}

impl File {
    /// Takes the pending changes that `keeps` wants for good; the others are gone.
    fn settle(&mut self, mut keeps: impl FnMut(&Change) -> bool) {
        let pending = std::mem::take(&mut self.pending);
        let safe = Arc::make_mut(&mut self.safe);
        for change in pending.iter().filter(|change| keeps(change)) {
            change.apply(safe);
        }
    }

    fn lose(&mut self, loss: Loss, random: &mut Random) {
        match loss {
            Loss::All => self.settle(|_| false),
            Loss::Writes => self.settle(|_| random.one_in(2)),
            Loss::Sectors => {
                let pending = std::mem::take(&mut self.pending);
                self.pending = pending.iter().flat_map(Change::sectors).collect();
                self.settle(|_| random.one_in(2));
            }
            Loss::Torn => {
                if let Some(Change::Write(at, data)) = self.pending.pop() {
                    let sectors: Vec<Change> = Change::Write(at, data).sectors().collect();
                    let kept = random.below(sectors.len());
                    self.pending.extend(sectors.into_iter().take(kept));
                }
                self.settle(|_| true);
            }
        }
    }
}

impl Change {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Change::Cut(size) => content.resize(*size as usize, 0),
            Change::Write(at, data) => {
                let (start, end) = (*at as usize, *at as usize + data.len());
                if content.len() < end {
                    content.resize(end, 0);
                }
                content[start..end].copy_from_slice(data);
            }
        }
    }

    /// The same, sector by sector.
    fn sectors(&self) -> Box<dyn Iterator<Item = Change> + '_> {
        let Change::Write(at, data) = self else { return Box::new(std::iter::once(self.clone())) };
        let mut from = 0;
        Box::new(std::iter::from_fn(move || {
            let start = at + from as u64;
            let size = (SECTOR - start % SECTOR) as usize;
            let piece = data.get(from..data.len().min(from + size)).filter(|p| !p.is_empty())?;
            from += piece.len();
            Some(Change::Write(start, piece.into()))
        }))
    }
}
