//! DOCX: a zip with the text of a Word document in it, and no macros.
//!
//! Nothing is unpacked but the one part that proves the kind, and of that no more than [`MOST`]
//! bytes, nowhere kept: a small file that unpacks to a huge one can't do harm.

use std::io::{self, Cursor, Read};

use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::Fault;

/// The first bytes of a zip that holds something.
pub const ZIP: &[u8] = b"PK\x03\x04";
/// The most parts that a document has; real ones have tens.
const PARTS: usize = 10_000;
/// The most that the text of a document unpacks to, in bytes.
const MOST: u64 = 100_000_000;
/// The most that all parts say to unpack to.
const MOST_IN_ALL: u64 = 500_000_000;
const TEXT: &str = "word/document.xml";
const MACROS: &str = "word/vbaProject.bin";

pub fn check(bytes: &[u8]) -> Result<(), Fault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)?;
    if zip.index_for_name(TEXT).is_none() || zip.index_for_name(MACROS).is_some() {
        return Err(Fault::Forbidden);
    }
    let all = zip.decompressed_size().unwrap_or(u128::MAX);
    if zip.len() > PARTS || all > u128::from(MOST_IN_ALL) {
        return Err(Fault::Forbidden);
    }
    match zip.by_name(TEXT) {
        Ok(text) => unpack(text),
        Err(ZipError::UnsupportedArchive(_)) => Err(Fault::Forbidden),
        Err(_) => Err(Fault::Damaged),
    }
}

/// Reads to the end, where the check sum is compared; stops at the limit.
fn unpack(text: ZipFile<'_, Cursor<&[u8]>>) -> Result<(), Fault> {
    let read = io::copy(&mut text.take(MOST + 1), &mut io::sink());
    match read {
        Ok(0) | Err(_) => Err(Fault::Damaged),
        Ok(size) if size > MOST => Err(Fault::Forbidden),
        Ok(_) => Ok(()),
    }
}
