//! The figures of a drawing as a table; its heading is the legend of the drawing.

use super::{DOT, WORDS, dot};
use crate::{
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        page::Colour,
        tree::{NodeId, Scope, Tag},
    },
    model::{Growth, GrowthRow, Span},
};

const HEAD: Type = Type { size: 7.8, bold: true, colour: Colour::QUIET };
/// The width of a column of figures.
pub(super) const COLUMN: f32 = 52.0;
/// The height of the heading.
pub(super) const TOP: f32 = 19.0;

/// Where the table stands: its left and right edge, and how wide the names are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub left: f32,
    pub right: f32,
    pub names: f32,
}

/// A table of figures in the making.
pub(super) struct Figures<'a> {
    growth: &'a Growth,
    place: Place,
    table: NodeId,
}

impl<'a> Figures<'a> {
    /// Begins the table with its heading, `top` down.
    pub(super) fn begin(
        canvas: &mut Canvas<'_>,
        band: &mut Band,
        sect: NodeId,
        growth: &'a Growth,
        place: Place,
    ) -> Figures<'a> {
        let table = canvas.tree.add(sect, Tag::Table);
        let figures = Figures { growth, place, table };
        let tr = canvas.tree.add(table, Tag::TR);
        let th = canvas.tree.heading(tr, Scope::Column);
        let spot = Spot { x: place.left, y: 3.0, width: place.names };
        canvas.text(band, Some(th), &growth.cluster, HEAD, spot);
        for (column, (word, filled)) in figures.columns().into_iter().enumerate() {
            let th = canvas.tree.heading(tr, Scope::Column);
            let spot = figures.spot(column, 3.0);
            canvas.aligned(band, Some(th), &[Span::plain(word)], HEAD, spot, 1.0);
            let width = canvas.width(word, HEAD);
            dot(band, None, [spot.x + spot.width - width - 8.0, 8.6], DOT, filled);
        }
        band.line((place.left, TOP - 1.5), (place.right, TOP - 1.5), 1.0, Colour::INK);
        figures
    }

    /// The moments that are shown: the word and whether its mark is filled.
    fn columns(&self) -> Vec<(&'a str, bool)> {
        let all = [(self.growth.interim.as_str(), false), (self.growth.end.as_str(), true)];
        all.into_iter().filter(|(word, _)| !word.is_empty()).collect()
    }

    /// The figures stand against the right edge of their column, the last at the edge.
    fn spot(&self, column: usize, y: f32) -> Spot {
        let after = self.columns().len() - column;
        Spot { x: self.place.right - COLUMN * after as f32, y, width: COLUMN - 3.0 }
    }

    /// A cluster with its figures, `top` down; gives the height, at least `least`.
    pub(super) fn row(
        &self,
        canvas: &mut Canvas<'_>,
        band: &mut Band,
        row: &GrowthRow,
        top: f32,
        least: f32,
    ) -> f32 {
        let tr = canvas.tree.add(self.table, Tag::TR);
        let th = canvas.tree.heading(tr, Scope::Row);
        let spot = Spot { x: self.place.left, y: top + 2.4, width: self.place.names };
        let height = canvas.text(band, Some(th), &row.label, WORDS, spot) + 4.8;
        for (column, (_, filled)) in self.columns().into_iter().enumerate() {
            let td = canvas.tree.add(tr, Tag::TD);
            let text = &row.figures[usize::from(filled)];
            let style = Type { bold: filled, ..WORDS };
            let spot = self.spot(column, top + 2.4);
            canvas.aligned(band, Some(td), &[Span::plain(text)], style, spot, 1.0);
        }
        let height = height.max(least);
        let y = top + height;
        band.line((self.place.left, y), (self.place.right, y), 0.4, Colour::RULE);
        height
    }
}
