//! Values of the domain as SQL values, and back.

use std::{error::Error, str::FromStr};

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Row, types::Type};
use serde::{
    Serialize,
    de::{
        DeserializeOwned, IntoDeserializer,
        value::{Error as ValueError, StrDeserializer},
    },
};

/// UTC with nine decimals: exact, and in text order.
pub fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Nanos, true)
}

/// An optional id, day or other value as its text.
pub fn optional<T: ToString>(value: &Option<T>) -> Option<String> {
    value.as_ref().map(ToString::to_string)
}

/// The name that serde gives to a plain variant.
pub fn tag<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Ok(name),
        Ok(_) => Err(rusqlite::Error::ToSqlConversionFailure("not a plain variant".into())),
        Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(error.into())),
    }
}

/// JSON text.
pub fn json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

/// Reading columns by name.
pub trait Columns {
    /// A text column parsed: ids, days, moments.
    fn parse<T>(&self, column: &str) -> rusqlite::Result<T>
    where
        T: FromStr<Err: Error + Send + Sync + 'static>;

    /// The same where the column may be empty.
    fn parse_optional<T>(&self, column: &str) -> rusqlite::Result<Option<T>>
    where
        T: FromStr<Err: Error + Send + Sync + 'static>;

    /// A plain variant by its serde name.
    fn untag<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T>;

    /// A JSON text column.
    fn unjson<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T>;
}

impl Columns for Row<'_> {
    fn parse<T>(&self, column: &str) -> rusqlite::Result<T>
    where
        T: FromStr<Err: Error + Send + Sync + 'static>,
    {
        self.get_ref(column)?.as_str()?.parse().map_err(broken)
    }

    fn parse_optional<T>(&self, column: &str) -> rusqlite::Result<Option<T>>
    where
        T: FromStr<Err: Error + Send + Sync + 'static>,
    {
        let text = self.get_ref(column)?.as_str_or_null()?;
        text.map(|text| text.parse().map_err(broken)).transpose()
    }

    fn untag<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T> {
        let name: StrDeserializer<'_, ValueError> =
            self.get_ref(column)?.as_str()?.into_deserializer();
        T::deserialize(name).map_err(broken)
    }

    fn unjson<T: DeserializeOwned>(&self, column: &str) -> rusqlite::Result<T> {
        serde_json::from_str(self.get_ref(column)?.as_str()?).map_err(broken)
    }
}

fn broken(error: impl Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
}
