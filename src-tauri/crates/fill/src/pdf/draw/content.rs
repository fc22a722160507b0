//! Operators of a drawing (ISO 32000-1, 8 and 9): ground, border, marks, lines of text.

use std::{collections::BTreeMap, fmt::Write};

use mentormap_report::text::{Run, TextLine};

use super::{
    font::Embedded,
    look::{Border, Look, Style},
};

/// A number as briefly as it can be written.
pub(in crate::pdf) fn number(value: f32) -> String {
    let written = format!("{value:.3}");
    let written = written.trim_end_matches('0').trim_end_matches('.');
    if written.is_empty() || written == "-0" { "0".into() } else { written.into() }
}

/// Numbers and an operator on a line of their own.
pub(super) fn op(to: &mut String, values: &[f32], operator: &str) {
    for value in values {
        to.push_str(&number(*value));
        to.push(' ');
    }
    to.push_str(operator);
    to.push('\n');
}

/// What stands behind the text.
pub(super) fn frame(look: &Look) -> String {
    let (w, h) = (look.width, look.height);
    let mut to = String::new();
    if let Some(ground) = &look.ground {
        to.push_str(&format!("q\n{ground}\n"));
        op(&mut to, &[0.0, 0.0, w, h], "re f");
        to.push_str("Q\n");
    }
    if let Some(colour) = look.border.colour.as_ref().filter(|_| look.border.width > 0.0) {
        to.push_str(&format!("q\n{colour}\n"));
        edge(&mut to, &look.border, w, h);
        to.push_str("Q\n");
    }
    to
}

fn edge(to: &mut String, border: &Border, w: f32, h: f32) {
    let b = border.width;
    op(to, &[b], "w");
    match border.style {
        Style::Underline => {
            op(to, &[0.0, b / 2.0], "m");
            op(to, &[w, b / 2.0], "l S");
            return;
        }
        Style::Dashed(dash) => to.push_str(&format!("[{}] 0 d\n", number(dash))),
        Style::Beveled => bevel(to, b, w, h, ["1 g", "0.75 g"]),
        Style::Inset => bevel(to, b, w, h, ["0.5 g", "0.75 g"]),
        Style::Solid => {}
    }
    op(to, &[b / 2.0, b / 2.0, w - b, h - b], "re S");
}

/// The light above and left, and the shade below and right, inside the border.
fn bevel(to: &mut String, b: f32, w: f32, h: f32, colours: [&str; 2]) {
    let [light, shade] = colours;
    for (colour, corner) in [(light, [b, h - b]), (shade, [w - b, b])] {
        to.push_str(&format!("{colour}\n"));
        let [x, y] = corner;
        let (dx, dy) = if x < w / 2.0 { (b, -b) } else { (-b, b) };
        op(to, &[b, b], "m");
        op(to, &[x, y], "l");
        op(to, &[w - b, h - b], "l");
        op(to, &[w - 2.0 * b, h - 2.0 * b], "l");
        op(to, &[x + dx, y + dy], "l");
        op(to, &[2.0 * b, 2.0 * b], "l f");
    }
}

/// A line of text with its start at `x` and its baseline at `y`.
pub(super) fn line(
    to: &mut String,
    line: &TextLine,
    [x, y]: [f32; 2],
    fonts: &BTreeMap<u16, Embedded>,
) {
    for run in &line.runs {
        let Some(font) = fonts.get(&run.font) else { continue };
        let simple = font.reads_as(run);
        if !simple {
            let _ = writeln!(to, "/Span <</ActualText {}>> BDC", utf16(&run.text));
        }
        let _ = writeln!(to, "BT\n/{} {} Tf", font.key, number(run.size));
        glyphs(to, run, [x + run.x, y], font);
        to.push_str("ET\n");
        if !simple {
            to.push_str("EMC\n");
        }
    }
}

/// Shows the glyphs of a run; where the pen would go elsewhere than they stand, it is moved.
fn glyphs(to: &mut String, run: &Run, [x, y]: [f32; 2], font: &Embedded) {
    let mut rise = None;
    let mut pen = 0.0;
    for glyph in &run.glyphs {
        if rise != Some(glyph.y) {
            if rise.is_some() {
                to.push_str("] TJ\n");
            }
            rise = Some(glyph.y);
            pen = glyph.x;
            op(to, &[1.0, 0.0, 0.0, 1.0, x + glyph.x, y - glyph.y], "Tm");
            to.push('[');
        }
        let off = (pen - glyph.x) / run.size * 1000.0;
        if off.abs() >= 1.0 {
            to.push_str(&number(off.round()));
            pen -= off.round() / 1000.0 * run.size;
        }
        let (id, width) = font.glyph(glyph.id);
        let _ = write!(to, "<{id:04X}>");
        pen += width / 1000.0 * run.size;
    }
    if rise.is_some() {
        to.push_str("] TJ\n");
    }
}

/// A text in a content stream, for those who read it out.
fn utf16(text: &str) -> String {
    let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    format!("<FEFF{units}>")
}
