//! A report with everything that the screen shows beside it.

use mentormap_domain::form::FormKind;
use mentormap_i18n::Messages;
use mentormap_report::{build, lay_out};

use super::{
    criteria::{criteria, fields},
    fonts::fonts,
    missing::missing,
};
use crate::{
    binder::Binder,
    error::AppError,
    wire::report::{FormChoice, ReportChoice, ReportView},
};

impl Binder {
    /// The chosen report: what is empty, the criteria, the pages.
    ///
    /// # Errors
    /// `not-found`, `reference-missing`, `language-unknown`.
    pub fn report(&mut self, choice: ReportChoice) -> Result<ReportView, AppError> {
        let input = self.report_input(&choice)?;
        let forms = self.form_choices()?;
        let criteria = criteria(&input);
        let fields = fields(&input);
        let report = build(&input, &Messages::new(input.lang.code()));
        let pages = lay_out(&report, fonts());
        Ok(ReportView {
            placement: choice.placement,
            name: input.intern.name.clone(),
            moment: choice.moment,
            form: mentormap_domain::form::FormRef {
                id: input.school_form.id.clone(),
                version: input.school_form.version,
            },
            language: input.lang,
            forms,
            languages: input.school_form.languages.clone(),
            missing: missing(&input, &criteria, &fields),
            criteria,
            fields,
            both_views: !input.mentor_only,
            draft: input.draft,
            unknown_characters: pages.missing.iter().map(char::to_string).collect(),
            pages,
        })
    }

    fn form_choices(&mut self) -> Result<Vec<FormChoice>, AppError> {
        Ok(self
            .newest_forms(FormKind::School)?
            .into_iter()
            .map(|row| FormChoice {
                id: row.form.id,
                title: row.title,
                school: row.school.unwrap_or_default(),
            })
            .collect())
    }
}
