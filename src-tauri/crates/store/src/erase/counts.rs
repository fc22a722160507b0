//! What an erasure would take, to be read before it is confirmed.

use rusqlite::{named_params, params};

use super::{ErasedId, ErasedKind, detach::traces};
use crate::{Reader, Store, StoreError, Table};

/// How much is kept of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ErasureCounts {
    pub placements: u32,
    /// Those of a staff member: the ones that they wrote, which stay.
    pub observations: u32,
    pub evaluations: u32,
    /// Of the evaluations, those with a signature under them.
    pub signed: u32,
    /// Days, talks, papers, tasks, warnings and so on.
    pub entries: u32,
    pub files: u32,
    /// Messages that left or were only prepared: of an intern they go, of others those that name
    /// them lose their words and their copy.
    pub mails: u32,
    /// Messages that wait or ask the user, and then never leave.
    pub mails_open: u32,
    /// Lines of the history.
    pub changes: u32,
    /// Texts of others in which the full name stands; they stay as they are.
    pub mentions: u32,
}

impl Store {
    /// What an erasure would take, and in how many texts of others the name would stay.
    ///
    /// # Errors
    /// When the file could not be read.
    pub fn erasure_counts(&self, whom: ErasedId, name: &str) -> Result<ErasureCounts, StoreError> {
        let sql = match whom.kind {
            ErasedKind::Intern => include_str!("counts_of_intern.sql"),
            ErasedKind::Person | ErasedKind::Supervisor => include_str!("counts_of_other.sql"),
        };
        let counts: ErasureCounts =
            self.conn.query_row(sql, params![whom.id.to_string()], |row| {
                Ok(ErasureCounts {
                    placements: row.get("placements")?,
                    observations: row.get("observations")?,
                    evaluations: row.get("evaluations")?,
                    signed: row.get("signed")?,
                    entries: row.get("entries")?,
                    files: row.get("files")?,
                    mails: row.get("mails")?,
                    mails_open: row.get("mails_open")?,
                    changes: row.get("changes")?,
                    mentions: 0,
                })
            })?;
        let mentions = self.read().mentions(name, whom)?;
        let counts = ErasureCounts { mentions, ..counts };
        match whom.kind {
            ErasedKind::Intern => Ok(counts),
            ErasedKind::Person => self.with_mails(counts, Table::Person, whom),
            ErasedKind::Supervisor => self.with_mails(counts, Table::Supervisor, whom),
        }
    }

    /// The same with the messages that name somebody of the staff or of a school.
    fn with_mails(
        &self,
        mut counts: ErasureCounts,
        table: Table,
        whom: ErasedId,
    ) -> Result<ErasureCounts, StoreError> {
        let id = whom.id.to_string();
        let Some((_, traces)) = traces(&self.conn, table, &id, "")? else { return Ok(counts) };
        for mail in crate::mail::touched(&self.conn, &id, &traces)? {
            *if mail.open { &mut counts.mails_open } else { &mut counts.mails } += 1;
        }
        Ok(counts)
    }
}

impl Reader<'_> {
    /// In how many texts that would stay the full name stands.
    fn mentions(&self, name: &str, whom: ErasedId) -> Result<u32, StoreError> {
        if name.trim().is_empty() {
            return Ok(0);
        }
        let intern = matches!(whom.kind, ErasedKind::Intern).then(|| whom.id.to_string());
        let params = named_params! {":name": name.trim(), ":intern": intern.unwrap_or_default()};
        let found = self.rows(include_str!("mentions.sql"), params, |row| row.get(0))?;
        Ok(found.first().copied().unwrap_or_default())
    }
}
