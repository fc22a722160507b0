//! Boxes on pages: what a PDF writer or a preview draws. Points, from the top left corner.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::tree::{Node, NodeId};
use crate::fonts::Glyph;

/// A report, placed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pages {
    pub width: f32,
    pub height: f32,
    /// Two letters, e.g. `nl`.
    pub lang: String,
    /// The fonts that [`TextRun::font`] counts in.
    pub fonts: Vec<FontName>,
    pub pages: Vec<Page>,
    /// The structure tree; the first node is the document. A child stands after its parent, and
    /// children stand in reading order.
    pub nodes: Vec<Node>,
    /// Characters that no font has; they are drawn as a box.
    pub missing: Vec<char>,
    /// Characters for which more fonts than the shipped ones were asked; [`Pages::fonts`] counts
    /// in the set that they gave.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(crate) lacking: Vec<char>,
}

/// A font as a preview asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FontName {
    pub family: String,
    pub bold: bool,
}

/// One page; items stand in the order in which they are drawn.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Page {
    pub items: Vec<Item>,
    /// Which part of the page shows which field.
    pub areas: Vec<Area>,
}

/// A part of a page that shows a field, e.g. `criterion:planning`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Area {
    pub name: String,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "PageItem"))]
#[cfg_attr(feature = "ts", ts(tag = "kind", rename_all = "lowercase"))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Item {
    Rect(RectBox),
    Line(LineBox),
    Path(PathBox),
    Text(TextRun),
}

impl Item {
    /// The part of the structure that it belongs to; none for decoration and furniture.
    pub(crate) fn node(&self) -> Option<NodeId> {
        match self {
            Item::Rect(rect) => rect.node,
            Item::Line(line) => line.node,
            Item::Path(path) => path.node,
            Item::Text(run) => run.node,
        }
    }

    /// Left, top, right, bottom.
    pub(crate) fn bounds(&self) -> [f32; 4] {
        match self {
            Item::Rect(r) => [r.x, r.y, r.x + r.width, r.y + r.height],
            Item::Line(l) => [l.x1.min(l.x2), l.y1.min(l.y2), l.x1.max(l.x2), l.y1.max(l.y2)],
            Item::Path(path) => {
                let none = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
                path.points
                    .iter()
                    .fold(none, |[l, t, r, b], [x, y]| [l.min(*x), t.min(*y), r.max(*x), b.max(*y)])
            }
            // From the height of a capital to the depth of a tail.
            Item::Text(t) => [t.x, t.y - t.size, t.x + t.width, t.y + 0.3 * t.size],
        }
    }
}

/// A rectangle; with a radius of half its side it is a circle.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RectBox {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub radius: f32,
    pub fill: Option<Colour>,
    pub stroke: Option<Colour>,
    /// The width of the stroke.
    pub thick: f32,
    /// Lengths of dash and gap.
    pub dash: Option<[f32; 2]>,
    /// The figure it belongs to; decoration when none.
    pub node: Option<NodeId>,
}

/// A straight line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LineBox {
    pub x1: f32,
    pub y1: f32,
    pub x2: f32,
    pub y2: f32,
    pub stroke: Colour,
    pub thick: f32,
    pub dash: Option<[f32; 2]>,
    /// The figure it belongs to; decoration when none.
    pub node: Option<NodeId>,
}

/// A line drawn by hand, from point to point, with round ends and corners.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PathBox {
    pub points: Vec<[f32; 2]>,
    pub stroke: Colour,
    pub thick: f32,
    /// The figure it belongs to.
    pub node: Option<NodeId>,
}

/// A run of text in one font on one line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TextRun {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub width: f32,
    pub size: f32,
    /// An index in [`Pages::fonts`].
    pub font: u16,
    pub colour: Colour,
    pub text: String,
    /// What is heard in its place; empty for the text itself.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub said: String,
    /// Written from right to left.
    pub rtl: bool,
    /// The node that it is part of; page furniture and repeated headings have none.
    pub node: Option<NodeId>,
    /// What a PDF draws; a preview draws the text.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub glyphs: Arc<[Glyph]>,
}

/// Red, green, blue; written `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(as = "String"))]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// Text.
    pub(crate) const INK: Colour = Colour(0x1b, 0x23, 0x28);
    /// Text that supports.
    pub(crate) const QUIET: Colour = Colour(0x4a, 0x56, 0x5d);
    /// Lines between rows.
    pub(crate) const RULE: Colour = Colour(0xb4, 0xbe, 0xc3);
    /// Grounds of row titles and of the level that counts.
    pub(crate) const PALE: Colour = Colour(0xef, 0xf3, 0xf4);
    pub(crate) const TINT: Colour = Colour(0xe4, 0xeb, 0xec);
    pub(crate) const WHITE: Colour = Colour(0xff, 0xff, 0xff);

    /// The colour of `#RRGGBB`; none when it is written otherwise.
    pub(crate) fn from_hex(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Colour(red, green, blue))
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2))
    }
}
