//! Each kind of block to bands.

mod cell;
mod facts;
mod frame;
mod growth;
mod points;
mod prose;
mod rubric;
mod signatures;
mod table;

pub(crate) use frame::finish;

use super::{
    band::Band,
    canvas::{Canvas, Spot, Type},
    measure::{BLOCK_GAP, HEADING, MARGIN, WIDTH},
    tree::{NodeId, Tag, Tree},
};
use crate::model::{Block, Report};

/// The bands of a report, and the headings that they repeat.
#[derive(Default)]
pub(crate) struct Stack {
    pub bands: Vec<Band>,
    pub heads: Vec<Band>,
}

impl Stack {
    fn add(&mut self, band: Band) {
        self.bands.push(band);
    }

    /// Adds a heading of columns, which stays with what follows; gives the number under which
    /// it is repeated.
    fn add_head(&mut self, head: Band) -> usize {
        self.heads.push(head.clone());
        self.bands.push(Band { keep: true, ..head });
        self.heads.len() - 1
    }

    /// Adds the rows of a table, under the heading `head` when it repeats one. The first two
    /// stay together, and the last two, so that none stands alone on a page.
    fn add_rows(&mut self, head: Option<usize>, rows: Vec<Band>) {
        let count = rows.len();
        for (index, row) in rows.into_iter().enumerate() {
            let keep = index + 1 < count && (index == 0 || index + 2 == count);
            self.add(Band { head, keep, ..row });
        }
    }

    /// Adds the white above a block to what was added since `from`.
    fn space_from(&mut self, from: usize, space: f32) {
        if let Some(first) = self.bands.get_mut(from) {
            first.space = space;
        }
    }
}

/// Sets `report` in bands, in reading order.
pub(crate) fn bands(canvas: &mut Canvas<'_>, report: &Report) -> (Vec<Band>, Vec<Band>) {
    let mut stack = Stack::default();
    frame::letterhead(canvas, &mut stack, report);
    let mut blocks = report.blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        let from = stack.bands.len();
        let sect = canvas.tree.add(Tree::ROOT, Tag::Sect);
        match block {
            Block::Facts(facts) => facts::facts(canvas, &mut stack, sect, facts),
            Block::Table(table) => table::table(canvas, &mut stack, sect, table),
            Block::Rubric(rubric) => rubric::rubric(canvas, &mut stack, sect, rubric),
            Block::Growth(growth) => growth::growth(canvas, &mut stack, sect, growth),
            Block::Prose(prose) => prose::prose(canvas, &mut stack, sect, prose),
            Block::Signatures(signatures) => {
                signatures::signatures(canvas, &mut stack, sect, signatures);
            }
            Block::Points(left) => {
                let next = blocks.next_if(|next| matches!(next, Block::Points(_)));
                let right = next.and_then(|next| match next {
                    Block::Points(points) => Some(points),
                    _ => None,
                });
                points::points(canvas, &mut stack, sect, left, right);
            }
        }
        stack.space_from(from, BLOCK_GAP);
    }
    (stack.bands, stack.heads)
}

/// Adds the title of a block, unless it has none; it stays with what follows.
fn title(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    let mut band = Band { keep: true, ..Band::default() };
    let node = canvas.tree.add(sect, Tag::H2);
    let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
    let style = Type::strong(HEADING, canvas.accent);
    band.height = canvas.text(&mut band, Some(node), text, style, spot) + 4.0;
    stack.add(band);
}
