//! The papers about unlocking, read from the binder.

use mentormap_domain::{file_name::plain, ids::PersonId, person::Person};
use mentormap_report::{Report, lay_out, person_key_paper, print, recovery_paper};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    report::{ReportFile, fonts},
    wire::paper::PaperView,
};

impl Binder {
    /// The pages of the sheet with the recovery key.
    pub(super) fn recovery_view(&mut self, words: &[String]) -> Result<PaperView, AppError> {
        let report = self.recovery_report(words)?;
        let pages = lay_out(&report, fonts());
        Ok(PaperView { title: report.title, unknown_characters: Vec::new(), pages })
    }

    /// The same as a PDF. Its name says nothing of what it opens.
    pub(super) fn recovery_file(&mut self, words: &[String]) -> Result<ReportFile, AppError> {
        let report = self.recovery_report(words)?;
        let today = self.clock.today();
        let bytes = print(&report, today, fonts())?;
        Ok(ReportFile { name: format!("{}_{today}.pdf", plain(&report.title)), bytes })
    }

    fn recovery_report(&self, words: &[String]) -> Result<Report, AppError> {
        Ok(recovery_paper(&self.paper_plain()?, words, &self.messages()?))
    }

    /// The sheet for somebody who may unlock.
    pub(crate) fn person_key_report(&self, person: PersonId) -> Result<Report, AppError> {
        let person = self.store.read().get::<Person>(&person)?;
        let person = person.ok_or_else(|| AppError::new(ErrorCode::NotFound).at("person"))?;
        Ok(person_key_paper(&self.paper_plain()?, &person.name, &self.messages()?))
    }
}
