//! What the recorder left, as events.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// What happened on the disk, or was acknowledged. Files are known by a number that stays when
/// they get another name.
#[derive(Debug, Clone)]
pub enum Event {
    /// A new file under this name.
    Make(PathBuf, usize),
    Write(usize, u64, Arc<[u8]>),
    Cut(usize, u64),
    Sync(usize),
    SyncFolder(PathBuf),
    Rename(PathBuf, PathBuf),
    Link(PathBuf, PathBuf),
    Remove(PathBuf),
    Folder(PathBuf),
    /// What the program said that it had kept.
    Said(String),
}

/// Reads a record whole.
pub fn read(bytes: &[u8]) -> Vec<Event> {
    let mut reader = Reader { rest: bytes, names: BTreeMap::new(), files: 0 };
    let mut events = Vec::new();
    while !reader.rest.is_empty() {
        events.extend(reader.event());
    }
    events
}

struct Reader<'a> {
    rest: &'a [u8],
    names: BTreeMap<PathBuf, usize>,
    files: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, size: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at_checked(size).expect("a whole record");
        self.rest = rest;
        taken
    }

    fn number(&mut self, size: usize) -> u64 {
        self.take(size).iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    fn event(&mut self) -> Option<Event> {
        let kind = self.number(1);
        let at = self.number(8);
        let (path, data) = (self.number(4) as usize, self.number(4) as usize);
        let path = PathBuf::from(text(self.take(path)));
        let data = self.take(data);
        Some(match kind {
            1 => Event::Make(path.clone(), self.new_file(path)),
            2 => Event::Write(*self.names.get(&path)?, at, data.into()),
            3 => Event::Cut(*self.names.get(&path)?, at),
            4 => match self.names.get(&path) {
                Some(file) => Event::Sync(*file),
                None => Event::SyncFolder(path),
            },
            5 => {
                let to = PathBuf::from(text(data));
                self.renamed(&path, &to);
                Event::Rename(path, to)
            }
            6 => {
                self.names.remove(&path);
                Event::Remove(path)
            }
            7 => Event::Folder(path),
            8 => {
                let to = PathBuf::from(text(data));
                let file = *self.names.get(&path)?;
                self.names.insert(to.clone(), file);
                Event::Link(path, to)
            }
            9 => Event::Said(text(data)),
            kind => panic!("no kind of event: {kind}"),
        })
    }

    fn new_file(&mut self, path: PathBuf) -> usize {
        self.files += 1;
        self.names.insert(path, self.files);
        self.files
    }

    /// A file, or a folder with all that is in it.
    fn renamed(&mut self, from: &Path, to: &Path) {
        let moved: Vec<PathBuf> =
            self.names.keys().filter(|name| name.starts_with(from)).cloned().collect();
        for name in moved {
            let file = self.names.remove(&name).expect("a file");
            let rest = name.strip_prefix(from).expect("a name below");
            let new = if rest.as_os_str().is_empty() { to.to_path_buf() } else { to.join(rest) };
            self.names.insert(new, file);
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("plain names and words")
}
