//! A report as a PDF file, with the name it is offered under.

use mentormap_domain::{
    evaluation::Moment,
    file_name::{FileFacts, Pattern},
};
use mentormap_i18n::Messages;
use mentormap_report::{ReportInput, render};

use super::fonts::fonts;
use crate::{binder::Binder, error::AppError, wire::report::ReportChoice};

/// A PDF and the name it is offered under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// Safe on every system, as the site's pattern says.
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Binder {
    /// The chosen report as a PDF.
    ///
    /// # Errors
    /// As [`Binder::report`].
    pub fn report_file(&mut self, choice: &ReportChoice) -> Result<ReportFile, AppError> {
        let input = self.report_input(choice)?;
        let bytes = render(&input, &Messages::new(input.lang.code()), fonts())?;
        let name = self.file_pattern()?.name(&self.file_facts(&input)?, "pdf");
        Ok(ReportFile { name, bytes })
    }

    /// How the site names the files of reports. A pattern that a newer program wrote and this one
    /// cannot read is passed over.
    pub(crate) fn file_pattern(&self) -> Result<Pattern, AppError> {
        let site = self.store.read().site()?;
        let text = site.and_then(|site| site.file_pattern).unwrap_or_default();
        Ok(Pattern::read(&text).unwrap_or_else(|_| Pattern::usual()))
    }

    /// What a pattern can say of a report.
    pub(crate) fn file_facts(&self, input: &ReportInput) -> Result<FileFacts, AppError> {
        // The id keeps two interns of the same name apart.
        let id = input.placement.id.to_string();
        Ok(FileFacts {
            intern: input.intern.name.clone(),
            school: input.school.name.clone(),
            form: input.school_form.id.clone(),
            moment: self.moment_word(input.moment)?.to_lowercase(),
            date: input.date,
            group: input.group.as_ref().map(|group| group.name.clone()).unwrap_or_default(),
            id: id[id.len() - 4..].to_owned(),
        })
    }

    /// A moment in the language of the program.
    pub(crate) fn moment_word(&self, moment: Moment) -> Result<String, AppError> {
        let key = match moment {
            Moment::Interim => "moment-interim",
            Moment::Final => "moment-final",
        };
        Ok(self.messages()?.text(key, &[]))
    }
}
