//! Bands onto pages.

use super::{
    band::Band,
    measure::{BOTTOM, FIRST_TOP, TOP},
    page::Item,
};

/// What stands on one page: bands, each with how far its top is from that of the page.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub bands: Vec<(f32, Band)>,
}

/// A band higher than this may be cut; a lower one moves to the next page whole.
const CUT_OVER: f32 = (BOTTOM - TOP) * 0.5;
/// What a tall band must at least have to begin on a page.
const BEGIN: f32 = 70.0;

struct Flow<'a> {
    pages: Vec<Content>,
    y: f32,
    /// Nothing but repeated headings stands on this page yet.
    fresh: bool,
    heads: &'a [Band],
}

/// Places `bands` below each other on as many pages as they need.
pub(crate) fn paginate(bands: Vec<Band>, heads: &[Band]) -> Vec<Content> {
    let mut flow = Flow { pages: vec![Content::default()], y: FIRST_TOP, fresh: true, heads };
    // How many of the next bands are sure of their page.
    let mut sure = 0_usize;
    for (chain, band) in chains(&bands).into_iter().zip(bands) {
        if sure == 0 {
            flow.make_room(&band, chain.need);
            sure = chain.bands;
        }
        sure = sure.saturating_sub(1);
        flow.add(band);
    }
    flow.pages
}

/// Bands that stay on one page.
struct Chain {
    need: f32,
    bands: usize,
}

/// Each band with those that it is kept with, as far as one page holds them.
fn chains(bands: &[Band]) -> Vec<Chain> {
    let own = |band: &Band| if band.height > CUT_OVER { BEGIN } else { band.height };
    let chain = |index: usize| {
        let mut chain = Chain { need: 0.0, bands: 0 };
        for band in bands.get(index..).unwrap_or_default() {
            let space = if chain.bands == 0 { 0.0 } else { band.space };
            let need = chain.need + space + own(band);
            if chain.bands > 0 && need > BOTTOM - TOP {
                break;
            }
            chain = Chain { need, bands: chain.bands + 1 };
            if !band.keep {
                break;
            }
        }
        chain
    };
    (0..bands.len()).map(chain).collect()
}

impl Flow<'_> {
    /// Turns the page unless what begins with `band` fits on this one.
    fn make_room(&mut self, band: &Band, need: f32) {
        let fits = self.y + band.space + need <= BOTTOM + 0.01;
        if !fits && !self.fresh {
            self.turn(band.head);
        }
    }

    fn add(&mut self, band: Band) {
        let mut band = band;
        loop {
            let space = if self.fresh { 0.0 } else { band.space };
            let room = BOTTOM - self.y - space;
            if band.height <= room + 0.01 {
                return self.place(band, space);
            }
            match band.cut(room) {
                Ok((first, rest)) => {
                    self.place(first, space);
                    self.turn(rest.head);
                    band = rest;
                }
                // Not one line fits, even on an empty page: let it run over the edge.
                Err(whole) if self.fresh => return self.place(*whole, space),
                Err(whole) => {
                    band = *whole;
                    self.turn(band.head);
                }
            }
        }
    }

    fn turn(&mut self, head: Option<usize>) {
        self.pages.push(Content::default());
        self.y = TOP;
        let heads = self.heads;
        if let Some(head) = head.and_then(|head| heads.get(head)) {
            self.place(repeated(head), 0.0);
        }
        self.fresh = true;
    }

    fn place(&mut self, band: Band, space: f32) {
        let top = self.y + space;
        let Some(page) = self.pages.last_mut() else { return };
        self.y = top + band.height;
        page.bands.push((top, band));
        self.fresh = false;
    }
}

/// A heading on a next page is furniture: it was read on the first.
fn repeated(head: &Band) -> Band {
    let mut head = head.clone();
    for placed in &mut head.placed {
        match &mut placed.item {
            Item::Rect(rect) => rect.node = None,
            Item::Line(line) => line.node = None,
            Item::Path(path) => path.node = None,
            Item::Text(text) => text.node = None,
        }
    }
    head
}
