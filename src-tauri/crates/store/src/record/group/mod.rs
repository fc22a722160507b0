//! The groups of the site.

use mentormap_domain::{ids::GroupId, site::Group};
use rusqlite::{Connection, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment},
};

impl Record for Group {
    type Key = GroupId;
    const TABLE: Table = Table::Group;

    fn key(&self) -> GroupId {
        self.id
    }

    fn parts(key: &GroupId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Group {
    const NAME: &'static str = "site_group";
    const SELECT: &'static str = "SELECT id, name, ages, binned FROM site_group";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Group {
            id: row.parse("id")?,
            name: row.get("name")?,
            ages: row.get("ages")?,
            binned: row.parse_optional("binned")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![n, self.id.to_string(), self.name, self.ages, self.binned.map(moment)],
            |row| row.get(0),
        )
    }
}

impl Reader<'_> {
    /// The groups that are not in the bin, by name.
    pub fn groups(&self) -> Result<Vec<Group>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
