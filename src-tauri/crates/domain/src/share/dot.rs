//! A change by its number, and a set of changes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::BinderId;

/// The `n`th change of a binder, counted from 1. A binder that was restored from a backup counts
/// on under a new id: its old numbers may stand for changes that it no longer knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Dot {
    pub binder: BinderId,
    pub n: u64,
}

/// Of each binder the changes up to a number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seen(BTreeMap<BinderId, u64>);

impl Seen {
    /// Whether the change is among them.
    pub fn has(&self, dot: Dot) -> bool {
        self.0.get(&dot.binder).is_some_and(|n| dot.n <= *n)
    }

    /// Whether all of `other` is among them.
    pub fn has_all(&self, other: &Seen) -> bool {
        other.0.iter().all(|(binder, n)| self.has(Dot { binder: *binder, n: *n }) || *n == 0)
    }

    /// Adds a change, and with it the earlier ones of its binder.
    pub fn add(&mut self, dot: Dot) {
        let n = self.0.entry(dot.binder).or_default();
        *n = dot.n.max(*n);
    }

    /// Adds all of `other`.
    pub fn join(&mut self, other: &Seen) {
        for (binder, n) in &other.0 {
            self.add(Dot { binder: *binder, n: *n });
        }
    }

    /// Of each binder the number up to which its changes are among them.
    pub fn iter(&self) -> impl Iterator<Item = Dot> + '_ {
        self.0.iter().map(|(binder, n)| Dot { binder: *binder, n: *n })
    }
}
