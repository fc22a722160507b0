//! A definition as the editor opens it.

use mentormap_domain::{
    form::{FormFile, FormRef},
    placement::Placement,
};
use mentormap_store::StoredDraft;

use super::{draft::with_own_file, problems};
use crate::{binder::Binder, error::AppError, wire::form_edit::FormSource};

impl Binder {
    /// The draft of a definition when there is one and the one who writes may change it, else the
    /// version asked for.
    ///
    /// # Errors
    /// `reference-missing` for a version that there is not.
    pub fn form_source(&mut self, form: FormRef) -> Result<FormSource, AppError> {
        let may_edit = self.edits_forms()?;
        let draft = self.store.read().get::<StoredDraft>(&form.id)?.filter(|_| may_edit);
        let (content, base, drafted) = match draft {
            Some(draft) => (self.drafted_form(&draft)?, draft.base, Some(draft.changed)),
            None => {
                let found = self.shelf.form(&self.store.read(), &form)?;
                (found.as_ref().clone(), Some(form.clone()), None)
            }
        };
        let own = base.as_ref().filter(|base| base.id == form.id);
        let (own, used) = (own.cloned(), self.used_by(own)?);
        Ok(FormSource {
            problems: problems(&mut self.shelf, &self.store.read(), &content)?,
            next: self.next_version(&form.id)?,
            replaceable: own.as_ref().map_or(Ok(false), |own| self.replaceable(own))?,
            built_in: own.is_some_and(|own| self.shelf.is_built_in(&own)),
            form: with_own_file(content, None),
            base,
            drafted,
            used,
            may_edit,
        })
    }

    /// A version of a definition as it stands, whatever is under edit.
    ///
    /// # Errors
    /// `reference-missing` for a version that there is not.
    pub fn form_definition(&mut self, form: FormRef) -> Result<FormFile, AppError> {
        Ok(self.shelf.form(&self.store.read(), &form)?.as_ref().clone())
    }

    /// How many placements use a version; those in the bin do too, as they may come back.
    fn used_by(&self, form: Option<&FormRef>) -> Result<u32, AppError> {
        let Some(form) = form else { return Ok(0) };
        let all = self.store.read().all::<Placement>()?;
        let uses = |p: &&Placement| [&p.programme, &p.uniform, &p.school_form].contains(&form);
        Ok(u32::try_from(all.iter().filter(uses).count()).unwrap_or(u32::MAX))
    }

    /// Whether a version is the site's own and nothing rests on it: no placement, form or draft.
    pub(super) fn replaceable(&mut self, form: &FormRef) -> Result<bool, AppError> {
        if self.shelf.is_built_in(form) || self.used_by(Some(form))? > 0 {
            return Ok(false);
        }
        let drafts = self.drafts_from(form)?;
        let copied = drafts.iter().any(|draft| draft.id != form.id);
        Ok(!copied && !self.every_form()?.iter().any(|other| refers(other, form)))
    }

    /// The drafts that keep only what differs from a version.
    pub(crate) fn drafts_from(&self, form: &FormRef) -> Result<Vec<StoredDraft>, AppError> {
        let mut drafts = self.store.read().form_drafts()?;
        drafts.retain(|draft| draft.base.as_ref() == Some(form));
        Ok(drafts)
    }
}

/// Whether a definition names another one.
fn refers(form: &FormFile, other: &FormRef) -> bool {
    match form {
        FormFile::Uniform(_) => false,
        FormFile::School(form) => form.uniform == *other,
        FormFile::Programme(form) => form.uniform == *other || form.school_form == *other,
    }
}
