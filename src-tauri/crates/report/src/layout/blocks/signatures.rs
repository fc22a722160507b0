//! Places to sign, three on a row; a signature that was given stands where the line would be.

use super::{Stack, title};
use crate::{
    layout::{
        band::{Band, Placed},
        canvas::{Canvas, Spot, Type},
        measure::{BODY, MARGIN, WIDTH},
        page::{Colour, Item, PathBox},
        tree::{NodeId, Tag},
    },
    model::{Signatures, Signed, Signer},
};

const ON_A_ROW: usize = 3;
const GUTTER: f32 = 20.0;
const SMALL: Type = Type { size: 8.0, ..Type::SMALL };

pub(super) fn signatures(
    canvas: &mut Canvas<'_>,
    stack: &mut Stack,
    sect: NodeId,
    signatures: &Signatures,
) {
    title(canvas, stack, sect, &signatures.title);
    // More rows than these may be parted.
    let together = signatures.signers.len() <= 2 * ON_A_ROW;
    let columns = signatures.signers.len().clamp(1, ON_A_ROW);
    let gutters = GUTTER * (columns.saturating_sub(1)) as f32;
    let width = ((WIDTH - gutters) / columns as f32).min(WIDTH / 2.0);
    for (index, row) in signatures.signers.chunks(ON_A_ROW).enumerate() {
        let space = if index == 0 { 0.0 } else { 14.0 };
        let more = (index + 1) * ON_A_ROW < signatures.signers.len();
        let mut band = Band { space, keep: together && more, ..Band::default() };
        for (column, signer) in row.iter().enumerate() {
            let x = MARGIN + column as f32 * (width + GUTTER);
            let mut place = Place { canvas, band: &mut band, sect, x, width };
            let height = place.signer(signatures, signer);
            band.height = band.height.max(height);
        }
        stack.add(band);
    }
}

/// One place to sign: its left edge and width in a band.
struct Place<'a, 'c> {
    canvas: &'a mut Canvas<'c>,
    band: &'a mut Band,
    sect: NodeId,
    x: f32,
    width: f32,
}

impl Place<'_, '_> {
    /// Role, name and the signature, or lines for them; gives the height.
    fn signer(&mut self, words: &Signatures, signer: &Signer) -> f32 {
        let mut y = self.text(&signer.role, SMALL, 0.0);
        if signer.name.trim().is_empty() {
            y += BODY * 1.38;
            self.rule(0.0, y - 2.0);
        } else {
            y += self.text(&signer.name, Type::strong(BODY, Colour::INK), y);
        }
        match &signer.signed {
            Some(signed) => self.signed(signed, y),
            None => self.lines(words, y),
        }
    }

    /// A line for the date and one for the signature.
    fn lines(&mut self, words: &Signatures, from: f32) -> f32 {
        let mut y = from;
        for (word, room) in [(&words.date, 22.0), (&words.signature, 44.0)] {
            let label = self.canvas.width(word, SMALL) + 6.0;
            y += room;
            self.text(word, SMALL, y - 10.5);
            self.rule(label.min(self.width), y - 2.0);
        }
        y
    }

    /// The drawing, or the name as it was typed, over a line; when, and what it stands under.
    fn signed(&mut self, signed: &Signed, from: f32) -> f32 {
        let mut y = from + 4.0;
        if signed.strokes.is_empty() {
            let style = Type { size: 14.0, bold: false, colour: Colour::INK };
            y += self.text(&signed.typed, style, y + 6.0) + 10.0;
        } else {
            y += self.drawing(signed, y) + 4.0;
        }
        self.rule(0.0, y);
        y += 3.0;
        y += self.text(&signed.when, SMALL, y);
        y + self.text(&signed.code, Type { size: 7.0, ..Type::SMALL }, y)
    }

    /// The lines of the pen, as large as the place allows; gives the height.
    fn drawing(&mut self, signed: &Signed, top: f32) -> f32 {
        const BOX: (f32, f32) = (1000.0, 400.0);
        const HIGHEST: f32 = 44.0;
        let scale = (self.width / BOX.0).min(HIGHEST / BOX.1);
        let figure = self.canvas.tree.add(self.sect, Tag::Figure);
        self.canvas.tree.get(figure).alt = Some(signed.alt.clone());
        let (x, bottom) = (self.x, top + BOX.1 * scale);
        for stroke in &signed.strokes {
            let place =
                |[px, py]: &[u16; 2]| [x + f32::from(*px) * scale, top + f32::from(*py) * scale];
            let mut points: Vec<[f32; 2]> = stroke.iter().map(place).collect();
            // A dot is a line of no length, which not every viewer shows.
            if let [[x, y]] = points[..] {
                points.push([x + 0.3, y]);
            }
            let path = PathBox { points, stroke: Colour::INK, thick: 0.9, node: Some(figure) };
            self.band.placed.push(Placed { item: Item::Path(path), top, bottom });
        }
        BOX.1 * scale
    }

    fn text(&mut self, text: &str, style: Type, y: f32) -> f32 {
        let node = self.canvas.tree.add(self.sect, Tag::P);
        let spot = Spot { x: self.x, y, width: self.width };
        self.canvas.text(self.band, Some(node), text, style, spot)
    }

    /// A line from `from` the left edge to the right edge.
    fn rule(&mut self, from: f32, y: f32) {
        let (x, end) = (self.x, self.x + self.width);
        self.band.line((x + from, y), (end, y), 0.5, Colour::QUIET);
    }
}
