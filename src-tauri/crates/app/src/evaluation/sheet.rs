//! The whole sheet of a placement, to look at.

use std::collections::BTreeMap;

use mentormap_domain::{
    evaluation::{Author, Moment, Point, Rating},
    form::{Cluster, Indicator, Programme, UniformForm},
    ids::PlacementId,
    level::{Level, sparks, suggest},
    text::Lang,
};

use super::lock::lock_of;
use crate::{
    binder::Binder,
    error::AppError,
    intern::Cards,
    wire::evaluation::{
        BehaviourView, EvaluationView, LevelView, PointView, RatingView, Sheet, SheetCluster,
        SheetRow,
    },
};

/// The order in which the four evaluations stand on a sheet.
pub(crate) const EVALUATIONS: [(Moment, Author); 4] = [
    (Moment::Interim, Author::Intern),
    (Moment::Interim, Author::Mentor),
    (Moment::Final, Author::Intern),
    (Moment::Final, Author::Mentor),
];

impl Binder {
    /// The form of a placement with everything that was filled in.
    ///
    /// # Errors
    /// `not-found`.
    pub fn sheet(&mut self, id: PlacementId) -> Result<Sheet, AppError> {
        let lang = self.lang()?;
        let placement = self.placement_record(id)?;
        let (uniform, programme) = self.definitions_of(id)?;
        let cards = Cards::read(self, std::slice::from_ref(&placement))?;
        let moment = cards.card(&placement).map_or(Moment::Interim, |card| card.moment);
        let evaluations = EVALUATIONS
            .iter()
            .map(|(moment, author)| self.evaluation_view(id, *moment, *author))
            .collect::<Result<_, _>>()?;
        let level = |level: &mentormap_domain::form::LevelText| LevelView {
            label: level.label.get(lang).to_owned(),
            description: level.description.get(lang).to_owned(),
        };
        Ok(Sheet {
            placement: id,
            title: uniform.title.get(lang).to_owned(),
            levels: uniform.levels.iter().map(level).collect(),
            not_observable: uniform.not_observable.get(lang).to_owned(),
            clusters: clusters(&uniform, &programme, lang),
            evaluations,
            moment,
            review: self.review_asked()?,
            reviewer: self.reviews()?,
        })
    }

    /// The uniform form and the programme of a placement.
    pub(crate) fn definitions_of(
        &mut self,
        placement: PlacementId,
    ) -> Result<(UniformForm, Programme), AppError> {
        let placement = self.placement_record(placement)?;
        let read = self.store.read();
        let uniform = self.shelf.uniform(&read, &placement.uniform)?;
        let programme = self.shelf.programme(&read, &placement.programme)?;
        Ok((uniform, programme))
    }

    /// What one author says at one moment.
    pub(crate) fn evaluation_view(
        &mut self,
        placement: PlacementId,
        moment: Moment,
        author: Author,
    ) -> Result<EvaluationView, AppError> {
        let (uniform, programme) = self.definitions_of(placement)?;
        let known = self.evaluation_of(placement, moment, author)?;
        let (ratings, points) = match &known {
            Some(evaluation) => {
                let read = self.store.read();
                (read.ratings_of(evaluation.id)?, read.points_of(evaluation.id)?)
            }
            None => (Vec::new(), Vec::new()),
        };
        let rows: BTreeMap<String, &Indicator> = uniform
            .indicators(&programme.modules)
            .map(|row| (row.indicator.id.clone(), row.indicator))
            .collect();
        let (filled, total) = progress(&ratings, &rows);
        let read = self.store.read();
        let lock = known.as_ref().map(|evaluation| lock_of(read, evaluation)).transpose()?;
        Ok(EvaluationView {
            id: known.as_ref().map(|evaluation| evaluation.id),
            moment,
            author,
            date: known.as_ref().and_then(|evaluation| evaluation.date),
            conclusion: known
                .as_ref()
                .map(|evaluation| evaluation.conclusion.clone())
                .unwrap_or_default(),
            ratings: ratings
                .iter()
                .filter_map(|rating| {
                    let indicator = rows.get(&rating.indicator)?;
                    Some((rating.indicator.clone(), rating_view(rating, indicator)))
                })
                .collect(),
            points: points.into_iter().map(point_view).collect(),
            filled,
            total,
            state: known.as_ref().map(|evaluation| evaluation.state).unwrap_or_default(),
            version: known.as_ref().map_or(1, |evaluation| evaluation.version),
            lock: lock.flatten(),
        })
    }
}

/// How many of the rows are filled, and how many there are.
fn progress(ratings: &[Rating], rows: &BTreeMap<String, &Indicator>) -> (u32, u32) {
    let filled =
        ratings.iter().filter(|r| r.is_filled() && rows.contains_key(&r.indicator)).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (number(filled), number(rows.len()))
}

fn clusters(uniform: &UniformForm, programme: &Programme, lang: Lang) -> Vec<SheetCluster> {
    uniform
        .clusters(&programme.modules)
        .map(|(number, module, cluster)| SheetCluster {
            // Two modules may each have a cluster of the same name.
            id: format!("{}.{}", module.id, cluster.id),
            number: u32::try_from(number).unwrap_or(u32::MAX),
            title: cluster.title.get(lang).to_owned(),
            rows: rows(number, cluster, lang),
        })
        .collect()
}

fn rows(number: usize, cluster: &Cluster, lang: Lang) -> Vec<SheetRow> {
    let behaviours = |level: &Vec<mentormap_domain::form::Behaviour>| {
        level
            .iter()
            .map(|b| BehaviourView { id: b.id.clone(), text: b.text.get(lang).to_owned() })
            .collect()
    };
    let row = |(index, indicator): (usize, &Indicator)| SheetRow {
        indicator: indicator.id.clone(),
        number: format!("{number}.{}", index + 1),
        title: indicator.title.get(lang).to_owned(),
        attitude: indicator.attitude,
        levels: indicator.levels.iter().map(behaviours).collect(),
    };
    cluster.indicators.iter().enumerate().map(row).collect()
}

/// A rating with what follows from it.
pub(super) fn rating_view(rating: &Rating, indicator: &Indicator) -> RatingView {
    let suggested = suggest(indicator, &rating.underlined);
    let above = suggested.unwrap_or(Level::EXAMPLE);
    RatingView {
        indicator: rating.indicator.clone(),
        level: rating.level,
        not_observable: rating.not_observable,
        underlined: rating.underlined.iter().cloned().collect(),
        remark: rating.remark.clone(),
        suggested,
        effective: rating.effective(indicator),
        sparks: sparks(indicator, &rating.underlined, above).map(str::to_owned).collect(),
    }
}

pub(super) fn point_view(point: Point) -> PointView {
    PointView {
        id: point.id,
        kind: point.kind,
        text: point.text,
        expected: point.expected,
        observation: point.observation,
    }
}
