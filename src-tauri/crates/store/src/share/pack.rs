//! Making a package: what another binder lacks.

use mentormap_domain::share::{Dot, Knowledge, PackageItem, Scope, Seen, Version};
use rusqlite::params;

use super::{
    SharePackage, image,
    version::{self, Kept, State},
};
use crate::{Reader, Store, StoreError};

impl Store {
    /// What a binder that knows `base` lacks, in the scopes that it may have. The records are as
    /// they stand now; nothing is marked as sent.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share_pack(
        &self,
        base: &Knowledge<Scope>,
        may: impl Fn(&Scope) -> bool,
    ) -> Result<SharePackage, StoreError> {
        let mine = self.read().share_known()?.only(&may);
        let base = base.only(&may);
        let mut items = Vec::new();
        for (scope, dot, after) in lacking(&mine, &base) {
            let sql = "scope = ?1 AND author = ?2 AND number > ?3 AND number <= ?4
                       ORDER BY number";
            let author = dot.binder.to_string();
            let range = params![scope.to_string(), author, signed(after), signed(dot.n)];
            for kept in version::those(&self.conn, sql, range)? {
                items.push(self.item(kept)?);
            }
        }
        Ok(SharePackage { base, upto: mine, items })
    }

    fn item(&self, kept: Kept) -> Result<PackageItem<Scope, super::ShareKey, String>, StoreError> {
        let Kept { key, dot, scope, seen, state, value } = kept;
        let value = match state {
            State::Shown => image::current(&self.conn, &key)?,
            State::Beside | State::Held => value,
        };
        Ok(PackageItem { scope, key, version: Version { dot, seen, value } })
    }
}

impl Reader<'_> {
    /// How many versions a binder that knows `base` lacks, in the scopes that it may have.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share_pending(
        &self,
        base: &Knowledge<Scope>,
        may: impl Fn(&Scope) -> bool,
    ) -> Result<u32, StoreError> {
        let mine = self.share_known()?.only(&may);
        let mut count = 0;
        for (scope, dot, after) in lacking(&mine, base) {
            let sql = "SELECT count(*) FROM share_version
                       WHERE scope = ?1 AND author = ?2 AND number > ?3 AND number <= ?4";
            let range =
                params![scope.to_string(), dot.binder.to_string(), signed(after), signed(dot.n)];
            let found: Vec<u32> = self.rows(sql, range, |row| row.get(0))?;
            count += found.first().copied().unwrap_or_default();
        }
        Ok(count)
    }
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Per scope and author the numbers after the one that `base` knows, up to the one known here.
fn lacking(mine: &Knowledge<Scope>, base: &Knowledge<Scope>) -> Vec<(Scope, Dot, u64)> {
    let nothing = Seen::default();
    let mut all = Vec::new();
    for (scope, seen) in mine.iter() {
        let known = base.of(scope).unwrap_or(&nothing);
        for dot in seen.iter().filter(|dot| !known.has(*dot)) {
            let after = known.iter().find(|known| known.binder == dot.binder);
            all.push((*scope, dot, after.map_or(0, |known| known.n)));
        }
    }
    all
}
