//! Everything due in the placements at hand, as one list.

use mentormap_domain::placement::Placement;

use super::Standing;
use crate::{
    binder::Binder, error::AppError, intern::Cards, today::at_hand, wire::programme::DueLine,
};

impl Binder {
    /// Everything that is asked in the placements at hand, done or not, by day; what has no day
    /// yet comes last.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn due(&mut self, (): ()) -> Result<Vec<DueLine>, AppError> {
        let placements = at_hand(self)?;
        let cards = Cards::read(self, &placements)?;
        let open: Vec<&Placement> =
            placements.iter().filter(|placement| placement.arrangement.closing.is_none()).collect();
        let standing = Standing::read(self, &open)?;
        let mut lines: Vec<DueLine> =
            open.iter().flat_map(|placement| lines(&standing, placement, &cards)).collect();
        lines.sort_by(|a, b| {
            let key = |line: &DueLine| (line.row.due.is_none(), line.row.due, line.name.clone());
            key(a).cmp(&key(b))
        });
        Ok(lines)
    }
}

fn lines(standing: &Standing, placement: &Placement, cards: &Cards) -> Vec<DueLine> {
    let (Some(card), Some(programme)) = (cards.card(placement), cards.programme(placement)) else {
        return Vec::new();
    };
    let asked = standing.asked(placement, programme, cards).into_iter();
    asked
        .map(|asked| DueLine {
            placement: placement.id,
            intern: card.intern,
            name: card.name.clone(),
            days: asked.row.due.and_then(|due| (due - cards.today).num_days().try_into().ok()),
            row: asked.row,
        })
        .collect()
}
