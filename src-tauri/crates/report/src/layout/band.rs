//! A strip over the width of the page: what moves to the next page as one, or is cut between
//! lines when it is too tall.

use super::page::{Area, Item};

/// An item with the height that it needs, so that a cut never goes through a line of text.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub item: Item,
    pub top: f32,
    pub bottom: f32,
}

/// A strip; measures from its own top.
#[derive(Debug, Clone, Default)]
pub(crate) struct Band {
    pub height: f32,
    pub placed: Vec<Placed>,
    pub areas: Vec<Area>,
    /// White above it; falls away on top of a page.
    pub space: f32,
    /// Stays on the page of the band after it.
    pub keep: bool,
    /// The heading that is repeated when this band begins a page.
    pub head: Option<usize>,
}

impl Item {
    /// Whether it can be cut at any height.
    fn is_cuttable(&self) -> bool {
        match self {
            Item::Rect(rect) => rect.radius == 0.0,
            Item::Line(line) => line.x1 == line.x2,
            Item::Path(_) | Item::Text(_) => false,
        }
    }

    /// Moves it down.
    pub(crate) fn shift(&mut self, by: f32) {
        match self {
            Item::Rect(rect) => rect.y += by,
            Item::Line(line) => {
                line.y1 += by;
                line.y2 += by;
            }
            Item::Path(path) => path.points.iter_mut().for_each(|point| point[1] += by),
            Item::Text(text) => text.y += by,
        }
    }

    /// The part between two heights; only for what can be cut.
    fn clip(&mut self, top: f32, bottom: f32) {
        match self {
            Item::Rect(rect) => {
                let end = (rect.y + rect.height).min(bottom);
                rect.y = rect.y.max(top);
                rect.height = end - rect.y;
            }
            Item::Line(line) => {
                line.y1 = line.y1.max(top);
                line.y2 = line.y2.min(bottom);
            }
            Item::Path(_) | Item::Text(_) => {}
        }
    }
}

impl Placed {
    pub(crate) fn shift(&mut self, by: f32) {
        self.item.shift(by);
        self.top += by;
        self.bottom += by;
    }

    fn clipped(&self, top: f32, bottom: f32) -> Placed {
        let mut part = self.clone();
        part.item.clip(top, bottom);
        part.top = part.top.max(top);
        part.bottom = part.bottom.min(bottom);
        part
    }
}

impl Band {
    /// Cuts between lines such that the first part is at most `room` high; none when not even
    /// one line fits. Text stays whole; frames and grounds go on in both parts.
    pub(crate) fn cut(self, room: f32) -> Result<(Band, Band), Box<Band>> {
        let solid = |placed: &&Placed| !placed.item.is_cuttable();
        let fits = |placed: &&Placed| placed.bottom <= room + 0.01;
        let Some(end) =
            self.placed.iter().filter(solid).filter(fits).map(|p| p.bottom).max_by(f32::total_cmp)
        else {
            return Err(Box::new(self));
        };
        let rest = self.placed.iter().filter(solid).filter(|p| !fits(p));
        let Some(begin) = rest.map(|p| p.top).min_by(f32::total_cmp) else {
            return Err(Box::new(self));
        };
        let (mut first, mut second) = (Vec::new(), Vec::new());
        for placed in self.placed {
            if placed.item.is_cuttable() {
                if placed.top < end {
                    first.push(placed.clipped(f32::MIN, end));
                }
                if placed.bottom > begin {
                    second.push(placed.clipped(begin, f32::MAX));
                }
            } else if placed.bottom <= room + 0.01 {
                first.push(placed);
            } else {
                second.push(placed);
            }
        }
        second.iter_mut().for_each(|placed| placed.shift(-begin));
        let areas = cut_areas(self.areas, end, begin);
        let upper = Band {
            height: end,
            placed: first,
            areas: areas.0,
            space: self.space,
            keep: false,
            head: self.head,
        };
        let lower = Band {
            height: self.height - begin,
            placed: second,
            areas: areas.1,
            space: 0.0,
            keep: self.keep,
            head: self.head,
        };
        Ok((upper, lower))
    }
}

fn cut_areas(areas: Vec<Area>, end: f32, begin: f32) -> (Vec<Area>, Vec<Area>) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for area in areas {
        let bottom = area.y + area.height;
        if area.y < end {
            first.push(Area { height: bottom.min(end) - area.y, ..area.clone() });
        }
        if bottom > begin {
            let y = (area.y - begin).max(0.0);
            second.push(Area { y, height: bottom - begin - y, ..area });
        }
    }
    (first, second)
}
