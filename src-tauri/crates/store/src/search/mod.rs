//! Search over names and everything that was written, as fast as typing.
//!
//! Every index is walked from the newest row back and stopped at the limit; nothing is ranked, so
//! the time does not grow with the number of hits.

mod query;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use mentormap_domain::ids::{InternId, PlacementId};
use rusqlite::{Row, params};
use serde::Serialize;

use crate::{Reader, StoreError, Table, row::Columns};

/// Stands before a matched word in a snippet.
pub const MATCH_START: char = '\u{2}';
/// Stands after a matched word in a snippet.
pub const MATCH_END: char = '\u{3}';

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    pub table: Table,
    /// The parts of the key, joined by `/`.
    pub id: String,
    /// The placement that it belongs to; of an intern the latest one.
    pub placement: Option<PlacementId>,
    pub intern: Option<InternId>,
    /// The name found, or the name of the intern.
    pub title: String,
    /// The words around the match, each match between [`MATCH_START`] and [`MATCH_END`].
    pub snippet: String,
    /// The day of the observation or evaluation.
    pub date: Option<NaiveDate>,
}

impl Reader<'_> {
    /// Up to `limit` hits in which every word of `text` occurs, the last one as a beginning.
    ///
    /// Accents and capitals do not count. Names come first, those of interns
    /// before others, then the newest; nothing of the bin.
    /// Without a letter or digit in `text` nothing is found.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<Hit>, StoreError> {
        let Some(query) = query::from_text(text) else { return Ok(Vec::new()) };
        let mut hits = self.hits(include_str!("names.sql"), &query, limit)?;
        hits.sort_by_key(|hit| hit.table != Table::Intern);
        let mut written = Vec::new();
        for sql in [
            include_str!("observations.sql"),
            include_str!("points.sql"),
            include_str!("ratings.sql"),
            include_str!("evaluations.sql"),
            include_str!("dossier.sql"),
        ] {
            written.extend(self.hits(sql, &query, limit)?);
        }
        written.sort_by_key(|hit| std::cmp::Reverse(hit.date));
        hits.extend(written);
        hits.truncate(limit as usize);
        Ok(hits)
    }

    fn hits(&self, sql: &str, query: &str, limit: u32) -> Result<Vec<Hit>, StoreError> {
        self.rows(sql, params![query, limit], hit_from_row)
    }
}

fn hit_from_row(row: &Row<'_>) -> rusqlite::Result<Hit> {
    Ok(Hit {
        table: row.untag("record")?,
        id: row.get("id")?,
        placement: row.parse_optional("placement")?,
        intern: row.parse_optional("intern")?,
        title: row.get("title")?,
        snippet: row.get("snippet")?,
        date: row.parse_optional("date")?,
    })
}
