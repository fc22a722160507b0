//! What was judged in the last evaluations, per cluster of the uniform form.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    agenda::last_day,
    evaluation::{Author, Evaluation, EvaluationState, Moment, Rating},
    form::{FormRef, UniformForm},
    ids::{EvaluationId, PlacementId, SchoolId},
    level::Level,
    overview::{Spread, Told, school_year_of, told},
    placement::Placement,
    text::Lang,
};

use crate::{
    binder::Binder,
    error::AppError,
    wire::overview::{YearCluster, YearLevels},
};

/// A cluster, apart over all forms and the same in all versions of one: the form's id, its own.
type Key = (String, String);

/// The levels of one placement, by cluster; whose they are is not in it.
struct Judged {
    year: i32,
    school: SchoolId,
    levels: BTreeMap<Key, Vec<Level>>,
}

/// The last evaluations of all placements.
pub(super) struct Results {
    judged: Vec<Judged>,
    /// The newest version of each form that was judged with.
    forms: BTreeMap<String, UniformForm>,
    lang: Lang,
}

impl Results {
    /// Reads the filled-in last evaluations of `placements` by the mentors.
    pub(super) fn read(binder: &mut Binder, placements: &[Placement]) -> Result<Results, AppError> {
        let last = last_evaluations(binder, placements)?;
        let ratings = ratings(binder, &last)?;
        let mut results =
            Results { judged: Vec::new(), forms: BTreeMap::new(), lang: binder.lang()? };
        let mut versions: BTreeMap<FormRef, UniformForm> = BTreeMap::new();
        for placement in placements {
            let Some(evaluation) = last.get(&placement.id) else { continue };
            let Some(ratings) = ratings.get(&evaluation.id) else { continue };
            let read = binder.store.read();
            let programme = binder.shelf.programme(&read, &placement.programme)?;
            if !versions.contains_key(&placement.uniform) {
                let uniform = binder.shelf.uniform(&read, &placement.uniform)?;
                versions.insert(placement.uniform.clone(), uniform);
            }
            let Some(uniform) = versions.get(&placement.uniform) else { continue };
            let sheet = Sheet { uniform, modules: &programme.modules, ratings };
            if evaluation.state == EvaluationState::Open && !sheet.is_full() {
                continue;
            }
            results.know(uniform);
            results.judged.push(Judged {
                year: school_year_of(last_day(placement)),
                school: placement.school,
                levels: sheet.levels(),
            });
        }
        Ok(results)
    }

    fn know(&mut self, uniform: &UniformForm) {
        let known = self.forms.get(&uniform.id).map(|known| known.version);
        if known.is_none_or(|version| version < uniform.version) {
            self.forms.insert(uniform.id.clone(), uniform.clone());
        }
    }

    /// The names of the levels, low to high; none when nobody was judged.
    pub(super) fn level_names(&self) -> Vec<String> {
        let newest = self.forms.values().max_by_key(|form| form.version);
        let levels = newest.into_iter().flat_map(|form| &form.levels);
        levels.map(|level| level.label.get(self.lang).to_owned()).collect()
    }

    /// How many placements were judged in a year, at one school or at all.
    pub(super) fn count(&self, year: i32, school: Option<SchoolId>) -> u32 {
        let of = |each: &&Judged| each.year == year && school.is_none_or(|id| each.school == id);
        u32::try_from(self.judged.iter().filter(of).count()).unwrap_or(u32::MAX)
    }

    /// The clusters in which somebody has a level, with those of a year, in all and by school.
    pub(super) fn clusters(&self, year: i32, schools: &[SchoolId]) -> Vec<YearCluster> {
        let several = self.forms.len() > 1;
        self.known_clusters()
            .into_iter()
            .map(|(key, number, title)| {
                let by_school: Vec<Spread> =
                    schools.iter().map(|school| self.spread(&key, year, Some(*school))).collect();
                let told = told(&by_school);
                let form = self.forms.get(&key.0).filter(|_| several);
                YearCluster {
                    id: format!("{}/{}", key.0, key.1),
                    number,
                    title,
                    form: form.map(|form| form.title.get(self.lang).to_owned()),
                    all: levels(&self.spread(&key, year, None), told.sum),
                    schools: by_school
                        .iter()
                        .zip(&told.groups)
                        .map(|(spread, told)| levels(spread, *told))
                        .collect(),
                }
            })
            .collect()
    }

    /// The same clusters over all schools, in another year.
    pub(super) fn in_year(&self, year: i32) -> Vec<YearLevels> {
        self.known_clusters()
            .into_iter()
            .map(|(key, ..)| {
                let spread = self.spread(&key, year, None);
                let Told { sum, .. } = told(&[spread]);
                levels(&spread, sum)
            })
            .collect()
    }

    /// The clusters in which somebody has a level, in the order of their form: number and title.
    fn known_clusters(&self) -> Vec<(Key, u32, String)> {
        let rated: BTreeSet<&Key> =
            self.judged.iter().flat_map(|judged| judged.levels.keys()).collect();
        let mut known = Vec::new();
        for form in self.forms.values() {
            let every: Vec<String> = form.modules.iter().map(|module| module.id.clone()).collect();
            for (number, module, cluster) in form.clusters(&every) {
                let key = (form.id.clone(), format!("{}.{}", module.id, cluster.id));
                if rated.contains(&key) {
                    let number = u32::try_from(number).unwrap_or(u32::MAX);
                    known.push((key, number, cluster.title.get(self.lang).to_owned()));
                }
            }
        }
        known
    }

    fn spread(&self, key: &Key, year: i32, school: Option<SchoolId>) -> Spread {
        let mut spread = Spread::default();
        let of = |each: &&Judged| each.year == year && school.is_none_or(|id| each.school == id);
        for judged in self.judged.iter().filter(of) {
            spread.take(judged.levels.get(key).map_or(&[], Vec::as_slice));
        }
        spread
    }
}

fn levels(spread: &Spread, told: bool) -> YearLevels {
    YearLevels { placements: spread.placements, counts: told.then_some(spread.counts) }
}

/// The last evaluation of each placement by its mentor.
fn last_evaluations(
    binder: &Binder,
    placements: &[Placement],
) -> Result<BTreeMap<PlacementId, Evaluation>, AppError> {
    let ids: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
    let all = binder.store.read().evaluations_of_all(&ids)?.into_iter();
    Ok(all
        .filter(|each| each.author == Author::Mentor && each.moment == Moment::Final)
        .map(|each| (each.placement, each))
        .collect())
}

fn ratings(
    binder: &Binder,
    evaluations: &BTreeMap<PlacementId, Evaluation>,
) -> Result<BTreeMap<EvaluationId, Vec<Rating>>, AppError> {
    let ids: Vec<EvaluationId> = evaluations.values().map(|each| each.id).collect();
    let mut ratings: BTreeMap<EvaluationId, Vec<Rating>> = BTreeMap::new();
    for rating in binder.store.read().ratings_of_all(&ids)? {
        ratings.entry(rating.evaluation).or_default().push(rating);
    }
    Ok(ratings)
}

/// A form with what the mentor filled in.
struct Sheet<'a> {
    uniform: &'a UniformForm,
    modules: &'a [String],
    ratings: &'a [Rating],
}

impl Sheet<'_> {
    /// Whether every row was judged.
    fn is_full(&self) -> bool {
        let filled: BTreeSet<&str> = self
            .ratings
            .iter()
            .filter(|rating| rating.is_filled())
            .map(|rating| rating.indicator.as_str())
            .collect();
        self.uniform.indicators(self.modules).all(|row| filled.contains(row.indicator.id.as_str()))
    }

    /// The levels that count, by cluster.
    fn levels(&self) -> BTreeMap<Key, Vec<Level>> {
        let given: BTreeMap<&str, &Rating> =
            self.ratings.iter().map(|rating| (rating.indicator.as_str(), rating)).collect();
        let mut levels = BTreeMap::new();
        for (_, module, cluster) in self.uniform.clusters(self.modules) {
            let own: Vec<Level> = cluster
                .indicators
                .iter()
                .filter_map(|row| given.get(row.id.as_str())?.effective(row))
                .collect();
            if !own.is_empty() {
                let id = format!("{}.{}", module.id, cluster.id);
                levels.insert((self.uniform.id.clone(), id), own);
            }
        }
        levels
    }
}
