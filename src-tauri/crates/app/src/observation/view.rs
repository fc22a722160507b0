//! Observations to read.

use std::collections::{BTreeMap, BTreeSet};

use mentormap_domain::{
    form::FormRef,
    ids::{InternId, ObservationId, PersonId, PlacementId},
    intern::Intern,
    observation::Observation,
    placement::Placement,
    text::Lang,
};

use super::start::titles;
use crate::{
    binder::Binder,
    error::AppError,
    wire::observation::{IndicatorTag, ObservationView},
};

/// What the views of several observations share.
struct Names {
    /// Who wrote what nobody that is known wrote.
    former: String,
    interns: BTreeMap<InternId, String>,
    people: BTreeMap<PersonId, String>,
    placements: BTreeMap<PlacementId, Placement>,
    indicators: BTreeMap<FormRef, BTreeMap<String, (String, String)>>,
}

impl Binder {
    /// One observation.
    ///
    /// # Errors
    /// `not-found`.
    pub fn observation(&mut self, id: ObservationId) -> Result<ObservationView, AppError> {
        let observation = self.observation_record(id)?;
        let names = self.names(std::slice::from_ref(&observation))?;
        Ok(names.view(observation))
    }

    /// The observations of a placement, newest first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn timeline(&mut self, placement: PlacementId) -> Result<Vec<ObservationView>, AppError> {
        let observations = self.store.read().observations_of(placement)?;
        self.observation_views(observations)
    }

    /// Observations to read, in the same order.
    pub(crate) fn observation_views(
        &mut self,
        observations: Vec<Observation>,
    ) -> Result<Vec<ObservationView>, AppError> {
        let names = self.names(&observations)?;
        Ok(observations.into_iter().map(|observation| names.view(observation)).collect())
    }

    fn names(&mut self, observations: &[Observation]) -> Result<Names, AppError> {
        let lang: Lang = self.lang()?;
        let read = self.store.read();
        let mut placements = BTreeMap::new();
        let mut indicators = BTreeMap::new();
        for observation in observations {
            if placements.contains_key(&observation.placement) {
                continue;
            }
            let Some(placement) = read.get::<Placement>(&observation.placement)? else { continue };
            if !indicators.contains_key(&placement.uniform) {
                let uniform = self.shelf.uniform(&read, &placement.uniform)?;
                indicators.insert(placement.uniform.clone(), titles(&uniform, lang));
            }
            placements.insert(placement.id, placement);
        }
        let whose: BTreeSet<InternId> =
            placements.values().map(|placement: &Placement| placement.intern).collect();
        let interns = read.those::<Intern>(&Vec::from_iter(whose))?;
        let interns = interns.into_iter().map(|intern| (intern.id, intern.name)).collect();
        let people = read.people()?.into_iter().map(|person| (person.id, person.name)).collect();
        let former = self.former()?;
        Ok(Names { former, interns, people, placements, indicators })
    }
}

impl Names {
    fn view(&self, observation: Observation) -> ObservationView {
        let placement = self.placements.get(&observation.placement);
        let titles = placement.and_then(|placement| self.indicators.get(&placement.uniform));
        let intern = placement.and_then(|placement| self.interns.get(&placement.intern));
        let tag = |observed: mentormap_domain::observation::ObservedIndicator| {
            let known = titles.and_then(|titles| titles.get(&observed.indicator)).cloned();
            let (number, title) = known.unwrap_or_default();
            IndicatorTag { indicator: observed.indicator, number, title, level: observed.level }
        };
        ObservationView {
            id: observation.id,
            placement: observation.placement,
            intern_name: intern.cloned().unwrap_or_default(),
            author: match observation.author {
                Some(author) => self.people.get(&author).cloned(),
                None => Some(self.former.clone()),
            },
            date: observation.date,
            activity: observation.activity,
            text: observation.text,
            tone: observation.tone,
            visibility: observation.visibility,
            indicators: observation.indicators.into_iter().map(tag).collect(),
        }
    }
}
