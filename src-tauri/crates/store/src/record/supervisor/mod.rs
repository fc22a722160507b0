//! Supervisors of the schools.

use mentormap_domain::{ids::SupervisorId, school::Supervisor};
use rusqlite::{Connection, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment},
};

impl Record for Supervisor {
    type Key = SupervisorId;
    const TABLE: Table = Table::Supervisor;

    fn key(&self) -> SupervisorId {
        self.id
    }

    fn parts(key: &SupervisorId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Supervisor {
    const NAME: &'static str = "supervisor";
    const SELECT: &'static str = "SELECT id, school, name, email, phone, binned FROM supervisor";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Supervisor {
            id: row.parse("id")?,
            school: row.parse("school")?,
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
                self.school.to_string(),
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
    /// The supervisors that are not in the bin, by name.
    pub fn supervisors(&self) -> Result<Vec<Supervisor>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
