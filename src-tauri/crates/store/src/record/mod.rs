//! The records: per concept its key, its rows and its queries.

#[macro_use]
mod columns;

mod answer;
mod dossier;
mod evaluation;
mod form;
mod form_draft;
mod group;
mod holiday;
mod intern;
mod mail_template;
mod observation;
mod person;
mod placement;
mod point;
mod rating;
mod school;
mod self_check;
mod setting;
mod site;
mod supervisor;

pub use form::StoredForm;
pub use form_draft::StoredDraft;
pub use observation::{NotedActivity, ObservationCount};
pub use setting::Setting;

use mentormap_domain::ids::PlacementId;
use rusqlite::{Connection, OptionalExtension, params_from_iter, types::Value};
use serde::{Serialize, de::DeserializeOwned};

use crate::Table;

/// A kind of thing that the store keeps. Implemented here only.
pub trait Record: Row + Clone + PartialEq + Serialize + DeserializeOwned {
    /// What tells one from another.
    type Key;

    /// Its kind.
    const TABLE: Table;

    /// The key of this one.
    fn key(&self) -> Self::Key;

    /// The parts of a key as text; joined by `/` they are the id in changes and history.
    fn parts(key: &Self::Key) -> Vec<String>;
}

/// How a record lies in its table.
pub trait Row: Sized {
    /// The table.
    const NAME: &'static str;

    /// The columns of the key, in the order of the parts.
    const KEY: &'static [&'static str] = &["id"];

    /// The columns that a record fills itself, those of the key among them.
    const COLUMNS: &'static [&'static str];

    /// Lists that lie in tables of their own, as further columns of a query.
    const LISTS: &'static [&'static str] = &[];

    /// One row of a query.
    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self>;

    /// What the columns are to hold, in their order.
    fn values(&self) -> rusqlite::Result<Vec<Value>>;

    /// Writes the lists of the record with this row number anew.
    fn save_lists(&self, _conn: &Connection, _n: i64) -> rusqlite::Result<()> {
        Ok(())
    }

    /// The placement that it belongs to.
    fn placement(&self, _conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        Ok(None)
    }
}

/// The query for all rows, without a condition.
pub fn select<R: Row>() -> String {
    let columns: Vec<&str> = R::COLUMNS.iter().chain(R::LISTS).copied().collect();
    format!("SELECT {} FROM {}", columns.join(", "), R::NAME)
}

/// Inserts or updates; gives the row number. A new row gets the number `n` if one is named.
pub fn save<R: Row>(conn: &Connection, record: &R, n: Option<i64>) -> rusqlite::Result<i64> {
    let mut statement = conn.prepare_cached(&upsert::<R>())?;
    let mut values = vec![Value::from(n)];
    values.extend(record.values()?);
    let n = statement.query_row(params_from_iter(values), |row| row.get(0))?;
    record.save_lists(conn, n)?;
    Ok(n)
}

fn upsert<R: Row>() -> String {
    let places: Vec<String> = (0..=R::COLUMNS.len()).map(|i| format!("?{}", i + 1)).collect();
    let others = R::COLUMNS.iter().filter(|column| !R::KEY.contains(column));
    let updates: Vec<String> =
        others.map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "INSERT INTO {} (n, {}) VALUES ({}) ON CONFLICT ({}) DO UPDATE SET {} RETURNING n",
        R::NAME,
        R::COLUMNS.join(", "),
        places.join(", "),
        R::KEY.join(", "),
        updates.join(", "),
    )
}

/// The condition on the key, with its parts as parameters.
fn key_condition<R: Record>() -> String {
    let equal = R::KEY.iter().zip(1..).map(|(column, i)| format!("{column} = ?{i}"));
    equal.collect::<Vec<_>>().join(" AND ")
}

/// The record with this key.
pub fn load<R: Record>(conn: &Connection, key: &R::Key) -> rusqlite::Result<Option<R>> {
    let sql = format!("{} WHERE {}", select::<R>(), key_condition::<R>());
    let mut statement = conn.prepare_cached(&sql)?;
    statement.query_row(params_from_iter(R::parts(key)), R::from_row).optional()
}

/// The row number of the record with this key.
pub fn row_number<R: Record>(conn: &Connection, key: &R::Key) -> rusqlite::Result<Option<i64>> {
    let sql = format!("SELECT n FROM {} WHERE {}", R::NAME, key_condition::<R>());
    let mut statement = conn.prepare_cached(&sql)?;
    statement.query_row(params_from_iter(R::parts(key)), |row| row.get(0)).optional()
}

/// Removes the record with this key, and the lists that are part of it.
pub fn delete<R: Record>(conn: &Connection, key: &R::Key) -> rusqlite::Result<()> {
    let sql = format!("DELETE FROM {} WHERE {}", R::NAME, key_condition::<R>());
    conn.prepare_cached(&sql)?.execute(params_from_iter(R::parts(key)))?;
    Ok(())
}
