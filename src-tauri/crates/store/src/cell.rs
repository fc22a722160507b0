//! A value of the domain in a column of its own: how it lies there, and back.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use mentormap_domain::{
    arrangement::Arrangement,
    calendar::HolidayKind,
    dossier::{Body, Kind},
    evaluation::{Author, EvaluationState, Moment, PointKind},
    form::FormKind,
    ids::{
        CheckActionId, EntryId, EvaluationId, GroupId, HolidayId, InternId, MailId, ObservationId,
        PersonId, PlacementId, PointId, SchoolId, SiteId, SupervisorId,
    },
    level::Level,
    mail::MailKind,
    observation::{Tone, Visibility},
    personal::{Keep, Privacy},
    text::Lang,
};
use rusqlite::{
    Row,
    types::{Type, Value, ValueRef},
};
use serde::Serialize;

use crate::row::{Columns, json, moment, tag};

/// A type that one column holds.
pub trait Cell: Sized {
    /// The value in the column of this name.
    fn read(row: &Row<'_>, column: &str) -> rusqlite::Result<Self>;

    /// What the column is to hold.
    fn write(&self) -> rusqlite::Result<Value>;
}

/// Types by how they are read from their column and what is written into it.
macro_rules! cells {
    ($read:ident, $write:ident: $($type:ty),+) => {$(
        impl Cell for $type {
            fn read(row: &Row<'_>, column: &str) -> rusqlite::Result<Self> {
                row.$read(column)
            }
            fn write(&self) -> rusqlite::Result<Value> {
                $write(self)
            }
        }
    )+};
}

cells!(get, itself: String, bool, u32, i32);
cells!(parse, text: CheckActionId, EntryId, HolidayId, MailId);
cells!(parse, text: EvaluationId, GroupId, InternId, ObservationId, PersonId, PlacementId, PointId);
cells!(parse, text: SchoolId, SiteId, SupervisorId, NaiveDate);
cells!(parse, time: DateTime<Utc>);
cells!(untag, variant: EvaluationState, HolidayKind, Kind, Lang, MailKind);
cells!(untag, variant: Author, FormKind, Moment, PointKind, Tone, Visibility);
cells!(unjson, list: Arrangement, Body, BTreeSet<String>, Vec<String>, Vec<PersonId>, Keep, Privacy);

fn itself<T: Clone + Into<Value>>(value: &T) -> rusqlite::Result<Value> {
    Ok(value.clone().into())
}

fn text(value: &impl ToString) -> rusqlite::Result<Value> {
    Ok(value.to_string().into())
}

fn time(value: &DateTime<Utc>) -> rusqlite::Result<Value> {
    Ok(moment(*value).into())
}

fn variant(value: &impl Serialize) -> rusqlite::Result<Value> {
    Ok(tag(value)?.into())
}

fn list(value: &impl Serialize) -> rusqlite::Result<Value> {
    Ok(json(value)?.into())
}

impl Cell for Level {
    fn read(row: &Row<'_>, column: &str) -> rusqlite::Result<Self> {
        let number: u8 = row.get(column)?;
        Level::try_from(number).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(0, Type::Integer, error.into())
        })
    }
    fn write(&self) -> rusqlite::Result<Value> {
        Ok(self.number().into())
    }
}

impl<T: Cell> Cell for Option<T> {
    fn read(row: &Row<'_>, column: &str) -> rusqlite::Result<Self> {
        match row.get_ref(column)? {
            ValueRef::Null => Ok(None),
            _ => T::read(row, column).map(Some),
        }
    }
    fn write(&self) -> rusqlite::Result<Value> {
        self.as_ref().map_or(Ok(Value::Null), T::write)
    }
}
