//! Stamping what a transaction changed.

use std::collections::HashMap;

use mentormap_domain::{
    ids::PlacementId,
    share::{Dot, Scope, Seen},
};
use rusqlite::Connection;

use super::{
    ShareKey, image, known,
    scope::scope_of,
    version::{self, Kept, State},
};
use crate::{StoreError, Table, history::Step};

/// Gives each record that the steps changed a new version; does nothing until the binder is
/// paired. In the transaction of the change.
pub(crate) fn stamp(conn: &Connection, steps: &[Step]) -> Result<(), StoreError> {
    if steps.is_empty() || !known::is_paired(conn)? {
        return Ok(());
    }
    let mut seen = HashMap::new();
    let records =
        steps.iter().filter(|step| seen.insert((step.table, step.id.as_str()), ()).is_none());
    let changed = records.map(|step| Changed {
        key: (step.table, step.id.clone()),
        placement: step.placement,
        before: step.before.clone(),
    });
    write(conn, &changed.collect::<Vec<_>>(), false)
}

/// The same for what was removed for good: what stood beside it goes as well.
pub(crate) fn stamp_removed(
    conn: &Connection,
    gone: impl IntoIterator<Item = (Table, String, Option<PlacementId>)>,
) -> Result<(), StoreError> {
    if !known::is_paired(conn)? {
        return Ok(());
    }
    let changed = gone.into_iter().map(|(table, id, placement)| Changed {
        key: (table, id),
        placement,
        before: None,
    });
    write(conn, &changed.collect::<Vec<_>>(), true)
}

/// A record that is different now.
pub struct Changed {
    pub key: ShareKey,
    pub placement: Option<PlacementId>,
    /// What it was.
    pub before: Option<String>,
}

/// A new version per record; `over_all` where it replaces all that stand there, and not only the
/// one that showed.
pub fn write(conn: &Connection, records: &[Changed], over_all: bool) -> Result<(), StoreError> {
    let mut stamps = Vec::new();
    for changed in records {
        let Changed { key, placement, .. } = changed;
        let kept = version::of(conn, key)?;
        let scope = kept.first().map(|kept| kept.scope);
        if let Some(scope) = scope.or_else(|| scope_of(key.0, &key.1, *placement)) {
            stamps.push((changed, scope, kept));
        }
    }
    let Some(first) = known::next(conn, stamps.len())? else { return Ok(()) };
    let mut learned: HashMap<Scope, Dot> = HashMap::new();
    for (n, (changed, scope, kept)) in (first.n..).zip(stamps) {
        let dot = Dot { n, ..first };
        put(conn, changed, scope, dot, kept, over_all)?;
        learned.insert(scope, dot);
    }
    learned.iter().try_for_each(|(scope, dot)| known::learn(conn, scope, *dot))
}

fn put(
    conn: &Connection,
    Changed { key, before, .. }: &Changed,
    scope: Scope,
    dot: Dot,
    kept: Vec<Kept>,
    over_all: bool,
) -> Result<(), StoreError> {
    let mut seen = Seen::default();
    // What can't be shown yet was not known to who changed the record; what it replaced was.
    let has_shown = kept.iter().any(|version| version.state == State::Shown);
    version::clear(conn, key)?;
    for version in kept {
        // What said the same as what was changed stood beside it for no reason.
        let same = version.state == State::Beside
            && before.is_some()
            && image::alike(version.value.as_deref(), before.as_deref());
        if over_all || same || version.state == State::Shown {
            seen.join(&version.seen);
            seen.add(version.dot);
        } else {
            if version.state == State::Held && !has_shown {
                seen.join(&version.seen);
            }
            let state = State::Beside;
            Kept { state, ..version }.insert(conn)?;
        }
    }
    let key = key.clone();
    Kept { key, dot, scope, seen, state: State::Shown, value: None }.insert(conn)
}
