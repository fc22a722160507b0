//! A school form under edit, tried on what was rated: the levels, and the pages.

use mentormap_i18n::Messages;
use mentormap_report::{Pages, ReportInput, build, lay_out};

use super::{criteria::criteria, fonts::fonts};
use crate::{
    binder::Binder,
    error::AppError,
    wire::{
        form_edit::{FormTrial, TrialView},
        report::ReportChoice,
    },
};

impl Binder {
    /// The level of every criterion of a school form that nobody keeps yet.
    ///
    /// # Errors
    /// `not-found`; `reference-missing` for an unknown uniform form.
    pub fn form_trial(&mut self, trial: FormTrial) -> Result<TrialView, AppError> {
        let input = self.trial_input(trial)?;
        Ok(TrialView { criteria: criteria(&input), name: input.intern.name })
    }

    /// The pages of a school form that nobody keeps yet.
    ///
    /// # Errors
    /// As [`Binder::form_trial`].
    pub fn form_preview(&mut self, trial: FormTrial) -> Result<Pages, AppError> {
        let input = self.trial_input(trial)?;
        Ok(lay_out(&build(&input, &Messages::new(input.lang.code())), fonts()))
    }

    fn trial_input(&mut self, trial: FormTrial) -> Result<ReportInput, AppError> {
        let FormTrial { form, placement, moment, language } = trial;
        let choice = ReportChoice { placement, moment, form: None, language: None };
        let mut input = self.report_input(&choice)?;
        let wanted = language.filter(|lang| form.languages.contains(lang));
        input.lang = wanted.or(form.languages.first().copied()).unwrap_or_default();
        input.uniform = self.shelf.uniform(&self.store.read(), &form.uniform)?;
        input.school_form = form;
        Ok(input)
    }
}
