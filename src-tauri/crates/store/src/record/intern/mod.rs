//! Interns.

use mentormap_domain::{ids::InternId, intern::Intern};
use rusqlite::{Connection, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment},
};

impl Record for Intern {
    type Key = InternId;
    const TABLE: Table = Table::Intern;

    fn key(&self) -> InternId {
        self.id
    }

    fn parts(key: &InternId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Intern {
    const NAME: &'static str = "intern";
    const SELECT: &'static str = "SELECT id, name, email, phone, binned FROM intern";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Intern {
            id: row.parse("id")?,
            name: row.get("name")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
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
                self.email,
                self.phone,
                self.binned.map(moment)
            ],
            |row| row.get(0),
        )
    }
}

impl Reader<'_> {
    /// The interns that are not in the bin, by name.
    pub fn interns(&self) -> Result<Vec<Intern>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
