//! Changes to a file: of its bytes, of its lines, of its tokens, of its values, of its members.

use std::io::{Cursor, Read, Write};

use serde_json::{Map, Number, Value};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::support::Random;

/// What is changed.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    Bytes,
    Lines,
    /// Words and numbers, as a PDF has them.
    Tokens,
    /// Values of a JSON document.
    Json,
    /// The files in a zip, which is then sound again.
    Members,
}

const NUMBERS: &[&str] = &[
    "0",
    "-1",
    "1",
    "255",
    "65535",
    "65536",
    "2147483647",
    "-2147483648",
    "4294967295",
    "9223372036854775807",
    "18446744073709551616",
    "1e308",
    "-0.0",
    "99999999999999999999999",
];
const WORDS: &[&str] = &[
    "",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "=1+1",
    "<script>",
    "../../x",
    "C:\\x",
    "null",
    "\u{1f476}",
    "Zoë",
    "%s%n",
    "' OR 1=1 --",
    "]]>",
    "&amp;",
    "obj",
    "endobj",
    "stream",
    "endstream",
    "xref",
    "<<",
    ">>",
    "[",
    "]",
    "/Kids",
    "/Parent",
    "/Length",
    "/Type",
    "(",
    ")",
    "R",
    "{{naam}}",
];
/// A change makes no file much larger than this.
const LARGEST: usize = 1 << 20;

/// The file `seed` with a few changes; `other` is another of the same kind, to take from.
pub fn change(shapes: &[Shape], seed: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let shape = *random.pick(shapes);
    let mut input = seed.to_vec();
    for _ in 0..*random.pick(&[1, 1, 1, 2, 4]) {
        input = match shape {
            Shape::Bytes => bytes(input, other, random),
            Shape::Lines => pieces(&input, random, |byte| byte == b'\n' || byte == b';'),
            Shape::Tokens => pieces(&input, random, |byte| !byte.is_ascii_alphanumeric()),
            Shape::Json => json(&input, random).unwrap_or_else(|| bytes(input, other, random)),
            Shape::Members => {
                members(&input, random).unwrap_or_else(|| bytes(input, other, random))
            }
        };
        input.truncate(LARGEST * 4);
    }
    input
}

fn bytes(mut input: Vec<u8>, other: &[u8], random: &mut Random) -> Vec<u8> {
    if input.is_empty() {
        return random.bytes(8);
    }
    let at = random.below(input.len());
    let end = input.len().min(at + 1 + random.below(64));
    match random.below(9) {
        0 | 1 => input[at] ^= 1 << random.below(8),
        2 => input[at] = *random.pick(&[0, 1, 0x7f, 0x80, 0xff, b'"', b'<']),
        3 => input.truncate(at),
        4 => drop(input.drain(at..end)),
        5 if input.len() < LARGEST => {
            let piece = input[at..end].to_vec();
            let again = piece.repeat(1 + random.below(200));
            input.splice(at..at, again);
        }
        6 => {
            let from = random.below(other.len());
            let size = random.below(400).min(other.len() - from);
            input.splice(at..end, other[from..from + size].iter().copied());
        }
        7 => {
            let count = 1 + random.below(8);
            let noise = random.bytes(count);
            input.splice(at..end, noise);
        }
        _ => {
            let words = if random.one_in(2) { NUMBERS } else { WORDS };
            let word = *random.pick(words);
            input.splice(at..at, word.bytes());
        }
    }
    input
}

/// Changes a piece between two separators: what stands there becomes something else, is gone, or
/// stands there often.
fn pieces(input: &[u8], random: &mut Random, ends: fn(u8) -> bool) -> Vec<u8> {
    if input.is_empty() {
        return Vec::new();
    }
    let mut start = random.below(input.len());
    while start > 0 && !ends(input[start - 1]) {
        start -= 1;
    }
    let length = input[start..].iter().position(|byte| ends(*byte)).unwrap_or(input.len() - start);
    let piece = &input[start..start + length];
    let new = match random.below(6) {
        0 => Vec::new(),
        1 => piece.repeat(2 + random.below(50)),
        2 => random.pick(WORDS).repeat(1 + random.below(20)).into_bytes(),
        3 => vec![*random.pick(b"A(<[{\"\\"); 1 + random.below(5000)],
        _ => random.pick(NUMBERS).as_bytes().to_vec(),
    };
    [&input[..start], &new, &input[start + length..]].concat()
}

fn json(input: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    let mut value: Value = serde_json::from_slice(input).ok()?;
    let count = count(&value);
    let mut left = random.below(count);
    at(&mut value, &mut left, random);
    serde_json::to_vec(&value).ok()
}

fn count(value: &Value) -> usize {
    match value {
        Value::Array(all) => 1 + all.iter().map(count).sum::<usize>(),
        Value::Object(all) => 1 + all.values().map(count).sum::<usize>(),
        _ => 1,
    }
}

/// Changes the value that is the `left`th when all are counted.
fn at(value: &mut Value, left: &mut usize, random: &mut Random) -> bool {
    if *left == 0 {
        other(value, random);
        return true;
    }
    *left -= 1;
    match value {
        Value::Array(all) => all.iter_mut().any(|value| at(value, left, random)),
        Value::Object(all) => all.values_mut().any(|value| at(value, left, random)),
        _ => false,
    }
}

fn other(value: &mut Value, random: &mut Random) {
    match (&mut *value, random.below(4)) {
        (Value::Array(all), 0) if !all.is_empty() => {
            let again = random.pick(all).clone();
            all.extend(vec![again; 1 + random.below(300)]);
        }
        (Value::Array(all), 1) if !all.is_empty() => drop(all.remove(random.below(all.len()))),
        (Value::Array(all), 2) => all.reverse(),
        (Value::Object(all), 0) if !all.is_empty() => {
            let key = key(all, random);
            all.remove(&key);
        }
        (Value::Object(all), 1) if !all.is_empty() => {
            let key = key(all, random);
            let moved = all.remove(&key).unwrap_or_default();
            all.insert(random.pick(WORDS).to_string(), moved);
        }
        (Value::String(text), 0) => {
            let at = (0..=random.below(text.len() + 1)).rev().find(|at| text.is_char_boundary(*at));
            text.insert_str(at.unwrap_or(0), random.pick::<&str>(WORDS));
        }
        (Value::String(text), 1) => *text = text.repeat(2 + random.below(2000)),
        (Value::Number(number), 0 | 1) => {
            let new = random.pick(NUMBERS).parse().ok().and_then(Number::from_f64);
            *number = new.unwrap_or_else(|| Number::from(random.bits()));
        }
        _ => *value = any(random),
    }
}

fn key(all: &Map<String, Value>, random: &mut Random) -> String {
    all.keys().nth(random.below(all.len())).cloned().unwrap_or_default()
}

fn any(random: &mut Random) -> Value {
    match random.below(8) {
        0 => Value::Null,
        1 => Value::Bool(true),
        2 => Value::from(random.bits() as i64),
        3 => Value::from(-1.5e300),
        4 => Value::from(random.pick(WORDS).repeat(1 + random.below(100))),
        5 => Value::Array(Vec::new()),
        6 => Value::Object(Map::new()),
        // Deep: who reads by recursion needs a bound.
        _ => (0..1 + random.below(110)).fold(Value::Null, |inner, _| Value::Array(vec![inner])),
    }
}

/// Changes one file within a zip, or the files themselves.
fn members(input: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(input)).ok()?;
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).ok()?;
        let mut content = Vec::new();
        Read::by_ref(&mut file).take(LARGEST as u64).read_to_end(&mut content).ok()?;
        let name = file.name().ok()?.into_owned();
        drop(file);
        files.push((name, content));
    }
    let at = random.below(files.len());
    match random.below(10) {
        0 => drop(files.remove(at)),
        1 => {
            let again = files.get(at)?.1.clone();
            files.push((format!("{}{}", random.pick(WORDS), files[at].0), again));
        }
        2 => files.get_mut(at)?.1 = vec![b' '; random.below(8 << 20)],
        _ => {
            let content = std::mem::take(&mut files.get_mut(at)?.1);
            let is_mark = |byte: u8| matches!(byte, b'<' | b'>' | b'"' | b' ' | b'/' | b'=');
            files[at].1 = match random.below(3) {
                0 => bytes(content.clone(), &content, random),
                _ if content.is_empty() => content,
                _ => pieces(&content, random, is_mark),
            };
        }
    }
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        out.start_file(name, SimpleFileOptions::default()).ok()?;
        out.write_all(&content).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}
