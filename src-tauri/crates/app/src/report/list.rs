//! The reports that can be made.

use std::collections::BTreeMap;

use mentormap_domain::{
    evaluation::{Author, EvaluationState, Moment},
    ids::PlacementId,
    placement::Placement,
};

use crate::{
    binder::Binder,
    error::AppError,
    intern::Cards,
    wire::{
        intern::{Phase, PlacementCard},
        report::{ReportRow, ReportState},
    },
};

impl Binder {
    /// A report per placement out of the archive that has begun and per moment of its programme; what is running
    /// first, the next moment of each first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn reports(&mut self, (): ()) -> Result<Vec<ReportRow>, AppError> {
        let lang = self.lang()?;
        let mut placements = self.store.read().placements()?;
        placements.retain(|placement| !placement.archived);
        let cards = Cards::read(self, &placements)?;
        let states = self.review_states()?;
        let mut rows: Vec<((Phase, bool, String), ReportRow)> = Vec::new();
        for placement in &placements {
            let Some(card) = cards.card(placement) else { continue };
            let form = self.chosen_form(placement, None)?;
            let title = form.title.get(lang).to_owned();
            for moment in moments(&cards, placement, &card) {
                let mut row = row(&cards, placement, &card, title.clone(), moment);
                row.review = states.of(placement.id, moment);
                rows.push(((card.phase, !card.mine, card.name.to_lowercase()), row));
            }
        }
        rows.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    }

    fn review_states(&self) -> Result<States, AppError> {
        let kept = self.store.read().evaluations_on_their_way()?;
        let mentors = kept.into_iter().filter(|e| e.author == Author::Mentor);
        let states = mentors.map(|e| ((e.placement, e.moment), e.state)).collect();
        Ok(States { review: self.review_asked()?, states })
    }
}

/// Where the mentors' evaluations stand on their way out.
struct States {
    review: bool,
    states: BTreeMap<(PlacementId, Moment), EvaluationState>,
}

impl States {
    /// None where no reviewer reads and nothing was made final.
    fn of(&self, placement: PlacementId, moment: Moment) -> Option<EvaluationState> {
        let known = self.states.get(&(placement, moment)).copied();
        known.or(self.review.then_some(EvaluationState::Open))
    }
}

/// The moments of the programme, the one that is next first.
fn moments(cards: &Cards, placement: &Placement, card: &PlacementCard) -> Vec<Moment> {
    let mut moments: Vec<Moment> = cards
        .programme(placement)
        .map(|programme| programme.moments.iter().map(|rule| rule.moment).collect())
        .unwrap_or_default();
    moments.sort();
    moments.dedup();
    moments.sort_by_key(|moment| *moment != card.moment);
    moments
}

fn row(
    cards: &Cards,
    placement: &Placement,
    card: &PlacementCard,
    form_title: String,
    moment: Moment,
) -> ReportRow {
    let filled = cards.filled(placement.id, moment);
    ReportRow {
        placement: placement.id,
        name: card.name.clone(),
        school: card.school.clone(),
        programme: card.programme.clone(),
        school_form: placement.school_form.clone(),
        form_title,
        moment,
        state: match filled {
            0 => ReportState::Empty,
            filled if filled < card.indicators => ReportState::Begun,
            _ => ReportState::Complete,
        },
        review: None,
        filled,
        total: card.indicators,
        end: placement.end,
    }
}
