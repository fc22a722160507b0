//! Sending schools.

use mentormap_domain::{ids::SchoolId, school::School};
use rusqlite::{Connection, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment},
};

impl Record for School {
    type Key = SchoolId;
    const TABLE: Table = Table::School;

    fn key(&self) -> SchoolId {
        self.id
    }

    fn parts(key: &SchoolId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for School {
    const NAME: &'static str = "school";
    const SELECT: &'static str = "SELECT id, name, address, email, binned FROM school";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(School {
            id: row.parse("id")?,
            name: row.get("name")?,
            address: row.get("address")?,
            email: row.get("email")?,
            binned: row.parse_optional("binned")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![
                n,
                self.id.to_string(),
                self.name,
                self.address,
                self.email,
                self.binned.map(moment)
            ],
            |row| row.get(0),
        )
    }
}

impl Reader<'_> {
    /// The schools that are not in the bin, by name.
    pub fn schools(&self) -> Result<Vec<School>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
