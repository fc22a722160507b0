//! A new definition: empty, or a copy.

use mentormap_domain::{
    form::{FormFile, FormKind, FormRef},
    text::Text,
};
use uuid::Uuid;

use super::{
    blank::{Blank, blank},
    named,
};
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    report::plain,
    wire::{Saved, form_edit::FormNew},
};

impl Binder {
    /// Begins a definition of its own as a draft.
    ///
    /// # Errors
    /// `form-editor-only`; `name-missing` without a title; `reference-missing` for an unknown form
    /// to copy.
    pub fn form_new(&mut self, new: FormNew) -> Result<Saved<FormRef>, AppError> {
        self.must_edit_forms()?;
        let title = check::name("title", &new.title)?;
        let lang = self.lang()?;
        let id = self.form_id(&title);
        let form = match &new.from {
            Some(from) => {
                let copied = self.form_definition(from.clone())?;
                let mut title_of = copied.title().clone();
                title_of.0.insert(lang, title);
                titled(named(copied, &id, 1), title_of)
            }
            None => {
                let title = Text::of(lang, title);
                let uniform = self.any_of(FormKind::Uniform)?;
                let school_form = self.any_of(FormKind::School)?;
                blank(new.kind, &Blank { id: &id, title, lang, uniform, school_form })?
            }
        };
        let now = self.clock.now();
        let draft = self.draft_of(&id, new.from, form, now)?;
        let draft = draft.ok_or_else(|| AppError::new(ErrorCode::Internal))?;
        let saved = self.transact(Operation::FormNew, |tx| Ok(tx.put(&draft)?))?;
        Ok(saved.with(FormRef { id, version: 1 }))
    }

    /// The newest version of the first form of a kind.
    fn any_of(&mut self, kind: FormKind) -> Result<FormRef, AppError> {
        let newest = self.shelf.newest(&self.store.read(), kind)?;
        let first = newest.values().next().map(|form| form.form_ref());
        first.ok_or_else(|| AppError::new(ErrorCode::ReferenceMissing).with("id", "?"))
    }

    /// An id that says what the form is about and that nothing else has.
    fn form_id(&self, title: &str) -> String {
        let unique: Uuid = self.new_id();
        let tail = unique.simple().to_string();
        let words = plain(title).to_lowercase();
        format!("{}-{}", words.get(..40).unwrap_or(&words).trim_end_matches('-'), &tail[26..])
    }
}

fn titled(mut form: FormFile, title: Text) -> FormFile {
    match &mut form {
        FormFile::Uniform(form) => form.title = title,
        FormFile::School(form) => form.title = title,
        FormFile::Programme(form) => form.title = title,
    }
    form
}
