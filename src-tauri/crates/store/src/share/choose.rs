//! What two changed without knowing of each other: reading it, and choosing.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    ids::PlacementId,
    share::{Dot, Scope},
};
use rusqlite::TransactionBehavior;

use super::{
    ShareKey, image,
    stamp::{self, Changed},
    state::Standing,
    version::{self, Kept, State},
};
use crate::{
    Entry, Outcome, Reader, Store, StoreError, Table,
    history::{self, Step},
};

/// A record of which several versions stand beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart {
    pub key: ShareKey,
    pub placement: Option<PlacementId>,
    /// The one that shows first.
    pub versions: Vec<ApartVersion>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApartVersion {
    pub dot: Dot,
    pub shown: bool,
    /// The record as JSON; none where it is removed.
    pub value: Option<String>,
}

impl Reader<'_> {
    /// Every record whose versions differ, by kind and id.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share_apart(&self) -> Result<Vec<Apart>, StoreError> {
        let condition = "(record, id) IN (SELECT record, id FROM share_version
                          WHERE state = 'beside') ORDER BY record, id, author, number";
        let mut by_key: BTreeMap<ShareKey, Vec<Kept>> = BTreeMap::new();
        for kept in version::those(self.connection(), condition, [])? {
            by_key.entry(kept.key.clone()).or_default().push(kept);
        }
        let mut all = Vec::new();
        for (key, kept) in by_key {
            all.extend(self.apart(key, kept)?);
        }
        Ok(all)
    }

    /// How many versions wait for what they belong to.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn share_held(&self) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) FROM share_version WHERE state = 'held'";
        let found: Vec<u32> = self.rows(sql, [], |row| row.get(0))?;
        Ok(found.first().copied().unwrap_or_default())
    }

    fn apart(&self, key: ShareKey, kept: Vec<Kept>) -> Result<Option<Apart>, StoreError> {
        let placement = match kept.first().map(|kept| kept.scope) {
            Some(Scope::Placement(id)) => Some(id),
            _ => None,
        };
        let here = image::current(self.connection(), &key)?;
        let mut versions = Vec::new();
        for kept in kept {
            let shown = kept.state == State::Shown;
            let value = if shown { here.clone() } else { kept.value };
            versions.push(ApartVersion { dot: kept.dot, shown, value });
        }
        versions.sort_by_key(|version| !version.shown);
        let alike =
            |two: &[ApartVersion]| image::alike(two[0].value.as_deref(), two[1].value.as_deref());
        let differ = !versions.windows(2).all(alike);
        Ok(differ.then_some(Apart { key, placement, versions }))
    }
}

impl Store {
    /// Makes one of the versions the one that counts, as one entry of the history; none when
    /// there is no such version beside another.
    ///
    /// # Errors
    /// When what it refers to is not there: nothing is chosen then.
    pub fn share_choose(
        &mut self,
        entry: &Entry,
        key: &ShareKey,
        dot: Dot,
    ) -> Result<Option<Outcome>, StoreError> {
        self.may_write()?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let kept = version::of(&tx, key)?;
        let Some(chosen) = kept.iter().find(|kept| kept.dot == dot) else { return Ok(None) };
        if kept.len() < 2 {
            return Ok(None);
        }
        let keys = BTreeSet::from([key.clone()]);
        let scopes = BTreeSet::from([chosen.scope]);
        let before = Standing::read(&tx, &keys, &scopes)?;
        let step = match chosen.state {
            State::Shown => unchanged(&tx, key, chosen.scope)?,
            State::Beside | State::Held => image::write(&tx, key, chosen.value.as_deref())?,
        };
        let placement = step.as_ref().and_then(|step| step.placement);
        let changed = Changed { key: key.clone(), placement, before: None };
        stamp::write(&tx, &[changed], true)?;
        let after = Standing::read(&tx, &keys, &scopes)?;
        let steps = step.into_iter().collect();
        let (outcome, n) = history::record_unstamped(&tx, entry, steps)?;
        if let Some(n) = n {
            Standing::keep(&tx, n, &before, &after)?;
        }
        tx.commit()?;
        Ok(Some(outcome))
    }
}

/// The step of an entry for what shows as it did; none for what is not there. What stands beside it
/// is different: the trail says so, and undo brings that back.
pub fn unchanged(
    conn: &rusqlite::Connection,
    key: &ShareKey,
    scope: Scope,
) -> Result<Option<Step>, StoreError> {
    let image = image::current(conn, key)?;
    let placement = match scope {
        Scope::Placement(id) => Some(id),
        _ => None,
    };
    let Some(row) = image::row_number(conn, key)? else { return Ok(None) };
    let (table, id): (Table, String) = key.clone();
    Ok(Some(Step { table, id, placement, row, before: image.clone(), after: image }))
}
