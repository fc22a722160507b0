//! The form editor: a draft is kept from pause to pause, checked, tried and published.
//!
//! A draft lies apart from the versions: no placement sees it. Publishing makes the next version;
//! only one of the site's own that nothing rests on may be replaced.

mod blank;
mod delta;
mod draft;
mod fill;
mod new;
mod publish;
mod source;

use mentormap_domain::{
    form::{
        FormFile, FormKind, FormRef, Problem, ProblemKind, Role, check_programme,
        check_school_form, check_uniform_form,
    },
    person::Person,
};
use mentormap_store::Reader;

use super::Shelf;
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
};

/// The three kinds, in the order of the lists.
const KINDS: [FormKind; 3] = [FormKind::Uniform, FormKind::School, FormKind::Programme];

impl Binder {
    /// Whether the one who writes now may change forms: the director and educational staff.
    pub(crate) fn edits_forms(&self) -> Result<bool, AppError> {
        let Some(me) = self.me()? else { return Ok(false) };
        let person = self.store.read().get::<Person>(&me)?;
        let may = |role: &Role| matches!(role, Role::Director | Role::Reviewer);
        Ok(person.is_some_and(|person| person.roles.iter().any(may)))
    }

    pub(super) fn must_edit_forms(&self) -> Result<(), AppError> {
        if self.edits_forms()? { Ok(()) } else { Err(AppError::new(ErrorCode::FormEditorOnly)) }
    }

    /// Every version of every form.
    pub(super) fn every_form(&mut self) -> Result<Vec<std::sync::Arc<FormFile>>, AppError> {
        let read = self.store.read();
        let mut all = Vec::new();
        for kind in KINDS {
            all.extend(self.shelf.all(&read, kind)?);
        }
        Ok(all)
    }

    /// The version that the next published one of this id gets.
    pub(super) fn next_version(&mut self, id: &str) -> Result<u32, AppError> {
        let all = self.every_form()?;
        let refs = all.iter().map(|form| form.form_ref());
        Ok(refs
            .filter(|form| form.id == id)
            .map(|form| form.version)
            .max()
            .map_or(1, |last| last + 1))
    }
}

/// Everything that is wrong with a definition, the forms that it names included.
pub(super) fn problems(
    shelf: &mut Shelf,
    reader: &Reader<'_>,
    form: &FormFile,
) -> Result<Vec<Problem>, AppError> {
    let mut found = Vec::new();
    let uniform = match form {
        FormFile::Uniform(uniform) => return Ok(check_uniform_form(uniform)),
        FormFile::School(form) => &form.uniform,
        FormFile::Programme(programme) => {
            if missing(shelf.school_form(reader, &programme.school_form))?.is_none() {
                found.push(unknown("school_form", &programme.school_form));
            }
            &programme.uniform
        }
    };
    let Some(uniform) = missing(shelf.uniform(reader, uniform))? else {
        found.push(unknown("uniform", uniform));
        return Ok(found);
    };
    found.extend(match form {
        FormFile::School(form) => check_school_form(form, &uniform),
        FormFile::Programme(programme) => check_programme(programme, &uniform),
        FormFile::Uniform(_) => Vec::new(),
    });
    Ok(found)
}

/// None for a form that there is not.
fn missing<T>(found: Result<T, AppError>) -> Result<Option<T>, AppError> {
    match found {
        Ok(form) => Ok(Some(form)),
        Err(error) if error.code == ErrorCode::ReferenceMissing => Ok(None),
        Err(error) => Err(error),
    }
}

fn unknown(place: &str, form: &FormRef) -> Problem {
    Problem { place: place.into(), kind: ProblemKind::MissingReference, about: form.to_string() }
}

/// The same definition under another id and version.
fn named(mut form: FormFile, id: &str, number: u32) -> FormFile {
    let (own, version) = match &mut form {
        FormFile::Uniform(form) => (&mut form.id, &mut form.version),
        FormFile::School(form) => (&mut form.id, &mut form.version),
        FormFile::Programme(form) => (&mut form.id, &mut form.version),
    };
    id.clone_into(own);
    *version = number;
    form
}
