//! A backup as one file: a zip that stores, with manifest, ledger, database, key header and
//! attachments in this order and nothing else.
//!
//! It is read as strictly as it is written: the manifest says which entries come and how long they
//! are, names are compared and never used as paths, nothing is packed that could grow, and the
//! directory at the end must be, byte for byte, the one that we would have written.

mod pack;
mod unpack;
mod zip;

#[cfg(test)]
mod tests;

pub use pack::pack;
pub use unpack::unpack;

use super::{DATABASE, KEY, Manifest};
use crate::content;

/// No ledger is larger, in bytes.
const LARGEST_LEDGER: u64 = 4 * 1024 * 1024;
/// Room for offsets of 32 bits, and for as many entries.
const LARGEST: u64 = u32::MAX as u64 - 64 * 1024 * 1024;
const MOST: usize = 60_000;

/// Whether a manifest names exactly what a backup holds, and fits into a file.
fn is_plain(manifest: &Manifest) -> bool {
    let names: Vec<&str> = manifest.files.iter().map(|file| file.name.as_str()).collect();
    let contents = manifest
        .contents
        .iter()
        .all(|content| content.name.len() == 64 && content::is_ours(&content.name));
    let sorted = manifest.contents.windows(2).all(|pair| pair[0].name < pair[1].name);
    let mut bytes = 0u64;
    let sizes = manifest.files.iter().map(|file| file.bytes);
    let fits = sizes.chain(manifest.contents.iter().map(|content| content.bytes)).all(|size| {
        bytes = bytes.saturating_add(size);
        bytes <= LARGEST
    });
    names == [DATABASE, KEY] && contents && sorted && fits && manifest.contents.len() <= MOST
}
