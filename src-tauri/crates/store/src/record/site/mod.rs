//! The site.

use mentormap_domain::{ids::SiteId, site::Site};
use rusqlite::{Connection, params};

use crate::{Reader, Record, StoreError, Table, record::Row, row::Columns};

impl Record for Site {
    type Key = SiteId;
    const TABLE: Table = Table::Site;

    fn key(&self) -> SiteId {
        self.id
    }

    fn parts(key: &SiteId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Site {
    const NAME: &'static str = "site";
    const SELECT: &'static str = "SELECT id, name, address, phone, email FROM site";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Site {
            id: row.parse("id")?,
            name: row.get("name")?,
            address: row.get("address")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![n, self.id.to_string(), self.name, self.address, self.phone, self.email],
            |row| row.get(0),
        )
    }
}

impl Reader<'_> {
    /// The site of this file; none before it was set up.
    pub fn site(&self) -> Result<Option<Site>, StoreError> {
        Ok(self.select("ORDER BY n LIMIT 1", [])?.pop())
    }
}
