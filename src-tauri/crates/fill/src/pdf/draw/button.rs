//! Ticks for buttons that come without a drawing: lines only, so that no font is needed.

use super::{content, look::Look};

/// How far a circle's handles stand from its points.
const ROUND: f32 = 0.5523;

/// Ground and border; round where the mark is a dot.
pub(super) fn frame(look: &Look) -> String {
    if look.mark != 'l' {
        return content::frame(look);
    }
    let mut to = String::new();
    let (x, y) = (look.width / 2.0, look.height / 2.0);
    let radius = x.min(y) - look.border.width / 2.0;
    if let Some(ground) = &look.ground {
        to.push_str(&format!("q\n{ground}\n"));
        circle(&mut to, [x, y], radius);
        to.push_str("f\nQ\n");
    }
    if let Some(colour) = look.border.colour.as_ref().filter(|_| look.border.width > 0.0) {
        to.push_str(&format!("q\n{colour}\n"));
        content::op(&mut to, &[look.border.width], "w");
        circle(&mut to, [x, y], radius);
        to.push_str("s\nQ\n");
    }
    to
}

/// The mark of a ticked button, by the letter that a form names it by (12.7.4.2.4).
pub(super) fn tick(look: &Look, ticked: bool) -> String {
    if !ticked {
        return String::new();
    }
    let side = (look.width.min(look.height) - 2.0 * look.border.inset()).max(1.0);
    let place = |[x, y]: [f32; 2]| {
        [look.width / 2.0 + (x - 0.5) * side, look.height / 2.0 + (y - 0.5) * side]
    };
    let mut to = format!("q\n{}\n", look.colour);
    match look.mark {
        'l' => {
            circle(&mut to, place([0.5, 0.5]), side * 0.25);
            to.push_str("f\n");
        }
        '8' => shape(&mut to, &CROSS.map(place)),
        'n' => shape(&mut to, &SQUARE.map(place)),
        'u' => shape(&mut to, &DIAMOND.map(place)),
        'H' => shape(&mut to, &STAR.map(place)),
        _ => shape(&mut to, &CHECK.map(place)),
    }
    to.push_str("Q\n");
    to
}

const CHECK: [[f32; 2]; 6] =
    [[0.16, 0.50], [0.28, 0.58], [0.42, 0.36], [0.76, 0.84], [0.86, 0.77], [0.43, 0.16]];
const CROSS: [[f32; 2]; 12] = [
    [0.18, 0.26],
    [0.42, 0.50],
    [0.18, 0.74],
    [0.26, 0.82],
    [0.50, 0.58],
    [0.74, 0.82],
    [0.82, 0.74],
    [0.58, 0.50],
    [0.82, 0.26],
    [0.74, 0.18],
    [0.50, 0.42],
    [0.26, 0.18],
];
const SQUARE: [[f32; 2]; 4] = [[0.22, 0.22], [0.78, 0.22], [0.78, 0.78], [0.22, 0.78]];
const DIAMOND: [[f32; 2]; 4] = [[0.50, 0.16], [0.84, 0.50], [0.50, 0.84], [0.16, 0.50]];
const STAR: [[f32; 2]; 10] = [
    [0.50, 0.90],
    [0.60, 0.60],
    [0.90, 0.60],
    [0.66, 0.42],
    [0.75, 0.12],
    [0.50, 0.30],
    [0.25, 0.12],
    [0.34, 0.42],
    [0.10, 0.60],
    [0.40, 0.60],
];

fn shape(to: &mut String, points: &[[f32; 2]]) {
    for (index, point) in points.iter().enumerate() {
        content::op(to, point, if index == 0 { "m" } else { "l" });
    }
    to.push_str("f\n");
}

fn circle(to: &mut String, [x, y]: [f32; 2], r: f32) {
    let c = r * ROUND;
    content::op(to, &[x + r, y], "m");
    content::op(to, &[x + r, y + c, x + c, y + r, x, y + r], "c");
    content::op(to, &[x - c, y + r, x - r, y + c, x - r, y], "c");
    content::op(to, &[x - r, y - c, x - c, y - r, x, y - r], "c");
    content::op(to, &[x + c, y - r, x + r, y - c, x + r, y], "c");
}
