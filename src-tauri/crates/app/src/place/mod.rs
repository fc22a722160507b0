//! Where the binder lies: on this computer, or where others have their hands on it too.
//!
//! A folder that a program of the cloud keeps in step is copied while it is written, and a folder
//! on the network may lose what it was told to keep. Both are advised against in words, and both
//! are as safe as elsewhere as far as it goes: one lock, every write synced, no file opened that
//! another machine left as a copy.

mod marks;
mod network;

#[cfg(test)]
mod tests;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::wire::health::PlaceKind;

/// What kind of place a folder is. A folder that is not there is judged by those above it.
pub(crate) fn kind(folder: &Path) -> PlaceKind {
    let folder = real(folder);
    if network::is_network(&folder) {
        return PlaceKind::Network;
    }
    marks::synced_by(&folder).map_or(PlaceKind::Local, PlaceKind::Synced)
}

/// How many files in the folder look like copies of the binder that something else made: of a
/// conflict, or by hand. None of them is ever opened.
pub(crate) fn copies(folder: &Path) -> u32 {
    let Ok(files) = fs::read_dir(folder) else { return 0 };
    let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    names.filter(|name| is_copy(name)).count().try_into().unwrap_or(u32::MAX)
}

/// `mentormap (conflict).db`, `mentormap-LAPTOP.db`, `binder (1).key`, …
fn is_copy(name: &str) -> bool {
    let of = |start: &str, end: &str| {
        let middle = name.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
        middle.is_some_and(|middle| !middle.is_empty())
    };
    of("mentormap", ".db") || of("binder", ".key")
}

/// The folder without links and mapped letters, as far as it exists.
fn real(folder: &Path) -> PathBuf {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for above in folder.ancestors() {
        if let Ok(real) = above.canonicalize() {
            let rest = folder.strip_prefix(above).unwrap_or(Path::new(""));
            return real.join(rest);
        }
    }
    folder
}
