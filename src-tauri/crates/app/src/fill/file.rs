//! The filled file with the name it is offered under.

use mentormap_domain::{file_name::FileFacts, form::FillFormat};

use crate::{binder::Binder, error::AppError, report::ReportFile, wire::fill::FillFileChoice};

impl Binder {
    /// The school's file of the chosen report, filled in.
    ///
    /// # Errors
    /// As [`Binder::fill_view`].
    pub fn fill_file(&mut self, choice: &FillFileChoice) -> Result<ReportFile, AppError> {
        let done = self.filled(&choice.report, choice.flatten)?;
        let ending = match done.fill.kind {
            FillFormat::Pdf => "pdf",
            FillFormat::Docx => "docx",
        };
        // Beside the report of the same evaluation it needs a name of its own.
        let form = stem(&done.fill.name);
        let facts = FileFacts { form, ..self.file_facts(&done.input)? };
        let name = self.file_pattern()?.name(&facts, ending);
        Ok(ReportFile { name, bytes: done.filled.bytes })
    }
}

/// What a file is called, without its ending.
fn stem(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}
