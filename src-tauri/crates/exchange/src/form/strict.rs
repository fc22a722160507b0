//! JSON from outside: no key twice, no deep nesting, no text that shows itself as another.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::plain;
use crate::{ExchangeError, Fault};

/// The deepest nesting of a file; no definition comes near.
pub const MAX_DEPTH: usize = 32;

/// The longest text of a file from outside, in characters.
pub const MAX_TEXT: usize = mentormap_domain::form::MAX_TEXT;

/// Parses JSON that somebody else wrote.
///
/// # Errors
/// Not JSON, a key that stands twice, deeper than [`MAX_DEPTH`]: each with line and column. A text
/// with control or direction characters or of more than `longest` characters: with its path.
pub(crate) fn parse(text: &str, longest: usize) -> Result<Value, ExchangeError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut json = serde_json::Deserializer::from_str(text);
    let value = Depth(MAX_DEPTH).deserialize(&mut json).and_then(|value| {
        json.end()?;
        Ok(value)
    });
    let value = value.map_err(|error| {
        let place = format!("line {} column {}", error.line(), error.column());
        ExchangeError::new(Fault::Broken, place, plain(&error))
    })?;
    screen(&value, "", longest)?;
    Ok(value)
}

/// Characters that no text of a form needs, and that make it look like another text.
fn hidden(c: char) -> bool {
    let direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (c.is_control() && c != '\n' && c != '\t') || direction
}

fn screen(value: &Value, place: &str, longest: usize) -> Result<(), ExchangeError> {
    match value {
        Value::String(text) => screen_text(text, place, longest),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| screen(value, &format!("{place}[{index}]"), longest)),
        Value::Object(object) => object.iter().try_for_each(|(name, value)| {
            let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
            screen_text(name, &place, longest)?;
            // The school's own file is as long as it is, and has a limit of its own.
            match value {
                Value::String(file) if place == "fill.data" || place.ends_with(".fill.data") => {
                    screen_text(file, &place, usize::MAX)
                }
                _ => screen(value, &place, longest),
            }
        }),
        _ => Ok(()),
    }
}

fn screen_text(text: &str, place: &str, longest: usize) -> Result<(), ExchangeError> {
    let place = || place.chars().filter(|c| !hidden(*c)).take(200).collect::<String>();
    if let Some(c) = text.chars().find(|c| hidden(*c)) {
        let reason = format!("U+{:04X}", u32::from(c));
        return Err(ExchangeError::new(Fault::Hidden, place(), reason));
    }
    if text.len() > longest && text.chars().count() > longest {
        let reason = format!("{} characters", text.chars().count());
        return Err(ExchangeError::new(Fault::TooLarge, place(), reason));
    }
    Ok(())
}

/// Reads a value that is at most this deep.
struct Depth(usize);

impl Depth {
    fn deeper<E: Error>(&self) -> Result<Depth, E> {
        self.0.checked_sub(1).map(Depth).ok_or_else(|| E::custom("nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self.deeper()?)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(Key(key)) = map.next_key()? {
            if object.contains_key(&key) {
                let short: String = key.chars().take(60).collect();
                return Err(A::Error::custom(format!("the key {short:?} stands twice")));
            }
            let value = map.next_value_seed(self.deeper()?)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
        String::deserialize(deserializer).map(Key)
    }
}
