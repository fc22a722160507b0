//! The versions of a definition: who uses which, taking one out, moving a placement to another.

use std::collections::BTreeMap;

use mentormap_domain::{
    form::{FormFile, FormKind, FormRef},
    ids::InternId,
    intern::Intern,
    placement::Placement,
};

use super::keep_forms;
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        form::{FormMove, FormUse, FormVersionRow},
    },
};

const KINDS: [FormKind; 3] = [FormKind::Uniform, FormKind::School, FormKind::Programme];

impl Binder {
    /// Every version of the definition with this id, the newest first.
    ///
    /// # Errors
    /// `not-found` for an id that nothing has.
    pub fn form_versions(&mut self, id: String) -> Result<Vec<FormVersionRow>, AppError> {
        let (kind, versions) = self.versions_of(&id)?;
        let (uses, lang) = (self.form_uses(kind, &id)?, self.lang()?);
        let named = self.forms_named()?;
        let mut rows = Vec::new();
        for version in versions.into_iter().rev() {
            let form = self.shelf.form(&self.store.read(), &version)?;
            let uses: Vec<FormUse> =
                uses.iter().filter(|each| each.version == version.version).cloned().collect();
            let built_in = self.shelf.is_built_in(&version);
            let named = named.get(&version).copied().unwrap_or_default();
            rows.push(FormVersionRow {
                kind,
                title: form.title().get(lang).to_owned(),
                added: self.store.read().form(&version)?.map(|stored| stored.added),
                built_in,
                newest: rows.is_empty(),
                evaluations: uses.iter().map(|each| each.evaluations).sum(),
                removable: !built_in
                    && uses.is_empty()
                    && named == 0
                    && self.drafts_from(&version)?.is_empty(),
                named,
                uses,
                form: version,
            });
        }
        Ok(rows)
    }

    /// Takes a version out that is the site's own and that nothing rests on; undo brings it back.
    ///
    /// # Errors
    /// `form-editor-only`; `not-found`; `in-use` for one that comes with the program, that a placement uses or that
    /// another definition or a draft rests on.
    pub fn form_remove(&mut self, form: FormRef) -> Result<Saved<()>, AppError> {
        self.must_edit_forms()?;
        let rows = self.form_versions(form.id.clone())?;
        let row = rows.iter().find(|row| row.form == form);
        let row = row.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "form"))?;
        if !row.removable || self.used_in_bin(&form)? {
            return Err(AppError::new(ErrorCode::InUse).with("id", &form));
        }
        let key = (form.id, form.version);
        let saved = self.transact(Operation::FormRemove, |tx| {
            Ok(tx.remove::<mentormap_store::StoredForm>(&key)?)
        });
        self.shelf.forget();
        saved
    }

    /// Moves a placement to another version of its uniform form, its school form or its programme.
    /// A programme takes the forms along that the placement has from it.
    ///
    /// # Errors
    /// `not-found` for a placement or version that is not there, or another definition than the
    /// placement's own; `form-evaluated` once an evaluation was made.
    pub fn placement_form_move(&mut self, chosen: FormMove) -> Result<Saved<()>, AppError> {
        let placement = self.placement_record(chosen.placement)?;
        if !self.store.read().evaluations_of(placement.id)?.is_empty() {
            return Err(AppError::new(ErrorCode::FormEvaluated));
        }
        let placement = self.moved(placement, &chosen.form)?;
        let refs = [&placement.programme, &placement.uniform, &placement.school_form];
        let forms = refs.map(|form| self.shelf.form(&self.store.read(), form));
        let forms = forms.into_iter().collect::<Result<Vec<_>, _>>()?;
        let now = self.clock.now();
        self.transact(Operation::FormMove, |tx| {
            keep_forms(tx, &forms, now)?;
            tx.put(&placement)?;
            Ok(())
        })
    }

    fn moved(&mut self, placement: Placement, to: &FormRef) -> Result<Placement, AppError> {
        let read = self.store.read();
        let form = self.shelf.form(&read, to)?;
        let held = held(&placement, form.kind());
        if held.id != to.id {
            return Err(AppError::new(ErrorCode::NotFound).with("what", "form"));
        }
        Ok(match form.as_ref() {
            FormFile::Uniform(_) => Placement { uniform: to.clone(), ..placement },
            FormFile::School(_) => Placement { school_form: to.clone(), ..placement },
            FormFile::Programme(new) => {
                let old = self.shelf.programme(&read, &placement.programme)?;
                let follow = |has: &FormRef, was: &FormRef, is: &FormRef| {
                    if has == was { is.clone() } else { has.clone() }
                };
                Placement {
                    programme: to.clone(),
                    uniform: follow(&placement.uniform, &old.uniform, &new.uniform),
                    school_form: follow(&placement.school_form, &old.school_form, &new.school_form),
                    ..placement
                }
            }
        })
    }

    /// The kind of a definition and its versions, the oldest first.
    fn versions_of(&mut self, id: &str) -> Result<(FormKind, Vec<FormRef>), AppError> {
        for kind in KINDS {
            let all = self.shelf.all(&self.store.read(), kind)?;
            let refs = all.iter().map(|form| form.form_ref());
            let versions: Vec<FormRef> = refs.filter(|form| form.id == id).collect();
            if !versions.is_empty() {
                return Ok((kind, versions));
            }
        }
        Err(AppError::new(ErrorCode::NotFound).with("what", "form").with("id", id))
    }

    /// The placements that use any version of a definition, by the name of the intern.
    pub(super) fn form_uses(&self, kind: FormKind, id: &str) -> Result<Vec<FormUse>, AppError> {
        let read = self.store.read();
        let mut placements = read.placements()?;
        placements.extend(read.placements_archived()?);
        placements.retain(|placement| held(placement, kind).id == id);
        placements.sort_by_key(|placement| placement.id);
        placements.dedup_by_key(|placement| placement.id);
        let names: BTreeMap<InternId, String> =
            read.all::<Intern>()?.into_iter().map(|intern| (intern.id, intern.name)).collect();
        let mut uses = Vec::new();
        for placement in placements {
            let count = read.evaluations_of(placement.id)?.len();
            uses.push(FormUse {
                placement: placement.id,
                name: names.get(&placement.intern).cloned().unwrap_or_default(),
                start: placement.start,
                end: placement.end,
                version: held(&placement, kind).version,
                evaluations: u32::try_from(count).unwrap_or(u32::MAX),
                archived: placement.archived,
                movable: count == 0 && !placement.archived,
            });
        }
        uses.sort_by(|a, b| (&a.name, a.start).cmp(&(&b.name, b.start)));
        Ok(uses)
    }

    /// How many definitions name each version.
    fn forms_named(&mut self) -> Result<BTreeMap<FormRef, u32>, AppError> {
        let mut named = BTreeMap::new();
        for kind in KINDS {
            for form in self.shelf.all(&self.store.read(), kind)? {
                let refs = match form.as_ref() {
                    FormFile::Uniform(_) => Vec::new(),
                    FormFile::School(school) => vec![&school.uniform],
                    FormFile::Programme(programme) => {
                        vec![&programme.uniform, &programme.school_form]
                    }
                };
                for form in refs {
                    *named.entry(form.clone()).or_default() += 1;
                }
            }
        }
        Ok(named)
    }

    /// Whether a placement in the bin uses a version: it may come back.
    fn used_in_bin(&self, form: &FormRef) -> Result<bool, AppError> {
        let all = self.store.read().all::<Placement>()?;
        let uses = |placement: &Placement| {
            [&placement.programme, &placement.uniform, &placement.school_form].contains(&form)
        };
        Ok(all.iter().any(uses))
    }
}

/// The version of this kind that a placement has.
fn held(placement: &Placement, kind: FormKind) -> &FormRef {
    match kind {
        FormKind::Uniform => &placement.uniform,
        FormKind::School => &placement.school_form,
        FormKind::Programme => &placement.programme,
    }
}

impl Binder {
    /// The placements that could move to `form` on request.
    pub(super) fn could_move(
        &self,
        kind: FormKind,
        form: &FormRef,
    ) -> Result<Vec<FormUse>, AppError> {
        let mut uses = self.form_uses(kind, &form.id)?;
        uses.retain(|each| each.movable && each.version != form.version);
        Ok(uses)
    }
}
