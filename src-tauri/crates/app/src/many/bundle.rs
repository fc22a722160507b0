//! Many reports in one file to print: a list in front, each on the front side of a sheet.

use mentormap_i18n::{Messages, Value};
use mentormap_report::{Cover, CoverLine, Enclosed, Meta, build, lay_out_bundle, to_pdf};

use super::plan::report_choice;
use crate::{
    binder::Binder,
    error::AppError,
    report::{ReportFile, fonts},
    wire::many::{ManyChoice, ManyRow},
};

/// What is being put in one file: everything is read, nothing laid out yet.
pub struct PreparedBundle {
    name: String,
    cover: Cover,
    enclosed: Vec<Enclosed>,
    messages: Messages,
}

impl Binder {
    /// The reports of a choice in one file.
    ///
    /// # Errors
    /// As [`Binder::many_prepared`]; `internal` when the file could not be put together.
    pub fn many_file(&mut self, choice: &ManyChoice) -> Result<ReportFile, AppError> {
        self.many_prepared(choice)?.file()
    }

    /// Reads what goes in one file; the file itself is made without the binder.
    ///
    /// # Errors
    /// `nothing-chosen` when everything is left out.
    pub fn many_prepared(&mut self, choice: &ManyChoice) -> Result<PreparedBundle, AppError> {
        let rows = self.many_chosen(choice)?;
        let enclosed =
            rows.iter().map(|row| self.many_enclosed(row)).collect::<Result<Vec<_>, _>>()?;
        let messages = self.messages()?;
        let cover =
            Cover { site: self.store.read().site()?, lang: self.lang()?, date: self.clock.today() };
        let title = messages.text("cover-title", &[]);
        let stem = format!("{title}_{}", cover.date);
        let name = mentormap_domain::file_name::with_ending(&stem, "pdf");
        Ok(PreparedBundle { name, cover, enclosed, messages })
    }

    fn many_enclosed(&mut self, row: &ManyRow) -> Result<Enclosed, AppError> {
        let input = self.report_input(&report_choice(row))?;
        let form = format!("{} · {}", row.form_title, self.moment_word(row.moment)?);
        let line = CoverLine {
            intern: row.name.clone(),
            school: row.school.clone(),
            form,
            open: open(row, &self.messages()?),
        };
        let report = build(&input, &Messages::new(input.lang.code()));
        Ok(Enclosed { line, report })
    }
}

impl PreparedBundle {
    /// The file; the slow part, which needs no binder.
    ///
    /// # Errors
    /// `internal` when it could not be put together.
    pub fn file(self) -> Result<ReportFile, AppError> {
        let PreparedBundle { name, cover, enclosed, messages } = self;
        let pages = lay_out_bundle(&cover, &enclosed, &messages, fonts());
        let meta = Meta { title: messages.text("cover-title", &[]), date: cover.date };
        Ok(ReportFile { name, bytes: to_pdf(&pages, fonts(), &meta)? })
    }
}

/// What the list says is still open.
fn open(row: &ManyRow, messages: &Messages) -> Vec<String> {
    let count = |key: &str, count: u32| {
        (count > 0).then(|| messages.text(key, &[("count", Value::from(count))]))
    };
    let draft = row.draft.then(|| messages.text("cover-draft", &[]));
    let parts = [draft, count("cover-rows", row.rows_open), count("cover-rest", row.rest_open)];
    parts.into_iter().flatten().collect()
}
