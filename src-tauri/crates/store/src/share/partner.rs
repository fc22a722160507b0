//! Partners and open invitations, each as the JSON that the caller makes of it.
//!
//! They are no records: neither undo nor the trail knows of them. `person`, `also` and `name` in
//! them are looked at when somebody is erased.

use rusqlite::params;

use crate::{Reader, Store, StoreError};

/// Where they are kept.
macro_rules! kept {
    ($($list:ident, $put:ident, $drop:ident: $table:literal;)+) => {
        impl Reader<'_> {$(
            /// All of them, by id.
            ///
            /// # Errors
            /// When the store could not read.
            pub fn $list(&self) -> Result<Vec<String>, StoreError> {
                let sql = concat!("SELECT body FROM ", $table, " ORDER BY id");
                self.rows(sql, [], |row| row.get(0))
            }
        )+}

        impl Store {$(
            /// Keeps one under this id, in the place of what was there.
            ///
            /// # Errors
            /// What was there stays.
            pub fn $put(&mut self, id: &str, body: &str) -> Result<(), StoreError> {
                self.may_write()?;
                let sql = concat!("INSERT OR REPLACE INTO ", $table, " (id, body) VALUES (?1, ?2)");
                self.conn.execute(sql, params![id, body])?;
                Ok(())
            }

            /// Lets one go; gives whether there was one.
            ///
            /// # Errors
            /// It stays then.
            pub fn $drop(&mut self, id: &str) -> Result<bool, StoreError> {
                self.may_write()?;
                let sql = concat!("DELETE FROM ", $table, " WHERE id = ?1");
                Ok(self.conn.execute(sql, [id])? > 0)
            }
        )+}
    };
}

kept! {
    share_partners, share_partner_put, share_partner_drop: "share_partner";
    share_invitations, share_invitation_put, share_invitation_drop: "share_invitation";
}
