//! How far the binder is, to tell whether a backup holds all of it.

use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;

use super::finish;
use crate::{Store, StoreError, row::Columns};

impl Store {
    /// The number of the last entry of the history: a backup with the same one holds everything.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn last_entry(&self) -> Result<i64, StoreError> {
        Ok(finish::last_entry(&self.conn)?)
    }

    /// When the first entry after the one with this number was made; none when there is none.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn first_after(&self, entry: i64) -> Result<Option<DateTime<Utc>>, StoreError> {
        let sql = "SELECT at FROM history_entry WHERE n > ?1 ORDER BY n LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([entry], |row| row.parse("at")).optional()?)
    }
}
