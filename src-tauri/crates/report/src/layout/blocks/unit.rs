//! What is set as one: a block, or two lists that stand beside each other.

use std::collections::BTreeSet;

use super::{Stack, cell};
use crate::{
    layout::{
        band::Band,
        canvas::Canvas,
        measure::{MARGIN, WIDTH},
        page::Item,
        tree::Node,
    },
    model::{Block, Report},
};

/// Blocks of a report that are set as one, and what each shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Unit<'a> {
    pub blocks: &'a [Block],
    /// Shorter than `blocks` where nothing is said.
    pub places: &'a [String],
}

impl<'a> Unit<'a> {
    /// The units of a report, in order.
    pub(crate) fn of(report: &'a Report) -> Vec<Unit<'a>> {
        let mut units = Vec::new();
        let (mut blocks, mut places) = (report.blocks.as_slice(), report.places.as_slice());
        while !blocks.is_empty() {
            let pair = matches!(blocks, [Block::Points(_), Block::Points(_), ..]);
            let count = if pair { 2 } else { 1 };
            let (own, later) = blocks.split_at(count);
            let (named, rest) = places.split_at(count.min(places.len()));
            units.push(Unit { blocks: own, places: named });
            (blocks, places) = (later, rest);
        }
        units
    }

    /// Names every band by what the unit shows as a whole, unless a part of it has a name of its
    /// own.
    pub(crate) fn name(&self, bands: &mut [Band]) {
        let [place] = self.places else { return };
        let other = |band: &Band| band.areas.iter().any(|area| area.name != *place);
        if bands.iter().any(other) {
            return;
        }
        for band in bands.iter_mut().filter(|band| band.areas.is_empty()) {
            cell::name(band, place, MARGIN, WIDTH, 0.0);
        }
    }
}

/// A unit that was set, apart from what stands around it.
#[derive(Debug, Clone)]
pub(crate) struct Laid {
    pub bands: Vec<Band>,
    pub heads: Vec<Band>,
    /// A tree of its own.
    pub nodes: Vec<Node>,
    pub missing: BTreeSet<char>,
}

impl Laid {
    /// Adds it to what stands above it.
    pub(crate) fn join(self, canvas: &mut Canvas<'_>, stack: &mut Stack) {
        let nodes = canvas.tree.graft(&self.nodes);
        let heads = stack.heads.len();
        let moved = |mut band: Band| {
            band.head = band.head.map(|head| head + heads);
            for node in band.placed.iter_mut().filter_map(|placed| placed.item.node_mut()) {
                *node = node.saturating_add(nodes);
            }
            band
        };
        stack.bands.extend(self.bands.into_iter().map(moved));
        stack.heads.extend(self.heads.into_iter().map(moved));
        canvas.missing.extend(self.missing);
    }
}

impl Item {
    /// The part of the structure that it belongs to, to change.
    pub(crate) fn node_mut(&mut self) -> Option<&mut u32> {
        match self {
            Item::Rect(rect) => rect.node.as_mut(),
            Item::Line(line) => line.node.as_mut(),
            Item::Path(path) => path.node.as_mut(),
            Item::Text(run) => run.node.as_mut(),
        }
    }
}
