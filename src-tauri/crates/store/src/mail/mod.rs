//! Messages that left or wait, and the accounts that send them.
//!
//! Outside the history: a message that was sent can't be taken back, and a password must lie in no
//! image. Each write is one transaction and on the disk when it returns, so that the outbox can note
//! what it is about to do before it does it. What a person did (not what the outbox does by itself)
//! leaves a line in the trail, without words; backups go by that line too.

mod account;
mod erase;

pub use account::StoredAccount;
pub(crate) use erase::{forget_intern, forget_other, touched};

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use mentormap_domain::ids::{MailId, PersonId, PlacementId};
use rusqlite::{Connection, Row, TransactionBehavior, params};

use crate::{
    Entry, HistoryKind, HistoryState, Reader, Store, StoreError,
    cell::Cell,
    history,
    row::{moment, optional},
};

/// A message as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMail {
    pub id: MailId,
    pub placement: PlacementId,
    /// Who wrote it.
    pub author: Option<PersonId>,
    /// Whether it waits, is under way, or asks the user.
    pub open: bool,
    /// Where the outbox has it, as JSON; none for what was drafted or copied out. This crate does
    /// not look inside.
    pub outbox: Option<String>,
    /// What it says to whom, as JSON.
    pub body: String,
    /// The hash of the exact bytes; none when somebody in them was erased.
    pub content: Option<String>,
    pub created: DateTime<Utc>,
}

const SELECT: &str = "SELECT id, placement, author, open, outbox, body, content, created FROM mail";

impl StoredMail {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<StoredMail> {
        Ok(StoredMail {
            id: Cell::read(row, "id")?,
            placement: Cell::read(row, "placement")?,
            author: Cell::read(row, "author")?,
            open: Cell::read(row, "open")?,
            outbox: Cell::read(row, "outbox")?,
            body: Cell::read(row, "body")?,
            content: Cell::read(row, "content")?,
            created: Cell::read(row, "created")?,
        })
    }

    fn save(&self, conn: &Connection) -> rusqlite::Result<()> {
        let sql = "INSERT INTO mail (id, placement, author, open, outbox, body, content, created)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                   ON CONFLICT (id) DO UPDATE SET
                     open = excluded.open, outbox = excluded.outbox,
                     body = excluded.body, content = excluded.content";
        conn.prepare_cached(sql)?.execute(params![
            self.id.to_string(),
            self.placement.to_string(),
            optional(&self.author),
            self.open,
            self.outbox,
            self.body,
            self.content,
            moment(self.created)
        ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The message with this id.
    pub fn mail(&self, id: MailId) -> Result<Option<StoredMail>, StoreError> {
        let sql = format!("{SELECT} WHERE id = ?1");
        Ok(self.rows(&sql, [id.to_string()], StoredMail::from_row)?.pop())
    }

    /// The messages about a placement, newest first.
    pub fn mails_of(&self, placement: PlacementId) -> Result<Vec<StoredMail>, StoreError> {
        let sql = format!("{SELECT} WHERE placement = ?1 ORDER BY n DESC");
        self.rows(&sql, [placement.to_string()], StoredMail::from_row)
    }

    /// The messages that wait, are under way or ask the user, oldest first.
    pub fn mails_open(&self) -> Result<Vec<StoredMail>, StoreError> {
        self.rows(&format!("{SELECT} WHERE open = 1 ORDER BY n"), [], StoredMail::from_row)
    }

    /// The messages that are settled and were written at `from` or later, newest first.
    pub fn mails_settled(&self, from: DateTime<Utc>) -> Result<Vec<StoredMail>, StoreError> {
        let sql = format!("{SELECT} WHERE open = 0 AND created >= ?1 ORDER BY n DESC");
        self.rows(&sql, [moment(from)], StoredMail::from_row)
    }

    /// Every message, oldest first.
    pub fn mails(&self) -> Result<Vec<StoredMail>, StoreError> {
        self.rows(&format!("{SELECT} ORDER BY n"), [], StoredMail::from_row)
    }
}

impl Store {
    /// Keeps a message, new or changed; `trail` is the line that says who did it, none for what the
    /// outbox does by itself. It is on the disk when this returns.
    ///
    /// # Errors
    /// Nothing is kept when the disk is full or can't be written.
    pub fn keep_mail(
        &mut self,
        mail: &StoredMail,
        trail: Option<&Entry>,
    ) -> Result<(), StoreError> {
        self.in_mail(trail, |conn| mail.save(conn))
    }

    /// Runs `work` in one transaction, with a line in the trail where a person did it.
    fn in_mail(
        &mut self,
        trail: Option<&Entry>,
        work: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        self.may_write()?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        work(&tx)?;
        if let Some(entry) = trail {
            history::write_entry(&tx, entry, HistoryKind::Do, HistoryState::Trail, None)?;
        }
        tx.commit()?;
        self.may_write()
    }
}
