//! One form definition as a JSON file.

mod schema;
mod strict;

pub use schema::schema;
pub(crate) use strict::parse as parse_strict;
pub use strict::{MAX_DEPTH, MAX_TEXT};

use mentormap_domain::form::{FormFile, MAX_FILL_FILE, Programme, SchoolForm, UniformForm};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{ExchangeError, Fault};

/// The largest form file, in bytes: a definition, and the school's own file inside it.
pub const MAX_BYTES: usize = 2_000_000 + MAX_FILL_FILE / 3 * 4;

/// Reads a form file. The rules of its kind are checked by the caller, who knows the other forms.
///
/// # Errors
/// Not JSON, an unknown or newer format, another shape, more than [`MAX_BYTES`].
pub fn read(text: &str) -> Result<FormFile, ExchangeError> {
    if text.len() > MAX_BYTES {
        return Err(ExchangeError::new(Fault::TooLarge, "file", format!("{} bytes", text.len())));
    }
    from_value(parse(text)?)
}

/// Reads a form file that somebody else made: as [`read`], and nothing in it may stand twice, be
/// nested deeply or hide itself.
///
/// # Errors
/// As [`read`]; a key that stands twice, nesting deeper than [`MAX_DEPTH`], control and direction
/// characters, a text of more than [`MAX_TEXT`] characters.
pub fn read_outside(text: &str) -> Result<FormFile, ExchangeError> {
    if text.len() > MAX_BYTES {
        return Err(ExchangeError::new(Fault::TooLarge, "file", format!("{} bytes", text.len())));
    }
    let value = parse_strict(text, MAX_TEXT)?;
    lone_parts(&value)?;
    from_value(value)
}

/// A part without content has its tag and nothing else, which the types do not see to.
fn lone_parts(value: &Value) -> Result<(), ExchangeError> {
    let parts = value.get("parts").and_then(Value::as_array).into_iter().flatten().enumerate();
    for (index, part) in parts.filter_map(|(index, part)| Some((index, part.as_object()?))) {
        let lone = part.get("part").and_then(Value::as_str) == Some("identification");
        if let Some(other) = part.keys().find(|key| lone && *key != "part") {
            let reason = format!("unknown field `{}`", other.chars().take(60).collect::<String>());
            return Err(ExchangeError::new(Fault::Broken, format!("parts[{index}]"), reason));
        }
    }
    Ok(())
}

/// A form from JSON that is parsed already.
///
/// # Errors
/// As [`read`].
pub fn from_value(value: Value) -> Result<FormFile, ExchangeError> {
    let (value, name, version) = take_format(value)?;
    if version > 1 {
        let reason = format!("{name}/{version}");
        return Err(ExchangeError::new(Fault::FormatNewer, "format", reason));
    }
    match name.as_str() {
        "mentormap-uniform-form" => typed::<UniformForm>(value).map(FormFile::Uniform),
        "mentormap-school-form" => typed::<SchoolForm>(value).map(FormFile::School),
        "mentormap-programme" => typed::<Programme>(value).map(FormFile::Programme),
        _ => Err(ExchangeError::new(Fault::FormatUnknown, "format", name)),
    }
}

/// A form as the text of a file: two spaces, a newline at the end.
///
/// # Errors
/// None in practice: every form can be written.
pub fn write(form: &FormFile) -> Result<String, ExchangeError> {
    crate::form::pretty(form)
}

pub(crate) fn pretty<T: serde::Serialize>(value: &T) -> Result<String, ExchangeError> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| ExchangeError::new(Fault::Broken, "file", error.to_string()))
}

/// Parses JSON; the place of an error is its line and column.
pub(crate) fn parse(text: &str) -> Result<Value, ExchangeError> {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let place = format!("line {} column {}", error.line(), error.column());
        ExchangeError::new(Fault::Broken, place, plain(&error))
    })
}

/// The value as a `T`; the place of an error is its path.
pub(crate) fn typed<T: DeserializeOwned>(value: Value) -> Result<T, ExchangeError> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let place = error.path().to_string();
        ExchangeError::new(Fault::Broken, place, plain(error.inner()))
    })
}

/// The message of serde without the line and column that stand in `place` already.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    text.chars().take(200).collect()
}

/// Takes the `format` tag off: its name and version.
pub(crate) fn take_format(value: Value) -> Result<(Value, String, u32), ExchangeError> {
    let unknown = |what: &str| ExchangeError::new(Fault::FormatUnknown, "format", what);
    let Value::Object(mut object) = value else { return Err(unknown("-")) };
    let Some(Value::String(tag)) = object.shift_remove("format") else { return Err(unknown("-")) };
    let short: String = tag.chars().take(60).collect();
    let Some((name, version)) = tag.rsplit_once('/') else { return Err(unknown(&short)) };
    let version = version.parse().map_err(|_| unknown(&short))?;
    Ok((Value::Object(object), name.to_owned(), version))
}
