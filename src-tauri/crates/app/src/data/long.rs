//! One long table: a row for everything that was judged.

use mentormap_domain::evaluation::Author;
use mentormap_exchange::data::{DataCell, DataTable};
use mentormap_report::EvaluationInput;

use super::{Data, Line, held, school};
use crate::report;

/// What a row says behind whose it is.
struct Judged<'a> {
    form: &'a str,
    part: &'a str,
    number: &'a str,
    title: &'a str,
    value: DataCell,
    remark: &'a str,
}

impl Data {
    /// Indicators of every filled-in form; criteria, fields and conclusion of the mentor's.
    pub(super) fn long(&self) -> DataTable {
        let mut columns = self.whose();
        columns.extend([
            self.column("report-date", 12),
            self.column("blank-filled-in-by", 12),
            self.column("data-state", 14),
            self.column("cover-form", 24),
            self.column("data-part", 12),
            self.column("data-number", 8),
            self.column("data-what", 40),
            self.column("report-level", 14),
            self.column("report-remark", 40),
        ]);
        let rows = self.lines.iter().flat_map(|line| self.line_rows(line)).collect();
        DataTable { name: self.say("data-name"), columns, rows }
    }

    fn line_rows(&self, line: &Line) -> Vec<Vec<DataCell>> {
        let mut rows = Vec::new();
        for form in line.forms() {
            self.indicator_rows(line, form, &mut rows);
        }
        if let Some(mentor) = line.mentor() {
            self.school_rows(line, mentor, &mut rows);
        }
        rows
    }

    fn indicator_rows(&self, line: &Line, form: &EvaluationInput, rows: &mut Vec<Vec<DataCell>>) {
        let uniform = &line.input.uniform;
        let part = self.say("data-indicator");
        for row in uniform.indicators(&line.input.programme.modules) {
            let rating = form.ratings.iter().find(|rating| rating.indicator == row.indicator.id);
            let Some(rating) = rating.filter(|rating| rating.is_filled()) else { continue };
            let judged = Judged {
                form: uniform.title.get(self.lang),
                part: &part,
                number: &row.number,
                title: row.indicator.title.get(self.lang),
                value: self.level(uniform, rating),
                remark: &rating.remark,
            };
            rows.push(self.row(line, form, judged));
        }
    }

    fn school_rows(&self, line: &Line, mentor: &EvaluationInput, rows: &mut Vec<Vec<DataCell>>) {
        let form = &line.input.school_form;
        let title = form.title.get(self.lang);
        let part = self.say("report-criterion");
        for criterion in report::criteria(&line.input) {
            let judged = Judged {
                form: title,
                part: &part,
                number: &criterion.number,
                title: &criterion.title,
                value: DataCell::text(&school::given(&criterion)),
                remark: school::reason(&mentor.answers, &form.id, &criterion.id),
            };
            rows.push(self.row(line, mentor, judged));
        }
        let part = self.say("data-field");
        for field in report::fields(&line.input) {
            let value = school::value(&field);
            if value != DataCell::Empty {
                let judged = Judged {
                    form: title,
                    part: &part,
                    number: "",
                    title: &field.label,
                    value,
                    remark: "",
                };
                rows.push(self.row(line, mentor, judged));
            }
        }
        let conclusion = mentor.evaluation.conclusion.as_str();
        if !conclusion.trim().is_empty() && mentor.evaluation.author == Author::Mentor {
            let (part, what) = (self.say("blank-conclusion"), self.say("blank-conclusion"));
            let value = DataCell::Empty;
            let judged = Judged {
                form: title,
                part: &part,
                number: "",
                title: &what,
                value,
                remark: conclusion,
            };
            rows.push(self.row(line, mentor, judged));
        }
    }

    fn row(&self, line: &Line, form: &EvaluationInput, judged: Judged<'_>) -> Vec<DataCell> {
        let mut cells = self.whose_cells(line);
        cells.extend([
            held(form),
            DataCell::Text(self.author(form.evaluation.author)),
            DataCell::Text(self.state(form.evaluation.state)),
            DataCell::text(judged.form),
            DataCell::text(judged.part),
            DataCell::text(judged.number),
            DataCell::text(judged.title),
            judged.value,
            DataCell::text(judged.remark),
        ]);
        cells
    }
}
