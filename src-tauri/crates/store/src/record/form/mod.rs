//! Form definitions as they were taken in.

use chrono::{DateTime, Utc};
use mentormap_domain::form::{FormKind, FormRef};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use crate::{Reader, Record, StoreError, Table, cell::Cell, record::Row, row::tag};

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
    const COLUMNS: &'static [&'static str] = &["id", "version", "kind", "body", "added"];

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(StoredForm {
            form_ref: FormRef { id: row.get("id")?, version: row.get("version")? },
            kind: Cell::read(row, "kind")?,
            body: Cell::read(row, "body")?,
            added: Cell::read(row, "added")?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        let FormRef { id, version } = &self.form_ref;
        Ok(vec![
            id.write()?,
            version.write()?,
            self.kind.write()?,
            self.body.write()?,
            self.added.write()?,
        ])
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
