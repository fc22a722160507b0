//! The people of the site.

use mentormap_domain::{ids::PersonId, person::Person};
use rusqlite::{Connection, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment, tag},
};

impl Record for Person {
    type Key = PersonId;
    const TABLE: Table = Table::Person;

    fn key(&self) -> PersonId {
        self.id
    }

    fn parts(key: &PersonId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Person {
    const NAME: &'static str = "person";
    const SELECT: &'static str = include_str!("select.sql");

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Person {
            id: row.parse("id")?,
            name: row.get("name")?,
            roles: row.unjson("roles")?,
            email: row.get("email")?,
            binned: row.parse_optional("binned")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        let n = statement.query_row(
            params![n, self.id.to_string(), self.name, self.email, self.binned.map(moment)],
            |row| row.get(0),
        )?;
        save_roles(conn, n, self)?;
        Ok(n)
    }
}

fn save_roles(conn: &Connection, n: i64, person: &Person) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM person_role WHERE person = ?1")?.execute([n])?;
    let sql = "INSERT INTO person_role (person, position, role) VALUES (?1, ?2, ?3)";
    let mut insert = conn.prepare_cached(sql)?;
    for (position, role) in (0i64..).zip(&person.roles) {
        insert.execute(params![n, position, tag(role)?])?;
    }
    Ok(())
}

impl Reader<'_> {
    /// The people that are not in the bin, by name.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
