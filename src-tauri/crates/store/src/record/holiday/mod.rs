//! Free days that the site added or changed.

use mentormap_domain::{calendar::Holiday, ids::HolidayId};
use rusqlite::types::Value;

use crate::{Reader, StoreError, cell::Cell, record::Row};

identified!(Holiday by HolidayId);

impl Row for Holiday {
    const NAME: &'static str = "holiday";
    const COLUMNS: &'static [&'static str] =
        &["id", "kind", "name", "starts", "ends", "replaces", "removed"];

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Holiday {
            id: Cell::read(row, "id")?,
            kind: Cell::read(row, "kind")?,
            name: Cell::read(row, "name")?,
            from: Cell::read(row, "starts")?,
            to: Cell::read(row, "ends")?,
            replaces: Cell::read(row, "replaces")?,
            removed: Cell::read(row, "removed")?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            self.id.write()?,
            self.kind.write()?,
            self.name.write()?,
            self.from.write()?,
            self.to.write()?,
            self.replaces.write()?,
            self.removed.write()?,
        ])
    }
}

impl Reader<'_> {
    /// Every change of the site, in the order of days.
    pub fn holidays(&self) -> Result<Vec<Holiday>, StoreError> {
        self.select("ORDER BY starts, n", [])
    }
}
