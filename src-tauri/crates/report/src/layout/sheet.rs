//! Pages in strips, for a preview that draws only what changed.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use super::{
    band::Band,
    blocks::{furniture, names, rounded},
    canvas::Canvas,
    flow::Content,
    measure::{PAGE_HEIGHT, PAGE_WIDTH},
    page::{Area, FontName, Item},
};
use crate::{Report, fonts::FontSet};

/// A report, placed, as strips below each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheets {
    /// Of a page, in points.
    pub width: f32,
    pub height: f32,
    /// Two letters, e.g. `nl`.
    pub lang: String,
    /// The fonts that [`super::TextRun::font`] counts in.
    pub fonts: Vec<FontName>,
    pub sheets: Vec<Sheet>,
    /// Characters that no font has; they are drawn as a box.
    pub missing: Vec<char>,
}

/// One page: strips with how far their top is from that of the page, in the order in which they
/// are drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    pub strips: Vec<(f32, Strip)>,
}

/// A strip over the width of a page; measures from its own top. Without the structure, which a
/// preview does not show.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Strip {
    pub items: Vec<Item>,
    /// Which part of the strip shows which field.
    pub areas: Vec<Area>,
}

impl Sheets {
    pub(super) fn of(
        mut canvas: Canvas<'_>,
        report: &Report,
        contents: Vec<Content>,
        fonts: &FontSet,
    ) -> Sheets {
        let count = contents.len();
        let mut sheets = Vec::with_capacity(count);
        for (index, content) in contents.into_iter().enumerate() {
            let furniture = furniture(&mut canvas, report, index, count);
            let bands = content.bands.into_iter().chain([(0.0, furniture)]);
            let strips = bands.map(|(top, band)| (hundredths(top), Strip::of(band)));
            sheets.push(Sheet { strips: strips.collect() });
        }
        Sheets {
            width: PAGE_WIDTH,
            height: PAGE_HEIGHT,
            lang: canvas.lang,
            fonts: names(fonts),
            sheets,
            missing: canvas.missing.into_iter().collect(),
        }
    }
}

impl Strip {
    fn of(band: Band) -> Strip {
        let items = band.placed.into_iter().map(|placed| bare(rounded(placed.item))).collect();
        let mut areas = band.areas;
        for area in &mut areas {
            let Area { x, y, width, height, .. } = area;
            [x, y, width, height].into_iter().for_each(|value| *value = hundredths(*value));
        }
        Strip { items, areas }
    }

    /// The same number for the same strip, and for others hardly ever.
    pub fn mark(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.items.len().hash(&mut hasher);
        self.items.iter().for_each(|item| item.mark(&mut hasher));
        for Area { name, x, y, width, height } in &self.areas {
            name.hash(&mut hasher);
            numbers(&mut hasher, &[*x, *y, *width, *height]);
        }
        hasher.finish()
    }
}

impl Item {
    fn mark(&self, to: &mut DefaultHasher) {
        std::mem::discriminant(self).hash(to);
        match self {
            Item::Rect(r) => {
                numbers(to, &[r.x, r.y, r.width, r.height, r.radius, r.thick]);
                (r.fill, r.stroke).hash(to);
                r.dash.iter().for_each(|dash| numbers(to, dash));
            }
            Item::Line(l) => {
                numbers(to, &[l.x1, l.y1, l.x2, l.y2, l.thick]);
                l.stroke.hash(to);
                l.dash.iter().for_each(|dash| numbers(to, dash));
            }
            Item::Path(p) => {
                p.points.len().hash(to);
                p.points.iter().for_each(|point| numbers(to, point));
                numbers(to, &[p.thick]);
                p.stroke.hash(to);
            }
            Item::Text(t) => {
                numbers(to, &[t.x, t.y, t.width, t.size]);
                (&t.text, t.font, t.colour, t.rtl).hash(to);
            }
        }
    }
}

fn numbers(to: &mut DefaultHasher, values: &[f32]) {
    values.iter().for_each(|value| value.to_bits().hash(to));
}

fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

/// Without what only a PDF draws.
fn bare(mut item: Item) -> Item {
    match &mut item {
        Item::Rect(rect) => rect.node = None,
        Item::Line(line) => line.node = None,
        Item::Path(path) => path.node = None,
        Item::Text(run) => {
            run.node = None;
            run.glyphs = [].into();
        }
    }
    item
}
