//! What the writer leaves undone: version, language, document information, identity.

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, StringFormat, text_string};
use sha2::{Digest, Sha256};

use super::{Meta, ReportError};

/// Holds the place of the identity until the bytes are known.
const PLACE: [u8; 16] = *b"\xa5MentormapReport";

/// Completes `file` and gives its bytes.
pub(super) fn finish(mut file: Document, lang: &str, meta: &Meta) -> Result<Vec<u8>, ReportError> {
    file.version = "1.7".into();
    catalog(&mut file, lang)?;
    information(&mut file, meta)?;
    let place = Object::String(PLACE.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![place.clone(), place]));
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| ReportError::Write(error.to_string()))?;
    Ok(identified(bytes))
}

fn catalog(file: &mut Document, lang: &str) -> Result<(), ReportError> {
    let catalog = file.catalog_mut().map_err(|error| ReportError::Write(error.to_string()))?;
    catalog.set("Lang", text_string(lang));
    let shown = Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]);
    catalog.set("ViewerPreferences", Object::Dictionary(shown));
    Ok(())
}

/// Replaces what the writer said of the document: it names a standard that is not kept, and a
/// date of its own.
fn information(file: &mut Document, meta: &Meta) -> Result<(), ReportError> {
    let about = file.trailer.get(b"Info").and_then(Object::as_reference);
    let about = about.map_err(|error| ReportError::Write(error.to_string()))?;
    let date = moment(meta.date);
    let information = Dictionary::from_iter([
        ("Title", text_string(&meta.title)),
        ("Producer", text_string("Mentormap")),
        ("CreationDate", date.clone()),
        ("ModDate", date),
    ]);
    file.set_object(about, Object::Dictionary(information));
    Ok(())
}

/// Noon of the day, so that no time zone makes another day of it.
fn moment(date: NaiveDate) -> Object {
    Object::String(date.format("D:%Y%m%d120000Z").to_string().into_bytes(), StringFormat::Literal)
}

/// Puts the hash of all bytes in the place of the identity: the same content, the same identity.
fn identified(mut bytes: Vec<u8>) -> Vec<u8> {
    let place = hex(&PLACE);
    let identity = hex(&Sha256::digest(&bytes)[..PLACE.len()]);
    // The trailer stands at the end.
    let tail = bytes.len().saturating_sub(1024);
    let mut at = tail;
    while at + place.len() <= bytes.len() {
        if bytes[at..at + place.len()].eq_ignore_ascii_case(&place) {
            bytes[at..at + place.len()].copy_from_slice(&identity);
            at += place.len();
        } else {
            at += 1;
        }
    }
    bytes
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().flat_map(|byte| format!("{byte:02X}").into_bytes()).collect()
}
