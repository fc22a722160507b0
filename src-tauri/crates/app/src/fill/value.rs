//! The values of a report as they go in the fields of a school's file.

use std::collections::BTreeMap;

use mentormap_domain::{
    evaluation::PointKind,
    form::{ColumnMap, FieldMap, FillRows, SchoolForm, Source},
};
use mentormap_fill::{Choice, Field, FieldKind, Value};
use mentormap_report::{Said, Spoken, SpokenRow};

use super::likeness::same_words;

const ON: &str = "☒";
const OFF: &str = "☐";

/// What goes in a field.
pub(super) enum Put {
    Value(Value),
    /// There is nothing to say.
    Nothing,
    /// There is something to say that the file has no option for.
    NoOption(String),
}

/// What the report says of `source`.
pub(super) fn spoken(said: &Said<'_>, form: &SchoolForm, source: &Source) -> Spoken {
    let text = |text: String| Spoken { id: String::new(), text };
    let criterion = |id: &str| form.criteria().find(|each| each.id == id);
    match source {
        Source::Bound { value } => text(said.bound(*value)),
        Source::Day { of, short } => text(said.day(*of, *short)),
        Source::Moment => said.moment(),
        Source::Level { criterion: id } => {
            criterion(id).map(|each| said.level(each)).unwrap_or_default()
        }
        Source::Remark { criterion: id } => {
            text(criterion(id).map(|each| said.remark(each)).unwrap_or_default())
        }
        Source::Field { field } => {
            let field = form.fields().find(|each| each.id == *field);
            field.map(|field| said.field(field)).unwrap_or_default()
        }
        Source::Indicator { indicator } => said.indicator(indicator),
        Source::IndicatorRemark { indicator } => text(said.indicator_remark(indicator)),
        Source::Strengths => text(said.points(PointKind::Strength)),
        Source::GrowthPoints => text(said.points(PointKind::Growth)),
        Source::Conclusion => text(said.conclusion()),
        Source::Evidence => text(said.evidence()),
        Source::Attendance { total } => text(said.total(*total)),
        Source::SignatureName { role } => text(said.signature(*role).0),
        Source::SignatureDate { role } => text(said.signature(*role).1),
        Source::Fixed { text: fixed } => text(fixed.clone()),
        Source::Rows { .. } => Spoken::default(),
    }
}

/// What goes in `field` by its map.
pub(super) fn put(said: &Said<'_>, form: &SchoolForm, field: &Field, map: &FieldMap) -> Put {
    if let FieldKind::RepeatedRow { columns } = &field.kind {
        let Source::Rows { of } = map.value else { return Put::Nothing };
        return rows(said, columns, map, of);
    }
    let spoken = spoken(said, form, &map.value);
    match &field.kind {
        FieldKind::Check { .. } => Put::Value(Value::Checked(ticked(map.when.as_deref(), &spoken))),
        FieldKind::Placeholder if map.when.is_some() => {
            Put::Value(Value::Checked(ticked(map.when.as_deref(), &spoken)))
        }
        _ if spoken.text.trim().is_empty() => Put::Nothing,
        FieldKind::Text { .. } | FieldKind::Placeholder => Put::Value(Value::Text(spoken.text)),
        FieldKind::Radio { options } => chosen(options, map, &spoken, false),
        FieldKind::Choice { options, editable, .. } => chosen(options, map, &spoken, *editable),
        FieldKind::Signature | FieldKind::RepeatedRow { .. } => Put::Nothing,
    }
}

fn ticked(when: Option<&str>, spoken: &Spoken) -> bool {
    match when {
        Some(when) if spoken.id.is_empty() => same_words(when, &spoken.text),
        Some(when) => spoken.id == when,
        None => !spoken.text.trim().is_empty(),
    }
}

/// The option of the file for a level or choice: the one that was chosen for it, else the one of
/// the same name.
fn chosen(options: &[Choice], map: &FieldMap, spoken: &Spoken, editable: bool) -> Put {
    let named = |value: &str| options.iter().find(|option| option.value == value);
    let mapped = map.options.get(&spoken.id).and_then(|value| named(value));
    let like = || {
        options.iter().find(|option| {
            option.value == spoken.id
                || same_words(&option.label, &spoken.text)
                || same_words(&option.value, &spoken.text)
        })
    };
    match mapped.or_else(like) {
        Some(option) => Put::Value(Value::Option(option.value.clone())),
        None if editable => Put::Value(Value::Option(spoken.text.clone())),
        None => Put::NoOption(spoken.text.clone()),
    }
}

fn rows(said: &Said<'_>, names: &[String], map: &FieldMap, of: FillRows) -> Put {
    let rows = said.rows(of);
    if rows.is_empty() {
        return Put::Nothing;
    }
    let cells = |row: &SpokenRow| -> BTreeMap<String, String> {
        let filled = names.iter().filter_map(|name| {
            let column = map.columns.get(name)?;
            Some((name.clone(), cell(row, column)))
        });
        filled.collect()
    };
    Put::Value(Value::Rows(rows.iter().map(cells).collect()))
}

fn cell(row: &SpokenRow, column: &ColumnMap) -> String {
    let found = row.iter().find(|(value, _)| *value == column.value);
    let Some((_, spoken)) = found else { return String::new() };
    match &column.when {
        Some(when) if ticked(Some(when), spoken) => ON.to_owned(),
        Some(_) => OFF.to_owned(),
        None => spoken.text.clone(),
    }
}
