//! A form from a file: checked against the rules and the forms it names, then kept.

use std::sync::Arc;

use mentormap_domain::form::{
    FormFile, FormRef, Problem, ProblemKind, check_programme, check_school_form, check_uniform_form,
};
use mentormap_store::Reader;

use super::{Shelf, keep_forms};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::Saved,
};

impl Binder {
    /// Reads and checks the text of a form file; changes nothing.
    ///
    /// # Errors
    /// `file-broken`, `file-too-large`, `format-unknown`, `format-newer`, `form-fault`,
    /// `reference-missing`, with place and reason.
    pub fn form_check(&mut self, text: &str) -> Result<FormRef, AppError> {
        Ok(self.form_read(text)?.form_ref())
    }

    /// Adds a form file to the binder.
    ///
    /// # Errors
    /// As [`Binder::form_check`]; `form-exists` when this version stands already with another
    /// content, for a version in use is never edited.
    pub fn form_add(&mut self, text: &str) -> Result<Saved<FormRef>, AppError> {
        let form = self.form_read(text)?;
        self.form_keep(form)
    }

    /// Keeps a checked definition.
    pub(super) fn form_keep(&mut self, form: FormFile) -> Result<Saved<FormRef>, AppError> {
        let form = Arc::new(form);
        let form_ref = form.form_ref();
        if let Ok(known) = self.shelf.form(&self.store.read(), &form_ref)
            && *known != *form
        {
            return Err(AppError::new(ErrorCode::FormExists).with("id", &form_ref));
        }
        let now = self.clock.now();
        let saved = self.transact(Operation::FormAdd, |tx| keep_forms(tx, &[form], now))?;
        Ok(saved.with(form_ref))
    }

    fn form_read(&mut self, text: &str) -> Result<FormFile, AppError> {
        let form = mentormap_exchange::form::read_outside(text)?;
        check_form(&mut self.shelf, &self.store.read(), &form)?;
        Ok(form)
    }
}

/// Checks a form against the rules of its kind and the forms that it names.
pub(crate) fn check_form(
    shelf: &mut Shelf,
    reader: &Reader<'_>,
    form: &FormFile,
) -> Result<(), AppError> {
    let problems = match form {
        FormFile::Uniform(uniform) => check_uniform_form(uniform),
        FormFile::School(school) => {
            let problems = check_school_form(school, &shelf.uniform(reader, &school.uniform)?);
            if let Some(fill) = school.fill.as_ref().filter(|_| problems.is_empty()) {
                crate::fill::own_file(fill)?;
            }
            problems
        }
        FormFile::Programme(programme) => {
            shelf.school_form(reader, &programme.school_form)?;
            check_programme(programme, &shelf.uniform(reader, &programme.uniform)?)
        }
    };
    problems.first().map_or(Ok(()), |problem| Err(fault(problem)))
}

/// The refusal for a fault in a definition.
pub(super) fn fault(problem: &Problem) -> AppError {
    let code = match problem.kind {
        ProblemKind::MissingReference => ErrorCode::ReferenceMissing,
        ProblemKind::TooLong => ErrorCode::FileTooLarge,
        _ => ErrorCode::FormFault,
    };
    let kind = match problem.kind {
        ProblemKind::MissingText => "missing-text",
        ProblemKind::DuplicateId => "duplicate-id",
        ProblemKind::MissingReference => "missing-reference",
        ProblemKind::Cycle => "cycle",
        ProblemKind::Thresholds => "thresholds",
        ProblemKind::Behaviours => "behaviours",
        ProblemKind::Empty => "empty",
        ProblemKind::Range => "range",
        ProblemKind::TooLong => "too-long",
    };
    AppError::new(code)
        .with("place", &problem.place)
        .with("reason", kind)
        .with("id", &problem.about)
}
