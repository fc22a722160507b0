//! Form definitions under edit.

use chrono::{DateTime, Utc};
use mentormap_domain::form::{FormKind, FormRef};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use crate::{Reader, Record, StoreError, Table, cell::Cell, record::Row};

/// The one draft of a definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredDraft {
    /// The id of the definition that it is to become a version of.
    pub id: String,
    pub kind: FormKind,
    /// The version that it began with; none when it began empty.
    pub base: Option<FormRef>,
    /// What differs from the base, as JSON; this crate does not look inside.
    pub content: String,
    pub changed: DateTime<Utc>,
}

impl Record for StoredDraft {
    type Key = String;
    const TABLE: Table = Table::FormDraft;

    fn key(&self) -> String {
        self.id.clone()
    }

    fn parts(key: &String) -> Vec<String> {
        vec![key.clone()]
    }
}

impl Row for StoredDraft {
    const NAME: &'static str = "form_draft";
    const COLUMNS: &'static [&'static str] =
        &["id", "kind", "base", "base_version", "content", "changed"];

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        let base: Option<String> = Cell::read(row, "base")?;
        let version: Option<u32> = Cell::read(row, "base_version")?;
        Ok(StoredDraft {
            id: Cell::read(row, "id")?,
            kind: Cell::read(row, "kind")?,
            base: base.zip(version).map(|(id, version)| FormRef { id, version }),
            content: Cell::read(row, "content")?,
            changed: Cell::read(row, "changed")?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        let base = self.base.as_ref();
        Ok(vec![
            self.id.write()?,
            self.kind.write()?,
            base.map(|base| base.id.clone()).write()?,
            base.map(|base| base.version).write()?,
            self.content.write()?,
            self.changed.write()?,
        ])
    }
}

impl Reader<'_> {
    /// Every draft, by id.
    pub fn form_drafts(&self) -> Result<Vec<StoredDraft>, StoreError> {
        self.all()
    }
}
