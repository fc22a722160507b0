//! The uniform rubric to fill in by hand.

use mentormap_domain::form::{Behaviour, CORE, Cluster, Indicator};

use super::Blank;
use crate::model::{BlankCluster, BlankRow, BlankRubric, Ticks};

impl Blank<'_> {
    /// The rubric of the modules in use; only the `named` clusters, if any.
    pub(super) fn rubric(&self, title: String, named: &[String]) -> BlankRubric {
        let words = &self.words;
        let uniform = &self.input.uniform;
        BlankRubric {
            title,
            intro: words.say("blank-rubric-intro"),
            levels: std::array::from_fn(|i| {
                format!("{} {}", i + 1, words.of(&uniform.levels[i].label))
            }),
            clusters: self
                .clusters(named)
                .into_iter()
                .map(|(number, cluster)| self.cluster(number, cluster))
                .collect(),
            attitude: words.say("report-attitude"),
            ticks: self.levels(),
            remark: words.say("report-remark"),
        }
    }

    /// The clusters of the modules in use with their numbers on the whole form.
    pub(super) fn clusters(&self, named: &[String]) -> Vec<(usize, &Cluster)> {
        let input = self.input;
        let used = |module: &str| match &input.programme {
            None => true,
            Some(programme) => module == CORE || programme.modules.iter().any(|id| id == module),
        };
        let modules = input.uniform.modules.iter();
        let all = modules.flat_map(|module| module.clusters.iter().map(move |c| (module, c)));
        let numbered =
            all.enumerate().map(|(index, (module, cluster))| (index + 1, module, cluster));
        numbered
            .filter(|(_, module, _)| used(&module.id))
            .filter(|(_, _, cluster)| named.is_empty() || named.contains(&cluster.id))
            .map(|(number, _, cluster)| (number, cluster))
            .collect()
    }

    fn cluster(&self, number: usize, cluster: &Cluster) -> BlankCluster {
        let rows = cluster.indicators.iter().zip(1..);
        BlankCluster {
            title: format!("{number} {}", self.words.of(&cluster.title)),
            rows: rows.map(|(indicator, row)| self.row(number, row, indicator)).collect(),
        }
    }

    fn row(&self, cluster: usize, row: u32, indicator: &Indicator) -> BlankRow {
        let said = |behaviour: &Behaviour| self.words.of(&behaviour.text).to_owned();
        BlankRow {
            title: format!("{cluster}.{row} {}", self.words.of(&indicator.title)),
            attitude: indicator.attitude,
            cells: std::array::from_fn(|i| indicator.levels[i].iter().map(said).collect()),
        }
    }

    /// A box per level and one for 'not yet observable', at each moment that is asked.
    fn levels(&self) -> Vec<Ticks> {
        let none = self.words.of(&self.input.uniform.not_observable).to_owned();
        let options: Vec<String> = (1..=4).map(|n| n.to_string()).chain([none]).collect();
        let moments = self.moments().into_iter();
        moments.map(|label| Ticks { label, options: options.clone() }).collect()
    }
}
