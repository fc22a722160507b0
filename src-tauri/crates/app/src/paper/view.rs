//! A paper to look at.

use mentormap_report::lay_out;

use crate::{
    binder::Binder,
    error::AppError,
    report::fonts,
    wire::paper::{PaperChoice, PaperView},
};

impl Binder {
    /// The pages of the chosen paper.
    ///
    /// # Errors
    /// `not-found`.
    pub fn paper(&mut self, choice: PaperChoice) -> Result<PaperView, AppError> {
        let report = self.paper_report(&choice)?;
        let pages = lay_out(&report, fonts());
        Ok(PaperView {
            title: report.title,
            unknown_characters: pages.missing.iter().map(char::to_string).collect(),
            pages,
        })
    }
}
