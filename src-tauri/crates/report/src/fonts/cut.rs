//! A font cut down to the glyphs in use.

use std::collections::BTreeSet;

use printpdf::ParsedFont;
use subsetter::{GlyphRemapper, Tag};

/// A cut-down font.
pub(crate) struct Cut {
    pub program: Vec<u8>,
    pub parsed: ParsedFont,
    /// From the glyphs of the whole font to its own.
    pub remapper: GlyphRemapper,
}

/// Cuts the single font `data` down to `glyphs`.
///
/// # Errors
/// In words, when the font cannot be cut down or the result not be read.
pub(crate) fn cut_down(data: &[u8], glyphs: BTreeSet<u16>) -> Result<Cut, String> {
    let glyphs: Vec<u16> = glyphs.into_iter().collect();
    let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    // A variable font at its regular weight; says nothing to others.
    let regular = [(Tag::new(b"wght"), 400.0)];
    let program = subsetter::subset_with_variations(data, 0, &regular, &remapper)
        .map_err(|error| error.to_string())?;
    let parsed = ParsedFont::from_bytes(&program, 0, &mut Vec::new()).ok_or("not readable")?;
    Ok(Cut { program, parsed, remapper })
}
