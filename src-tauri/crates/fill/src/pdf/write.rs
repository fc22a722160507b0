//! The bytes of the new file, with an identity that follows from them (14.4).

use std::collections::BTreeSet;

use lopdf::{Document, Object, ObjectId, StringFormat};
use sha2::{Digest, Sha256};

use crate::FillError;

/// Writes `file`; the same objects give the same bytes.
///
/// # Errors
/// When the file cannot be put together.
pub(super) fn write(mut file: Document) -> Result<Vec<u8>, FillError> {
    let first = file.trailer.get(b"ID").and_then(Object::as_array).ok();
    let first = first.and_then(|ids| ids.first()).and_then(|id| id.as_str().ok());
    let first = first.map(<[u8]>::to_vec);
    file.trailer.remove(b"ID");
    let kept = reachable(&file);
    file.objects.retain(|id, _| kept.contains(id));
    // A comment of high bytes marks the file as binary (7.5.2).
    file.binary_mark = vec![0xe2, 0xe3, 0xcf, 0xd3];
    let plain = save(&mut file)?;
    let second = Sha256::digest(&plain)[..16].to_vec();
    let first = first.unwrap_or_else(|| second.clone());
    let id = |bytes| Object::String(bytes, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id(first), id(second)]);
    save(&mut file)
}

/// What the file leads to; old values and drawings, which it no more does, are left out.
fn reachable(file: &Document) -> BTreeSet<ObjectId> {
    let mut open: Vec<&Object> = file.trailer.iter().map(|(_, value)| value).collect();
    let mut seen = BTreeSet::new();
    while let Some(value) = open.pop() {
        match value {
            Object::Reference(id) if seen.insert(*id) => open.extend(file.objects.get(id)),
            Object::Array(items) => open.extend(items),
            Object::Dictionary(dict) => open.extend(dict.iter().map(|(_, value)| value)),
            Object::Stream(stream) => open.extend(stream.dict.iter().map(|(_, value)| value)),
            _ => {}
        }
    }
    seen
}

fn save(file: &mut Document) -> Result<Vec<u8>, FillError> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| FillError::Write(error.to_string()))?;
    Ok(bytes)
}
