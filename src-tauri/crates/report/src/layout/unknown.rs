//! Characters that no font has, found before anything is drawn.

use super::lay_out;
use crate::{Fonts, Report};

/// The characters of `report` that no font has; the same as [`super::Pages::missing`], but a
/// report of which the shipped fonts have every character, as nearly all are, is not laid out.
pub fn unknown_characters(report: &Report, fonts: &Fonts) -> Vec<char> {
    let said = format!("{report:?}");
    let shipped = fonts.set_for(&[]);
    let faces = shipped.faces().iter().map(|face| ttf_parser::Face::parse(face.data(), 0));
    let faces: Vec<_> = faces.flatten().collect();
    let known = |c: char| c.is_ascii() || faces.iter().any(|face| face.glyph_index(c).is_some());
    // What is written out escaped may be anything.
    let doubt = said.contains("\\u{") || !said.chars().all(known);
    if doubt { lay_out(report, fonts).missing } else { Vec::new() }
}
