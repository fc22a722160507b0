//! The forms that a site can choose from.

use std::{collections::BTreeMap, sync::Arc};

use mentormap_domain::{
    form::{FormFile, FormKind, FormRef},
    text::Lang,
};

use crate::{binder::Binder, error::AppError, programme::variants, wire::directory::FormRow};

impl Binder {
    /// Every version of every form, with how many placements use it.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn forms(&mut self, (): ()) -> Result<Vec<FormRow>, AppError> {
        let lang = self.lang()?;
        let used = self.forms_used()?;
        let read = self.store.read();
        let mut rows = Vec::new();
        for kind in [FormKind::Uniform, FormKind::School, FormKind::Programme] {
            for form in self.shelf.all(&read, kind)? {
                let built_in = self.shelf.is_built_in(&form.form_ref());
                rows.push(row(&form, lang, built_in, &used));
            }
        }
        Ok(rows)
    }

    /// The newest version of each form of `kind`.
    pub(crate) fn newest_forms(&mut self, kind: FormKind) -> Result<Vec<FormRow>, AppError> {
        let lang = self.lang()?;
        let used = self.forms_used()?;
        let forms = self.shelf.newest(&self.store.read(), kind)?;
        Ok(forms
            .values()
            .map(|form| row(form, lang, self.shelf.is_built_in(&form.form_ref()), &used))
            .collect())
    }

    fn forms_used(&self) -> Result<BTreeMap<FormRef, u32>, AppError> {
        let mut used = BTreeMap::new();
        for placement in self.store.read().placements()? {
            for form in [placement.programme, placement.uniform, placement.school_form] {
                *used.entry(form).or_default() += 1;
            }
        }
        Ok(used)
    }
}

fn row(form: &Arc<FormFile>, lang: Lang, built_in: bool, used: &BTreeMap<FormRef, u32>) -> FormRow {
    let (languages, school, school_form) = match form.as_ref() {
        FormFile::Uniform(form) => (&form.languages, None, None),
        FormFile::School(form) => {
            (&form.languages, Some(form.letterhead.name.get(lang).to_owned()), None)
        }
        FormFile::Programme(form) => (&form.languages, None, Some(form.school_form.clone())),
    };
    FormRow {
        form: form.form_ref(),
        kind: form.kind(),
        title: form.title().get(lang).to_owned(),
        school,
        languages: languages.clone(),
        built_in,
        used: used.get(&form.form_ref()).copied().unwrap_or_default(),
        school_form,
        variants: match form.as_ref() {
            FormFile::Programme(programme) => variants(programme, lang),
            _ => Vec::new(),
        },
    }
}
