//! Languages, and texts that exist in several of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A language of the program or of a report.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the language of the field.
    #[default]
    Nl,
    En,
    Fr,
    De,
}

impl Lang {
    /// Every language, in the order in which a choice shows them.
    pub const ALL: [Lang; 4] = [Lang::Nl, Lang::En, Lang::Fr, Lang::De];

    /// The two letters of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::De => "de",
        }
    }

    /// The language with these two letters.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

/// A text per language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Text(
    #[cfg_attr(feature = "ts", ts(type = "Partial<Record<Lang, string>>"))]
    pub  BTreeMap<Lang, String>,
);

impl Text {
    /// The text in `lang`; else in Dutch, English, or whichever there is; else empty.
    pub fn get(&self, lang: Lang) -> &str {
        [lang, Lang::Nl, Lang::En]
            .iter()
            .find_map(|lang| self.0.get(lang))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The language of what [`Text::get`] gives; none when there is no text.
    pub fn lang(&self, wanted: Lang) -> Option<Lang> {
        let first = || self.0.keys().next();
        [wanted, Lang::Nl, Lang::En]
            .iter()
            .find(|lang| self.0.contains_key(lang))
            .or_else(first)
            .copied()
    }

    /// A text in one language.
    pub fn of(lang: Lang, text: impl Into<String>) -> Text {
        Text(BTreeMap::from([(lang, text.into())]))
    }

    /// Whether no language has a word.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}
