//! Today: the one place to look. Reads what is at hand only; the archive and what ended long ago
//! cost nothing.

mod done;
mod evaluation;
mod todo;

use chrono::Days;
use mentormap_domain::{ids::PlacementId, placement::Placement};

use crate::{
    binder::Binder,
    error::AppError,
    intern::{Cards, sort},
    self_check::due_actions,
    wire::{
        intern::{Phase, PlacementCard},
        today::Today,
    },
};
pub(crate) use todo::{Todos, todo_kind};

/// How long after its end a placement is still asked for.
const QUARTER: Days = Days::new(90);
/// How many observations Today shows.
const LATEST: u32 = 8;

impl Binder {
    /// What a mentor sees on opening the program.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn today(&mut self, (): ()) -> Result<Today, AppError> {
        let placements = at_hand(self)?;
        let cards = Cards::read(self, &placements)?;
        let todo = Todos::read(self, &placements, &cards)?.list();
        let shown = placements.iter().filter_map(|placement| cards.card(placement));
        let mut shown: Vec<PlacementCard> =
            shown.filter(|card| card.phase != Phase::Ended).collect();
        sort(&mut shown);
        let ids: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
        let latest = self.store.read().latest_observations(&ids, LATEST)?;
        let latest = self.observation_views(latest)?;
        let actions = due_actions(self)?;
        Ok(Today { date: self.clock.today(), todo, actions, cards: shown, latest })
    }
}

/// The placements that are not in the archive and ended less than a quarter of a year ago.
pub(crate) fn at_hand(binder: &Binder) -> Result<Vec<Placement>, AppError> {
    let today = binder.clock.today();
    let since = today.checked_sub_days(QUARTER).unwrap_or(today);
    Ok(binder.store.read().placements_since(since)?)
}
