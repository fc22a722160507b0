//! Erasing a person: every row, every image, every word, in this file and in what lies beside it.
//!
//! The order is what makes it sure: the id goes into the ledger and is on the disk before the first
//! row goes; the ledger says `done` only when the last copy is clean. Whatever stops it in between,
//! the next opening finds the line and goes on. A backup from before brings the id back, and the
//! ledger takes it out again.

mod about;
mod counts;
mod detach;
mod images;
mod intern;
mod ledger;

#[cfg(test)]
mod tests;

pub use about::ChangeAbout;
pub use counts::ErasureCounts;
pub use images::Traces;
pub use ledger::{ErasedId, ErasedKind, LEDGER, Ledger};

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use mentormap_domain::ids::PersonId;
use rusqlite::{Transaction, TransactionBehavior};

use crate::{
    Store, StoreError, Table,
    doomed::{empty_log, note},
};

/// The operation that the trail names.
pub const ERASE_OP: &str = "person-erase";

/// Who erases whom, and what stands in the place of a name.
#[derive(Debug, Clone)]
pub struct Erasure<'a> {
    pub whom: ErasedId,
    /// For the trail.
    pub who: Option<PersonId>,
    pub at: DateTime<Utc>,
    /// E.g. 'a former colleague', where a record that stays named the person.
    pub former: &'a str,
}

impl Store {
    /// Erases a person from this file: rows, images of the history, the indexes of search, the
    /// write-ahead log, free pages, and attachments that nothing refers to any more.
    ///
    /// It can't be undone, and neither can what was done before the last change that held a word
    /// of theirs. Records of others that refer to a staff member or supervisor stay, without the
    /// name. Gives whether there was anything to erase; the rest is made clean either way.
    ///
    /// # Errors
    /// Nothing of the rows is gone when they could not all go; when what comes after fails, the
    /// rows are gone and doing it again finishes it.
    pub fn erase(&mut self, erasure: &Erasure<'_>) -> Result<bool, StoreError> {
        self.may_write()?;
        self.contents.unsettle()?;
        let held = self.erase_rows(erasure)?;
        self.settle_contents()?;
        Ok(held)
    }

    /// The same for a file without attachments of its own, such as one in a backup.
    ///
    /// # Errors
    /// As [`Store::erase`].
    pub fn erase_rows(&mut self, erasure: &Erasure<'_>) -> Result<bool, StoreError> {
        self.may_write()?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let gone = match erasure.whom.kind {
            ErasedKind::Intern => intern::erase(&tx, &erasure.whom.id)?,
            ErasedKind::Person => detach::erase(&tx, Table::Person, erasure)?,
            ErasedKind::Supervisor => detach::erase(&tx, Table::Supervisor, erasure)?,
        };
        if !gone.is_empty() {
            rebuild_search(&tx)?;
            note(&tx, ERASE_OP, &gone, erasure.at, erasure.who)?;
        }
        tx.commit()?;
        self.leave_nothing()?;
        Ok(!gone.is_empty())
    }

    /// Whether this file holds one of these people.
    pub fn holds(&self, whom: ErasedId) -> Result<bool, StoreError> {
        let table = match whom.kind {
            ErasedKind::Intern => "intern",
            ErasedKind::Person => "person",
            ErasedKind::Supervisor => "supervisor",
        };
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)");
        Ok(self.conn.query_row(&sql, [whom.id.to_string()], |row| row.get(0))?)
    }

    /// The ledger of those who were erased, beside the file; none in memory.
    pub fn ledger_path(&self) -> Option<PathBuf> {
        let path = self.conn.path().filter(|path| !path.is_empty())?;
        Some(PathBuf::from(path).with_file_name(LEDGER))
    }

    /// Rewrites the file without what was removed, and empties its log.
    fn leave_nothing(&mut self) -> Result<(), StoreError> {
        self.conn.flush_prepared_statement_cache();
        empty_log(&self.conn)?;
        self.conn.execute_batch("VACUUM")?;
        empty_log(&self.conn)?;
        Ok(())
    }
}

/// Every index of search, made anew from what is left: a word that is nowhere is in no index.
fn rebuild_search(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    let sql = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'";
    let mut statement = tx.prepare(sql)?;
    let names: Vec<String> =
        statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    names.iter().try_for_each(|name| {
        tx.execute(&format!("INSERT INTO {name} ({name}) VALUES ('rebuild')"), []).map(drop)
    })
}
