//! A paper as a PDF file.

use mentormap_domain::{file_name::plain, intern::Intern};
use mentormap_report::print;

use super::placement_of;
use crate::{
    binder::Binder,
    error::AppError,
    report::{ReportFile, fonts},
    wire::paper::PaperChoice,
};

impl Binder {
    /// The chosen paper as a PDF, and the name it is offered under.
    ///
    /// # Errors
    /// As [`Binder::paper`].
    pub fn paper_file(&mut self, choice: &PaperChoice) -> Result<ReportFile, AppError> {
        let report = self.paper_report(choice)?;
        let today = self.clock.today();
        let bytes = print(&report, today, fonts())?;
        let title = plain(&report.title);
        let name = match self.whose(choice)? {
            Some((intern, short)) => format!("{}_{title}_{today}_{short}.pdf", plain(&intern)),
            None => format!("{title}_{today}.pdf"),
        };
        Ok(ReportFile { name, bytes })
    }

    /// The intern's name, and the end of the placement's id: it keeps two of one name apart.
    fn whose(&self, choice: &PaperChoice) -> Result<Option<(String, String)>, AppError> {
        let Some(id) = placement_of(choice) else { return Ok(None) };
        let placement = self.placement_record(id)?;
        let intern = self.store.read().get::<Intern>(&placement.intern)?;
        let id = id.to_string();
        Ok(intern.map(|intern| (intern.name, id[id.len() - 4..].to_owned())))
    }
}
