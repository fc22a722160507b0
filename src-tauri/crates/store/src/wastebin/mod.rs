//! The bin: what lies in it, and emptying it.

mod purge;

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{Reader, StoreError, Table, row::Columns};

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Binned {
    pub table: Table,
    pub id: String,
    /// Its name; of a placement that of the intern, of an observation its first words.
    pub name: String,
    /// When it was put there.
    pub at: DateTime<Utc>,
}

impl Reader<'_> {
    /// What was put in the bin, the last first. What lies in it only with its parent is not named.
    pub fn binned(&self) -> Result<Vec<Binned>, StoreError> {
        self.rows(include_str!("binned.sql"), [], |row| {
            Ok(Binned {
                table: row.untag("record")?,
                id: row.get("id")?,
                name: row.get("name")?,
                at: row.parse("binned")?,
            })
        })
    }
}
