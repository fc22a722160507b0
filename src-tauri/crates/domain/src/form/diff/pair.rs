//! Which thing of one list is which of another, and which of them changed their order.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{Node, Thing};

/// The pairs of indices (before, after) of what is the same thing, in the order of `before`.
///
/// Things with an id go by it. Parts have none: they go by their kind and then by what they hold,
/// by their title, by one thing in them, and last by their order.
pub(super) fn pair(before: &[Node], after: &[Node]) -> Vec<(usize, usize)> {
    let mut pairing = Pairing { before, after, pairs: Vec::new() };
    pairing.by(|node| (node.thing != Thing::Part).then(|| vec![String::new()]));
    pairing.by(|node| Some(vec![format!("{node:?}")]));
    pairing.by(|node| Some(vec![format!("{:?}", node.label())]));
    pairing.by(|node| Some(node.children.iter().map(|child| child.key.clone()).collect()));
    pairing.by(|_| Some(vec![String::new()]));
    pairing.pairs.sort_unstable();
    pairing.pairs
}

struct Pairing<'a> {
    before: &'a [Node],
    after: &'a [Node],
    pairs: Vec<(usize, usize)>,
}

impl Pairing<'_> {
    /// Pairs what is left and of one kind and key and shares a mark.
    fn by(&mut self, marks: impl Fn(&Node) -> Option<Vec<String>>) {
        let mut waiting: BTreeMap<(Thing, &str, String), VecDeque<usize>> = BTreeMap::new();
        let after = unpaired(self.after.len(), self.pairs.iter().map(|(_, new)| *new));
        for index in after {
            let node = &self.after[index];
            for mark in marks(node).into_iter().flatten() {
                waiting.entry((node.thing, &node.key, mark)).or_default().push_back(index);
            }
        }
        let before = unpaired(self.before.len(), self.pairs.iter().map(|(old, _)| *old));
        let mut taken = BTreeSet::new();
        for index in before {
            let node = &self.before[index];
            let found = marks(node).into_iter().flatten().find_map(|mark| {
                let queue = waiting.get_mut(&(node.thing, node.key.as_str(), mark))?;
                while let Some(other) = queue.pop_front() {
                    if taken.insert(other) {
                        return Some(other);
                    }
                }
                None
            });
            self.pairs.extend(found.map(|other| (index, other)));
        }
    }
}

/// The indices under `count` that are not in `paired`.
pub(super) fn unpaired(count: usize, paired: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut free = vec![true; count];
    for index in paired {
        free[index] = false;
    }
    (0..count).filter(|index| free[*index]).collect()
}

/// The place of a node in its own list, counted from 1.
pub(super) fn position(nodes: &[Node], index: usize) -> usize {
    nodes[..=index].iter().filter(|node| node.thing == nodes[index].thing).count()
}

/// The fewest pairs that must have moved for one order to become the other.
///
/// A behaviour that went to another level says so itself, and did not move besides.
pub(super) fn moved(
    before: &[Node],
    after: &[Node],
    pairs: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    let stayed =
        |(old, new): &&(usize, usize)| before[*old].fact("level") == after[*new].fact("level");
    let mut lists: BTreeMap<Thing, Vec<(usize, usize)>> = BTreeMap::new();
    for pair in pairs.iter().filter(stayed) {
        lists.entry(before[pair.0].thing).or_default().push(*pair);
    }
    lists.into_values().flat_map(|list| out_of_order(&list)).collect()
}

/// The pairs outside the longest run in which both indices rise; `pairs` rises in the first.
fn out_of_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // `ends[n]` is the place in `pairs` where the best run of n + 1 pairs ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous = vec![None; pairs.len()];
    for (place, (_, new)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *new);
        previous[place] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(place);
        } else {
            ends[length] = place;
        }
    }
    let mut kept = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(place) = next {
        kept.insert(place);
        next = previous[place];
    }
    (0..pairs.len()).filter(|place| !kept.contains(place)).map(|place| pairs[place]).collect()
}
