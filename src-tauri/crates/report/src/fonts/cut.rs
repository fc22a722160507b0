//! A font cut down to the glyphs in use, ready to be embedded.

use std::{collections::BTreeSet, io::Write};

use flate2::{Compression, write::ZlibEncoder};
use printpdf::{ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use subsetter::{GlyphRemapper, Tag};

/// A cut-down font.
pub(crate) struct Cut {
    pub font: PdfFont,
    /// The font file, as it is and compressed.
    pub program: Vec<u8>,
    pub deflated: Vec<u8>,
    /// From the glyphs of the whole font to its own.
    remapper: GlyphRemapper,
    /// Advances in thousandths of the size, as the PDF rounds them.
    widths: Vec<f32>,
}

impl Cut {
    /// Cuts the single font `data` down to `glyphs`, and names it after `name`.
    ///
    /// # Errors
    /// In words, when the font cannot be cut down or the result not be read.
    pub(super) fn new(data: &[u8], glyphs: &BTreeSet<u16>, name: &str) -> Result<Cut, String> {
        let glyphs: Vec<u16> = glyphs.iter().copied().collect();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
        // A variable font at its regular weight; says nothing to others.
        let regular = [(Tag::new(b"wght"), 400.0)];
        let program = subsetter::subset_with_variations(data, 0, &regular, &remapper)
            .map_err(|error| error.to_string())?;
        let mut font =
            ParsedFont::from_bytes(&program, 0, &mut Vec::new()).ok_or("not readable")?;
        font.font_name = Some(format!("{}+{name}", tag(&program)));
        let scale = 1000.0 / f32::from(font.units_per_em.max(1));
        let mut widths = vec![0.0; usize::from(remapper.num_gids())];
        for (glyph, width) in &font.glyph_widths {
            if let Some(place) = widths.get_mut(usize::from(*glyph)) {
                // The writer cuts off the decimals; pen and file must agree.
                *place = (f32::from(*width) * scale).trunc();
            }
        }
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&program).map_err(|error| error.to_string())?;
        let deflated = encoder.finish().map_err(|error| error.to_string())?;
        Ok(Cut { font: PdfFont::new(font), program, deflated, remapper, widths })
    }

    /// The number that a glyph of the whole font has in it, and its advance; none for those that
    /// are not in it.
    pub(crate) fn glyph(&self, id: u16) -> Option<(u16, f32)> {
        let own = self.remapper.get(id)?;
        Some((own, self.widths.get(usize::from(own)).copied().unwrap_or_default()))
    }
}

/// Six capital letters that tell apart two cut-down versions of one font.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
