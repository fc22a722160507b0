//! What the dialog for a new observation starts from: good defaults.

use std::collections::BTreeMap;

use mentormap_domain::{
    form::{Numbered, UniformForm},
    ids::PlacementId,
    placement::Placement,
    text::Lang,
};

use crate::{
    binder::Binder,
    error::AppError,
    intern::Cards,
    observation::hour::usual_activity,
    wire::{
        intern::{Phase, PlacementCard},
        observation::{IndicatorChoice, ObservationStart, PlacementChoice},
    },
};

/// How many often used indicators and late activities are offered.
const OFTEN: u32 = 5;

impl Binder {
    /// The defaults for a new observation, of `wanted` or of the intern noted last.
    ///
    /// # Errors
    /// `not-found` for an unknown placement.
    pub fn observation_start(
        &mut self,
        wanted: Option<PlacementId>,
    ) -> Result<ObservationStart, AppError> {
        let lang = self.lang()?;
        let placements = self.placement_choices(wanted)?;
        let placement = match wanted {
            Some(id) => Some(id),
            None => self.placement_by_default(&placements)?,
        };
        let record = placement.map(|id| self.placement_record(id)).transpose()?;
        let indicators = match &record {
            Some(record) => self.indicator_choices(record, lang)?,
            None => Vec::new(),
        };
        let levels = match &record {
            Some(record) => {
                let uniform = self.shelf.uniform(&self.store.read(), &record.uniform)?;
                uniform.levels.iter().map(|level| level.label.get(lang).to_owned()).collect()
            }
            None => Vec::new(),
        };
        let read = self.store.read();
        let activities = read.recent_activities(OFTEN)?;
        let group = record.and_then(|record| record.group);
        let activity = usual_activity(&*self.clock, &read.noted_activities()?, group);
        let often = often(&read.often_used_indicators(placement, OFTEN)?, &indicators);
        Ok(ObservationStart {
            placements,
            placement,
            date: self.clock.today(),
            activity,
            activities,
            often,
            indicators,
            levels,
        })
    }

    /// The running placements, one's own first; `wanted` too when it has ended.
    fn placement_choices(
        &mut self,
        wanted: Option<PlacementId>,
    ) -> Result<Vec<PlacementChoice>, AppError> {
        let today = self.clock.today();
        let mut placements = self.store.read().placements_since(today)?;
        placements.retain(|placement| placement.arrangement.closing.is_none());
        if let Some(wanted) = wanted.filter(|id| !placements.iter().any(|p| p.id == *id)) {
            placements.extend(self.store.read().get::<Placement>(&wanted)?);
        }
        let cards = Cards::read(self, &placements)?;
        let mut list: Vec<PlacementCard> =
            placements.iter().filter_map(|placement| cards.card(placement)).collect();
        list.sort_by_key(|card| (!card.mine, card.phase != Phase::Running, card.name.clone()));
        Ok(list
            .into_iter()
            .map(|card| PlacementChoice {
                placement: card.placement,
                name: card.name,
                school: card.school,
            })
            .collect())
    }

    /// The intern noted last, when still here; else the first in the list.
    fn placement_by_default(
        &self,
        placements: &[PlacementChoice],
    ) -> Result<Option<PlacementId>, AppError> {
        let here: Vec<PlacementId> = placements.iter().map(|choice| choice.placement).collect();
        let latest = self.store.read().latest_observations(&here, 1)?;
        let last = latest.first().map(|observation| observation.placement);
        Ok(last.or_else(|| placements.first().map(|choice| choice.placement)))
    }

    /// The indicators of the placement's form, in the language of the program.
    pub(crate) fn indicator_choices(
        &mut self,
        placement: &Placement,
        lang: Lang,
    ) -> Result<Vec<IndicatorChoice>, AppError> {
        let read = self.store.read();
        let uniform = self.shelf.uniform(&read, &placement.uniform)?;
        let programme = self.shelf.programme(&read, &placement.programme)?;
        Ok(uniform.indicators(&programme.modules).map(|row| choice(&row, lang)).collect())
    }
}

fn choice(row: &Numbered<'_>, lang: Lang) -> IndicatorChoice {
    IndicatorChoice {
        indicator: row.indicator.id.clone(),
        number: row.number.clone(),
        title: row.indicator.title.get(lang).to_owned(),
        cluster: row.cluster.title.get(lang).to_owned(),
    }
}

/// The often used ones; filled up from the top of the form, so that there is always a choice.
fn often(used: &[String], indicators: &[IndicatorChoice]) -> Vec<IndicatorChoice> {
    let used = used.iter().filter_map(|id| indicators.iter().find(|c| c.indicator == *id));
    let mut list: Vec<IndicatorChoice> = used.cloned().collect();
    for choice in indicators {
        if list.len() >= OFTEN as usize {
            break;
        }
        if !list.iter().any(|known| known.indicator == choice.indicator) {
            list.push(choice.clone());
        }
    }
    list
}

/// Number and title of every indicator of a form.
pub(super) fn titles(uniform: &UniformForm, lang: Lang) -> BTreeMap<String, (String, String)> {
    uniform
        .all_indicators()
        .map(|row| {
            let title = row.indicator.title.get(lang).to_owned();
            (row.indicator.id.clone(), (row.number, title))
        })
        .collect()
}
