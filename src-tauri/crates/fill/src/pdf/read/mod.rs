//! From bytes to objects, bounded whatever the bytes are.
//!
//! The object model and the writer are those of lopdf; reading is done here, because its reader
//! unpacks and parses the same bytes as often as a hostile table of objects says.

mod budget;
mod inflate;
mod lexer;
mod object;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, Stream};

use crate::FillError;
use budget::Budget;
use lexer::Lexer;
use table::{Place, Table};

const NO_HEADER: FillError = FillError::Damaged("the header is missing");
const NO_ROOT: FillError = FillError::Damaged("the catalogue is missing");
const BAD_PACKER: FillError = FillError::Damaged("an object stream is broken");

/// Reads all objects in use of the file `bytes`.
///
/// # Errors
/// When it is broken off, put together wrongly, protected, or costs too much.
pub(super) fn read(bytes: &[u8]) -> Result<Document, FillError> {
    let start = bytes.windows(5).position(|window| window == b"%PDF-").ok_or(NO_HEADER)?;
    let data = bytes.get(start..).unwrap_or_default();
    let mut budget = Budget::new(data.len());
    let Table { places, trailer } = table::table(data, &mut budget)?;
    let mut file = Document::new();
    file.version = version(data);
    file.objects = objects(data, &places, &mut budget)?;
    file.max_id = file.objects.keys().map(|id| id.0).max().unwrap_or_default();
    for key in ["Root", "Info", "ID"] {
        if let Ok(value) = trailer.get(key.as_bytes()) {
            file.trailer.set(key, value.clone());
        }
    }
    file.catalog().map_err(|_| NO_ROOT)?;
    Ok(file)
}

fn version(data: &[u8]) -> String {
    let written = data.get(5..8).and_then(|version| std::str::from_utf8(version).ok());
    let known = written.filter(|version| ("1.4".."2.1").contains(version));
    known.unwrap_or("1.4").to_owned()
}

fn objects(
    data: &[u8],
    places: &BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<BTreeMap<(u32, u16), Object>, FillError> {
    let mut objects = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (number, place) in places {
        let Place::At(at) = place else { continue };
        if !seen.insert(*at) {
            continue;
        }
        // One that is not where it should be reads as null (7.3.10).
        match object::indirect(data, *at, places, budget) {
            Ok((id, object)) if id.0 == *number => drop(objects.insert(id, object)),
            Ok(_) | Err(FillError::Damaged(_)) => {}
            Err(other) => return Err(other),
        }
    }
    for packer in packers(places) {
        let Some(Object::Stream(stream)) = objects.get(&(packer, 0)) else { continue };
        let packed = unpack(packer, stream, places, budget)?;
        for (number, object) in packed {
            objects.entry((number, 0)).or_insert(object);
        }
    }
    objects.retain(|_, object| !is_container(object));
    Ok(objects)
}

/// The object streams that hold an object in use.
fn packers(places: &BTreeMap<u32, Place>) -> BTreeSet<u32> {
    let packer = |place: &Place| match place {
        Place::Packed(packer) => Some(*packer),
        _ => None,
    };
    places.values().filter_map(packer).collect()
}

/// Ways in which objects were packed, which the new file has no more.
fn is_container(object: &Object) -> bool {
    match object {
        Object::Stream(stream) => stream.dict.has_type(b"XRef") || stream.dict.has_type(b"ObjStm"),
        Object::Dictionary(dict) => dict.has(b"Linearized"),
        _ => false,
    }
}

/// The objects of an object stream (7.5.7) that the table looks for there.
fn unpack(
    packer: u32,
    stream: &Stream,
    places: &BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<Vec<(u32, Object)>, FillError> {
    let number = |key: &[u8]| {
        let number = stream.dict.get(key).and_then(Object::as_i64).ok();
        number.and_then(|number| usize::try_from(number).ok()).ok_or(BAD_PACKER)
    };
    let (count, first) = (number(b"N")?, number(b"First")?);
    let data = inflate::unpack(stream, budget)?;
    let mut heads = Lexer::new(&data, 0);
    let mut objects = Vec::new();
    for _ in 0..count {
        let (Some(number), Some(at)) = (heads.natural(), heads.natural()) else { break };
        let Ok(number) = u32::try_from(number) else { continue };
        if places.get(&number) != Some(&Place::Packed(packer)) {
            continue;
        }
        let start = first.checked_add(at).ok_or(BAD_PACKER)?;
        let mut lexer = Lexer::new(&data, start);
        let value = lexer.value(budget);
        budget.read(lexer.at.saturating_sub(start))?;
        match value {
            Ok(value) => objects.push((number, value)),
            Err(FillError::Damaged(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(objects)
}
