//! What is kept around a placement: days, papers, talks, tasks, warnings, signatures.

use chrono::NaiveDate;
use mentormap_domain::{
    dossier::{DossierEntry, Kind, Part},
    ids::{EntryId, PlacementId},
};
use rusqlite::{Connection, params, types::Value};

use crate::{
    Reader, Record, StoreError, Table,
    cell::Cell,
    record::Row,
    row::{json, tag},
};

impl Record for DossierEntry {
    type Key = EntryId;
    const TABLE: Table = Table::Entry;

    fn key(&self) -> EntryId {
        self.id
    }

    fn parts(key: &EntryId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for DossierEntry {
    const NAME: &'static str = "dossier";
    const COLUMNS: &'static [&'static str] =
        &["id", "placement", "kind", "spot", "day", "open", "body", "words", "created", "binned"];

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(DossierEntry {
            id: Cell::read(row, "id")?,
            placement: Cell::read(row, "placement")?,
            body: Cell::read(row, "body")?,
            created: Cell::read(row, "created")?,
            binned: Cell::read(row, "binned")?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            self.id.write()?,
            self.placement.write()?,
            self.body.kind().write()?,
            self.body.spot().write()?,
            self.body.day().write()?,
            self.body.open().write()?,
            self.body.write()?,
            self.body.words().write()?,
            self.created.write()?,
            self.binned.write()?,
        ])
    }

    fn placement(&self, _conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        Ok(Some(self.placement))
    }
}

impl Reader<'_> {
    /// What is kept of a placement and not in the bin, by kind, then by day, then by age.
    pub fn dossier_of(&self, placement: PlacementId) -> Result<Vec<DossierEntry>, StoreError> {
        let rest = "WHERE placement = ?1 AND binned IS NULL ORDER BY kind, day, n";
        self.select(rest, [placement.to_string()])
    }

    /// The entries of one kind of a placement that are not in the bin, by day, then by age.
    pub fn entries_of<P: Part>(
        &self,
        placement: PlacementId,
    ) -> Result<Vec<DossierEntry>, StoreError> {
        let rest = "WHERE placement = ?1 AND kind = ?2 AND binned IS NULL ORDER BY day, n";
        self.select(rest, params![placement.to_string(), tag(&P::KIND)?])
    }

    /// The entries of one kind of some placements that are not in the bin; only those where
    /// somebody still has to do something, if `open`.
    pub fn entries_of_all(
        &self,
        kind: Kind,
        placements: &[PlacementId],
        open: bool,
    ) -> Result<Vec<DossierEntry>, StoreError> {
        let rest = include_str!("of_all.sql");
        self.select(rest, params![json(&placements)?, tag(&kind)?, open])
    }

    /// The entries of one kind with a day from `from` to `to`, not in the bin, by day.
    pub fn entries_between(
        &self,
        kind: Kind,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<DossierEntry>, StoreError> {
        let rest = include_str!("between.sql");
        self.select(rest, params![from.to_string(), to.to_string(), tag(&kind)?])
    }

    /// The entry that has this spot in a placement and is not in the bin.
    pub fn entry_at(
        &self,
        placement: PlacementId,
        kind: Kind,
        spot: &str,
    ) -> Result<Option<DossierEntry>, StoreError> {
        let rest = "WHERE placement = ?1 AND kind = ?2 AND spot = ?3 AND binned IS NULL";
        Ok(self.select(rest, params![placement.to_string(), tag(&kind)?, spot])?.pop())
    }
}
