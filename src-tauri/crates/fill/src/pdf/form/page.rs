//! The pages of a file, and how they are shown.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{
    Area, FillError, PageSize,
    pdf::access::{array, at, get, integer, rectangle},
};

/// More pages than any form has.
const PAGES: usize = 2000;
/// A4.
const USUAL: [f32; 4] = [0.0, 0.0, 595.0, 842.0];

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Page {
    pub id: ObjectId,
    /// What is shown of it: left, bottom, right, top.
    shown: [f32; 4],
    /// Clockwise, in quarters.
    turns: i64,
}

/// What a page takes from the nodes above it.
#[derive(Clone, Default)]
struct Inherited {
    media: Option<[f32; 4]>,
    crop: Option<[f32; 4]>,
    rotate: Option<i64>,
}

/// The pages in order.
///
/// # Errors
/// When there are none, or more than any form has.
pub(in crate::pdf) fn pages(file: &Document) -> Result<Vec<Page>, FillError> {
    const NO_PAGES: FillError = FillError::Damaged("the pages are missing");
    let root = file.catalog().map_err(|_| NO_PAGES)?.get(b"Pages");
    let root = root.and_then(Object::as_reference).map_err(|_| NO_PAGES)?;
    let mut open = vec![(root, Inherited::default())];
    let (mut pages, mut seen, mut steps) = (Vec::new(), BTreeSet::new(), 0);
    while let Some((id, above)) = open.pop() {
        let Some(node) = at(file, id).filter(|_| seen.insert(id)) else { continue };
        let inherited = above.with(file, node);
        if get(file, node, "Kids").is_some() {
            let kids = array(file, node, "Kids").iter().rev();
            steps += kids.len();
            open.extend(kids.filter_map(|kid| Some((kid.as_reference().ok()?, inherited.clone()))));
        } else {
            pages.push(inherited.page(id));
        }
        if pages.len() > PAGES || steps > 10 * PAGES {
            return Err(FillError::TooComplex);
        }
    }
    if pages.is_empty() { Err(NO_PAGES) } else { Ok(pages) }
}

impl Inherited {
    fn with(&self, file: &Document, node: &Dictionary) -> Inherited {
        Inherited {
            media: rectangle(file, node, "MediaBox").or(self.media),
            crop: rectangle(file, node, "CropBox").or(self.crop),
            rotate: integer(file, node, "Rotate").or(self.rotate),
        }
    }

    fn page(&self, id: ObjectId) -> Page {
        let full = self.media.filter(has_size).unwrap_or(USUAL);
        let crop = self.crop.unwrap_or(full);
        let [l, b, r, t] = full;
        let shown = [crop[0].max(l), crop[1].max(b), crop[2].min(r), crop[3].min(t)];
        let shown = if has_size(&shown) { shown } else { full };
        Page { id, shown, turns: self.rotate.unwrap_or_default().div_euclid(90).rem_euclid(4) }
    }
}

fn has_size([left, bottom, right, top]: &[f32; 4]) -> bool {
    right - left >= 1.0 && top - bottom >= 1.0
}

impl Page {
    /// Its size as it is shown.
    pub(in crate::pdf) fn size(&self) -> PageSize {
        let [left, bottom, right, top] = self.shown;
        let (width, height) = (right - left, top - bottom);
        if self.turns % 2 == 0 {
            PageSize { width, height }
        } else {
            PageSize { width: height, height: width }
        }
    }

    /// Where `rect` of the page `index`, this one, is shown.
    pub(in crate::pdf) fn area(&self, index: usize, rect: [f32; 4], option: Option<usize>) -> Area {
        let [left, bottom, right, top] = self.shown;
        let [l, b, r, t] = rect;
        let (x, y) = match self.turns {
            0 => (l - left, top - t),
            1 => (b - bottom, l - left),
            2 => (right - r, b - bottom),
            _ => (top - t, right - r),
        };
        let (width, height) = if self.turns % 2 == 0 { (r - l, t - b) } else { (t - b, r - l) };
        Area { page: index, x, y, width, height, option }
    }
}
