//! Placements.

use chrono::NaiveDate;
use mentormap_domain::{
    form::FormRef,
    ids::{InternId, PlacementId},
    placement::Placement,
};
use rusqlite::{Connection, params, types::Value};

use crate::{Reader, StoreError, cell::Cell, record::Row, row::Columns};

identified!(Placement by PlacementId);

impl Row for Placement {
    const NAME: &'static str = "placement";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "intern",
        "school",
        "programme",
        "programme_version",
        "uniform",
        "uniform_version",
        "school_form",
        "school_form_version",
        "class",
        "group_id",
        "supervisor",
        "starts",
        "ends",
        "arrangement",
        "archived",
        "binned",
    ];
    const LISTS: &'static [&'static str] = &[include_str!("mentors.sql")];

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Placement {
            id: Cell::read(row, "id")?,
            intern: Cell::read(row, "intern")?,
            school: Cell::read(row, "school")?,
            programme: form_ref(row, "programme", "programme_version")?,
            uniform: form_ref(row, "uniform", "uniform_version")?,
            school_form: form_ref(row, "school_form", "school_form_version")?,
            class: Cell::read(row, "class")?,
            group: Cell::read(row, "group_id")?,
            supervisor: Cell::read(row, "supervisor")?,
            mentors: row.unjson("mentors")?,
            start: Cell::read(row, "starts")?,
            end: Cell::read(row, "ends")?,
            arrangement: Cell::read(row, "arrangement")?,
            archived: Cell::read(row, "archived")?,
            binned: Cell::read(row, "binned")?,
        })
    }

    fn values(&self) -> rusqlite::Result<Vec<Value>> {
        Ok(vec![
            self.id.write()?,
            self.intern.write()?,
            self.school.write()?,
            self.programme.id.write()?,
            self.programme.version.write()?,
            self.uniform.id.write()?,
            self.uniform.version.write()?,
            self.school_form.id.write()?,
            self.school_form.version.write()?,
            self.class.write()?,
            self.group.write()?,
            self.supervisor.write()?,
            self.start.write()?,
            self.end.write()?,
            self.arrangement.write()?,
            self.archived.write()?,
            self.binned.write()?,
        ])
    }

    fn save_lists(&self, conn: &Connection, n: i64) -> rusqlite::Result<()> {
        conn.prepare_cached("DELETE FROM placement_mentor WHERE placement = ?1")?.execute([n])?;
        let sql = "INSERT INTO placement_mentor (placement, position, person) VALUES (?1, ?2, ?3)";
        let mut insert = conn.prepare_cached(sql)?;
        for (position, mentor) in (0i64..).zip(&self.mentors) {
            insert.execute(params![n, position, mentor.to_string()])?;
        }
        Ok(())
    }

    fn placement(&self, _conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        Ok(Some(self.id))
    }
}

fn form_ref(row: &rusqlite::Row<'_>, id: &str, version: &str) -> rusqlite::Result<FormRef> {
    Ok(FormRef { id: row.get(id)?, version: row.get(version)? })
}

impl Reader<'_> {
    /// Of [`Reader::placements`] those that are not in the archive and end on `since` or later.
    pub fn placements_since(&self, since: NaiveDate) -> Result<Vec<Placement>, StoreError> {
        self.select(include_str!("at_hand.sql"), [since.to_string()])
    }

    /// The placements of which neither they nor their intern are in the bin, the last to end first.
    pub fn placements(&self) -> Result<Vec<Placement>, StoreError> {
        self.select(include_str!("placements.sql"), [])
    }

    /// Of [`Reader::placements`] those in the archive.
    pub fn placements_archived(&self) -> Result<Vec<Placement>, StoreError> {
        self.select(include_str!("archived.sql"), [])
    }

    /// The placements of an intern that are not in the bin, the last to begin first.
    pub fn placements_of(&self, intern: InternId) -> Result<Vec<Placement>, StoreError> {
        let rest = "WHERE intern = ?1 AND binned IS NULL ORDER BY starts DESC, n DESC";
        self.select(rest, [intern.to_string()])
    }
}
