//! Reading: the connection behind every query.

use rusqlite::{Connection, Params, Row};

use serde::Serialize;

use crate::{Record, StoreError, record, row::json};

/// All queries. Cheap to make; sees the state of the transaction that it was taken from.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    conn: &'a Connection,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(conn: &'a Connection) -> Reader<'a> {
        Reader { conn }
    }

    pub(crate) fn connection(&self) -> &'a Connection {
        self.conn
    }

    /// The record with this key, in the bin or not.
    pub fn get<R: Record>(&self, key: &R::Key) -> Result<Option<R>, StoreError> {
        Ok(record::load(self.conn, key)?)
    }

    /// Every record of a kind, those in the bin too, in the order of their keys.
    pub fn all<R: Record>(&self) -> Result<Vec<R>, StoreError> {
        let sql = format!("{} ORDER BY {}", record::select::<R>(), R::KEY.join(", "));
        self.rows(&sql, [], R::from_row)
    }

    /// The newest id of all records, as far as ids go up with time.
    pub fn newest_id(&self) -> Result<Option<String>, StoreError> {
        Ok(self.conn.query_row(include_str!("newest_id.sql"), [], |row| row.get(0))?)
    }

    /// The records with one of these ids, in the bin or not, in no order.
    pub fn those<R: Record>(&self, ids: &[R::Key]) -> Result<Vec<R>, StoreError>
    where
        R::Key: Serialize,
    {
        let rest = format!("WHERE {} IN (SELECT value FROM json_each(?1))", R::KEY[0]);
        self.select(&rest, [json(&ids)?])
    }

    /// The records that the query `SELECT … WHERE …` finds.
    pub(crate) fn select<R: Record>(
        &self,
        rest: &str,
        params: impl Params,
    ) -> Result<Vec<R>, StoreError> {
        self.rows(&format!("{} {rest}", record::select::<R>()), params, R::from_row)
    }

    /// What `read` makes of every row.
    pub(crate) fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
