//! The one object that holds the connection.

use std::path::Path;

use chrono::{DateTime, Utc};
use mentormap_domain::ids::PersonId;
use rusqlite::{Connection, TransactionBehavior};

use crate::{
    Entry, KeySource, Outcome, Reader, StoreError, Tx, connection,
    content::Contents,
    history::{self, Direction},
    integrity,
};

/// An open file, or a store in memory.
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) contents: Contents,
}

impl Store {
    /// Opens the file at `path`, makes it when there is none, and migrates it when it is older.
    ///
    /// `now` is the moment that a new version of the schema is noted with. The file stays locked until the store is dropped.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], [`StoreError::KeyMissing`], [`StoreError::NewerFile`] and
    /// [`StoreError::Busy`] leave the file untouched; a failed migration leaves it as it was.
    pub fn open(path: &Path, key: &dyn KeySource, now: DateTime<Utc>) -> Result<Store, StoreError> {
        let (conn, key) = connection::open(path, key, now)?;
        let contents = Contents::beside(path, &key);
        Ok(Store { conn, contents })
    }

    /// A store in memory with the real migrations, for tests.
    pub fn in_memory() -> Result<Store, StoreError> {
        Ok(Store { conn: connection::in_memory()?, contents: Contents::in_memory() })
    }

    /// Runs `work` in one transaction and writes one history entry for it.
    ///
    /// Gives what `work` gives and what changed. When `work` fails, nothing happened. When it
    /// changes nothing, no entry is written. A new entry ends the possibility to redo.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        entry: Entry,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Outcome), E> {
        let sql = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut tx = Tx::new(&sql);
        let value = work(&mut tx)?;
        let steps = tx.into_steps();
        let outcome = history::record(&sql, &entry, steps)?;
        sql.commit().map_err(StoreError::from)?;
        Ok((value, outcome))
    }

    /// Takes the last entry back; none when there is nothing to undo.
    ///
    /// An entry that rests on something removed for good can't be taken back: it is sealed, and
    /// the answer is none.
    pub fn undo(
        &mut self,
        at: DateTime<Utc>,
        who: Option<PersonId>,
    ) -> Result<Option<Outcome>, StoreError> {
        history::step(&mut self.conn, Direction::Undo, at, who)
    }

    /// Does again what was undone last; none when there is nothing to redo.
    pub fn redo(
        &mut self,
        at: DateTime<Utc>,
        who: Option<PersonId>,
    ) -> Result<Option<Outcome>, StoreError> {
        history::step(&mut self.conn, Direction::Redo, at, who)
    }

    /// The operation that undo would take back.
    pub fn undo_label(&self) -> Result<Option<String>, StoreError> {
        history::label(&self.conn, Direction::Undo)
    }

    /// The operation that redo would do again.
    pub fn redo_label(&self) -> Result<Option<String>, StoreError> {
        history::label(&self.conn, Direction::Redo)
    }

    /// Goes up with every change of the file: what was read at the same number is still so.
    pub fn revision(&self) -> u64 {
        self.conn.total_changes()
    }

    /// All queries.
    pub fn read(&self) -> Reader<'_> {
        Reader::new(&self.conn)
    }

    /// Looks through the whole file and every attachment; every sentence is a fault, none means
    /// sound.
    ///
    /// Takes time in proportion to the file and the attachments.
    pub fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let mut faults = integrity::check(&self.conn)?;
        // A damaged file can't say what it refers to.
        if faults.is_empty() {
            faults.extend(self.content_faults()?);
        }
        Ok(faults)
    }
}
