//! A binder document taken in: whole, or not at all.

use std::{collections::BTreeMap, sync::Arc};

use mentormap_domain::form::{FormFile, FormRef};
use mentormap_exchange::binder::{BinderFile, read};
use mentormap_store::{Ledger, Record, StoreError, Tx, backup::BackupReason};
use serde::Serialize;

use crate::{
    binder::Binder,
    document::check_contents,
    error::{AppError, ErrorCode},
    form::{check_form, keep_forms},
    operation::Operation,
    personal::without_erased,
    self_check,
    signature::still_sealed,
};

/// What an import would bring, or brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
pub struct Imported {
    /// Things that were not there.
    pub added: u32,
    /// Things that stood there already, the same.
    pub same: u32,
}

impl Binder {
    /// Takes a binder document in; with `dry` it only says what would happen.
    ///
    /// What stands there already in the same words is left alone; the same id with another
    /// content refuses the whole file, so that nothing is ever written over.
    ///
    /// # Errors
    /// `file-broken`, `file-too-large`, `format-unknown`, `format-newer`, `reference-missing`,
    /// `form-fault`, with place and reason; `not-empty` where something else stands; those of a
    /// locked evaluation that the file adds to.
    pub fn import(&mut self, text: &str, dry: bool) -> Result<Imported, AppError> {
        let file = read(text)?;
        self.take(file, dry, Operation::Import, |_| Ok(()))
    }

    /// Takes a checked document in as one operation, with what `more` writes.
    pub(super) fn take(
        &mut self,
        file: BinderFile,
        dry: bool,
        operation: Operation,
        more: impl FnOnce(&mut Tx<'_>) -> Result<(), AppError>,
    ) -> Result<Imported, AppError> {
        let file = match self.store.ledger_path() {
            Some(path) => {
                let ledger = Ledger::read(&path).map_err(StoreError::from)?;
                without_erased(file, &ledger, &self.former()?)?
            }
            None => file,
        };
        let forms = self.forms_needed(&file)?;
        let sealed = self.sealed(file.evaluations.iter().map(|evaluation| evaluation.id))?;
        check_wordings(&file)?;
        check_contents(&file)?;
        if !dry && operation == Operation::Import && self.folder().is_ok() {
            self.backup_now(BackupReason::Import)?;
        }
        if !dry {
            // Before the entries that refer to them; what fails leaves them to the next clearing.
            for content in &file.contents {
                self.store.keep_content(&content.bytes)?;
            }
        }
        let now = self.clock.now();
        let mut imported = Imported::default();
        let work = |tx: &mut Tx<'_>| {
            keep_forms(tx, &forms, now)?;
            put_all(tx, &file, &mut imported)?;
            still_sealed(tx, &sealed)?;
            more(tx)?;
            // A dry run is the real one, taken back: it can promise nothing that would fail.
            if dry { Err(AppError::new(ErrorCode::Internal).at(DRY)) } else { Ok(()) }
        };
        match self.transact(operation, work) {
            Err(error) if error.field.as_deref() == Some(DRY) => Ok(imported),
            Err(error) => Err(error),
            Ok(_) => Ok(imported),
        }
    }

    /// Checks the forms of the file and finds every version that its placements name.
    fn forms_needed(&mut self, file: &BinderFile) -> Result<Vec<Arc<FormFile>>, AppError> {
        let mut brought = self.forms_brought(&file.forms)?;
        let read = self.store.read();
        for (index, placement) in file.placements.iter().enumerate() {
            let named = [
                ("programme", &placement.programme),
                ("uniform", &placement.uniform),
                ("school_form", &placement.school_form),
            ];
            for (field, form_ref) in named {
                if brought.contains_key(form_ref) {
                    continue;
                }
                let place = format!("placements[{index}].{field}");
                let known = self.shelf.form(&read, form_ref);
                let known = known.map_err(|error| error.with("place", place))?;
                brought.insert(form_ref.clone(), known);
            }
        }
        Ok(brought.into_values().collect())
    }

    /// The forms of the file, each checked and not another than the one that stands here.
    fn forms_brought(
        &mut self,
        forms: &[FormFile],
    ) -> Result<BTreeMap<FormRef, Arc<FormFile>>, AppError> {
        let read = self.store.read();
        let brought: BTreeMap<FormRef, Arc<FormFile>> =
            forms.iter().map(|form| (form.form_ref(), Arc::new(form.clone()))).collect();
        // Forms may name each other, so all are on the shelf while each is checked.
        let mut shelf = self.shelf.with(&brought);
        for form in forms {
            let form_ref = form.form_ref();
            if let Ok(known) = self.shelf.form(&read, &form_ref)
                && *known != *form
            {
                return Err(AppError::new(ErrorCode::FormExists).with("id", &form_ref));
            }
            check_form(&mut shelf, &read, form)?;
        }
        Ok(brought)
    }
}

/// A self-check of a later program asks what this one can't show.
fn check_wordings(file: &BinderFile) -> Result<(), AppError> {
    let unknown = file.self_checks.iter().position(|check| !self_check::known(check.wording));
    let Some(index) = unknown else { return Ok(()) };
    let place = format!("self_checks[{index}].wording");
    let id = file.self_checks[index].wording;
    Err(AppError::new(ErrorCode::ReferenceMissing).with("place", place).with("id", id))
}

/// Marks the error that takes a dry run back.
const DRY: &str = "dry-run";

fn put_all(tx: &mut Tx<'_>, file: &BinderFile, imported: &mut Imported) -> Result<(), AppError> {
    if let Some(site) = &file.site {
        let other = tx.read().site()?.filter(|known| known.id != site.id);
        if other.is_some() {
            return Err(AppError::new(ErrorCode::NotEmpty).with("place", "site"));
        }
        put(tx, "site", std::slice::from_ref(site), imported)?;
    }
    put(tx, "groups", &file.groups, imported)?;
    put(tx, "people", &file.people, imported)?;
    put(tx, "schools", &file.schools, imported)?;
    put(tx, "supervisors", &file.supervisors, imported)?;
    put(tx, "interns", &file.interns, imported)?;
    put(tx, "placements", &file.placements, imported)?;
    put(tx, "observations", &file.observations, imported)?;
    put(tx, "evaluations", &file.evaluations, imported)?;
    put(tx, "ratings", &file.ratings, imported)?;
    put(tx, "points", &file.points, imported)?;
    put(tx, "answers", &file.answers, imported)?;
    put(tx, "dossier", &file.dossier, imported)?;
    put(tx, "holidays", &file.holidays, imported)?;
    put(tx, "mail_templates", &file.mail_templates, imported)?;
    put(tx, "self_checks", &file.self_checks, imported)?;
    put(tx, "self_check_scores", &file.self_check_scores, imported)?;
    put(tx, "self_check_actions", &file.self_check_actions, imported)
}

fn put<R: Record>(
    tx: &mut Tx<'_>,
    place: &str,
    records: &[R],
    imported: &mut Imported,
) -> Result<(), AppError> {
    for (index, record) in records.iter().enumerate() {
        match tx.get::<R>(&record.key())? {
            None => {
                tx.put(record)?;
                imported.added += 1;
            }
            Some(known) if known == *record => imported.same += 1,
            Some(_) => {
                let place = format!("{place}[{index}]");
                return Err(AppError::new(ErrorCode::NotEmpty).with("place", place));
            }
        }
    }
    Ok(())
}
