//! What surrounds the blocks: letterhead, title, running head, foot.

use super::Stack;
use crate::{
    fonts::{Face, FontSet},
    layout::{
        band::Band,
        canvas::{Canvas, Spot, Type},
        flow::Content,
        measure::{MARGIN, PAGE_HEIGHT, PAGE_WIDTH, SMALL, TITLE, WIDTH},
        page::{Area, Colour, FontName, Item, Page, Pages},
        tree::{Tag, Tree},
    },
    model::{PAGE_MARK, PAGES_MARK, Report, Span},
};

/// The school's name and what this is; under it the title.
pub(super) fn letterhead(canvas: &mut Canvas<'_>, stack: &mut Stack, report: &Report) {
    let mut band = Band::default();
    let half = WIDTH * 0.5;
    let left = school(canvas, &mut band, report, half - 10.0);
    let mut right = 1.0;
    for line in &report.letterhead.lines {
        let node = canvas.tree.add(Tree::ROOT, Tag::P);
        let spot = Spot { x: MARGIN + half, y: right, width: half };
        let spans = [Span::quiet(line.as_str())];
        right += canvas.aligned(&mut band, Some(node), &spans, Type::SMALL, spot, 1.0);
    }
    let y = left.max(right) + 8.0;
    band.line((MARGIN, y), (MARGIN + WIDTH, y), 1.6, canvas.accent);
    band.height = y + 1.0;
    stack.add(band);
    title(canvas, stack, report);
}

fn school(canvas: &mut Canvas<'_>, band: &mut Band, report: &Report, width: f32) -> f32 {
    let head = &report.letterhead;
    let mut y = 0.0;
    let name = Type::strong(13.0, Colour::INK);
    let subtitle = Type { size: 8.0, ..Type::SMALL };
    for (text, style) in [(&head.name, name), (&head.subtitle, subtitle)] {
        if !text.is_empty() {
            let node = canvas.tree.add(Tree::ROOT, Tag::P);
            let spot = Spot { x: MARGIN, y, width };
            y += canvas.text(band, Some(node), text, style, spot);
        }
    }
    y
}

fn title(canvas: &mut Canvas<'_>, stack: &mut Stack, report: &Report) {
    let mut band = Band { space: 13.0, keep: true, ..Band::default() };
    let node = canvas.tree.add(Tree::ROOT, Tag::H1);
    let style = Type::strong(TITLE, Colour::INK);
    let spot = Spot { x: MARGIN, y: 0.0, width: WIDTH };
    let y = canvas.text(&mut band, Some(node), &report.title, style, spot);
    let node = canvas.tree.add(Tree::ROOT, Tag::P);
    let style = Type { size: 10.0, ..Type::SMALL };
    let spot = Spot { y, ..spot };
    band.height = y + canvas.text(&mut band, Some(node), &report.subtitle, style, spot);
    stack.add(band);
}

/// Adds head and foot to each page.
pub(crate) fn finish(
    mut canvas: Canvas<'_>,
    report: &Report,
    contents: Vec<Content>,
    fonts: &FontSet,
) -> Pages {
    let count = contents.len();
    let mut pages = Vec::with_capacity(count);
    for (index, content) in contents.into_iter().enumerate() {
        let furniture = furniture(&mut canvas, report, index, count);
        pages.push(page(content.bands.into_iter().chain([(0.0, furniture)])));
    }
    Pages {
        width: PAGE_WIDTH,
        height: PAGE_HEIGHT,
        lang: canvas.lang,
        fonts: names(fonts),
        pages,
        nodes: canvas.tree.into_nodes(),
        missing: canvas.missing.into_iter().collect(),
        lacking: Vec::new(),
    }
}

/// Head and foot of the page `index`, counted from 0, of `count`.
pub(crate) fn furniture(
    canvas: &mut Canvas<'_>,
    report: &Report,
    index: usize,
    count: usize,
) -> Band {
    let mut furniture = foot(canvas, report, index + 1, count);
    if index > 0 {
        running_head(canvas, &mut furniture, report);
    }
    furniture
}

/// Bands in their places, as boxes of the page.
fn page(bands: impl Iterator<Item = (f32, Band)>) -> Page {
    let mut page = Page::default();
    for (top, band) in bands {
        page.items.extend(band.placed.into_iter().map(|mut placed| {
            placed.item.shift(top);
            rounded(placed.item)
        }));
        page.areas.extend(band.areas.into_iter().map(|area| Area { y: area.y + top, ..area }));
    }
    page
}

fn running_head(canvas: &mut Canvas<'_>, band: &mut Band, report: &Report) {
    let (left, right) = (&report.running.0, &report.running.1);
    let strong = Type::strong(9.0, Colour::INK);
    let half = WIDTH * 0.5 - 5.0;
    let fitted = fit(canvas, left, strong, half);
    let taken = canvas.width(&fitted, strong);
    canvas.text(band, None, &fitted, strong, Spot { x: MARGIN, y: 43.0, width: half });
    let room = WIDTH - taken - 15.0;
    let spot = Spot { x: MARGIN + WIDTH - room, y: 44.5, width: room };
    let fitted = fit(canvas, right, Type::SMALL, room);
    canvas.aligned(band, None, &[Span::quiet(fitted)], Type::SMALL, spot, 1.0);
    band.line((MARGIN, 61.5), (MARGIN + WIDTH, 61.5), 1.0, canvas.accent);
}

fn foot(canvas: &mut Canvas<'_>, report: &Report, page: usize, pages: usize) -> Band {
    let mut band = Band::default();
    let y = PAGE_HEIGHT - 40.0;
    band.line((MARGIN, y), (MARGIN + WIDTH, y), 0.5, Colour::RULE);
    let style = Type { size: SMALL, ..Type::SMALL };
    let spot = Spot { x: MARGIN, y: y + 4.5, width: WIDTH * 0.84 };
    let left = fit(canvas, &report.footer, style, spot.width);
    canvas.text(&mut band, None, &left, style, spot);
    let number = report.page_of.replace(PAGE_MARK, &page.to_string());
    let number = number.replace(PAGES_MARK, &pages.to_string());
    let spot = Spot { x: MARGIN + WIDTH * 0.85, y: y + 4.5, width: WIDTH * 0.15 };
    canvas.aligned(&mut band, None, &[Span::quiet(number)], style, spot, 1.0);
    band
}

/// The fonts as a preview asks for them.
pub(crate) fn names(fonts: &FontSet) -> Vec<FontName> {
    let name =
        |face: &std::sync::Arc<Face>| FontName { family: face.family.clone(), bold: face.bold };
    fonts.faces().iter().map(name).collect()
}

/// Furniture has one line: what is too long ends in an ellipsis.
fn fit(canvas: &mut Canvas<'_>, text: &str, style: Type, width: f32) -> String {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if canvas.width(&text, style) <= width {
        return text;
    }
    // No font of this size shows more than this on one line.
    text = text.chars().take(200).collect();
    while !text.is_empty() && canvas.width(&format!("{text}…"), style) > width {
        text.pop();
    }
    format!("{}…", text.trim_end())
}

/// To a hundredth of a point: enough for any printer, and short on the wire.
pub(crate) fn rounded(mut item: Item) -> Item {
    let round = |value: &mut f32| *value = (*value * 100.0).round() / 100.0;
    match &mut item {
        Item::Rect(r) => {
            [&mut r.x, &mut r.y, &mut r.width, &mut r.height].into_iter().for_each(round)
        }
        Item::Line(l) => [&mut l.x1, &mut l.y1, &mut l.x2, &mut l.y2].into_iter().for_each(round),
        Item::Path(p) => p.points.iter_mut().flatten().for_each(round),
        Item::Text(t) => {
            [&mut t.x, &mut t.y, &mut t.width, &mut t.size].into_iter().for_each(round)
        }
    }
    item
}
