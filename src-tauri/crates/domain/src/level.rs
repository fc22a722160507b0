//! The four levels, and the level that underlined behaviours suggest.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::form::Indicator;

/// A level of the uniform form, 1 (not yet) to 4 (example to others).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(as = "u8"))]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    pub const NOT_YET: Level = Level(1);
    /// Level 2, with help: the pass minimum of the rubric.
    pub const PASS: Level = Level(2);
    pub const INDEPENDENT: Level = Level(3);
    pub const EXAMPLE: Level = Level(4);
    /// Low to high.
    pub const ALL: [Level; 4] = [Self::NOT_YET, Self::PASS, Self::INDEPENDENT, Self::EXAMPLE];

    /// The number, 1 to 4.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The place in a list of levels, 0 to 3.
    pub fn index(self) -> usize {
        usize::from(self.0 - 1)
    }
}

impl TryFrom<u8> for Level {
    type Error = String;
    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if (1..=4).contains(&number) {
            Ok(Level(number))
        } else {
            Err(format!("a level is 1 to 4, not {number}"))
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// The highest level such that all behaviours of it and of every level from 2 below it are
/// underlined; else 1; none when nothing is underlined.
pub fn suggest(indicator: &Indicator, underlined: &BTreeSet<String>) -> Option<Level> {
    let any = all_behaviours(indicator).any(|(_, id)| underlined.contains(id));
    any.then(|| {
        Level::ALL[1..]
            .iter()
            .take_while(|level| {
                indicator.levels[level.index()].iter().all(|b| underlined.contains(&b.id))
            })
            .last()
            .copied()
            .unwrap_or(Level::NOT_YET)
    })
}

/// The underlined behaviours above `level`: sparks of more.
pub fn sparks<'a>(
    indicator: &'a Indicator,
    underlined: &'a BTreeSet<String>,
    level: Level,
) -> impl Iterator<Item = &'a str> {
    all_behaviours(indicator)
        .filter(move |(of, id)| *of > level && underlined.contains(*id))
        .map(|(_, id)| id)
}

fn all_behaviours(indicator: &Indicator) -> impl Iterator<Item = (Level, &str)> {
    Level::ALL.into_iter().flat_map(|level| {
        indicator.levels[level.index()].iter().map(move |behaviour| (level, behaviour.id.as_str()))
    })
}
