//! Form definitions as they were taken in.

use chrono::{DateTime, Utc};
use mentormap_domain::form::{FormKind, FormRef};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment, tag},
};

/// One version of a definition, with the file that defines it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredForm {
    pub form_ref: FormRef,
    pub kind: FormKind,
    /// The definition as JSON.
    pub body: String,
    pub added: DateTime<Utc>,
}

impl Record for StoredForm {
    type Key = (String, u32);
    const TABLE: Table = Table::Form;

    fn key(&self) -> (String, u32) {
        (self.form_ref.id.clone(), self.form_ref.version)
    }

    fn parts(key: &(String, u32)) -> Vec<String> {
        vec![key.0.clone(), key.1.to_string()]
    }
}

impl Row for StoredForm {
    const NAME: &'static str = "form";
    const KEY: &'static [&'static str] = &["id", "version"];
    const SELECT: &'static str = "SELECT id, version, kind, body, added FROM form";

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(StoredForm {
            form_ref: FormRef { id: row.get("id")?, version: row.get("version")? },
            kind: row.untag("kind")?,
            body: row.get("body")?,
            added: row.parse("added")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        statement.query_row(
            params![
                n,
                self.form_ref.id,
                self.form_ref.version,
                tag(&self.kind)?,
                self.body,
                moment(self.added)
            ],
            |row| row.get(0),
        )
    }
}

impl Reader<'_> {
    /// Every version of every definition of a kind, by id, the oldest version first.
    pub fn forms(&self, kind: FormKind) -> Result<Vec<StoredForm>, StoreError> {
        self.select("WHERE kind = ?1 ORDER BY id, version", [tag(&kind)?])
    }

    /// One version of a definition.
    pub fn form(&self, form_ref: &FormRef) -> Result<Option<StoredForm>, StoreError> {
        self.get(&(form_ref.id.clone(), form_ref.version))
    }
}
