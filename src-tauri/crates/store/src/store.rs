//! The one object that holds the connection.

use std::path::Path;

use chrono::{DateTime, Utc};
use mentormap_domain::ids::PersonId;
use rusqlite::{Connection, TransactionBehavior, config::DbConfig};

use crate::{
    Entry, Key, KeySource, Outcome, Reader, StoreError, Tx, connection,
    content::Contents,
    damage::{HolderNote, Pages, Presence, explain},
    history::{self, Direction},
    integrity, share,
};

/// An open file, or a store in memory.
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) contents: Contents,
    /// What opened the file; none in memory.
    key: Option<Key>,
    /// After the connection: closing this handle would end its lock.
    pub(crate) pages: Option<Pages>,
    /// None in memory and where nothing is written.
    presence: Option<Presence>,
    read_only: bool,
    _note: Option<HolderNote>,
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
        let opened = connection::open(path, key, now);
        let (conn, key) = opened.map_err(|error| explain(path, error))?;
        let mut store = Store {
            conn,
            contents: Contents::beside(path, &key),
            pages: Some(Pages::of(path, &key)),
            key: Some(key),
            presence: Some(Presence::of(path)),
            read_only: false,
            _note: HolderNote::write(path, now),
        };
        share::settle(&mut store)?;
        Ok(store)
    }

    /// Opens a file that lies beside the binder's own and is not one yet.
    pub(crate) fn open_aside(
        path: &Path,
        key: &Key,
        now: DateTime<Utc>,
    ) -> Result<Store, StoreError> {
        let (conn, key) = connection::open(path, key, now)?;
        let contents = Contents::beside(path, &key);
        let presence = Some(Presence::of(path));
        let (pages, read_only, _note) = (None, false, None);
        Ok(Store { conn, contents, key: Some(key), pages, presence, read_only, _note })
    }

    /// The file; none in memory and in a rescue view.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.presence.as_ref().map(Presence::path)
    }

    /// A store that keeps nothing; see [`Store::open_rescue`].
    pub(crate) fn read_only(conn: Connection, contents: Contents, key: Key) -> Store {
        let (pages, presence, read_only, _note) = (None, None, true, None);
        Store { conn, contents, key: Some(key), pages, presence, read_only, _note }
    }

    /// A store in memory with the real migrations, for tests.
    pub fn in_memory() -> Result<Store, StoreError> {
        Ok(Store {
            conn: connection::in_memory()?,
            contents: Contents::in_memory(),
            key: None,
            pages: None,
            presence: None,
            read_only: false,
            _note: None,
        })
    }

    /// Whether what is written now would be kept.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] in a rescue view; [`StoreError::Gone`] when the file was removed or
    /// its disk pulled out since it was opened.
    pub fn may_write(&self) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        self.presence.as_ref().map_or(Ok(()), Presence::check)
    }

    /// Leaves the files as they are when the store is dropped: a damaged file is not written to.
    pub fn leave_untouched(&self) {
        let _ = self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    }

    /// Whether the file at `path`, which nobody has open, would be migrated; writes nothing.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn is_older(path: &Path, key: &Key) -> Result<bool, StoreError> {
        connection::is_older(path, key).map_err(|error| explain(path, error))
    }

    /// The key of the file, for what else is sealed with it; none in memory. Wiped with the store.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// Whether `key` opens the file at `path`; nothing is written.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Damaged`] or [`StoreError::Io`].
    pub fn opens_with(path: &Path, key: &Key) -> Result<bool, StoreError> {
        connection::opens_with(path, key)
    }

    /// Seals the whole file with another key, which is the store's key from then on. Contents are
    /// sealed by [`Store::seal_contents_for`] first.
    ///
    /// # Errors
    /// The file stays sealed with the key before.
    pub fn rekey(&mut self, key: &Key) -> Result<(), StoreError> {
        connection::rekey(&self.conn, key)?;
        if let Contents::Folder(folder) = &self.contents {
            self.contents = Contents::Folder(folder.with_key(key));
        }
        if let Some(pages) = &mut self.pages {
            pages.rekey(key)?;
        }
        self.key = Some(key.clone());
        Ok(())
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
        self.may_write()?;
        let sql = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut tx = Tx::new(&sql);
        let value = work(&mut tx)?;
        let steps = tx.into_steps();
        let outcome = history::record(&sql, &entry, steps)?;
        sql.commit().map_err(StoreError::from)?;
        self.may_write()?;
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
        self.may_write()?;
        history::step(&mut self.conn, Direction::Undo, at, who)
    }

    /// Does again what was undone last; none when there is nothing to redo.
    pub fn redo(
        &mut self,
        at: DateTime<Utc>,
        who: Option<PersonId>,
    ) -> Result<Option<Outcome>, StoreError> {
        self.may_write()?;
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
