//! One object of a file (7.3.8, 7.3.10).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::{budget::Budget, lexer::Lexer, table::Place};
use crate::FillError;

const BAD_OBJECT: FillError = FillError::Damaged("an object is broken");
const END: &[u8] = b"endstream";

/// The object at `at`, with its number.
///
/// # Errors
/// When none stands there, and when it costs too much.
pub(super) fn indirect(
    data: &[u8],
    at: usize,
    places: &BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<(ObjectId, Object), FillError> {
    let mut lexer = Lexer::new(data, at);
    let result = read(&mut lexer, data, places, budget);
    // Broken ones are paid for too.
    budget.read(lexer.at.saturating_sub(at))?;
    result
}

fn read(
    lexer: &mut Lexer<'_>,
    data: &[u8],
    places: &BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<(ObjectId, Object), FillError> {
    let id = head(lexer).ok_or(BAD_OBJECT)?;
    let value = lexer.value(budget)?;
    let Object::Dictionary(dict) = value else { return Ok((id, value)) };
    if !lexer.word(b"stream") {
        return Ok((id, Object::Dictionary(dict)));
    }
    // 7.3.8.1: the content begins after one line end.
    if lexer.peek() == Some(b'\r') {
        lexer.at += 1;
    }
    if lexer.peek() == Some(b'\n') {
        lexer.at += 1;
    }
    Ok((id, Object::Stream(stream(lexer, data, dict, places, budget)?)))
}

fn head(lexer: &mut Lexer<'_>) -> Option<ObjectId> {
    let number = u32::try_from(lexer.natural()?).ok()?;
    let generation = u16::try_from(lexer.natural()?).ok()?;
    lexer.word(b"obj").then_some((number, generation))
}

fn stream(
    lexer: &mut Lexer<'_>,
    data: &[u8],
    mut dict: Dictionary,
    places: &BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<Stream, FillError> {
    let start = lexer.at;
    let stated = length(&dict, data, places, budget)?.and_then(|length| start.checked_add(length));
    let end = match stated {
        Some(end) if ends_at(data, end, budget)? => end,
        _ => find_end(lexer, data)?,
    };
    lexer.at = end;
    let content = data.get(start..end).ok_or(BAD_OBJECT)?.to_vec();
    dict.set("Length", content.len() as i64);
    Ok(Stream { dict, content, allows_compression: false, start_position: None })
}

/// What the dictionary says of the length, itself or by another object.
fn length(
    dict: &Dictionary,
    data: &[u8],
    places: &BTreeMap<u32, Place>,
    budget: &mut Budget,
) -> Result<Option<usize>, FillError> {
    let place = match dict.get(b"Length") {
        Ok(Object::Integer(length)) => return Ok(usize::try_from(*length).ok()),
        Ok(Object::Reference((number, _))) => places.get(number),
        _ => None,
    };
    let Some(Place::At(at)) = place else { return Ok(None) };
    let mut lexer = Lexer::new(data, *at);
    let length = head(&mut lexer).and_then(|_| lexer.natural());
    budget.read(lexer.at.saturating_sub(*at))?;
    Ok(length)
}

fn ends_at(data: &[u8], end: usize, budget: &mut Budget) -> Result<bool, FillError> {
    let mut lexer = Lexer::new(data, end);
    let ends = lexer.word(END);
    budget.read(lexer.at.saturating_sub(end))?;
    Ok(ends)
}

/// Where the content that begins here ends, when its length is wrong.
fn find_end(lexer: &mut Lexer<'_>, data: &[u8]) -> Result<usize, FillError> {
    let start = lexer.at;
    let rest = data.get(start..).unwrap_or_default();
    let Some(length) = rest.windows(END.len()).position(|w| w == END) else {
        lexer.at = data.len();
        return Err(BAD_OBJECT);
    };
    let content = rest.get(..length).unwrap_or_default();
    let line_end = if content.ends_with(b"\r\n") {
        2
    } else {
        usize::from(content.ends_with(b"\n") || content.ends_with(b"\r"))
    };
    Ok(start + length - line_end)
}
