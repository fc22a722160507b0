//! What the statements and the levels say.

use serde::{Deserialize, Serialize};

use crate::{
    level::Level,
    text::{Lang, Text},
};

/// One version of the statements, with the words of the scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub version: u32,
    /// Low to high.
    pub levels: [Text; 4],
    pub statements: Vec<Statement>,
}

/// Something that is true of a good workplace, more or less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Stable over the versions as long as it asks the same.
    pub id: String,
    /// A few words, for charts and lists.
    pub title: Text,
    pub text: Text,
}

impl Wording {
    /// The statement with this id, and its number from 1.
    pub fn statement(&self, id: &str) -> Option<(usize, &Statement)> {
        let found = self.statements.iter().position(|statement| statement.id == id)?;
        Some((found + 1, &self.statements[found]))
    }

    /// The word of a level.
    pub fn level(&self, level: Level, lang: Lang) -> &str {
        self.levels[level.index()].get(lang)
    }
}
