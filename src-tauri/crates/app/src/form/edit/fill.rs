//! A version of a school form with another file of the school's own.

use mentormap_domain::form::{FormFile, FormRef, SchoolForm};
use mentormap_exchange::form::write;
use mentormap_store::{StoredDraft, StoredForm};

use super::problems;
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    form::fault,
    operation::Operation,
    wire::Saved,
};

impl Binder {
    /// Keeps `form`, which is a version that stands with another file in it: in its own place when
    /// nothing rests on it, else as the next version.
    ///
    /// # Errors
    /// `form-editor-only`; `fill-draft` while the form is under edit, for that would lose the
    /// file; `form-fault` or `reference-missing` for a map that does not suit the form.
    pub(crate) fn form_with_fill(
        &mut self,
        mut form: SchoolForm,
    ) -> Result<Saved<FormRef>, AppError> {
        self.must_edit_forms()?;
        if self.store.read().get::<StoredDraft>(&form.id)?.is_some() {
            return Err(AppError::new(ErrorCode::FillDraft));
        }
        let base = FormRef { id: form.id.clone(), version: form.version };
        let next = self.next_version(&form.id)?;
        let newest = next == form.version + 1;
        if !newest || !self.replaceable(&base)? {
            form.version = next;
        }
        let form = FormFile::School(form);
        if let Some(problem) = problems(&mut self.shelf, &self.store.read(), &form)?.first() {
            return Err(fault(problem));
        }
        let form_ref = form.form_ref();
        let (body, kind, added) = (write(&form)?, form.kind(), self.clock.now());
        let version = StoredForm { form_ref: form_ref.clone(), kind, body, added };
        let saved = self.transact(Operation::FillSave, |tx| Ok(tx.put(&version)?));
        self.shelf.forget();
        Ok(saved?.with(form_ref))
    }
}
