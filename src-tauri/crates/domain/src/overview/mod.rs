//! What a director sees of all placements together: levels as a spread over a group, told only
//! where nobody's own can be read out of it.
//!
//! No mean per person and no order of persons: the smallest thing that is told is a group.

mod year;

pub use year::{school_year_days, school_year_of};

use crate::level::Level;

/// The fewest placements of which levels are told together.
pub const LEAST: u32 = 3;

/// How often each level was given in a group of placements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spread {
    /// How many placements have a level here.
    pub placements: u32,
    /// Low to high.
    pub counts: [u32; 4],
}

impl Spread {
    /// Adds the levels of one placement; without any it does not count.
    pub fn take(&mut self, levels: &[Level]) {
        if levels.is_empty() {
            return;
        }
        self.placements += 1;
        for level in levels {
            self.counts[level.index()] += 1;
        }
    }

    /// Adds another group.
    pub fn join(&mut self, other: &Spread) {
        self.placements += other.placements;
        for (mine, theirs) in self.counts.iter_mut().zip(other.counts) {
            *mine += theirs;
        }
    }
}

/// What may be told of groups and of their sum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    pub sum: bool,
    /// By group.
    pub groups: Vec<bool>,
}

/// Which of some groups, each of other placements, may be told beside their sum: those of at least
/// [`LEAST`] placements. What is held back can be worked out from the sum and the rest, so that has
/// to be as many placements too: else the smallest of the others is held back with it.
pub fn told(groups: &[Spread]) -> Told {
    let all: u32 = groups.iter().map(|group| group.placements).sum();
    if all < LEAST {
        return Told { sum: false, groups: vec![false; groups.len()] };
    }
    let mut shown: Vec<bool> = groups.iter().map(|group| group.placements >= LEAST).collect();
    let kept_back = |shown: &[bool]| -> u32 {
        groups.iter().zip(shown).filter(|(_, shown)| !**shown).map(|(g, _)| g.placements).sum()
    };
    if (1..LEAST).contains(&kept_back(&shown)) {
        let others = groups.iter().enumerate().filter(|(index, _)| shown[*index]);
        if let Some((index, _)) = others.min_by_key(|(_, group)| group.placements) {
            shown[index] = false;
        }
    }
    Told { sum: true, groups: shown }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn groups(sizes: &[u32]) -> Vec<Spread> {
        sizes.iter().map(|size| Spread { placements: *size, counts: [0; 4] }).collect()
    }

    #[test]
    fn a_placement_without_a_level_does_not_count() {
        let mut spread = Spread::default();
        spread.take(&[]);
        spread.take(&[Level::PASS, Level::PASS, Level::EXAMPLE]);
        assert_eq!(spread, Spread { placements: 1, counts: [0, 2, 0, 1] });
        spread.join(&Spread { placements: 2, counts: [1, 1, 1, 1] });
        assert_eq!(spread, Spread { placements: 3, counts: [1, 3, 1, 2] });
    }

    #[test]
    fn a_small_group_is_held_back_and_so_is_what_would_give_it_away() {
        assert_eq!(told(&groups(&[2])), Told { sum: false, groups: vec![false] });
        assert_eq!(told(&groups(&[3])), Told { sum: true, groups: vec![true] });
        // The sum less the five would be the one.
        assert_eq!(told(&groups(&[5, 1])), Told { sum: true, groups: vec![false, false] });
        assert_eq!(told(&groups(&[5, 1, 4])).groups, [true, false, false]);
        // Two small ones hide each other.
        assert_eq!(told(&groups(&[5, 1, 2])).groups, [true, false, false]);
        assert_eq!(told(&groups(&[5, 0])).groups, [true, false]);
        assert_eq!(told(&[]), Told { sum: false, groups: vec![] });
    }

    proptest! {
        /// Neither what is told nor the sum less what is told is about fewer than [`LEAST`].
        #[test]
        fn nobody_can_be_worked_out(sizes in prop::collection::vec(0u32..7, 0..8)) {
            let told = told(&groups(&sizes));
            let all: u32 = sizes.iter().sum();
            let pairs = || sizes.iter().zip(&told.groups);
            prop_assert!(pairs().all(|(size, shown)| !shown || *size >= LEAST));
            let shown: u32 = pairs().filter(|(_, shown)| **shown).map(|(size, _)| size).sum();
            let rest = all - shown;
            prop_assert!(!told.sum || all >= LEAST);
            prop_assert!(!told.sum || rest == 0 || rest >= LEAST);
            prop_assert!(told.sum || shown == 0);
        }
    }
}
