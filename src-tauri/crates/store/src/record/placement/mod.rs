//! Placements.

use mentormap_domain::{
    form::FormRef,
    ids::{InternId, PlacementId},
    placement::Placement,
};
use rusqlite::{Connection, params};

use crate::{
    Reader, Record, StoreError, Table,
    record::Row,
    row::{Columns, moment, optional},
};

impl Record for Placement {
    type Key = PlacementId;
    const TABLE: Table = Table::Placement;

    fn key(&self) -> PlacementId {
        self.id
    }

    fn parts(key: &PlacementId) -> Vec<String> {
        vec![key.to_string()]
    }
}

impl Row for Placement {
    const NAME: &'static str = "placement";
    const SELECT: &'static str = include_str!("select.sql");

    fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Placement {
            id: row.parse("id")?,
            intern: row.parse("intern")?,
            school: row.parse("school")?,
            programme: form_ref(row, "programme", "programme_version")?,
            uniform: form_ref(row, "uniform", "uniform_version")?,
            school_form: form_ref(row, "school_form", "school_form_version")?,
            class: row.get("class")?,
            group: row.parse_optional("group_id")?,
            supervisor: row.parse_optional("supervisor")?,
            mentors: row.unjson("mentors")?,
            start: row.parse("starts")?,
            end: row.parse("ends")?,
            binned: row.parse_optional("binned")?,
        })
    }

    fn save(&self, conn: &Connection, n: Option<i64>) -> rusqlite::Result<i64> {
        let mut statement = conn.prepare_cached(include_str!("save.sql"))?;
        let n = statement.query_row(
            params![
                n,
                self.id.to_string(),
                self.intern.to_string(),
                self.school.to_string(),
                self.programme.id,
                self.programme.version,
                self.uniform.id,
                self.uniform.version,
                self.school_form.id,
                self.school_form.version,
                self.class,
                optional(&self.group),
                optional(&self.supervisor),
                self.start.to_string(),
                self.end.to_string(),
                self.binned.map(moment)
            ],
            |row| row.get(0),
        )?;
        save_mentors(conn, n, self)?;
        Ok(n)
    }

    fn placement(&self, _conn: &Connection) -> rusqlite::Result<Option<PlacementId>> {
        Ok(Some(self.id))
    }
}

fn form_ref(row: &rusqlite::Row<'_>, id: &str, version: &str) -> rusqlite::Result<FormRef> {
    Ok(FormRef { id: row.get(id)?, version: row.get(version)? })
}

fn save_mentors(conn: &Connection, n: i64, placement: &Placement) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM placement_mentor WHERE placement = ?1")?.execute([n])?;
    let sql = "INSERT INTO placement_mentor (placement, position, person) VALUES (?1, ?2, ?3)";
    let mut insert = conn.prepare_cached(sql)?;
    for (position, mentor) in (0i64..).zip(&placement.mentors) {
        insert.execute(params![n, position, mentor.to_string()])?;
    }
    Ok(())
}

impl Reader<'_> {
    /// The placements of which neither they nor their intern are in the bin, the last to end first.
    pub fn placements(&self) -> Result<Vec<Placement>, StoreError> {
        self.select(include_str!("placements.sql"), [])
    }

    /// The placements of an intern that are not in the bin, the last to begin first.
    pub fn placements_of(&self, intern: InternId) -> Result<Vec<Placement>, StoreError> {
        let rest = "WHERE intern = ?1 AND binned IS NULL ORDER BY starts DESC, n DESC";
        self.select(rest, [intern.to_string()])
    }
}
