//! Who sends by which server; the password lies here and nowhere else.

use mentormap_domain::ids::PersonId;
use rusqlite::{OptionalExtension, params};
use zeroize::Zeroizing;

use crate::{Entry, Reader, Store, StoreError, row::optional};

/// An account as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredAccount {
    /// None in a binder that nobody unlocks by name.
    pub person: Option<PersonId>,
    /// Server, port and the like as JSON; this crate does not look inside.
    pub body: String,
    /// Wiped when dropped.
    pub password: Option<Zeroizing<String>>,
}

/// Without anything that is in it.
impl std::fmt::Debug for StoredAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoredAccount").finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// The account of somebody.
    pub fn mail_account(
        &self,
        person: Option<PersonId>,
    ) -> Result<Option<StoredAccount>, StoreError> {
        let sql = "SELECT body, password FROM mail_account WHERE person = ?1";
        let key = optional(&person).unwrap_or_default();
        let found = self.rows(sql, [key], |row| {
            let password: Option<String> = row.get("password")?;
            let password = password.map(Zeroizing::new);
            Ok(StoredAccount { person, body: row.get("body")?, password })
        })?;
        Ok(found.into_iter().next())
    }
}

impl Store {
    /// Keeps an account; what it was before is wiped from the file.
    ///
    /// # Errors
    /// Nothing is kept when the disk is full or can't be written.
    pub fn keep_mail_account(
        &mut self,
        account: &StoredAccount,
        trail: &Entry,
    ) -> Result<(), StoreError> {
        let key = optional(&account.person).unwrap_or_default();
        let password = account.password.as_deref().map(String::as_str);
        self.in_mail(Some(trail), |conn| {
            let sql = "INSERT INTO mail_account (person, body, password) VALUES (?1, ?2, ?3)
                       ON CONFLICT (person) DO UPDATE SET
                         body = excluded.body, password = excluded.password";
            conn.execute(sql, params![key, account.body, password]).map(drop)
        })?;
        self.wipe_log()
    }

    /// Removes the account of somebody; gives whether there was one.
    ///
    /// # Errors
    /// As [`Store::keep_mail_account`].
    pub fn remove_mail_account(
        &mut self,
        person: Option<PersonId>,
        trail: &Entry,
    ) -> Result<bool, StoreError> {
        let key = optional(&person).unwrap_or_default();
        let sql = "SELECT 1 FROM mail_account WHERE person = ?1";
        let known: Option<i64> = self.conn.query_row(sql, [&key], |row| row.get(0)).optional()?;
        if known.is_none() {
            return Ok(false);
        }
        self.in_mail(Some(trail), |conn| {
            conn.execute("DELETE FROM mail_account WHERE person = ?1", [&key]).map(drop)
        })?;
        self.wipe_log()?;
        Ok(true)
    }

    /// A password of before also leaves the write-ahead log; the file itself is overwritten where it
    /// stood (`secure_delete`).
    fn wipe_log(&mut self) -> Result<(), StoreError> {
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}
