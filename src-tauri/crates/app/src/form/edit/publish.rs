//! From a draft to a version.

use mentormap_domain::form::FormRef;
use mentormap_exchange::form::write;
use mentormap_store::{StoredDraft, StoredForm};

use super::{named, problems};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    form::fault,
    operation::Operation,
    wire::{Saved, form_edit::FormPublish},
};

impl Binder {
    /// Makes the next version of a draft, or puts it in the place of the version it began with.
    ///
    /// # Errors
    /// `form-editor-only`; `not-found` without a draft; `form-fault` or `reference-missing` as long
    /// as something is wrong with it; `in-use` for replacing a version that something rests on.
    pub fn form_publish(&mut self, publish: FormPublish) -> Result<Saved<FormRef>, AppError> {
        self.must_edit_forms()?;
        let draft = self.stored_draft(&publish.id)?;
        let mut form = self.drafted_form(&draft)?;
        if let Some(problem) = problems(&mut self.shelf, &self.store.read(), &form)?.first() {
            return Err(fault(problem));
        }
        if publish.replace {
            form = named(form, &publish.id, self.replaced_version(&draft)?);
        }
        let form_ref = form.form_ref();
        let (body, kind, added) = (write(&form)?, form.kind(), self.clock.now());
        let version = StoredForm { form_ref: form_ref.clone(), kind, body, added };
        let saved = self.transact(Operation::FormPublish, |tx| {
            tx.remove::<StoredDraft>(&publish.id)?;
            tx.put(&version)?;
            Ok(())
        })?;
        self.shelf.forget();
        Ok(saved.with(form_ref))
    }

    fn replaced_version(&mut self, draft: &StoredDraft) -> Result<u32, AppError> {
        match draft.base.clone().filter(|base| base.id == draft.id) {
            Some(base) if self.replaceable(&base)? => Ok(base.version),
            _ => Err(AppError::new(ErrorCode::InUse)),
        }
    }
}
