//! The zip around a DOCX: which parts hold text, reading them within bounds, writing them back.
//!
//! Only parts with text are unpacked. Every other entry is copied as it stands, byte for byte.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use quick_xml::{Reader, events::Event};
use zip::{CompressionMethod, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::FillError;

/// The most entries that a document has; real ones have tens.
const MOST_ENTRIES: usize = 2_000;
/// The most that one part with text unpacks to, in bytes.
const MOST_TEXT: usize = 16 * 1024 * 1024;
/// The most that all parts with text unpack to.
const MOST_TEXTS: usize = 32 * 1024 * 1024;
/// The most that all entries say they unpack to, pictures included.
const MOST_IN_ALL: u64 = 512 * 1024 * 1024;
const TYPES: &str = "[Content_Types].xml";
/// The first bytes of a compound file: an old DOC, or a protected DOCX.
pub const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Where a part stands on the paper, in the order in which fields are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Header,
    Body,
    Notes,
    Footer,
}

/// A DOCX with its parts with text unpacked.
pub struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// By place, then by name: name and text.
    pub texts: Vec<(String, String)>,
}

/// What a compound file is refused as: a protected document, or an old one.
pub fn refuse_compound(bytes: &[u8]) -> FillError {
    let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(wide.len()).any(|window| window == wide) {
        FillError::Encrypted
    } else {
        FillError::UnknownKind
    }
}

impl<'a> Package<'a> {
    /// Opens the file and unpacks its text.
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, FillError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        check_entries(&mut zip)?;
        let types = unpack(&mut zip, TYPES)?.ok_or(FillError::UnknownKind)?;
        let mut left = MOST_TEXTS;
        let mut texts = Vec::new();
        for (_, name) in text_parts(&types)? {
            let Some(text) = unpack(&mut zip, &name)? else { continue };
            left = left.checked_sub(text.len()).ok_or(FillError::TooLarge { limit: MOST_TEXTS })?;
            texts.push((name, text));
        }
        Ok(Package { zip, texts })
    }

    /// The file with the named parts replaced.
    pub fn write(mut self, changed: &BTreeMap<String, String>) -> Result<Vec<u8>, FillError> {
        let failed = |error: ZipError| FillError::Write(error.to_string());
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..self.zip.len() {
            let entry = self.zip.by_index_raw(index).map_err(failed)?;
            let name = entry.name().map_err(failed)?.into_owned();
            let Some(text) = changed.get(&name) else {
                out.raw_copy_file(entry).map_err(failed)?;
                continue;
            };
            let mut options =
                SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
            if let Some(time) = entry.last_modified() {
                options = options.last_modified_time(time);
            }
            out.start_file(name, options).map_err(failed)?;
            let written = out.write_all(text.as_bytes());
            written.map_err(|error| FillError::Write(error.to_string()))?;
        }
        Ok(out.finish().map_err(failed)?.into_inner())
    }
}

fn broken(error: ZipError) -> FillError {
    match error {
        ZipError::UnsupportedArchive(_) => FillError::Encrypted,
        _ => FillError::Damaged("zip"),
    }
}

/// Refuses what no form holds: macros, signatures, names that point elsewhere, a bomb.
fn check_entries(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), FillError> {
    if zip.len() > MOST_ENTRIES {
        return Err(FillError::TooComplex);
    }
    let mut all = 0u64;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(broken)?;
        if entry.encrypted() {
            return Err(FillError::Encrypted);
        }
        all = all.saturating_add(entry.size());
        let name = entry.name().map_err(broken)?;
        if name.starts_with('/') || name.contains(['\\', ':', '\0']) || climbs(&name) {
            return Err(FillError::Damaged("name"));
        }
        if name.to_ascii_lowercase().ends_with("vbaproject.bin") {
            return Err(FillError::Macros);
        }
        if name.starts_with("_xmlsignatures/") {
            return Err(FillError::Signed);
        }
    }
    if all > MOST_IN_ALL {
        return Err(FillError::TooLarge { limit: usize::try_from(MOST_IN_ALL).unwrap_or(0) });
    }
    Ok(())
}

fn climbs(name: &str) -> bool {
    name.split('/').any(|part| part == "..")
}

/// The text of an entry; none when there is no such entry.
fn unpack(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, FillError> {
    let entry = match zip.by_name(name) {
        Ok(entry) => entry,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(broken(error)),
    };
    let mut bytes = Vec::new();
    let limit = u64::try_from(MOST_TEXT).unwrap_or(u64::MAX);
    // One byte more tells that there is more; the check sum is compared at the end.
    let read = entry.take(limit.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|_| FillError::Damaged("zip"))?;
    if bytes.len() > MOST_TEXT {
        return Err(FillError::TooLarge { limit: MOST_TEXT });
    }
    String::from_utf8(bytes).map(Some).map_err(|_| FillError::Damaged("text"))
}

/// The parts with text, from the list of content types.
fn text_parts(types: &str) -> Result<Vec<(Place, String)>, FillError> {
    let mut parts = Vec::new();
    let mut body = false;
    let mut reader = Reader::from_str(types);
    loop {
        let event = reader.read_event().map_err(|_| FillError::Damaged("types"))?;
        let tag = match event {
            Event::Eof => break,
            Event::DocType(_) => return Err(FillError::Damaged("types")),
            Event::Start(tag) | Event::Empty(tag) => tag,
            _ => continue,
        };
        if tag.local_name().into_inner() != "Override" {
            continue;
        }
        let value = |name: &str| {
            let found = tag.try_get_attribute(name).ok().flatten()?;
            crate::docx::attribute_text(&found.value)
        };
        let (Some(name), Some(kind)) = (value("PartName"), value("ContentType")) else { continue };
        if let Some(place) = place(&kind)? {
            body |= place == Place::Body;
            parts.push((place, name.trim_start_matches('/').to_owned()));
        }
    }
    parts.sort();
    parts.dedup();
    if body { Ok(parts) } else { Err(FillError::UnknownKind) }
}

/// Where a part of this content type stands; none for what holds no text of the document.
fn place(kind: &str) -> Result<Option<Place>, FillError> {
    let kind = kind.to_ascii_lowercase();
    if kind.contains("macroenabled") {
        return Err(FillError::Macros);
    }
    let Some(rest) =
        kind.strip_prefix("application/vnd.openxmlformats-officedocument.wordprocessingml.")
    else {
        return Ok(None);
    };
    Ok(match rest {
        "document.main+xml" => Some(Place::Body),
        "header+xml" => Some(Place::Header),
        "footer+xml" => Some(Place::Footer),
        "footnotes+xml" | "endnotes+xml" => Some(Place::Notes),
        _ => None,
    })
}
