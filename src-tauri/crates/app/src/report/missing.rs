//! What is still empty in a report, each with the place to go to.

use mentormap_domain::{
    evaluation::{Point, PointKind},
    form::Part,
};
use mentormap_report::ReportInput;

use super::criteria::{criteria, fields, mentor, rating};
use crate::wire::report::{CriterionView, FieldView, Missing, MissingKind};

/// What is still empty, in the order in which one would fill it in.
pub(super) fn missing(
    input: &ReportInput,
    criteria: &[CriterionView],
    fields: &[FieldView],
) -> Vec<Missing> {
    let mut list = Vec::new();
    ratings(input, &mut list);
    points(input, &mut list);
    for criterion in criteria {
        criterion_missing(criterion, &mut list);
    }
    for field in fields.iter().filter(|field| field.value.is_empty()) {
        list.push(one(MissingKind::Field, Some(&field.id), &field.label));
    }
    if has(input, |part| matches!(part, Part::Conclusion { .. }))
        && mentor(input).is_none_or(|mentor| mentor.evaluation.conclusion.is_empty())
    {
        list.push(one(MissingKind::Conclusion, None, ""));
    }
    if input.supervisor.is_none() {
        list.push(one(MissingKind::Supervisor, None, ""));
    }
    if input.site.as_ref().is_none_or(|site| site.name.is_empty() || site.address.is_empty()) {
        list.push(one(MissingKind::Site, None, ""));
    }
    list
}

/// What is still empty in a report.
pub(crate) fn missing_in(input: &ReportInput) -> Vec<Missing> {
    missing(input, &criteria(input), &fields(input))
}

fn one(kind: MissingKind, target: Option<&str>, label: &str) -> Missing {
    Missing { kind, count: 1, target: target.map(str::to_owned), label: label.to_owned() }
}

fn has(input: &ReportInput, wanted: impl Fn(&Part) -> bool) -> bool {
    input.school_form.parts.iter().any(wanted)
}

/// The empty rows that this form draws on: all of them when it shows the rubric itself, else
/// those of its crosswalks.
fn ratings(input: &ReportInput, list: &mut Vec<Missing>) {
    let rubric = has(input, |part| {
        matches!(part, Part::Rubric { .. } | Part::Growth { .. } | Part::Radar { .. })
    });
    let mapped = |id: &str| {
        let criteria = input.school_form.criteria().filter_map(|c| c.crosswalk.as_ref());
        criteria.flat_map(|crosswalk| &crosswalk.indicators).any(|m| m.indicator == id)
    };
    let empty: Vec<(String, String)> = input
        .uniform
        .indicators(&input.programme.modules)
        .filter(|row| rubric || mapped(&row.indicator.id))
        .filter(|row| !rating(input, &row.indicator.id).is_some_and(|rating| rating.is_filled()))
        .map(|row| (row.indicator.id.clone(), row.number))
        .collect();
    let Some((first, number)) = empty.first() else { return };
    list.push(Missing {
        kind: MissingKind::Ratings,
        count: u32::try_from(empty.len()).unwrap_or(u32::MAX),
        target: Some(first.clone()),
        label: number.clone(),
    });
}

fn points(input: &ReportInput, list: &mut Vec<Missing>) {
    let points = mentor(input).map(|mentor| mentor.points.as_slice()).unwrap_or_default();
    let none = |kind: PointKind| !points.iter().any(|point| point.kind == kind);
    if has(input, |part| matches!(part, Part::Strengths { .. })) && none(PointKind::Strength) {
        list.push(one(MissingKind::Strengths, None, ""));
    }
    if has(input, |part| matches!(part, Part::GrowthPoints { .. })) {
        if none(PointKind::Growth) {
            list.push(one(MissingKind::GrowthPoints, None, ""));
        }
        let vague = |p: &&Point| p.kind == PointKind::Growth && p.expected.is_empty();
        let count = u32::try_from(points.iter().filter(vague).count()).unwrap_or(u32::MAX);
        if count > 0 {
            list.push(Missing { count, ..one(MissingKind::Expected, None, "") });
        }
    }
}

fn criterion_missing(criterion: &CriterionView, list: &mut Vec<Missing>) {
    let label = &criterion.title;
    if criterion.derived.is_none() && criterion.value.is_empty() {
        list.push(one(MissingKind::Criterion, Some(&criterion.id), label));
    } else if criterion.explain && criterion.reason.is_empty() {
        list.push(one(MissingKind::Explanation, Some(&criterion.id), label));
    }
}
