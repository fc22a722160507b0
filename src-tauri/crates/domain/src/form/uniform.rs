//! The uniform form: modules of clusters of behavioural indicators, each with four levels.

use serde::{Deserialize, Serialize};

use crate::text::{Lang, Text};

/// The one form that a mentor fills in for every intern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UniformForm {
    pub id: String,
    pub version: u32,
    pub languages: Vec<Lang>,
    pub title: Text,
    #[serde(default)]
    pub intro: Text,
    /// The four levels, low to high; level 2 is the pass minimum.
    pub levels: [LevelText; 4],
    /// What 'not yet observable' is called; it stands apart from the levels.
    pub not_observable: Text,
    /// `core` is for everyone; a programme switches the others on.
    pub modules: Vec<Module>,
}

/// The name and meaning of one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LevelText {
    pub label: Text,
    #[serde(default)]
    pub description: Text,
}

/// A part of the uniform form: the core, childcare, the classroom, pupil care.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Module {
    pub id: String,
    pub title: Text,
    pub clusters: Vec<Cluster>,
}

/// Indicators that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    pub id: String,
    pub title: Text,
    pub indicators: Vec<Indicator>,
}

/// One observable behaviour, described on four levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// `module.cluster.slug`; stable over versions.
    pub id: String,
    pub title: Text,
    /// Whether this row is a work attitude.
    #[serde(default)]
    pub attitude: bool,
    /// One to three behaviours per level, low to high.
    pub levels: [Vec<Behaviour>; 4],
}

/// Something one can see; it can be underlined on the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Behaviour {
    /// Unique within its indicator.
    pub id: String,
    pub text: Text,
}

/// The module that every intern gets.
pub const CORE: &str = "core";

/// An indicator with its place on the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered<'a> {
    /// `cluster.row`, counted over the whole form so that a number means the same everywhere.
    pub number: String,
    pub cluster: &'a Cluster,
    pub indicator: &'a Indicator,
}

impl UniformForm {
    /// The indicators of the core and of `modules`, numbered, in the order of the form.
    pub fn indicators<'a>(&'a self, modules: &'a [String]) -> impl Iterator<Item = Numbered<'a>> {
        self.clusters(modules).flat_map(|(number, _, cluster)| {
            cluster.indicators.iter().enumerate().map(move |(row, indicator)| Numbered {
                number: format!("{number}.{}", row + 1),
                cluster,
                indicator,
            })
        })
    }

    /// The clusters of the core and of `modules`, with their number on the whole form.
    pub fn clusters<'a>(
        &'a self,
        modules: &'a [String],
    ) -> impl Iterator<Item = (usize, &'a Module, &'a Cluster)> {
        self.modules
            .iter()
            .flat_map(|module| module.clusters.iter().map(move |cluster| (module, cluster)))
            .enumerate()
            .map(|(index, (module, cluster))| (index + 1, module, cluster))
            .filter(|(_, module, _)| module.id == CORE || modules.contains(&module.id))
    }

    /// Every indicator of every module, numbered.
    pub fn all_indicators(&self) -> impl Iterator<Item = Numbered<'_>> {
        let mut number = 0;
        self.modules.iter().flat_map(|module| &module.clusters).flat_map(move |cluster| {
            number += 1;
            cluster.indicators.iter().enumerate().map(move |(row, indicator)| Numbered {
                number: format!("{number}.{}", row + 1),
                cluster,
                indicator,
            })
        })
    }

    /// The indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.all_indicators().map(|row| row.indicator).find(|indicator| indicator.id == id)
    }
}
