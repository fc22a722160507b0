//! What changed between two definitions of one kind: added, removed, changed, moved, each with its
//! place.
//!
//! Both are first read as one tree of things and facts ([`Node`]), made from what the file holds, so
//! that no field can be forgotten. The id and version of the definition itself do not count.

mod node;
mod pair;
mod roam;

pub use node::{Fact, Node, Thing, Value};

use super::FormFile;
use crate::text::{Lang, Text};

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The thing it is about, from outer to inner; empty for the definition itself. Of what was
    /// removed where it stood, of everything else where it stands now.
    pub place: Vec<Step>,
    pub what: What,
}

/// A thing on the way to a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub thing: Thing,
    /// Its id, or what stands for one, e.g. the kind of a part.
    pub key: String,
    /// The number that the school gave it, if any.
    pub number: String,
    /// Its title; empty when it has none.
    pub label: Text,
}

/// What happened at a place.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// With all that is in it.
    Added(Node),
    /// With all that was in it.
    Removed(Node),
    /// Another place in the same list, or in another one.
    Moved { from: Spot, to: Spot },
    /// A fact of it; a text once for each language.
    Changed { fact: String, lang: Option<Lang>, before: Option<Value>, after: Option<Value> },
}

/// A place in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// What the list belongs to.
    pub within: Vec<Step>,
    /// Counted from 1.
    pub position: usize,
}

/// The differences from `before` to `after`, in the order of the form; none when they are of
/// different kinds.
pub fn diff(before: &FormFile, after: &FormFile) -> Option<Vec<Change>> {
    if before.kind() != after.kind() {
        return None;
    }
    let mut comparison = Comparison::default();
    comparison.node(&Node::of(before), &Node::of(after), &[], &[]);
    Some(comparison.finish())
}

/// A node that stands on one side only, until it is known whether it moved.
struct Single {
    within: Vec<Step>,
    position: usize,
    node: Node,
}

#[derive(Default)]
struct Comparison {
    changes: Vec<Change>,
    removed: Vec<Single>,
    added: Vec<Single>,
}

impl Comparison {
    fn node(&mut self, before: &Node, after: &Node, was: &[Step], is: &[Step]) {
        self.facts(before, after, is);
        let pairs = pair::pair(&before.children, &after.children);
        for (old, new) in pair::moved(&before.children, &after.children, &pairs) {
            let spot = |nodes: &[Node], index: usize, within: &[Step]| Spot {
                within: within.to_vec(),
                position: pair::position(nodes, index),
            };
            self.changes.push(Change {
                place: deeper(is, &after.children[new]),
                what: What::Moved {
                    from: spot(&before.children, old, was),
                    to: spot(&after.children, new, is),
                },
            });
        }
        let single = |nodes: &[Node], index: usize, within: &[Step]| Single {
            within: within.to_vec(),
            position: pair::position(nodes, index),
            node: nodes[index].clone(),
        };
        for index in pair::unpaired(before.children.len(), pairs.iter().map(|(old, _)| *old)) {
            self.removed.push(single(&before.children, index, was));
        }
        for index in pair::unpaired(after.children.len(), pairs.iter().map(|(_, new)| *new)) {
            self.added.push(single(&after.children, index, is));
        }
        for (old, new) in pairs {
            let (old, new) = (&before.children[old], &after.children[new]);
            self.node(old, new, &deeper(was, old), &deeper(is, new));
        }
    }

    fn facts(&mut self, before: &Node, after: &Node, place: &[Step]) {
        let new = after.facts.iter().filter(|fact| before.fact(&fact.name).is_none());
        for fact in before.facts.iter().chain(new) {
            let (old, new) = (before.fact(&fact.name), after.fact(&fact.name));
            if old != new {
                self.fact(&fact.name, old, new, place);
            }
        }
    }

    fn fact(&mut self, name: &str, old: Option<&Value>, new: Option<&Value>, place: &[Step]) {
        let (Some(was), Some(is)) = (text_or_none(old), text_or_none(new)) else {
            return self.changed(name, None, old.cloned(), new.cloned(), place);
        };
        for lang in Lang::ALL {
            let word = |text: &Text| text.0.get(&lang).cloned().map(Value::Word);
            let (was, is) = (word(&was), word(&is));
            if was != is {
                self.changed(name, Some(lang), was, is, place);
            }
        }
    }

    fn changed(
        &mut self,
        name: &str,
        lang: Option<Lang>,
        before: Option<Value>,
        after: Option<Value>,
        place: &[Step],
    ) {
        let what = What::Changed { fact: name.to_owned(), lang, before, after };
        self.changes.push(Change { place: place.to_vec(), what });
    }

    fn finish(mut self) -> Vec<Change> {
        roam::settle(&mut self);
        for Single { within, node, .. } in self.removed {
            self.changes.push(Change { place: deeper(&within, &node), what: What::Removed(node) });
        }
        for Single { within, node, .. } in self.added {
            self.changes.push(Change { place: deeper(&within, &node), what: What::Added(node) });
        }
        self.changes
    }
}

/// The text of a fact; an empty one for a fact that is not there; none for another kind of fact.
fn text_or_none(value: Option<&Value>) -> Option<Text> {
    match value {
        None => Some(Text::default()),
        Some(Value::Text(text)) => Some(text.clone()),
        Some(_) => None,
    }
}

/// The place of `node` inside `within`.
fn deeper(within: &[Step], node: &Node) -> Vec<Step> {
    let mut place = within.to_vec();
    place.push(Step {
        thing: node.thing,
        key: node.key.clone(),
        number: node.number(),
        label: node.label(),
    });
    place
}
