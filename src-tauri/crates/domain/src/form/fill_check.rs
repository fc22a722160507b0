//! What the types alone cannot say of a school's own file: what its values refer to.

use super::{
    FieldMap, Fill, FillRows, MAX_FILL_FIELDS, MAX_FILL_FILE, SchoolForm, Source, UniformForm,
    check::{Check, MAX_TEXT, ProblemKind},
};

/// The longest name of a file or a field, in characters.
const MAX_NAME: usize = 300;

/// Adds the faults of the file of `form`.
pub(super) fn check_fill(
    check: &mut Check<'_>,
    fill: &Fill,
    form: &SchoolForm,
    uniform: &UniformForm,
) {
    let long = |name: &str| name.chars().count() > MAX_NAME;
    if fill.name.trim().is_empty() || long(&fill.name) {
        check.add("fill/name", ProblemKind::Range, &fill.name);
    }
    // Four letters for three bytes.
    if fill.data.0.len() / 4 * 3 > MAX_FILL_FILE {
        check.add("fill/data", ProblemKind::TooLong, "");
    }
    if fill.data.0.is_empty() {
        check.add("fill/data", ProblemKind::Empty, "");
    }
    if fill.fields.len() > MAX_FILL_FIELDS {
        check.add("fill/fields", ProblemKind::TooLong, "");
    }
    check.unique("fill/fields", fill.fields.iter().map(|map| map.field.as_str()));
    for (index, map) in fill.fields.iter().enumerate() {
        let place = format!("fill/fields/{index}");
        if long(&map.field) || map.options.len() + map.columns.len() > MAX_FILL_FIELDS {
            check.add(&place, ProblemKind::TooLong, "");
        }
        check_source(check, &place, &map.value, form, uniform);
        check_ids(check, &place, map, form);
        check_columns(check, &place, map);
    }
}

fn check_source(
    check: &mut Check<'_>,
    place: &str,
    source: &Source,
    form: &SchoolForm,
    uniform: &UniformForm,
) {
    let (known, id) = match source {
        Source::Level { criterion } | Source::Remark { criterion } => {
            (form.criteria().any(|each| each.id == *criterion), criterion)
        }
        Source::Field { field } => (form.fields().any(|each| each.id == *field), field),
        Source::Indicator { indicator } | Source::IndicatorRemark { indicator } => {
            (uniform.indicator(indicator).is_some(), indicator)
        }
        Source::Fixed { text } if text.chars().count() > MAX_TEXT => {
            return check.add(place, ProblemKind::TooLong, "");
        }
        _ => return,
    };
    if !known {
        check.add(place, ProblemKind::MissingReference, id);
    }
}

/// The levels and choices that a map names, against those of its value.
fn check_ids(check: &mut Check<'_>, place: &str, map: &FieldMap, form: &SchoolForm) {
    let Some(known) = ids_of(&map.value, form) else { return };
    for id in map.when.iter().chain(map.options.keys()).filter(|id| !known.contains(id)) {
        check.add(place, ProblemKind::MissingReference, id);
    }
}

/// The ids that a value can have; none when it can be anything.
fn ids_of(source: &Source, form: &SchoolForm) -> Option<Vec<String>> {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    match source {
        Source::Moment => Some(owned(&["interim", "final"])),
        Source::Indicator { .. } => Some(owned(&["1", "2", "3", "4"])),
        Source::Level { criterion } => {
            let criterion = form.criteria().find(|each| each.id == *criterion)?;
            let scale = form.scale(&criterion.scale)?;
            let short = scale.short.iter().map(|level| level.id.clone());
            Some(scale.levels.iter().map(|level| level.id.clone()).chain(short).collect())
        }
        Source::Field { field } => {
            let field = form.fields().find(|each| each.id == *field)?;
            match &field.kind {
                super::FieldKind::Choice { options } => {
                    Some(options.iter().map(|option| option.id.clone()).collect())
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn check_columns(check: &mut Check<'_>, place: &str, map: &FieldMap) {
    let of: Option<FillRows> = match map.value {
        Source::Rows { of } => Some(of),
        _ => None,
    };
    for (name, column) in &map.columns {
        if !of.is_some_and(|of| of.columns().contains(&column.value)) {
            check.add(format!("{place}/columns"), ProblemKind::MissingReference, name);
        }
    }
}
