//! Where each object stands: cross-reference tables and streams (7.5.4, 7.5.8), newest first.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, Stream};

use super::{budget::Budget, inflate::unpack, lexer::Lexer, object::indirect};
use crate::FillError;

const BAD_TABLE: FillError = FillError::Damaged("the table of objects is broken");
/// More objects than any form has.
const OBJECTS: usize = 400_000;

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Free,
    /// At so many bytes.
    At(usize),
    /// In an object stream.
    Packed(u32),
}

/// All objects of a file, and its trailer.
pub(super) struct Table {
    pub places: BTreeMap<u32, Place>,
    /// The newest one.
    pub trailer: Dictionary,
}

/// Reads the table of `data`, which begins with the header.
///
/// # Errors
/// When it is not there, is broken, or says that the file is protected.
pub(super) fn table(data: &[u8], budget: &mut Budget) -> Result<Table, FillError> {
    let mut places = BTreeMap::new();
    let mut trailer: Option<Dictionary> = None;
    let mut seen = BTreeSet::new();
    let mut open = vec![start(data)?];
    while let Some(at) = open.pop() {
        if !seen.insert(at) {
            continue;
        }
        let section = section(data, at, &mut places, budget)?;
        if section.has(b"Encrypt") {
            return Err(FillError::Encrypted);
        }
        // What is taken last is read first: the stream of a hybrid file before older tables.
        let older = [b"Prev".as_slice(), b"XRefStm"].map(|key| section.get(key));
        let older = older.into_iter().filter_map(|at| at.and_then(Object::as_i64).ok());
        open.extend(older.filter_map(|at| usize::try_from(at).ok()));
        trailer.get_or_insert(section);
    }
    Ok(Table { places, trailer: trailer.ok_or(BAD_TABLE)? })
}

/// What the last `startxref` says.
fn start(data: &[u8]) -> Result<usize, FillError> {
    const WORD: &[u8] = b"startxref";
    let tail = data.len().saturating_sub(4096);
    let window = data.get(tail..).unwrap_or_default();
    let at = window.windows(WORD.len()).rposition(|w| w == WORD);
    let at = at.ok_or(FillError::Damaged("the end of the file is missing"))?;
    Lexer::new(data, tail + at + WORD.len()).natural().ok_or(BAD_TABLE)
}

fn section(
    data: &[u8],
    at: usize,
    places: &mut BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<Dictionary, FillError> {
    let mut lexer = Lexer::new(data, at);
    if lexer.word(b"xref") {
        let trailer = rows(&mut lexer, places).and_then(|()| lexer.value(budget));
        budget.read(lexer.at.saturating_sub(at))?;
        return trailer?.as_dict().cloned().map_err(|_| BAD_TABLE);
    }
    let none = BTreeMap::new();
    let (_, object) = indirect(data, at, &none, budget)?;
    let Object::Stream(stream) = object else { return Err(BAD_TABLE) };
    if !stream.dict.has_type(b"XRef") {
        return Err(BAD_TABLE);
    }
    packed_rows(&stream, places, budget)?;
    Ok(stream.dict)
}

/// Takes over the rows of a table, up to the word `trailer`.
fn rows(lexer: &mut Lexer<'_>, places: &mut BTreeMap<u32, Place>) -> Result<(), FillError> {
    while !lexer.word(b"trailer") {
        let first = lexer.natural().ok_or(BAD_TABLE)?;
        let count = lexer.natural().ok_or(BAD_TABLE)?;
        for number in (first..).take(count) {
            let at = lexer.natural().ok_or(BAD_TABLE)?;
            lexer.natural().ok_or(BAD_TABLE)?;
            let place = match (lexer.word(b"n"), at) {
                (true, 1..) => Place::At(at),
                (true, 0) => Place::Free,
                (false, _) if lexer.word(b"f") => Place::Free,
                (false, _) => return Err(BAD_TABLE),
            };
            add(places, number, place)?;
        }
    }
    Ok(())
}

fn add(places: &mut BTreeMap<u32, Place>, number: usize, place: Place) -> Result<(), FillError> {
    let number = u32::try_from(number).map_err(|_| BAD_TABLE)?;
    // A newer table was here before.
    places.entry(number).or_insert(place);
    if places.len() > OBJECTS { Err(FillError::TooComplex) } else { Ok(()) }
}

/// Takes over the rows of a cross-reference stream.
fn packed_rows(
    stream: &Stream,
    places: &mut BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<(), FillError> {
    let [kind_width, first_width, second_width] = widths(&stream.dict)?;
    let width = kind_width + first_width + second_width;
    let data = unpack(stream, budget)?;
    let mut rows = data.chunks_exact(width);
    for (first, count) in ranges(&stream.dict)? {
        for (number, row) in (first..).take(count).zip(rows.by_ref()) {
            let (kind, row) = row.split_at(kind_width);
            let first = whole(row.get(..first_width).unwrap_or_default());
            let place = match if kind_width == 0 { Some(1) } else { whole(kind) } {
                Some(1) => first.map_or(Place::Free, Place::At),
                Some(2) => {
                    let packer = first.and_then(|first| u32::try_from(first).ok());
                    packer.map_or(Place::Free, Place::Packed)
                }
                _ => Place::Free,
            };
            add(places, number, place)?;
        }
    }
    Ok(())
}

fn widths(dict: &Dictionary) -> Result<[usize; 3], FillError> {
    let widths = naturals(dict, b"W").ok_or(BAD_TABLE)?;
    match *widths.as_slice() {
        [a @ 0..=8, b @ 0..=8, c @ 0..=8] if a + b + c > 0 => Ok([a, b, c]),
        _ => Err(BAD_TABLE),
    }
}

/// First number and count of each range.
fn ranges(dict: &Dictionary) -> Result<Vec<(usize, usize)>, FillError> {
    let size = dict.get(b"Size").and_then(Object::as_i64).map_err(|_| BAD_TABLE)?;
    let size = usize::try_from(size).map_err(|_| BAD_TABLE)?;
    let index = naturals(dict, b"Index").unwrap_or_else(|| vec![0, size]);
    Ok(index.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect())
}

fn naturals(dict: &Dictionary, key: &[u8]) -> Option<Vec<usize>> {
    let items = dict.get(key).and_then(Object::as_array).ok()?;
    items.iter().map(|item| usize::try_from(item.as_i64().ok()?).ok()).collect()
}

fn whole(bytes: &[u8]) -> Option<usize> {
    let sum = bytes.iter().try_fold(0_u64, |sum, b| Some(sum.checked_mul(256)? + u64::from(*b)));
    usize::try_from(sum?).ok()
}
