//! What a binder knows of the changes, per part of the site that is shared by itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Seen;

/// Per scope (a placement, or what all share) the changes that are known in it. A mentor gets
/// own interns only: what is known of one scope says nothing of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Knowledge<S: Ord>(BTreeMap<S, Seen>);

impl<S: Ord> Default for Knowledge<S> {
    fn default() -> Self {
        Knowledge(BTreeMap::new())
    }
}

impl<S: Ord + Clone> Knowledge<S> {
    /// The changes known in `scope`.
    pub fn of(&self, scope: &S) -> Option<&Seen> {
        self.0.get(scope)
    }

    /// The changes known in `scope`, to add to.
    pub fn at(&mut self, scope: S) -> &mut Seen {
        self.0.entry(scope).or_default()
    }

    /// Whether all that `other` knows is known in each of its scopes.
    pub fn has_all(&self, other: &Knowledge<S>) -> bool {
        let empty = Seen::default();
        other.0.iter().all(|(scope, seen)| self.of(scope).unwrap_or(&empty).has_all(seen))
    }

    /// Adds all that `other` knows.
    pub fn join(&mut self, other: &Knowledge<S>) {
        for (scope, seen) in &other.0 {
            self.at(scope.clone()).join(seen);
        }
    }

    /// The same, of the scopes that `wanted` names.
    pub fn only(&self, wanted: impl Fn(&S) -> bool) -> Knowledge<S> {
        let kept = self.0.iter().filter(|(scope, _)| wanted(scope));
        Knowledge(kept.map(|(scope, seen)| (scope.clone(), seen.clone())).collect())
    }

    /// Each scope with what is known in it.
    pub fn iter(&self) -> impl Iterator<Item = (&S, &Seen)> {
        self.0.iter()
    }
}
