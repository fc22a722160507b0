//! Evaluation data for a spreadsheet: what was judged, of whom, when; never an observation, and
//! so never a private note.

mod long;
mod school;
mod uniform;

use mentormap_domain::{
    evaluation::{Author, EvaluationState, Moment},
    file_name::with_ending,
};
use mentormap_exchange::data::{DataCell, DataColumn, to_csv, to_xlsx};
use mentormap_i18n::Messages;
use mentormap_report::{EvaluationInput, ReportInput};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    many::report_choice,
    report::ReportFile,
    wire::many::{DataChoice, DataKind, ManyChoice},
};

/// The evaluations of a placement at one moment, and the words to tell them in.
struct Line {
    input: ReportInput,
    moment: String,
}

/// What every table is made from.
struct Data {
    lines: Vec<Line>,
    messages: Messages,
    lang: mentormap_domain::text::Lang,
}

impl Binder {
    /// The evaluation data of a choice: CSV is one long table with a row for everything judged;
    /// XLSX has a sheet with the uniform form and one per school form, a row per evaluation.
    ///
    /// # Errors
    /// `nothing-chosen` when everything is left out.
    pub fn data_file(&mut self, choice: &DataChoice) -> Result<ReportFile, AppError> {
        let data = self.data(&choice.choice)?;
        let stem = format!("{}_{}", data.say("data-name"), self.clock.today());
        let (ending, bytes) = match choice.kind {
            DataKind::Csv => ("csv", to_csv(&data.long())?),
            DataKind::Xlsx => {
                let mut tables = vec![data.uniform()];
                tables.extend(data.schools());
                ("xlsx", to_xlsx(&tables)?)
            }
        };
        Ok(ReportFile { name: with_ending(&stem, ending), bytes })
    }

    /// The evaluations of a choice, at both moments unless it names one.
    fn data(&mut self, choice: &ManyChoice) -> Result<Data, AppError> {
        let moments =
            choice.moment.map_or_else(|| vec![Moment::Interim, Moment::Final], |m| vec![m]);
        let mut lines = Vec::new();
        for moment in moments {
            let asked = ManyChoice { moment: Some(moment), ..choice.clone() };
            for row in self.many(asked)?.rows.iter().filter(|row| row.left_out.is_none()) {
                let input = self.report_input(&report_choice(row))?;
                lines.push(Line { input, moment: self.moment_word(moment)? });
            }
        }
        if lines.is_empty() {
            return Err(AppError::new(ErrorCode::NothingChosen));
        }
        lines.sort_by_cached_key(|line| {
            let input = &line.input;
            (input.school.name.to_lowercase(), input.intern.name.to_lowercase(), input.moment)
        });
        Ok(Data { lines, messages: self.messages()?, lang: self.lang()? })
    }
}

impl Data {
    fn say(&self, key: &str) -> String {
        self.messages.text(key, &[])
    }

    fn column(&self, key: &str, width: u8) -> DataColumn {
        DataColumn { heading: self.say(key), width }
    }

    /// The columns that say whose evaluation it is.
    fn whose(&self) -> Vec<DataColumn> {
        vec![
            self.column("report-intern", 24),
            self.column("report-school", 24),
            self.column("report-class", 12),
            self.column("report-programme", 28),
            self.column("report-group", 16),
            self.column("report-mentor", 22),
            self.column("data-start", 12),
            self.column("data-end", 12),
            self.column("blank-moment", 10),
        ]
    }

    fn whose_cells(&self, line: &Line) -> Vec<DataCell> {
        let Line { input, moment } = line;
        let mentors: Vec<&str> = input.mentors.iter().map(|m| m.name.as_str()).collect();
        vec![
            DataCell::text(&input.intern.name),
            DataCell::text(&input.school.name),
            DataCell::text(&input.placement.class),
            DataCell::text(input.programme.title.get(self.lang)),
            DataCell::text(input.group.as_ref().map_or("", |group| group.name.as_str())),
            DataCell::text(&mentors.join(", ")),
            DataCell::Date(input.placement.start),
            DataCell::Date(input.placement.end),
            DataCell::text(moment),
        ]
    }

    fn author(&self, author: Author) -> String {
        self.say(match author {
            Author::Intern => "report-intern",
            Author::Mentor => "report-mentor",
        })
    }

    /// Where an evaluation stands on its way out.
    fn state(&self, state: EvaluationState) -> String {
        self.say(match state {
            EvaluationState::Open => "data-state-open",
            EvaluationState::HandedIn => "data-state-handed-in",
            EvaluationState::Agreed => "data-state-agreed",
            EvaluationState::Final => "data-state-final",
        })
    }
}

impl Line {
    /// Who filled the form in at this moment; the intern first.
    fn forms(&self) -> Vec<&EvaluationInput> {
        let here = |e: &&EvaluationInput| {
            e.evaluation.moment == self.input.moment && e.ratings.iter().any(|r| r.is_filled())
        };
        let mut forms: Vec<&EvaluationInput> = self.input.evaluations.iter().filter(here).collect();
        forms.sort_by_key(|e| e.evaluation.author);
        forms
    }

    fn mentor(&self) -> Option<&EvaluationInput> {
        let forms = self.input.evaluations.iter();
        forms.clone().find(|e| {
            e.evaluation.moment == self.input.moment && e.evaluation.author == Author::Mentor
        })
    }
}

/// The day of an evaluation, when it has one.
fn held(evaluation: &EvaluationInput) -> DataCell {
    evaluation.evaluation.date.map_or(DataCell::Empty, DataCell::Date)
}
