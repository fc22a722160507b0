//! Bars of one part or several, between their names and their figures.
//!
//! The parts differ in how dark they are, go from light to dark, have an edge, and bear their
//! number: a black-and-white copy keeps them apart.

use super::{Stack, title};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        measure::{MARGIN, WIDTH},
        page::{Colour, RectBox},
        tree::{NodeId, Scope, Tag},
    },
    model::{Bar, Bars, Span},
};

const HEAD: Type = Type { size: 7.8, bold: true, colour: Colour::QUIET };
const WORDS: Type = Type { size: 7.8, bold: false, colour: Colour::INK };
const SMALL: Type = Type { size: 6.8, bold: false, colour: Colour::QUIET };
/// The width of a column of figures, when there are many and when there are few.
const COLUMNS: [f32; 2] = [44.0, 66.0];
/// Where the bars begin.
const FROM: f32 = MARGIN + WIDTH * 0.33;
const ROW: f32 = 16.0;
const BAR: f32 = 9.5;
/// The narrowest part that its number fits in.
const ROOM: f32 = 9.0;
/// The grounds of the parts and the colour of the number on each.
const GROUNDS: [(Colour, Colour); 4] = [
    (Colour::WHITE, Colour::INK),
    (Colour(0xc9, 0xd2, 0xd6), Colour::INK),
    (Colour(0x5f, 0x6e, 0x76), Colour::WHITE),
    (Colour::INK, Colour::WHITE),
];

pub(super) fn bars(canvas: &mut Canvas<'_>, stack: &mut Stack, sect: NodeId, bars: &Bars) {
    title(canvas, stack, sect, &bars.title);
    if !bars.intro.trim().is_empty() {
        let mut band = Band { keep: true, ..Band::default() };
        let node = canvas.tree.add(sect, Tag::P);
        let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
        let style = Type { size: 8.5, ..Type::SMALL };
        band.height = canvas.text(&mut band, Some(node), &bars.intro, style, spot) + 4.0;
        stack.add(band);
    }
    let figure = canvas.tree.add(sect, Tag::Figure);
    canvas.tree.get(figure).alt = Some(bars.alt.clone());
    if bars.parts.len() > 1 {
        let legend = legend(canvas, figure, bars);
        stack.add(legend);
    }
    let table = canvas.tree.add(sect, Tag::Table);
    let drawing = Drawing { bars, figure, table };
    let head = drawing.head(canvas);
    let head = stack.add_head(head);
    let rows = bars.rows.iter().map(|bar| drawing.row(canvas, bar)).collect();
    stack.add_rows(Some(head), rows);
}

/// What each ground means.
fn legend(canvas: &mut Canvas<'_>, figure: NodeId, bars: &Bars) -> Band {
    let mut band = Band { keep: true, ..Band::default() };
    let (mut x, mut y) = (MARGIN, 0.0);
    for (index, part) in bars.parts.iter().enumerate() {
        let text = format!("{} {part}", index + 1);
        let width = canvas.width(&text, WORDS) + 1.0;
        if x > MARGIN && x + 16.0 + width > MARGIN + WIDTH {
            (x, y) = (MARGIN, y + 13.0);
        }
        ground(&mut band, figure, index, [x, y + 1.0, 11.0, BAR - 1.0]);
        let spot = Spot { x: x + 15.0, y, width };
        canvas.text(&mut band, Some(figure), &text, WORDS, spot);
        x += 15.0 + width + 12.0;
    }
    band.height = y + 16.0;
    band
}

/// The ground of a part: left, top, width, height.
fn ground(band: &mut Band, figure: NodeId, part: usize, at: [f32; 4]) {
    let [x, y, width, height] = at;
    let (fill, _) = GROUNDS[part.min(GROUNDS.len() - 1)];
    band.rect(RectBox {
        x,
        y,
        width,
        height,
        fill: Some(fill),
        stroke: Some(Colour::INK),
        thick: 0.6,
        node: Some(figure),
        ..RectBox::default()
    });
}

struct Drawing<'a> {
    bars: &'a Bars,
    figure: NodeId,
    table: NodeId,
}

impl Drawing<'_> {
    /// How wide a column of figures is.
    fn column(&self) -> f32 {
        COLUMNS[usize::from(self.bars.columns.len() < 4)]
    }

    /// The figures stand against the right edge of their column, the last at the edge.
    fn spot(&self, column: usize, y: f32) -> Spot {
        let after = self.bars.columns.len().saturating_sub(column);
        let width = self.column();
        Spot { x: MARGIN + WIDTH - width * after as f32, y, width: width - 3.0 }
    }

    /// How wide a whole bar is.
    fn width(&self) -> f32 {
        MARGIN + WIDTH - self.column() * self.bars.columns.len() as f32 - 6.0 - FROM
    }

    fn names(y: f32) -> Spot {
        Spot { x: MARGIN, y, width: FROM - MARGIN - 10.0 }
    }

    fn head(&self, canvas: &mut Canvas<'_>) -> Band {
        let mut band = Band::default();
        let tr = canvas.tree.add(self.table, Tag::TR);
        let th = canvas.tree.heading(tr, Scope::Column);
        let mut height = canvas.text(&mut band, Some(th), &self.bars.label, HEAD, Self::names(2.0));
        for (column, heading) in self.bars.columns.iter().enumerate() {
            let th = canvas.tree.heading(tr, Scope::Column);
            let spans = [Span::plain(heading.as_str())];
            let spot = self.spot(column, 2.0);
            height = height.max(canvas.aligned(&mut band, Some(th), &spans, HEAD, spot, 1.0));
        }
        band.height = height + 6.0;
        let y = band.height - 1.5;
        band.line((MARGIN, y), (MARGIN + WIDTH, y), 1.0, Colour::INK);
        band
    }

    fn row(&self, canvas: &mut Canvas<'_>, bar: &Bar) -> Band {
        let mut band = Band::default();
        let tr = canvas.tree.add(self.table, Tag::TR);
        let th = canvas.tree.heading(tr, Scope::Row);
        let height = canvas.text(&mut band, Some(th), &bar.label, WORDS, Self::names(2.4)) + 4.8;
        band.height = height.max(ROW);
        let middle = band.height / 2.0;
        for (column, text) in bar.figures.iter().enumerate() {
            let td = canvas.tree.add(tr, Tag::TD);
            let spot = self.spot(column, middle - 5.6);
            canvas.aligned(&mut band, Some(td), &[Span::plain(text.as_str())], WORDS, spot, 1.0);
        }
        self.bar(canvas, &mut band, bar, middle);
        let y = band.height;
        band.line((MARGIN, y), (MARGIN + WIDTH, y), 0.4, Colour::RULE);
        band
    }

    fn bar(&self, canvas: &mut Canvas<'_>, band: &mut Band, bar: &Bar, middle: f32) {
        if !bar.note.is_empty() {
            let spot = Spot { x: FROM, y: middle - 4.6, width: self.width() };
            canvas.text(band, Some(self.figure), &bar.note, SMALL, spot);
            return;
        }
        let several = self.bars.parts.len() > 1;
        let (mut x, top) = (FROM, middle - BAR / 2.0);
        for (part, share) in bar.shares.iter().enumerate() {
            let width = self.width() * share.clamp(0.0, 1.0);
            if width <= 0.0 {
                continue;
            }
            // One part alone has the ground that shows best.
            let part = if several { part } else { 2 };
            ground(band, self.figure, part, [x, top, width, BAR]);
            if several && width >= ROOM {
                let (_, colour) = GROUNDS[part.min(GROUNDS.len() - 1)];
                let number = [Span::plain((part + 1).to_string())];
                let style = Type { size: 6.4, bold: true, colour };
                let spot = Spot { x, y: middle - 4.2, width };
                canvas.aligned(band, Some(self.figure), &number, style, spot, 0.5);
            }
            x += width;
        }
    }
}
