//! The uniform form: a row per filled-in form, a column per indicator.

use std::collections::BTreeMap;

use mentormap_domain::{evaluation::Rating, form::UniformForm};
use mentormap_exchange::data::{DataCell, DataColumn, DataTable};
use mentormap_report::EvaluationInput;

use super::{Data, Line, held};

impl Data {
    /// Levels as numbers; 'not yet observable' in words.
    pub(super) fn uniform(&self) -> DataTable {
        let indicators = self.indicators();
        let mut columns = self.whose();
        columns.extend([
            self.column("report-date", 12),
            self.column("blank-filled-in-by", 12),
            self.column("data-state", 14),
        ]);
        let heads = indicators
            .iter()
            .map(|(_, heading)| DataColumn { heading: heading.clone(), width: 14 });
        columns.extend(heads);
        let rows = self.lines.iter().flat_map(|line| {
            line.forms()
                .into_iter()
                .map(|form| self.uniform_row(line, form, &indicators))
                .collect::<Vec<_>>()
        });
        DataTable { name: self.say("data-sheet-uniform"), rows: rows.collect(), columns }
    }

    fn uniform_row(
        &self,
        line: &Line,
        form: &EvaluationInput,
        indicators: &[(String, String)],
    ) -> Vec<DataCell> {
        let mut cells = self.whose_cells(line);
        cells.push(held(form));
        cells.push(DataCell::Text(self.author(form.evaluation.author)));
        cells.push(DataCell::Text(self.state(form.evaluation.state)));
        let ratings: BTreeMap<&str, &Rating> =
            form.ratings.iter().map(|rating| (rating.indicator.as_str(), rating)).collect();
        let uniform = &line.input.uniform;
        cells.extend(indicators.iter().map(|(id, _)| {
            ratings.get(id.as_str()).map_or(DataCell::Empty, |rating| self.level(uniform, rating))
        }));
        cells
    }

    /// The level that counts.
    pub(super) fn level(&self, uniform: &UniformForm, rating: &Rating) -> DataCell {
        if rating.not_observable {
            return DataCell::text(uniform.not_observable.get(self.lang));
        }
        let level = uniform.indicator(&rating.indicator).and_then(|row| rating.effective(row));
        level.map_or(DataCell::Empty, |level| DataCell::Number(f64::from(level.number())))
    }

    /// Every indicator that a form here asks, with its heading; in the order of the form.
    fn indicators(&self) -> Vec<(String, String)> {
        let mut known: Vec<(String, String)> = Vec::new();
        for line in &self.lines {
            let input = &line.input;
            for row in input.uniform.indicators(&input.programme.modules) {
                let id = &row.indicator.id;
                if !known.iter().any(|(known, _)| known == id) {
                    let title = row.indicator.title.get(self.lang);
                    known.push((id.clone(), format!("{} {title}", row.number)));
                }
            }
        }
        let order = |heading: &str| -> Vec<u32> {
            let number = heading.split(' ').next().unwrap_or_default();
            number.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect()
        };
        known.sort_by_cached_key(|(_, heading)| order(heading));
        known
    }
}
