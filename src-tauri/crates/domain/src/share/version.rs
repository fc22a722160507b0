//! The versions of one record that stand beside each other.

use serde::{Deserialize, Serialize};

use super::{Dot, Seen};

/// What one binder made of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version<V> {
    pub dot: Dot,
    /// The changes of this record that its writer knew.
    pub seen: Seen,
    /// None where the record was removed.
    pub value: Option<V>,
}

/// What became of a version that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
    /// It was here, or something newer was.
    Known,
    /// It replaces what was here.
    Newer,
    /// It stands beside what was here: somebody must choose.
    Beside,
}

/// All versions of a record that no other has replaced; one, unless two binders changed it
/// without knowing of each other. In order of their dots, so that equal sets are equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Versions<V>(Vec<Version<V>>);

impl<V> Default for Versions<V> {
    fn default() -> Self {
        Versions(Vec::new())
    }
}

impl<V: Clone + PartialEq> Versions<V> {
    /// All of them.
    pub fn all(&self) -> &[Version<V>] {
        &self.0
    }

    /// Whether somebody must choose: two versions differ in what they say.
    pub fn is_split(&self) -> bool {
        self.0.windows(2).any(|pair| pair[0].value != pair[1].value)
    }

    /// The one to show until somebody chooses: the same on every binder. One that still has the
    /// record goes before one that removed it, so that nothing disappears unasked.
    pub fn shown(&self) -> Option<&Version<V>> {
        self.0.iter().max_by_key(|version| (version.value.is_some(), version.dot))
    }

    /// Writes a new version here; it replaces all that are known, and so settles a choice.
    pub fn write(&mut self, dot: Dot, value: Option<V>) {
        let mut seen = Seen::default();
        for version in &self.0 {
            seen.join(&version.seen);
            seen.add(version.dot);
        }
        self.0 = vec![Version { dot, seen, value }];
    }

    /// Takes a version of another binder in.
    pub fn merge(&mut self, version: Version<V>) -> Merged {
        let known = |here: &Version<V>| here.dot == version.dot || here.seen.has(version.dot);
        if self.0.iter().any(known) {
            return Merged::Known;
        }
        self.0.retain(|here| !version.seen.has(here.dot));
        let alone = self.0.is_empty();
        let at = self.0.partition_point(|here| here.dot < version.dot);
        self.0.insert(at, version);
        if alone { Merged::Newer } else { Merged::Beside }
    }
}
