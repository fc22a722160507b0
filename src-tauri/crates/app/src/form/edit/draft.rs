//! Keeping a draft, and reading it back.

use mentormap_domain::{
    DateTime, Utc,
    form::{Fill, FormFile, FormRef},
};
use mentormap_exchange::form::{MAX_BYTES, from_value};
use mentormap_store::StoredDraft;
use serde_json::Value;

use super::{delta, named, problems};
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        form_edit::{DraftRow, DraftSaved, FormDraft},
    },
};

/// What a draft without a base is compared with.
const NOTHING: Value = Value::Null;

impl Binder {
    /// Keeps a draft as it is now, faults and all; a draft that says the same as its base is gone.
    ///
    /// # Errors
    /// `form-editor-only`; `reference-missing` for an unknown base; `arguments-invalid` for one of
    /// another kind; `file-too-large`.
    pub fn form_draft_save(&mut self, draft: FormDraft) -> Result<Saved<DraftSaved>, AppError> {
        self.must_edit_forms()?;
        let kept = self.store.read().get::<StoredDraft>(&draft.id)?;
        let own_file = self.own_file_of(kept.as_ref(), draft.base.as_ref())?;
        let base = kept.map_or(draft.base, |kept| kept.base);
        let form = with_own_file(draft.form, own_file);
        let drafted = self.clock.now();
        let next = self.draft_of(&draft.id, base, form.clone(), drafted)?;
        let saved = self.transact(Operation::FormDraftSave, |tx| {
            match &next {
                Some(next) => tx.put(next)?,
                None => tx.remove::<StoredDraft>(&draft.id)?,
            }
            Ok(())
        })?;
        let problems = problems(&mut self.shelf, &self.store.read(), &form)?;
        Ok(saved.with(DraftSaved { drafted: next.map(|_| drafted), problems }))
    }

    /// Throws a draft away; Ctrl+Z brings it back.
    ///
    /// # Errors
    /// `form-editor-only`; `not-found`.
    pub fn form_discard(&mut self, id: String) -> Result<Saved<()>, AppError> {
        self.must_edit_forms()?;
        self.stored_draft(&id)?;
        self.transact(Operation::FormDiscard, |tx| Ok(tx.remove::<StoredDraft>(&id)?))
    }

    /// Every definition under edit.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn form_drafts(&mut self, (): ()) -> Result<Vec<DraftRow>, AppError> {
        let lang = self.lang()?;
        let mut rows = Vec::new();
        for draft in self.store.read().form_drafts()? {
            let form = self.drafted_form(&draft)?;
            rows.push(DraftRow {
                form: form.form_ref(),
                kind: draft.kind,
                title: form.title().get(lang).to_owned(),
                base: draft.base,
                changed: draft.changed,
            });
        }
        Ok(rows)
    }

    /// The draft to keep of a definition; none when it says the same as the version it began with.
    pub(super) fn draft_of(
        &mut self,
        id: &str,
        base: Option<FormRef>,
        form: FormFile,
        changed: DateTime<Utc>,
    ) -> Result<Option<StoredDraft>, AppError> {
        let own = base.as_ref().filter(|base| base.id == id);
        let form = named(form, id, own.map_or(1, |base| base.version));
        let kind = form.kind();
        if let Some(base) = &base
            && self.shelf.form(&self.store.read(), base)?.kind() != kind
        {
            return Err(
                AppError::new(ErrorCode::ArgumentsInvalid).with("command", "form_draft_save")
            );
        }
        let found = delta::diff(&self.base_value(base.as_ref())?, &value(&form)?);
        let Some(found) = found else { return Ok(None) };
        let content = serde_json::to_string(&found).map_err(|_| broken())?;
        if content.len() > MAX_BYTES {
            return Err(AppError::new(ErrorCode::FileTooLarge).with("id", id));
        }
        Ok(Some(StoredDraft { id: id.to_owned(), kind, base, content, changed }))
    }

    pub(super) fn stored_draft(&self, id: &str) -> Result<StoredDraft, AppError> {
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "form");
        self.store.read().get::<StoredDraft>(&id.to_owned())?.ok_or_else(missing)
    }

    /// The definition that a draft holds, with the version that it would be published as.
    pub(super) fn drafted_form(&mut self, draft: &StoredDraft) -> Result<FormFile, AppError> {
        let base = self.base_value(draft.base.as_ref())?;
        let way = serde_json::from_str(&draft.content).map_err(|_| broken())?;
        let form = from_value(delta::apply(base, &way).ok_or_else(broken)?)?;
        let next = self.next_version(&draft.id)?;
        Ok(named(form, &draft.id, next))
    }

    /// The school's own file of a draft, or of the version that it begins with: it is edited
    /// elsewhere and never crosses to the page and back.
    fn own_file_of(
        &mut self,
        kept: Option<&StoredDraft>,
        base: Option<&FormRef>,
    ) -> Result<Option<Fill>, AppError> {
        let current = match (kept, base) {
            (Some(kept), _) => self.drafted_form(kept)?,
            (None, Some(base)) => self.form_definition(base.clone())?,
            (None, None) => return Ok(None),
        };
        Ok(match current {
            FormFile::School(form) => form.fill,
            _ => None,
        })
    }

    fn base_value(&mut self, base: Option<&FormRef>) -> Result<Value, AppError> {
        let Some(base) = base else { return Ok(NOTHING) };
        value(self.shelf.form(&self.store.read(), base)?.as_ref())
    }
}

/// The same definition with another own file of the school.
pub(super) fn with_own_file(mut form: FormFile, fill: Option<Fill>) -> FormFile {
    if let FormFile::School(form) = &mut form {
        form.fill = fill;
    }
    form
}

fn value(form: &FormFile) -> Result<Value, AppError> {
    serde_json::to_value(form).map_err(|_| broken())
}

fn broken() -> AppError {
    AppError::new(ErrorCode::Internal)
}
