//! From what a report says to boxes on pages.

use crate::{Fonts, Report, fonts::FontSet};

mod band;
mod blocks;
mod canvas;
mod flow;
mod page;
mod tree;

pub use page::{Area, Colour, FontName, Item, LineBox, Page, Pages, PathBox, RectBox, TextRun};
pub use tree::{Node, NodeId, Scope, Tag};

/// The measures of a page, in points.
pub(crate) mod measure {
    /// A4.
    pub const PAGE_WIDTH: f32 = 595.28;
    pub const PAGE_HEIGHT: f32 = 841.89;
    /// 16.5 mm left and right.
    pub const MARGIN: f32 = 46.8;
    pub const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
    /// Where the text of the first page begins, and of the others, under the running head.
    pub const FIRST_TOP: f32 = 44.0;
    pub const TOP: f32 = 78.0;
    /// Where the text of every page ends.
    pub const BOTTOM: f32 = PAGE_HEIGHT - 58.0;
    /// Sizes of type.
    pub const BODY: f32 = 9.0;
    pub const SMALL: f32 = 7.5;
    pub const TITLE: f32 = 19.0;
    pub const HEADING: f32 = 11.5;
    /// Between two blocks.
    pub const BLOCK_GAP: f32 = 17.0;
}

/// Places `report` on A4 pages.
///
/// Never fails; a character that no font has is drawn as a box and named in [`Pages::missing`].
/// Only when the shipped fonts lack one are more fonts asked, and the report placed anew.
pub fn lay_out(report: &Report, fonts: &Fonts) -> Pages {
    let shipped = fonts.set_for(&[]);
    let pages = place(report, &shipped);
    let more = fonts.set_for(&pages.missing);
    if std::sync::Arc::ptr_eq(&shipped, &more) {
        return pages;
    }
    Pages { lacking: pages.missing, ..place(report, &more) }
}

fn place(report: &Report, fonts: &FontSet) -> Pages {
    fonts.with_setter(|setter| {
        let mut canvas = canvas::Canvas::new(setter, &report.lang, &report.accent);
        let (bands, heads) = blocks::bands(&mut canvas, report);
        let pages = flow::paginate(bands, &heads);
        blocks::finish(canvas, report, pages, fonts)
    })
}
