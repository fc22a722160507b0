//! Laying out again after a small change: what is as it was keeps its bands.

use super::{
    blocks::{self, Laid, Unit},
    canvas::Canvas,
    flow,
    sheet::Sheets,
};
use crate::{Report, fonts::FontSet, model::Block};

/// The bands of the report that was laid out last; of one report, so that memory stays bounded.
#[derive(Default)]
pub struct LayoutCache {
    /// The shipped fonts, and those with what they lack.
    passes: [Pass; 2],
}

/// What was set in one set of fonts and one colour.
#[derive(Default)]
struct Pass {
    /// The characters that the set of fonts was asked for.
    lacking: Vec<char>,
    accent: String,
    units: Vec<Kept>,
}

/// A unit with what it was set from.
struct Kept {
    blocks: Vec<Block>,
    places: Vec<String>,
    laid: Laid,
}

impl Kept {
    fn is(&self, unit: &Unit<'_>) -> bool {
        self.blocks == unit.blocks && self.places == unit.places
    }
}

impl LayoutCache {
    /// Places `report` in `fonts`, the set for the characters `lacking`.
    pub(super) fn place(&mut self, report: &Report, fonts: &FontSet, lacking: &[char]) -> Sheets {
        let pass = &mut self.passes[usize::from(!lacking.is_empty())];
        if pass.lacking != lacking || pass.accent != report.accent {
            let (lacking, accent) = (lacking.to_vec(), report.accent.clone());
            *pass = Pass { lacking, accent, units: Vec::new() };
        }
        fonts.with_setter(|setter| {
            let mut canvas = Canvas::new(setter, &report.lang, &report.accent);
            let mut next = Vec::new();
            let (bands, heads) = blocks::bands(&mut canvas, report, |canvas, unit| {
                let kept = pass.take(canvas, unit);
                let laid = kept.laid.clone();
                next.push(kept);
                laid
            });
            pass.units = next;
            let pages = flow::paginate(bands, &heads);
            Sheets::of(canvas, report, pages, fonts)
        })
    }
}

impl Pass {
    /// The unit as it was set before, or set now.
    fn take(&mut self, canvas: &mut Canvas<'_>, unit: &Unit<'_>) -> Kept {
        if let Some(index) = self.units.iter().position(|kept| kept.is(unit)) {
            return self.units.remove(index);
        }
        let laid = blocks::set(canvas, unit);
        Kept { blocks: unit.blocks.to_vec(), places: unit.places.to_vec(), laid }
    }
}
