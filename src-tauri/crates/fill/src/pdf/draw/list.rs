//! A list of options, of which some are chosen.

use super::{Body, Composer, Placed};

/// Smaller is hard to read.
const SMALLEST: f32 = 6.0;
/// From row to row, in sizes.
const LEADING: f32 = 1.3;

/// The whole list with the chosen rows marked; none when it does not fit in its place.
pub(in crate::pdf) fn list(
    composer: &Composer<'_>,
    labels: &[&str],
    chosen: &[usize],
) -> Option<Body> {
    let look = composer.look;
    let inset = look.border.inset();
    let (width, height) = (look.width - 2.0 * inset - 4.0, look.height - 2.0 * inset);
    let wanted = if look.size > 0.0 { look.size } else { 12.0 };
    let steps = (0..40).map(|step| wanted - 0.5 * step as f32);
    let mut sizes = steps.take_while(|size| *size >= SMALLEST.min(wanted));
    let by_height = sizes.find(|size| size * LEADING * labels.len() as f32 <= height)?;
    let set = |size: f32, label: &str| composer.setter.lines(label, size, look.bold, 1e6);
    let widest = labels.iter().flat_map(|label| set(by_height, label)).map(|line| line.width);
    let widest = widest.fold(0.0, f32::max);
    let size = if widest > width { by_height * width / widest } else { by_height };
    if size < SMALLEST.min(wanted) {
        return None;
    }
    let mut body = Body::default();
    for (row, label) in labels.iter().enumerate() {
        let top = look.height - inset - size * LEADING * row as f32;
        let bottom = top - size * LEADING;
        if chosen.contains(&row) {
            body.chosen.push([bottom, top]);
        }
        let lines = set(size, label).into_iter().take(1);
        let y = bottom + size * 0.33;
        body.lines.extend(lines.map(|line| Placed { x: inset + 2.0, y, line }));
    }
    Some(body)
}
