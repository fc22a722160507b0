//! Unpacking what a file needs to be read: cross-reference and object streams.

use std::io::Read;

use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Object, Stream};

use super::budget::Budget;
use crate::FillError;

const BAD_STREAM: FillError = FillError::Damaged("a stream cannot be unpacked");
/// Bytes in a row of a predicted stream; rows of a cross-reference stream have about seven.
const WIDEST: i64 = 4096;

/// The content of `stream`, unpacked within `budget`.
///
/// # Errors
/// When it is packed in a way that no writer uses here, is broken, or costs too much.
pub(super) fn unpack(stream: &Stream, budget: &mut Budget) -> Result<Vec<u8>, FillError> {
    match only(stream.dict.get(b"Filter").ok()) {
        None => {
            budget.unpacked(stream.content.len())?;
            Ok(stream.content.clone())
        }
        Some(Object::Name(name)) if matches!(name.as_slice(), b"FlateDecode" | b"Fl") => {
            let plain = inflate(&stream.content, budget)?;
            match only(stream.dict.get(b"DecodeParms").ok()) {
                Some(Object::Dictionary(how)) => undo_prediction(plain, how),
                _ => Ok(plain),
            }
        }
        Some(_) => Err(BAD_STREAM),
    }
}

/// The value itself, or the only one in an array.
fn only(value: Option<&Object>) -> Option<&Object> {
    match value {
        Some(Object::Array(items)) => match items.as_slice() {
            [] => None,
            [one] => Some(one),
            _ => Some(&Object::Null),
        },
        other => other,
    }
}

fn inflate(packed: &[u8], budget: &mut Budget) -> Result<Vec<u8>, FillError> {
    let mut plain = Vec::new();
    let most = budget.left() as u64 + 1;
    ZlibDecoder::new(packed).take(most).read_to_end(&mut plain).map_err(|_| BAD_STREAM)?;
    budget.unpacked(plain.len())?;
    Ok(plain)
}

/// 7.4.4.4: rows that say how they differ from the one above.
fn undo_prediction(data: Vec<u8>, how: &Dictionary) -> Result<Vec<u8>, FillError> {
    let number = |key: &[u8], usual| how.get(key).and_then(Object::as_i64).unwrap_or(usual);
    if number(b"Predictor", 1) < 10 {
        return if number(b"Predictor", 1) == 1 { Ok(data) } else { Err(BAD_STREAM) };
    }
    let bits = number(b"Colors", 1).checked_mul(number(b"BitsPerComponent", 8));
    let columns = number(b"Columns", 1);
    let (Some(8), 1..=WIDEST) = (bits, columns) else { return Err(BAD_STREAM) };
    let width = columns as usize;
    let mut plain: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0; width];
    for row in data.chunks(width + 1) {
        let Some((kind, row)) = row.split_first() else { continue };
        let mut row = row.to_vec();
        row.resize(width, 0);
        undo_row(*kind, &mut row, &above)?;
        plain.extend_from_slice(&row);
        above = row;
    }
    Ok(plain)
}

fn undo_row(kind: u8, row: &mut [u8], above: &[u8]) -> Result<(), FillError> {
    let (mut left, mut corner) = (0_u8, 0_u8);
    for (byte, up) in row.iter_mut().zip(above) {
        let guess = match kind {
            0 => 0,
            1 => left,
            2 => *up,
            3 => ((u16::from(left) + u16::from(*up)) / 2) as u8,
            4 => paeth(left, *up, corner),
            _ => return Err(BAD_STREAM),
        };
        *byte = byte.wrapping_add(guess);
        (left, corner) = (*byte, *up);
    }
    Ok(())
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let sum = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |value: u8| (sum - i16::from(value)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}
