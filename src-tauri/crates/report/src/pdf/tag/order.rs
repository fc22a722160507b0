//! The order in which a page is written: decoration first, below everything, then the content
//! in reading order, each node as one marked stretch.

use crate::{
    Pages,
    layout::{Item, Node, NodeId, Page, Tag, measure},
};

/// What is not read aloud (UA 7.1, 7.8), in the words of 14.8.2.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::pdf) enum Artifact {
    /// Lines, frames and grounds.
    Layout,
    /// The running head.
    Header,
    /// The heading of a table, again on a next page.
    Repeated,
    /// The foot of a page.
    Footer,
}

/// What a stretch of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) enum Mark {
    Artifact(Artifact),
    /// Content of a node, with its number on the page (14.7.4.2).
    Content(Tag, i64),
}

/// Items of a page under one mark, by their index.
#[derive(Debug)]
pub(in crate::pdf) struct Stretch {
    pub mark: Mark,
    pub items: Vec<usize>,
}

/// Where a node stands.
#[derive(Debug, Default)]
pub(super) struct Place {
    /// Pages and the numbers of its content on them.
    pub content: Vec<(usize, i64)>,
    /// Left, top, right, bottom on the first of those pages.
    pub bounds: Option<[f32; 4]>,
    /// What it says, of headings and labels.
    pub text: String,
}

/// A document in reading order.
#[derive(Debug)]
pub(in crate::pdf) struct Reading {
    /// Per page what is drawn, in order.
    pub pages: Vec<Vec<Stretch>>,
    /// Per node where it stands.
    pub(super) places: Vec<Place>,
    /// Whether a node is part of the structure: those that say nothing are not, save cells.
    pub(super) kept: Vec<bool>,
    /// The nodes from first to last.
    pub(super) order: Vec<NodeId>,
}

impl Reading {
    pub(in crate::pdf) fn of(pages: &Pages) -> Reading {
        let mut order = Vec::with_capacity(pages.nodes.len());
        walk(&pages.nodes, 0, &mut order);
        let mut ranks = vec![u32::MAX; pages.nodes.len()];
        for (rank, node) in (0..).zip(&order) {
            ranks[*node as usize] = rank;
        }
        let mut places: Vec<Place> = pages.nodes.iter().map(|_| Place::default()).collect();
        let sheets = pages.pages.iter().enumerate();
        let sheets = sheets.map(|(n, page)| stretches(n, page, &pages.nodes, &ranks, &mut places));
        let sheets = sheets.collect();
        let kept = kept(&pages.nodes, &places);
        Reading { pages: sheets, places, kept, order }
    }
}

fn walk(nodes: &[Node], id: NodeId, order: &mut Vec<NodeId>) {
    let Some(node) = nodes.get(id as usize) else { return };
    order.push(id);
    // A child stands after its parent, so this ends.
    for child in node.children.iter().filter(|child| **child > id) {
        walk(nodes, *child, order);
    }
}

fn stretches(
    sheet: usize,
    page: &Page,
    nodes: &[Node],
    ranks: &[u32],
    places: &mut [Place],
) -> Vec<Stretch> {
    let read = |node: &NodeId| ranks.get(*node as usize).is_some_and(|rank| *rank != u32::MAX);
    let node = |item: &Item| item.node().filter(read);
    let mut indices: Vec<usize> = (0..page.items.len()).collect();
    // Stable: what belongs together stays in the order of drawing.
    indices.sort_by_key(|index| match node(&page.items[*index]) {
        None => (0, artifact(&page.items[*index], sheet) as u32),
        Some(node) => (1, ranks[node as usize]),
    });
    let mut stretches: Vec<Stretch> = Vec::new();
    let (mut next, mut last, mut closed) = (0, None, false);
    for index in indices {
        let item = &page.items[index];
        let part = node(item).ok_or_else(|| artifact(item, sheet));
        if last != Some(part) || (closed && part.is_ok()) {
            last = Some(part);
            let mark = match part {
                Err(artifact) => Mark::Artifact(artifact),
                Ok(node) => {
                    places[node as usize].content.push((sheet, next));
                    next += 1;
                    Mark::Content(nodes[node as usize].tag, next - 1)
                }
            };
            stretches.push(Stretch { mark, items: Vec::new() });
        }
        if let Ok(node) = part {
            places[node as usize].note(item, nodes[node as usize].tag);
        }
        if let Some(stretch) = stretches.last_mut() {
            stretch.items.push(index);
        }
        closed = is_marked(item);
    }
    stretches
}

/// It has a mark of its own inside that of its node. Readers that take the end of the one for the
/// end of the other lose what follows, so nothing does.
fn is_marked(item: &Item) -> bool {
    let Item::Text(run) = item else { return false };
    run.rtl || !run.said.is_empty() || run.glyphs.iter().any(|glyph| glyph.id == 0)
}

/// Text outside the structure is furniture; where it stands says which.
fn artifact(item: &Item, sheet: usize) -> Artifact {
    match item {
        Item::Text(run) if run.y > measure::BOTTOM => Artifact::Footer,
        Item::Text(run) if run.y < measure::TOP && sheet > 0 => Artifact::Header,
        Item::Text(_) => Artifact::Repeated,
        _ => Artifact::Layout,
    }
}

impl Place {
    fn note(&mut self, item: &Item, tag: Tag) {
        let page = |at: Option<&(usize, i64)>| at.map(|(page, _)| *page);
        if page(self.content.first()) == page(self.content.last()) {
            let [left, top, right, bottom] = item.bounds();
            let all = self.bounds.unwrap_or([left, top, right, bottom]);
            let [l, t, r, b] = all;
            self.bounds = Some([l.min(left), t.min(top), r.max(right), b.max(bottom)]);
        }
        if let (Item::Text(run), Tag::H1 | Tag::H2 | Tag::H3 | Tag::Lbl) = (item, tag) {
            self.text.push_str(&run.text);
        }
    }
}

fn kept(nodes: &[Node], places: &[Place]) -> Vec<bool> {
    let mut kept = vec![false; nodes.len()];
    // Children stand after their parents.
    for (index, node) in nodes.iter().enumerate().rev() {
        let child = node.children.iter().any(|child| kept.get(*child as usize) == Some(&true));
        let cell = matches!(node.tag, Tag::TH | Tag::TD);
        kept[index] = index == 0 || cell || child || !places[index].content.is_empty();
    }
    kept
}
