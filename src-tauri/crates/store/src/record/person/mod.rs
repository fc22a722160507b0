//! The people of the site.

use mentormap_domain::{ids::PersonId, person::Person};
use rusqlite::{Connection, params};

use crate::{Reader, StoreError, record::Row, row::tag};

identified!(Person by PersonId);

impl Row for Person {
    const NAME: &'static str = "person";
    const LISTS: &'static [&'static str] = &[include_str!("roles.sql")];
    columns!(id, name, email, binned; roles);

    fn save_lists(&self, conn: &Connection, n: i64) -> rusqlite::Result<()> {
        conn.prepare_cached("DELETE FROM person_role WHERE person = ?1")?.execute([n])?;
        let sql = "INSERT INTO person_role (person, position, role) VALUES (?1, ?2, ?3)";
        let mut insert = conn.prepare_cached(sql)?;
        for (position, role) in (0i64..).zip(&self.roles) {
            insert.execute(params![n, position, tag(role)?])?;
        }
        Ok(())
    }
}

impl Reader<'_> {
    /// The people that are not in the bin, by name.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        self.select("WHERE binned IS NULL ORDER BY name COLLATE NOCASE, n", [])
    }
}
