//! PNG and JPEG: their pieces one after the other, up to the end.

use super::{Fault, find};

/// The first bytes of a PNG.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The first bytes of a JPEG: start of image, then a marker.
pub const JPEG: &[u8] = b"\xff\xd8\xff";

/// Each chunk has its length, its name and its check sum; the first and the last are fixed.
pub fn check_png(bytes: &[u8]) -> Result<(), Fault> {
    let mut rest = &bytes[PNG.len()..];
    let mut is_first = true;
    loop {
        let (name, next) = png_chunk(rest).ok_or(Fault::Damaged)?;
        if is_first && name != b"IHDR" {
            return Err(Fault::Damaged);
        }
        if name == b"IEND" {
            return Ok(());
        }
        (rest, is_first) = (next, false);
    }
}

/// The name of the first chunk, when it is whole, and what comes after it.
fn png_chunk(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (checked, rest) = rest.split_at_checked(length.checked_add(4)?)?;
    let (sum, rest) = rest.split_first_chunk::<4>()?;
    let is_whole = crc32fast::hash(checked) == u32::from_be_bytes(*sum);
    is_whole.then(|| (&checked[..4], rest))
}

/// Segments up to the picture itself, then the end of image somewhere after it.
pub fn check_jpeg(bytes: &[u8]) -> Result<(), Fault> {
    let mut rest = &bytes[2..];
    let mut has_frame = false;
    loop {
        let (marker, next) = jpeg_segment(rest).ok_or(Fault::Damaged)?;
        has_frame |= is_frame(marker);
        if marker == 0xda {
            let is_whole = has_frame && find(next, b"\xff\xd9").is_some();
            return if is_whole { Ok(()) } else { Err(Fault::Damaged) };
        }
        rest = next;
    }
}

/// The marker of the first segment and what comes after it.
fn jpeg_segment(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let rest = bytes.strip_prefix(b"\xff")?;
    // Any number of fill bytes may stand before a marker.
    let fill = rest.iter().take_while(|byte| **byte == 0xff).count();
    let (marker, rest) = rest[fill..].split_first()?;
    let (length, _) = rest.split_first_chunk::<2>()?;
    let length = usize::from(u16::from_be_bytes(*length));
    // The length counts its own two bytes.
    let rest = rest.get(length.max(2)..)?;
    Some((*marker, rest))
}

/// A start of frame, which has the size of the picture; tables share the range.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}
