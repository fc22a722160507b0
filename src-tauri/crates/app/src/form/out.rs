//! A definition as a file to give away.

use mentormap_domain::form::{FormFile, FormRef};
use mentormap_exchange::{
    case::{school_package, uniform_package, write as write_case},
    form::{read_outside, write},
};

use super::check_form;
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    report::ReportFile,
    wire::form::{FormDiffLine, FormOut},
};

/// The ending of a form file, which the program opens by double click. A CASE package keeps that of
/// its own world.
const ENDING: &str = "mentormap-form";

impl Binder {
    /// A definition as a file: a form file, or a CASE package.
    ///
    /// # Errors
    /// `reference-missing` for one that is not there; `form-not-case` for a programme as CASE.
    pub fn form_file(&mut self, chosen: &FormOut) -> Result<ReportFile, AppError> {
        let form = self.shelf.form(&self.store.read(), &chosen.form)?;
        let FormRef { id, version } = &chosen.form;
        if !chosen.case {
            let name = format!("{id}-v{version}.{ENDING}");
            return Ok(ReportFile { name, bytes: write(&form)?.into_bytes() });
        }
        let stored = self.store.read().form(&chosen.form)?;
        let at = stored.map_or_else(|| self.clock.now(), |stored| stored.added);
        let package = match form.as_ref() {
            FormFile::Uniform(form) => uniform_package(form, at),
            FormFile::School(form) => {
                let uniform = self.shelf.uniform(&self.store.read(), &form.uniform)?;
                school_package(form, &uniform, at)
            }
            FormFile::Programme(_) => return Err(AppError::new(ErrorCode::FormNotCase)),
        };
        let name = format!("{id}-v{version}.case.json");
        Ok(ReportFile { name, bytes: write_case(&package)?.into_bytes() })
    }

    /// A definition by `id`, the newest version, or by `id@version`.
    ///
    /// # Errors
    /// `reference-missing` for one that is not there.
    pub fn form_named(&mut self, name: &str) -> Result<FormFile, AppError> {
        let unknown = || AppError::new(ErrorCode::ReferenceMissing).with("id", name);
        let (id, version) = match name.rsplit_once('@') {
            Some((id, version)) => (id, Some(version.parse::<u32>().map_err(|_| unknown())?)),
            None => (name, None),
        };
        let all = self.every_form()?;
        let found = all.iter().filter(|form| {
            let known = form.form_ref();
            known.id == id && version.is_none_or(|version| known.version == version)
        });
        let newest = found.max_by_key(|form| form.form_ref().version).ok_or_else(unknown)?;
        Ok(newest.as_ref().clone())
    }

    /// The definition in the text of a form file, checked; nothing is kept.
    ///
    /// # Errors
    /// As [`Binder::form_check`].
    pub fn form_in(&mut self, text: &str) -> Result<FormFile, AppError> {
        let form = read_outside(text)?;
        check_form(&mut self.shelf, &self.store.read(), &form)?;
        Ok(form)
    }

    /// What differs between two definitions, which need not be in the binder.
    ///
    /// # Errors
    /// `form-kinds` for two kinds.
    pub fn form_difference(
        &mut self,
        before: &FormFile,
        after: &FormFile,
    ) -> Result<Vec<FormDiffLine>, AppError> {
        self.form_lines(before, after)
    }
}
