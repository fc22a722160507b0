//! Fields in reading order: by page, line by line, from left to right.

use super::{Field, Page};
use crate::Area;

/// Sorts `fields` by their first place.
pub(super) fn sort(fields: &mut Vec<Field>, pages: &[Page]) {
    let first = |field: &Field| field.areas(pages).first().copied();
    let mut placed: Vec<(Option<Area>, Field)> =
        std::mem::take(fields).into_iter().map(|field| (first(&field), field)).collect();
    placed.sort_by(|(a, _), (b, _)| {
        let key = |area: &Option<Area>| area.map_or((usize::MAX, 0.0), |a| (a.page, middle(&a)));
        let ((page, y), (other_page, other_y)) = (key(a), key(b));
        page.cmp(&other_page).then(y.total_cmp(&other_y))
    });
    while !placed.is_empty() {
        let length = line_length(&placed);
        let mut line: Vec<_> = placed.drain(..length).collect();
        let x = |area: &Option<Area>| area.map_or(0.0, |area| area.x);
        line.sort_by(|(a, _), (b, _)| x(a).total_cmp(&x(b)));
        fields.extend(line.into_iter().map(|(_, field)| field));
    }
}

/// How many of the first ones stand on one line: the middle of each within the first.
fn line_length(placed: &[(Option<Area>, Field)]) -> usize {
    let Some((Some(first), _)) = placed.first() else { return placed.len().min(1) };
    let bottom = first.y + first.height;
    let on_line = |(area, _): &&(Option<Area>, Field)| {
        area.is_some_and(|area| area.page == first.page && middle(&area) < bottom)
    };
    placed.iter().take_while(on_line).count().max(1)
}

fn middle(area: &Area) -> f32 {
    area.y + area.height / 2.0
}
