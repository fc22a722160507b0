//! What was taken out of one list and stands in another: moved, not removed and added.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Comparison, Node, Single, Spot, Step, Thing, What, deeper};

type Name = (Thing, String);

/// Whether a thing keeps its id wherever it goes in the definition.
fn roams(thing: Thing) -> bool {
    matches!(thing, Thing::Cluster | Thing::Indicator | Thing::Criterion | Thing::Field)
}

/// Turns what is both removed and added into moves, and compares what moved.
pub(super) fn settle(comparison: &mut Comparison) {
    loop {
        let names = common(&comparison.removed, &comparison.added);
        if names.is_empty() {
            return;
        }
        let mut old = take(&mut comparison.removed, &names);
        let mut new = take(&mut comparison.added, &names);
        let both: Vec<Name> = old.keys().filter(|name| new.contains_key(*name)).cloned().collect();
        for name in &both {
            if let (Some(old), Some(new)) = (old.remove(name), new.remove(name)) {
                moved(comparison, &old, &new);
            }
        }
        // What stood inside something that moved waits for the next round.
        comparison.removed.extend(old.into_values());
        comparison.added.extend(new.into_values());
        if both.is_empty() {
            return;
        }
    }
}

fn moved(comparison: &mut Comparison, old: &Single, new: &Single) {
    let spot = |single: &Single| Spot { within: single.within.clone(), position: single.position };
    let place = deeper(&new.within, &new.node);
    comparison.changes.push(Change {
        place: place.clone(),
        what: What::Moved { from: spot(old), to: spot(new) },
    });
    comparison.node(&old.node, &new.node, &deeper(&old.within, &old.node), &place);
}

/// The names that stand exactly once on either side.
fn common(removed: &[Single], added: &[Single]) -> BTreeSet<Name> {
    let (old, new) = (once(removed), once(added));
    old.intersection(&new).cloned().collect()
}

fn once(singles: &[Single]) -> BTreeSet<Name> {
    let mut seen: BTreeMap<Name, usize> = BTreeMap::new();
    let mut waiting: Vec<&Node> = singles.iter().map(|single| &single.node).collect();
    while let Some(node) = waiting.pop() {
        if roams(node.thing) {
            *seen.entry((node.thing, node.key.clone())).or_default() += 1;
        }
        waiting.extend(&node.children);
    }
    seen.into_iter().filter(|(_, count)| *count == 1).map(|(name, _)| name).collect()
}

/// Takes the outermost nodes with these names out.
fn take(singles: &mut Vec<Single>, names: &BTreeSet<Name>) -> BTreeMap<Name, Single> {
    let mut taken = BTreeMap::new();
    let mut left = Vec::new();
    for mut single in std::mem::take(singles) {
        let name = (single.node.thing, single.node.key.clone());
        if names.contains(&name) {
            taken.insert(name, single);
        } else {
            let place = deeper(&single.within, &single.node);
            prune(&mut single.node, &place, names, &mut taken);
            left.push(single);
        }
    }
    *singles = left;
    taken
}

fn prune(
    node: &mut Node,
    place: &[Step],
    names: &BTreeSet<Name>,
    taken: &mut BTreeMap<Name, Single>,
) {
    let mut kept = Vec::new();
    for (index, mut child) in std::mem::take(&mut node.children).into_iter().enumerate() {
        let name = (child.thing, child.key.clone());
        if names.contains(&name) {
            let single = Single { within: place.to_vec(), position: index + 1, node: child };
            taken.insert(name, single);
        } else {
            let inside = deeper(place, &child);
            prune(&mut child, &inside, names, taken);
            kept.push(child);
        }
    }
    node.children = kept;
}
