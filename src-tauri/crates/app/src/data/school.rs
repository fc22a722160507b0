//! The schools' own forms: a table each, with a row per report and a column per criterion.

use mentormap_domain::{evaluation::Answer, form::SchoolForm};
use mentormap_exchange::data::{DataCell, DataColumn, DataTable};

use super::{Data, Line, held};
use crate::{
    report,
    wire::report::{CriterionView, FieldInput, FieldView},
};

impl Data {
    /// A table per form, in the order of their titles.
    pub(super) fn schools(&self) -> Vec<DataTable> {
        let mut forms: Vec<&SchoolForm> = Vec::new();
        for line in &self.lines {
            let form = &line.input.school_form;
            if !forms.iter().any(|known| known.id == form.id && known.version == form.version) {
                forms.push(form);
            }
        }
        forms.sort_by_key(|form| (form.title.get(self.lang), form.version));
        forms.into_iter().map(|form| self.school(form)).collect()
    }

    fn school(&self, form: &SchoolForm) -> DataTable {
        let mut columns = self.whose();
        columns.push(self.column("report-date", 12));
        columns.push(self.column("data-state", 14));
        columns.extend(form.criteria().map(|criterion| {
            let title = criterion.title.get(self.lang);
            DataColumn {
                heading: format!("{} {title}", criterion.number).trim().to_owned(),
                width: 18,
            }
        }));
        let asked = form.fields().filter(|field| field.bound.is_none());
        columns.extend(
            asked.map(|field| DataColumn {
                heading: field.label.get(self.lang).to_owned(),
                width: 18,
            }),
        );
        columns.push(self.column("blank-conclusion", 40));
        let of = |line: &&Line| {
            let own = &line.input.school_form;
            own.id == form.id && own.version == form.version
        };
        let rows = self.lines.iter().filter(of).map(|line| self.school_row(line)).collect();
        DataTable { name: form.title.get(self.lang).to_owned(), columns, rows }
    }

    fn school_row(&self, line: &Line) -> Vec<DataCell> {
        let mut cells = self.whose_cells(line);
        let mentor = line.mentor();
        cells.push(mentor.map_or(DataCell::Empty, held));
        let state = mentor.map(|mentor| self.state(mentor.evaluation.state));
        cells.push(DataCell::text(&state.unwrap_or_default()));
        let criteria = report::criteria(&line.input);
        cells.extend(criteria.iter().map(|criterion| DataCell::text(&given(criterion))));
        cells.extend(report::fields(&line.input).iter().map(value));
        let conclusion = mentor.map_or("", |mentor| mentor.evaluation.conclusion.as_str());
        cells.push(DataCell::text(conclusion));
        cells
    }
}

/// The level that stands on the report: the one set, else the derived one.
pub(super) fn given(criterion: &CriterionView) -> String {
    let label = |id: &str| {
        let level = criterion.levels.iter().find(|level| level.id == id);
        level.map_or_else(|| id.to_owned(), |level| level.label.clone())
    };
    match &criterion.derived {
        _ if !criterion.value.is_empty() => label(&criterion.value),
        // Without any rating nothing was judged yet, not even that it is unclear.
        Some(derived) if derived.rated > 0 => derived.label.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

/// A field as a spreadsheet takes it: numbers and days as what they are.
pub(super) fn value(field: &FieldView) -> DataCell {
    let text = field.value.trim();
    match field.kind {
        FieldInput::Number => {
            let number = text.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite());
            number.map_or_else(|| DataCell::text(text), DataCell::Number)
        }
        FieldInput::Date => text.parse().map_or_else(|_| DataCell::text(text), DataCell::Date),
        FieldInput::Choice => {
            let option = field.options.iter().find(|option| option.id == text);
            DataCell::text(option.map_or(text, |option| option.label.as_str()))
        }
        FieldInput::Text | FieldInput::LongText => DataCell::text(text),
    }
}

/// The mentor's words with a criterion.
pub(super) fn reason<'a>(answers: &'a [Answer], form: &str, item: &str) -> &'a str {
    let found = answers.iter().find(|answer| answer.form == form && answer.item == item);
    found.map_or("", |answer| answer.reason.as_str())
}
