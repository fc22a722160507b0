//! PDF: its header, and the end that a cut file lacks.

use super::{Fault, find};

/// Viewers take a header within this many bytes, after what a mail gateway put before it.
const HEAD: usize = 1024;
/// The end stands within the last bytes; some writers fill up after it.
const TAIL: usize = 64 * 1024;

pub fn begins(bytes: &[u8]) -> bool {
    find(&bytes[..bytes.len().min(HEAD)], b"%PDF-").is_some()
}

/// Whether the end is there: where the cross references start.
pub fn check(bytes: &[u8]) -> Result<(), Fault> {
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    find(tail, b"startxref").map(|_| ()).ok_or(Fault::Damaged)
}
