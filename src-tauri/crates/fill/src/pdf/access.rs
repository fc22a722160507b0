//! Reading values out of objects, whatever they turn out to be.

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};

/// The value behind `value`; null when a reference leads nowhere or in a circle.
pub(super) fn resolved<'a>(file: &'a Document, value: &'a Object) -> &'a Object {
    file.dereference(value).map_or(&Object::Null, |(_, object)| object)
}

/// The value of `key`; none when it is missing or null.
pub(super) fn get<'a>(file: &'a Document, dict: &'a Dictionary, key: &str) -> Option<&'a Object> {
    let value = resolved(file, dict.get(key.as_bytes()).ok()?);
    (!value.is_null()).then_some(value)
}

/// The dictionary of `key`; of a stream its own.
pub(super) fn dict<'a>(
    file: &'a Document,
    within: &'a Dictionary,
    key: &str,
) -> Option<&'a Dictionary> {
    as_dict(get(file, within, key)?)
}

pub(super) fn as_dict(value: &Object) -> Option<&Dictionary> {
    match value {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// The dictionary that is the object `id`.
pub(super) fn at(file: &Document, id: ObjectId) -> Option<&Dictionary> {
    as_dict(file.get_object(id).ok()?)
}

/// The dictionary that is the object `id`, to change it.
pub(super) fn at_mut(file: &mut Document, id: ObjectId) -> Option<&mut Dictionary> {
    match file.get_object_mut(id).ok()? {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&mut stream.dict),
        _ => None,
    }
}

pub(super) fn array<'a>(file: &'a Document, dict: &'a Dictionary, key: &str) -> &'a [Object] {
    get(file, dict, key).and_then(|value| value.as_array().ok()).map_or(&[], Vec::as_slice)
}

pub(super) fn integer(file: &Document, dict: &Dictionary, key: &str) -> Option<i64> {
    match get(file, dict, key)? {
        Object::Integer(number) => Some(*number),
        Object::Real(number) => Some(*number as i64),
        _ => None,
    }
}

pub(super) fn name(file: &Document, dict: &Dictionary, key: &str) -> Option<Vec<u8>> {
    get(file, dict, key)?.as_name().ok().map(<[u8]>::to_vec)
}

/// A finite number that a page can hold.
pub(super) fn number(value: &Object) -> Option<f32> {
    let number = match value {
        Object::Integer(number) => *number as f32,
        Object::Real(number) => *number,
        _ => return None,
    };
    (number.abs() <= 100_000.0).then_some(number)
}

/// So many numbers.
pub(super) fn numbers<const N: usize>(
    file: &Document,
    dict: &Dictionary,
    key: &str,
) -> Option<[f32; N]> {
    let items = array(file, dict, key).iter().take(N + 1);
    let items = items.map(|item| number(resolved(file, item)));
    let numbers: Vec<f32> = items.collect::<Option<_>>()?;
    numbers.try_into().ok()
}

/// Left, bottom, right, top.
pub(super) fn rectangle(file: &Document, dict: &Dictionary, key: &str) -> Option<[f32; 4]> {
    let [a, b, c, d] = numbers(file, dict, key)?;
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

/// The text of `key`.
pub(super) fn text(file: &Document, dict: &Dictionary, key: &str) -> Option<String> {
    words(get(file, dict, key)?)
}

/// Longer names and labels are no real ones; many fields may share one.
const LONGEST: usize = 8192;

/// A text or a name as text, up to a length that no real label has.
pub(super) fn words(value: &Object) -> Option<String> {
    match value {
        Object::String(bytes, kind) if bytes.len() > LONGEST => {
            let bytes = bytes.get(..LONGEST).unwrap_or_default().to_vec();
            all_words(&Object::String(bytes, *kind))
        }
        Object::Name(bytes) if bytes.len() > LONGEST => None,
        other => all_words(other),
    }
}

/// A text or a name as text.
pub(super) fn all_words(value: &Object) -> Option<String> {
    match value {
        Object::String(bytes, _) => Some(decode(bytes, value)),
        Object::Name(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    }
}

fn decode(bytes: &[u8], value: &Object) -> String {
    let utf16 = |bytes: &[u8], order: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(order));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // Not allowed, but written.
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => decode_text_string(value)
            .unwrap_or_else(|_| bytes.iter().copied().map(char::from).collect()),
    }
}
