//! From the uniform form to a school's own levels.
//!
//! Laws, tested as properties: raising any rating never lowers a derived level; a missing rating
//! never counts as a low one; the same input gives the same output.

use crate::{
    form::{Criterion, Crosswalk, Rule, Scale},
    level::Level,
};

/// A derived level with its ground.
#[derive(Debug, Clone, PartialEq)]
pub struct Derivation {
    /// The value on the uniform scale, 1-4; none when nothing is rated.
    pub value: Option<f64>,
    /// The id of the level of the school's scale; none when there is nothing to say.
    pub level: Option<String>,
    /// Whether too few of the mapped indicators are rated.
    pub short: bool,
    /// The mapped indicators, in the order of the crosswalk, with the level that counts.
    pub inputs: Vec<Input>,
}

/// A mapped indicator and what was rated.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    pub indicator: String,
    pub weight: f64,
    pub level: Option<Level>,
}

impl Derivation {
    /// How many of the mapped indicators are rated.
    pub fn rated(&self) -> usize {
        self.inputs.iter().filter(|input| input.level.is_some()).count()
    }

    /// How many indicators are mapped.
    pub fn mapped(&self) -> usize {
        self.inputs.len()
    }
}

/// Derives the level of `criterion`; none when it is asked directly.
///
/// `enough` is the share (above 0, at most 1) of mapped indicators under which the evidence is short;
/// `level_of` gives the level that counts for an indicator.
pub fn derive(
    criterion: &Criterion,
    scale: &Scale,
    enough: f64,
    level_of: impl Fn(&str) -> Option<Level>,
) -> Option<Derivation> {
    let crosswalk = criterion.crosswalk.as_ref()?;
    let inputs = inputs(crosswalk, level_of);
    let rated: Vec<(Level, f64)> =
        inputs.iter().filter_map(|i| i.level.map(|level| (level, i.weight))).collect();
    let short = (rated.len() as f64) < enough * inputs.len() as f64 || rated.is_empty();
    let value = value(crosswalk.rule, &rated);
    let level = match (&scale.short, short) {
        (Some(unclear), true) => Some(unclear.id.clone()),
        _ => value.and_then(|value| level_at(scale, value)),
    };
    Some(Derivation { value, level, short, inputs })
}

fn inputs(crosswalk: &Crosswalk, level_of: impl Fn(&str) -> Option<Level>) -> Vec<Input> {
    crosswalk
        .indicators
        .iter()
        .map(|mapped| Input {
            indicator: mapped.indicator.clone(),
            weight: mapped.weight,
            level: level_of(&mapped.indicator),
        })
        .collect()
}

/// The highest level whose threshold `value` reaches; the lowest one below all thresholds.
fn level_at(scale: &Scale, value: f64) -> Option<String> {
    // A mean such as 2.4999999999999996 must not fall under a threshold of 2.5.
    let reached = scale.levels.iter().rfind(|level| value + 1e-9 >= level.from);
    reached.or(scale.levels.first()).map(|level| level.id.clone())
}

/// The value of the rated levels under `rule`; none when nothing is rated.
pub fn value(rule: Rule, rated: &[(Level, f64)]) -> Option<f64> {
    let lowest = f64::from(rated.iter().map(|(level, _)| level.number()).min()?);
    Some(match rule {
        Rule::Median => median(rated),
        Rule::Mean => mean(rated),
        Rule::Minimum => lowest,
        Rule::AllPass if lowest < f64::from(Level::PASS.number()) => lowest,
        Rule::AllPass => median(rated),
    })
}

fn mean(rated: &[(Level, f64)]) -> f64 {
    let weights: f64 = rated.iter().map(|(_, weight)| weight).sum();
    rated.iter().map(|(level, weight)| f64::from(level.number()) * weight).sum::<f64>() / weights
}

/// The lower weighted median: the lowest level at which half of the weight is reached.
fn median(rated: &[(Level, f64)]) -> f64 {
    let weights: f64 = rated.iter().map(|(_, weight)| weight).sum();
    let reached = |level: Level| -> f64 {
        rated.iter().filter(|(of, _)| *of <= level).map(|(_, weight)| weight).sum()
    };
    let level = Level::ALL.into_iter().find(|level| reached(*level) + 1e-9 >= weights / 2.0);
    f64::from(level.unwrap_or(Level::EXAMPLE).number())
}
