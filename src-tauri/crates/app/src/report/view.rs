//! A report with everything that the screen shows beside it.

use mentormap_domain::form::FormKind;
use mentormap_i18n::Messages;
use mentormap_report::{Pages, build, lay_out};

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
    /// The chosen report: what is empty, the criteria, the fields.
    ///
    /// # Errors
    /// `not-found`, `reference-missing`, `language-unknown`.
    pub fn report(&mut self, choice: ReportChoice) -> Result<ReportView, AppError> {
        let input = self.report_input(&choice)?;
        let forms = self.form_choices()?;
        let filled = self.filled_form(&input.school_form)?;
        let own_file = filled.and_then(|form| form.fill).map(|fill| fill.name);
        let criteria = criteria(&input);
        let fields = fields(&input);
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
            own_file,
            missing: missing(&input, &criteria, &fields),
            criteria,
            fields,
            both_views: !input.mentor_only,
            draft: input.draft,
        })
    }

    /// The pages of the chosen report, whole; a window asks [`Binder::report_preview`].
    ///
    /// # Errors
    /// As [`Binder::report`].
    pub fn report_pages(&mut self, choice: &ReportChoice) -> Result<Pages, AppError> {
        let input = self.report_input(choice)?;
        Ok(lay_out(&build(&input, &Messages::new(input.lang.code())), fonts()))
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
