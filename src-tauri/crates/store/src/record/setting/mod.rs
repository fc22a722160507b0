//! Settings of the file.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::{Reader, Record, StoreError, Table, record::Row};

/// A named value; what it means is the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    pub name: String,
    pub value: String,
}

impl Record for Setting {
    type Key = String;
    const TABLE: Table = Table::Setting;

    fn key(&self) -> String {
        self.name.clone()
    }

    fn parts(key: &String) -> Vec<String> {
        vec![key.clone()]
    }
}

impl Row for Setting {
    const NAME: &'static str = "setting";
    const KEY: &'static [&'static str] = &["name"];
    const SELECT: &'static str = "SELECT name, value FROM setting";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Setting { name: row.get("name")?, value: row.get("value")? })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(params![n, self.name, self.value], |row| row.get(0))
    }
}

impl Reader<'_> {
    /// The value of a setting; none when it was never set.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let setting: Option<Setting> = self.get(&name.to_owned())?;
        Ok(setting.map(|setting| setting.value))
    }

    /// Every setting, by name.
    pub fn settings(&self) -> Result<Vec<Setting>, StoreError> {
        self.all()
    }
}
