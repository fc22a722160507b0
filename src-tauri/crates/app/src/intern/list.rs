//! Everybody: the placements out of the archive and those in it.

use mentormap_domain::placement::Placement;

use super::Cards;
use crate::{binder::Binder, error::AppError, wire::intern::PlacementCard};

impl Binder {
    /// Every placement that is not in the archive, running, coming, ended; one's own first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn interns(&mut self, (): ()) -> Result<Vec<PlacementCard>, AppError> {
        let mut placements = self.store.read().placements()?;
        placements.retain(|placement| !placement.archived);
        self.cards_of(&placements)
    }

    /// Every placement in the archive, in the same order.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn archive(&mut self, (): ()) -> Result<Vec<PlacementCard>, AppError> {
        let placements = self.store.read().placements_archived()?;
        self.cards_of(&placements)
    }

    fn cards_of(&mut self, placements: &[Placement]) -> Result<Vec<PlacementCard>, AppError> {
        let cards = Cards::read(self, placements)?;
        let mut list: Vec<PlacementCard> =
            placements.iter().filter_map(|placement| cards.card(placement)).collect();
        sort(&mut list);
        Ok(list)
    }
}

/// Running, coming, ended; one's own first; by name.
pub(crate) fn sort(cards: &mut [PlacementCard]) {
    cards.sort_by(|a, b| {
        let key = |card: &PlacementCard| (card.phase, !card.mine);
        key(a).cmp(&key(b)).then_with(|| a.name.to_lowercase().cmp(&b.name.to_lowercase()))
    });
}
