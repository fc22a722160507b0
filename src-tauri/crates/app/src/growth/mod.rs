//! Growth over the moments of a placement: what was seen, and what was judged.

use std::collections::BTreeMap;

use chrono::Days;
use mentormap_domain::{
    NaiveDate,
    evaluation::{Author, Moment, Rating},
    form::UniformForm,
    ids::PlacementId,
    level::Level,
    observation::Observation,
    placement::Placement,
};

use crate::{
    binder::Binder,
    error::AppError,
    wire::growth::{Growth, GrowthCluster, GrowthKind, GrowthMoment},
};

/// Observations are gathered over this many days.
const WINDOW: u64 = 28;

/// A moment with the levels that count at it, by indicator.
struct Column {
    moment: GrowthMoment,
    levels: BTreeMap<String, Vec<Level>>,
}

impl Binder {
    /// Values per cluster over time.
    ///
    /// # Errors
    /// `not-found`.
    pub fn growth(&mut self, id: PlacementId) -> Result<Growth, AppError> {
        let lang = self.lang()?;
        let placement = self.placement_record(id)?;
        let (uniform, programme) = self.definitions_of(id)?;
        let observations = self.store.read().observations_of(id)?;
        let mut columns = observed(&placement, &observations);
        columns.extend(self.judged(&placement, &uniform)?);
        columns.sort_by_key(|column| (column.moment.date, column.moment.kind as u8));
        Ok(Growth {
            placement: id,
            clusters: uniform
                .clusters(&programme.modules)
                .map(|(number, module, cluster)| GrowthCluster {
                    id: format!("{}.{}", module.id, cluster.id),
                    number: u32::try_from(number).unwrap_or(u32::MAX),
                    title: cluster.title.get(lang).to_owned(),
                    values: columns
                        .iter()
                        .map(|c| mean(cluster.indicators.iter().map(|i| i.id.as_str()), c))
                        .collect(),
                })
                .collect(),
            moments: columns.into_iter().map(|column| column.moment).collect(),
            levels: uniform.levels.iter().map(|l| l.label.get(lang).to_owned()).collect(),
        })
    }

    /// A column per evaluation in which a level counts.
    fn judged(
        &self,
        placement: &Placement,
        uniform: &UniformForm,
    ) -> Result<Vec<Column>, AppError> {
        let read = self.store.read();
        let mut columns = Vec::new();
        for evaluation in read.evaluations_of(placement.id)? {
            let levels = effective(&read.ratings_of(evaluation.id)?, uniform);
            if levels.is_empty() {
                continue;
            }
            let by_rule = match evaluation.moment {
                Moment::Interim => placement.half(),
                Moment::Final => placement.end,
            };
            let kind = match evaluation.author {
                Author::Intern => GrowthKind::Intern,
                Author::Mentor => GrowthKind::Mentor,
            };
            let moment = GrowthMoment {
                kind,
                moment: Some(evaluation.moment),
                week: None,
                date: evaluation.date.unwrap_or(by_rule),
            };
            columns.push(Column { moment, levels });
        }
        Ok(columns)
    }
}

/// The levels that count, by indicator.
fn effective(ratings: &[Rating], uniform: &UniformForm) -> BTreeMap<String, Vec<Level>> {
    ratings
        .iter()
        .filter_map(|rating| {
            let level = rating.effective(uniform.indicator(&rating.indicator)?)?;
            Some((rating.indicator.clone(), vec![level]))
        })
        .collect()
}

/// A column per four weeks in which observations have levels.
fn observed(placement: &Placement, observations: &[Observation]) -> Vec<Column> {
    let mut columns: BTreeMap<NaiveDate, Column> = BTreeMap::new();
    for observation in observations.iter().filter(|o| o.date >= placement.start) {
        let days = (observation.date - placement.start).num_days().unsigned_abs();
        let window = placement.start + Days::new((days / WINDOW + 1) * WINDOW - 1);
        let date = window.min(placement.end).max(observation.date);
        for seen in &observation.indicators {
            let Some(level) = seen.level else { continue };
            let column = columns.entry(window).or_insert_with(|| Column {
                moment: GrowthMoment {
                    kind: GrowthKind::Observations,
                    moment: None,
                    week: placement.week(window).map(|(week, _)| week),
                    date,
                },
                levels: BTreeMap::new(),
            });
            column.moment.date = column.moment.date.max(date);
            column.levels.entry(seen.indicator.clone()).or_default().push(level);
        }
    }
    columns.into_values().collect()
}

fn mean<'a>(indicators: impl Iterator<Item = &'a str>, column: &Column) -> Option<f64> {
    let levels: Vec<f64> = indicators
        .filter_map(|id| column.levels.get(id))
        .flatten()
        .map(|level| f64::from(level.number()))
        .collect();
    (!levels.is_empty()).then(|| levels.iter().sum::<f64>() / levels.len() as f64)
}
