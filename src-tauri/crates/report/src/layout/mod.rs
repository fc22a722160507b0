//! From what a report says to boxes on pages.

use crate::{Fonts, Report, fonts::FontSet};

mod band;
mod blocks;
mod bundle;
mod cache;
mod canvas;
mod flow;
mod page;
mod sheet;
mod tree;
mod unknown;

pub use bundle::{Enclosed, lay_out_bundle};
pub use cache::LayoutCache;
pub use page::{Area, Colour, FontName, Item, LineBox, Page, Pages, PathBox, RectBox, TextRun};
pub use sheet::{Sheet, Sheets, Strip};
pub use tree::{Node, NodeId, Scope, Tag};
pub use unknown::unknown_characters;

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

/// Places `report` as [`lay_out`] does, in strips for a preview; what `cache` has of it from the
/// last time is not set anew. A cache goes with the same `fonts` all its life.
pub fn lay_out_again(report: &Report, fonts: &Fonts, cache: &mut LayoutCache) -> Sheets {
    let shipped = fonts.set_for(&[]);
    let sheets = cache.place(report, &shipped, &[]);
    let more = fonts.set_for(&sheets.missing);
    if std::sync::Arc::ptr_eq(&shipped, &more) {
        return sheets;
    }
    let lacking = sheets.missing;
    cache.place(report, &more, &lacking)
}

fn place(report: &Report, fonts: &FontSet) -> Pages {
    fonts.with_setter(|setter| {
        let mut canvas = canvas::Canvas::new(setter, &report.lang, &report.accent);
        let (bands, heads) = blocks::bands(&mut canvas, report, blocks::set);
        let pages = flow::paginate(bands, &heads);
        blocks::finish(canvas, report, pages, fonts)
    })
}
