//! What one binder sends another: the versions that the other lacks, and what it then knows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Knowledge, Merged, Version, Versions};

/// A package, before it is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package<S: Ord + Clone, K, V> {
    /// What the receiver must know already: the package holds only what came after.
    pub base: Knowledge<S>,
    /// What the receiver knows when it has taken the package in.
    pub upto: Knowledge<S>,
    pub items: Vec<PackageItem<S, K, V>>,
}

/// One version of one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageItem<S, K, V> {
    pub scope: S,
    pub key: K,
    pub version: Version<V>,
}

/// What taking a package in did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Taken {
    pub known: usize,
    pub newer: usize,
    /// How many stand beside another version now.
    pub beside: usize,
    /// Whether an earlier package never came: all that this one holds is here, but more is
    /// missing, and the sender must make a whole one.
    pub gap: bool,
}

impl<S: Ord + Clone, K: Clone, V: Clone + PartialEq> Package<S, K, V> {
    /// Packs of `records` (with the scope of each) what a receiver that knows `base` lacks, in the
    /// scopes that it may have. `mine` is what this binder knows.
    pub fn pack<'a>(
        records: impl IntoIterator<Item = (&'a S, &'a K, &'a Versions<V>)>,
        mine: &Knowledge<S>,
        base: &Knowledge<S>,
        may: impl Fn(&S) -> bool,
    ) -> Package<S, K, V>
    where
        S: 'a,
        K: 'a,
        V: 'a,
    {
        let base = base.only(&may);
        let lacks = |scope: &S, version: &Version<V>| {
            !base.of(scope).is_some_and(|seen| seen.has(version.dot))
        };
        let mut items = Vec::new();
        for (scope, key, versions) in records {
            if !may(scope) {
                continue;
            }
            for version in versions.all().iter().filter(|version| lacks(scope, version)) {
                let version = version.clone();
                items.push(PackageItem { scope: scope.clone(), key: key.clone(), version });
            }
        }
        Package { upto: mine.only(&may), base, items }
    }

    /// Takes the package into `records`, and notes what is known now.
    ///
    /// After a gap the versions are here all the same (they are whole in themselves), but what
    /// the package would have made known is not claimed, so that it is asked for again.
    pub fn take(self, records: &mut BTreeMap<K, (S, Versions<V>)>, mine: &mut Knowledge<S>) -> Taken
    where
        K: Ord,
    {
        let mut taken = Taken { gap: !mine.has_all(&self.base), ..Taken::default() };
        for PackageItem { scope, key, version } in self.items {
            let (_, versions) = records.entry(key).or_insert_with(|| (scope, Versions::default()));
            match versions.merge(version) {
                Merged::Known => taken.known += 1,
                Merged::Newer => taken.newer += 1,
                Merged::Beside => taken.beside += 1,
            }
        }
        if !taken.gap {
            mine.join(&self.upto);
        }
        taken
    }
}
