//! Finding a definition by id and version: first the built-in ones, then those in the binder.

use std::{collections::BTreeMap, sync::Arc};

use mentormap_domain::form::{FormFile, FormKind, FormRef, Programme, SchoolForm, UniformForm};
use mentormap_exchange::form::{read, write};
use mentormap_store::{Reader, StoredForm, Tx};

use crate::error::{AppError, ErrorCode};

/// The forms that come with the program.
const BUILT_IN: [&str; 10] = [
    include_str!("../../../../../assets/forms/uniform.json"),
    include_str!("../../../../../assets/forms/programmes/keuzestage.json"),
    include_str!("../../../../../assets/forms/programmes/kinderbegeleider.json"),
    include_str!("../../../../../assets/forms/programmes/lio.json"),
    include_str!("../../../../../assets/forms/programmes/zorgstage.json"),
    include_str!("../../../../../assets/forms/schools/kinderbegeleider-clusters.json"),
    include_str!("../../../../../assets/forms/schools/kinderbegeleider-rubric.json"),
    include_str!("../../../../../assets/forms/schools/odisee-zorgstage.json"),
    include_str!("../../../../../assets/forms/schools/thomas-more-keuzestage.json"),
    include_str!("../../../../../assets/forms/schools/ucll-lio.json"),
];

/// The built-in forms, parsed once, and those read from the binder so far.
pub(crate) struct Shelf {
    built_in: BTreeMap<FormRef, Arc<FormFile>>,
    read: BTreeMap<FormRef, Arc<FormFile>>,
}

impl Shelf {
    /// A shelf with the forms that come with the program.
    pub(crate) fn built_in() -> Result<Shelf, AppError> {
        let mut built_in = BTreeMap::new();
        for text in BUILT_IN {
            let form = read(text)?;
            built_in.insert(form.form_ref(), Arc::new(form));
        }
        Ok(Shelf { built_in, read: BTreeMap::new() })
    }

    /// Whether a version comes with the program.
    pub(crate) fn is_built_in(&self, form: &FormRef) -> bool {
        self.built_in.contains_key(form)
    }

    /// Any definition.
    pub(crate) fn form(
        &mut self,
        reader: &Reader<'_>,
        form: &FormRef,
    ) -> Result<Arc<FormFile>, AppError> {
        if let Some(known) = self.read.get(form).or_else(|| self.built_in.get(form)) {
            return Ok(known.clone());
        }
        let unknown = || AppError::new(ErrorCode::ReferenceMissing).with("id", form);
        let stored = reader.form(form)?.ok_or_else(unknown)?;
        let parsed = Arc::new(read(&stored.body)?);
        self.read.insert(form.clone(), parsed.clone());
        Ok(parsed)
    }

    /// The newest version of every form of `kind`, by id.
    pub(crate) fn newest(
        &mut self,
        reader: &Reader<'_>,
        kind: FormKind,
    ) -> Result<BTreeMap<String, Arc<FormFile>>, AppError> {
        let mut newest = BTreeMap::new();
        for form in self.all(reader, kind)? {
            newest.insert(form.form_ref().id, form);
        }
        Ok(newest)
    }

    /// Every version of every form of `kind`, oldest first.
    pub(crate) fn all(
        &mut self,
        reader: &Reader<'_>,
        kind: FormKind,
    ) -> Result<Vec<Arc<FormFile>>, AppError> {
        let mut refs: Vec<FormRef> = self
            .built_in
            .values()
            .filter(|form| form.kind() == kind)
            .map(|form| form.form_ref())
            .collect();
        refs.extend(reader.forms(kind)?.into_iter().map(|stored| stored.form_ref));
        refs.sort();
        refs.dedup();
        refs.iter().map(|form| self.form(reader, form)).collect()
    }
}

macro_rules! typed {
    ($($name:ident: $kind:ident($type:ty);)+) => {
        impl Shelf {$(
            /// The definition of this kind.
            pub(crate) fn $name(
                &mut self,
                reader: &Reader<'_>,
                form: &FormRef,
            ) -> Result<$type, AppError> {
                match self.form(reader, form)?.as_ref() {
                    FormFile::$kind(found) => Ok(found.clone()),
                    _ => Err(AppError::new(ErrorCode::ReferenceMissing).with("id", form)),
                }
            }
        )+}
    };
}

typed! {
    uniform: Uniform(UniformForm);
    school_form: School(SchoolForm);
    programme: Programme(Programme);
}

/// Keeps the versions that a placement begins with, so that a later program still has them.
pub(crate) fn keep_forms(
    tx: &mut Tx<'_>,
    forms: &[Arc<FormFile>],
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), AppError> {
    for form in forms {
        let form_ref = form.form_ref();
        if tx.read().form(&form_ref)?.is_none() {
            let body = write(form)?;
            tx.put(&StoredForm { form_ref, kind: form.kind(), body, added: now })?;
        }
    }
    Ok(())
}

impl Shelf {
    /// The same shelf with more forms on it.
    pub(crate) fn with(&self, more: &BTreeMap<FormRef, Arc<FormFile>>) -> Shelf {
        let mut read = self.read.clone();
        read.extend(more.iter().map(|(id, form)| (id.clone(), form.clone())));
        Shelf { built_in: self.built_in.clone(), read }
    }
}

impl Shelf {
    /// Forgets what was read from the binder: a version was replaced or taken back.
    pub(crate) fn forget(&mut self) {
        self.read.clear();
    }
}
