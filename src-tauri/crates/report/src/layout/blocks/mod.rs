//! Each kind of block to bands.

mod asked;
mod bars;
mod blank_rubric;
mod cell;
mod facts;
mod frame;
mod growth;
mod points;
mod prose;
mod rubric;
mod signatures;
mod table;
mod ticks;
mod unit;

pub(crate) use frame::{finish, furniture, names, rounded};
pub(crate) use unit::{Laid, Unit};

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

/// Sets `report` in bands, in reading order; `set` sets each of its units.
pub(crate) fn bands(
    canvas: &mut Canvas<'_>,
    report: &Report,
    mut set: impl FnMut(&mut Canvas<'_>, &Unit<'_>) -> Laid,
) -> (Vec<Band>, Vec<Band>) {
    let mut stack = Stack::default();
    frame::letterhead(canvas, &mut stack, report);
    for unit in Unit::of(report) {
        let laid = set(canvas, &unit);
        if matches!(unit.blocks, [Block::Signatures(_), ..])
            && let Some(before) = stack.bands.last_mut()
        {
            // What is signed stands above it: the end of the block before comes along.
            before.keep = true;
        }
        laid.join(canvas, &mut stack);
    }
    (stack.bands, stack.heads)
}

/// Sets one unit anew.
pub(crate) fn set(canvas: &mut Canvas<'_>, unit: &Unit<'_>) -> Laid {
    let tree = std::mem::replace(&mut canvas.tree, Tree::new());
    let missing = std::mem::take(&mut canvas.missing);
    let mut stack = Stack::default();
    let sect = canvas.tree.add(Tree::ROOT, Tag::Sect);
    match unit.blocks {
        [Block::Facts(facts), ..] => facts::facts(canvas, &mut stack, sect, facts),
        [Block::Table(table), ..] => table::table(canvas, &mut stack, sect, table),
        [Block::Rubric(rubric), ..] => rubric::rubric(canvas, &mut stack, sect, rubric),
        [Block::Growth(growth), ..] => growth::growth(canvas, &mut stack, sect, growth),
        [Block::Bars(bars), ..] => bars::bars(canvas, &mut stack, sect, bars),
        [Block::Prose(prose), ..] => prose::prose(canvas, &mut stack, sect, prose),
        [Block::Signatures(signatures), ..] => {
            signatures::signatures(canvas, &mut stack, sect, signatures);
        }
        [Block::Asked(asked), ..] => asked::asked(canvas, &mut stack, sect, asked),
        [Block::BlankRubric(rubric), ..] => {
            blank_rubric::blank_rubric(canvas, &mut stack, sect, rubric);
        }
        [Block::Points(left), Block::Points(right), ..] => {
            points::points(canvas, &mut stack, sect, left, Some(right));
        }
        [Block::Points(points), ..] => points::points(canvas, &mut stack, sect, points, None),
        [] => {}
    }
    stack.space_from(0, BLOCK_GAP);
    unit.name(&mut stack.bands);
    Laid {
        bands: stack.bands,
        heads: stack.heads,
        nodes: std::mem::replace(&mut canvas.tree, tree).into_nodes(),
        missing: std::mem::replace(&mut canvas.missing, missing),
    }
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
