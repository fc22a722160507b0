//! Items under items, as the associations `isChildOf` say.

use std::collections::{BTreeMap, BTreeSet};

use super::package::{CfPackage, Item};

/// The items of a package in their order, each with its depth; nothing stands twice.
pub(super) struct Tree<'a> {
    children: BTreeMap<&'a str, Vec<&'a Item>>,
    /// The items under the document itself.
    pub(super) roots: Vec<&'a Item>,
}

impl<'a> Tree<'a> {
    /// Items without a parent in the package, and items in a circle, stand at the top.
    pub(super) fn of(package: &'a CfPackage) -> Tree<'a> {
        let items: BTreeMap<&str, &Item> =
            package.items.iter().map(|item| (item.identifier.as_str(), item)).collect();
        let mut parents: BTreeMap<&str, (&str, i64)> = BTreeMap::new();
        for association in &package.associations {
            let (child, parent) =
                (&association.origin.identifier, &association.destination.identifier);
            if association.association_type == "isChildOf" && child != parent {
                let number = association.sequence_number.unwrap_or(i64::MAX);
                parents.entry(child).or_insert((parent, number));
            }
        }
        let circling = circling(&items, &parents);
        let mut children: BTreeMap<&str, Vec<(i64, &Item)>> = BTreeMap::new();
        let mut roots = Vec::new();
        let mut seen = BTreeSet::new();
        for item in package.items.iter().filter(|item| seen.insert(item.identifier.as_str())) {
            let id = item.identifier.as_str();
            match parents.get(id) {
                Some((parent, number)) if items.contains_key(parent) && !circling.contains(id) => {
                    children.entry(parent).or_default().push((*number, item));
                }
                Some((_, number)) => roots.push((*number, item)),
                None => roots.push((i64::MAX, item)),
            }
        }
        let children =
            children.into_iter().map(|(parent, list)| (parent, in_order(list))).collect();
        Tree { children, roots: in_order(roots) }
    }

    /// What stands right under an item.
    pub(super) fn under(&self, item: &Item) -> &[&'a Item] {
        self.children.get(item.identifier.as_str()).map_or(&[], Vec::as_slice)
    }

    /// Every item under this one that has nothing under it, and how many groups lie between.
    pub(super) fn leaves(&self, item: &'a Item) -> (Vec<&'a Item>, usize) {
        let (mut leaves, mut groups) = (Vec::new(), 0);
        let mut waiting: Vec<&Item> = self.under(item).iter().rev().copied().collect();
        while let Some(item) = waiting.pop() {
            let under = self.under(item);
            if under.is_empty() {
                leaves.push(item);
            } else {
                groups += 1;
                waiting.extend(under.iter().rev().copied());
            }
        }
        (leaves, groups)
    }
}

fn in_order(mut list: Vec<(i64, &Item)>) -> Vec<&Item> {
    list.sort_by_key(|(number, _)| *number);
    list.into_iter().map(|(_, item)| item).collect()
}

/// The items that are their own ancestor.
fn circling<'a>(
    items: &BTreeMap<&'a str, &'a Item>,
    parents: &BTreeMap<&'a str, (&'a str, i64)>,
) -> BTreeSet<&'a str> {
    let mut sound: BTreeSet<&str> = BTreeSet::new();
    let mut circling = BTreeSet::new();
    for start in items.keys() {
        let (mut trail, mut at) = (Vec::new(), *start);
        let mut on_trail = BTreeSet::new();
        while !sound.contains(at) && !circling.contains(at) && on_trail.insert(at) {
            trail.push(at);
            match parents.get(at) {
                Some((parent, _)) if items.contains_key(parent) => at = parent,
                _ => break,
            }
        }
        // A trail that meets itself holds a circle from there on; what leads to it is sound.
        let met = trail.iter().position(|id| *id == at);
        let ended = !parents.get(at).is_some_and(|(parent, _)| items.contains_key(parent));
        let circle = if ended { trail.len() } else { met.unwrap_or(trail.len()) };
        circling.extend(&trail[circle..]);
        sound.extend(&trail[..circle]);
    }
    circling
}
