//! How the versions of some records and the knowledge of their scopes stand, to go back to.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    ids::BinderId,
    share::{Scope, Seen},
};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{
    ShareKey, known,
    version::{self, Kept},
};
use crate::{Reader, StoreError, row::json};

/// What is kept of an entry of the history, before and after it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Standing {
    /// The id under which this binder counted.
    author: BinderId,
    keys: BTreeSet<ShareKey>,
    versions: Vec<Kept>,
    known: BTreeMap<Scope, Seen>,
}

impl Standing {
    /// Of these records and scopes as they stand now.
    pub fn read(
        conn: &Connection,
        keys: &BTreeSet<ShareKey>,
        scopes: &BTreeSet<Scope>,
    ) -> Result<Standing, StoreError> {
        let mut versions = Vec::new();
        for key in keys {
            versions.extend(version::of(conn, key)?);
        }
        let scopes: Vec<Scope> = scopes.iter().copied().collect();
        let own = Reader::new(conn).share_self()?.ok_or(StoreError::NotShared)?;
        let known = known::of_others(conn, &scopes, own.author)?;
        Ok(Standing { author: own.author, keys: keys.clone(), versions, known })
    }

    /// Whether the versions are the same.
    pub fn has_versions_of(&self, other: &Standing) -> bool {
        self.versions == other.versions
    }

    /// Makes it so again. What this binder counted itself it goes on knowing.
    pub fn write(&self, conn: &Connection) -> Result<(), StoreError> {
        self.keys.iter().try_for_each(|key| version::clear(conn, key))?;
        self.versions.iter().try_for_each(|kept| kept.insert(conn))?;
        for (scope, seen) in &self.known {
            conn.execute(
                "DELETE FROM share_known WHERE scope = ?1
                 AND author <> ?2 AND author NOT IN (SELECT author FROM share_self)",
                params![scope.to_string(), self.author.to_string()],
            )?;
            seen.iter().try_for_each(|dot| known::learn(conn, scope, dot))?;
        }
        Ok(())
    }

    /// Keeps how it was and how it is with an entry of the history.
    pub fn keep(
        conn: &Connection,
        entry: i64,
        before: &Standing,
        after: &Standing,
    ) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO share_undo (entry, before, after) VALUES (?1, ?2, ?3)";
        conn.execute(sql, params![entry, json(before)?, json(after)?])?;
        Ok(())
    }
}
