//! A school's criteria with the derived level and its ground.

use std::collections::BTreeMap;

use mentormap_domain::{
    crosswalk::{Derivation, derive},
    evaluation::{Answer, Author, Rating},
    form::{Criterion, Field, FieldKind, NamedLevel, Scale},
    observation::Observation,
    text::Lang,
};
use mentormap_report::{EvaluationInput, ReportInput};

use crate::wire::report::{
    CriterionView, DerivedView, FieldInput, FieldView, InputView, OptionView,
};

/// The mentor's evaluation of the report's moment.
pub(super) fn mentor(input: &ReportInput) -> Option<&EvaluationInput> {
    let mine = |e: &&EvaluationInput| {
        e.evaluation.moment == input.moment && e.evaluation.author == Author::Mentor
    };
    input.evaluations.iter().find(mine)
}

/// The mentor's rating of an indicator at the report's moment.
pub(super) fn rating<'a>(input: &'a ReportInput, indicator: &str) -> Option<&'a Rating> {
    mentor(input)?.ratings.iter().find(|rating| rating.indicator == indicator)
}

/// The answers for the report's form, by item.
pub(super) fn answers(input: &ReportInput) -> BTreeMap<&str, &Answer> {
    let all = mentor(input).map(|mentor| mentor.answers.as_slice()).unwrap_or_default();
    let form = &input.school_form.id;
    all.iter().filter(|a| a.form == *form).map(|a| (a.item.as_str(), a)).collect()
}

/// Every criterion of the form.
pub(crate) fn criteria(input: &ReportInput) -> Vec<CriterionView> {
    let answers = answers(input);
    let numbers = numbers(input);
    let form = &input.school_form;
    form.criteria()
        .filter_map(|criterion| {
            let scale = form.scale(&criterion.scale)?;
            let answer = answers.get(criterion.id.as_str());
            let derivation = derivation(input, criterion, scale);
            let view = input.supervisor_view(input.moment, &criterion.id);
            Some(CriterionView {
                id: criterion.id.clone(),
                number: criterion.number.clone(),
                title: criterion.title.get(input.lang).to_owned(),
                description: criterion.description.get(input.lang).to_owned(),
                levels: options(scale, input.lang),
                derived: derivation.map(|found| derived(input, scale, &numbers, found)),
                explain: criterion.explain,
                value: answer.map(|answer| answer.value.clone()).unwrap_or_default(),
                reason: answer.map(|answer| answer.reason.clone()).unwrap_or_default(),
                supervisor: view.map(|view| view.value.clone()).unwrap_or_default(),
                grounds: view.map(|view| view.reason.clone()).unwrap_or_default(),
            })
        })
        .collect()
}

/// The level that follows from the mentor's ratings.
pub(super) fn derivation(
    input: &ReportInput,
    criterion: &Criterion,
    scale: &Scale,
) -> Option<Derivation> {
    derive(criterion, scale, input.school_form.enough, |indicator| {
        let definition = input.uniform.indicator(indicator)?;
        rating(input, indicator)?.effective(definition)
    })
}

/// The levels of a scale, the one for short evidence last.
fn options(scale: &Scale, lang: Lang) -> Vec<OptionView> {
    let levels = scale.levels.iter().map(|level| (&level.id, &level.label));
    let short = scale.short.iter().map(|short| (&short.id, &short.label));
    let option = |(id, label): (&String, &mentormap_domain::text::Text)| OptionView {
        id: id.clone(),
        label: label.get(lang).to_owned(),
    };
    levels.chain(short).map(option).collect()
}

/// Number and title of every indicator.
fn numbers(input: &ReportInput) -> BTreeMap<String, (String, String)> {
    input
        .uniform
        .all_indicators()
        .map(|row| {
            let title = row.indicator.title.get(input.lang).to_owned();
            (row.indicator.id.clone(), (row.number, title))
        })
        .collect()
}

fn derived(
    input: &ReportInput,
    scale: &Scale,
    numbers: &BTreeMap<String, (String, String)>,
    found: Derivation,
) -> DerivedView {
    let label = found.level.as_deref().and_then(|level| scale.label(level));
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let shared = input.shared_observations();
    DerivedView {
        label: label.map(|label| label.get(input.lang).to_owned()),
        short: found.short,
        rated: count(found.rated()),
        mapped: count(found.mapped()),
        level: found.level.clone(),
        inputs: found
            .inputs
            .into_iter()
            .map(|mapped| {
                let (number, title) = numbers.get(&mapped.indicator).cloned().unwrap_or_default();
                let bears = |o: &&&Observation| bears(o, &mapped.indicator);
                let observations = count(shared.iter().filter(bears).count());
                InputView {
                    indicator: mapped.indicator,
                    number,
                    title,
                    level: mapped.level,
                    observations,
                }
            })
            .collect(),
    }
}

fn bears(observation: &Observation, indicator: &str) -> bool {
    observation.indicators.iter().any(|seen| seen.indicator == indicator)
}

/// The fields that are asked.
pub(crate) fn fields(input: &ReportInput) -> Vec<FieldView> {
    let answers = answers(input);
    let asked = |field: &&Field| field.bound.is_none();
    input
        .school_form
        .fields()
        .filter(asked)
        .map(|field| FieldView {
            id: field.id.clone(),
            label: field.label.get(input.lang).to_owned(),
            kind: kind(&field.kind),
            options: choices(&field.kind, input.lang),
            value: answers.get(field.id.as_str()).map(|a| a.value.clone()).unwrap_or_default(),
        })
        .collect()
}

fn kind(kind: &FieldKind) -> FieldInput {
    match kind {
        FieldKind::Text => FieldInput::Text,
        FieldKind::LongText => FieldInput::LongText,
        FieldKind::Number => FieldInput::Number,
        FieldKind::Date => FieldInput::Date,
        FieldKind::Choice { .. } => FieldInput::Choice,
    }
}

fn choices(kind: &FieldKind, lang: Lang) -> Vec<OptionView> {
    let FieldKind::Choice { options } = kind else { return Vec::new() };
    let option = |option: &NamedLevel| OptionView {
        id: option.id.clone(),
        label: option.label.get(lang).to_owned(),
    };
    options.iter().map(option).collect()
}
