//! A new or changed placement with its intern and, if need be, its school and supervisor.

use std::sync::Arc;

use chrono::{DateTime, Days, Utc};
use mentormap_domain::{
    NaiveDate,
    arrangement::Arrangement,
    form::{FormFile, FormKind, FormRef, Programme},
    ids::{SchoolId, SupervisorId},
    intern::Intern,
    placement::Placement,
    school::{School, Supervisor},
};
use mentormap_store::Tx;

use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    form::keep_forms,
    operation::Operation,
    programme::{contacts, semester},
    wire::{
        Saved,
        intern::{PlacementDraft, PlacementView},
    },
};

/// No placement lasts longer; a longer one is a typing error.
const LONGEST_DAYS: u64 = 366 * 4;

/// A checked draft, ready to be written.
pub(crate) struct PreparedPlacement {
    pub(crate) intern: Intern,
    /// A new one.
    pub(crate) school: Option<School>,
    /// A new one.
    pub(crate) supervisor: Option<Supervisor>,
    pub(crate) placement: Placement,
    forms: Vec<Arc<FormFile>>,
    now: DateTime<Utc>,
}

impl PreparedPlacement {
    /// Writes intern, school, supervisor, placement and the versions of their forms.
    pub(crate) fn put(&self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        keep_forms(tx, &self.forms, self.now)?;
        tx.put(&self.intern)?;
        if let Some(school) = &self.school {
            tx.put(school)?;
        }
        if let Some(supervisor) = &self.supervisor {
            tx.put(supervisor)?;
        }
        tx.put(&self.placement)?;
        Ok(())
    }
}

impl Binder {
    /// Adds or changes a placement with its intern.
    ///
    /// # Errors
    /// `name-missing`, `school-missing`, `programme-missing`, `start-missing`, `end-missing`,
    /// `end-before-start`, `period-too-long`, `email-invalid`, `text-too-long`, each beside its
    /// field; `not-found` for an unknown id, and for a supervisor of another school.
    pub fn placement_save(
        &mut self,
        draft: PlacementDraft,
    ) -> Result<Saved<PlacementView>, AppError> {
        let operation = match draft.id {
            Some(_) => Operation::PlacementChange,
            None => Operation::PlacementAdd,
        };
        let prepared = self.placement_prepare(draft)?;
        let saved = self.transact(operation, |tx| prepared.put(tx))?;
        let view = self.placement(prepared.placement.id)?;
        Ok(saved.with(view))
    }

    /// Checks a draft and makes of it what is to be written.
    pub(crate) fn placement_prepare(
        &mut self,
        draft: PlacementDraft,
    ) -> Result<PreparedPlacement, AppError> {
        let known = draft.id.map(|id| self.placement_record(id)).transpose()?;
        let intern = self.intern_of(&draft, known.as_ref())?;
        let (school, new_school) = self.school_of(&draft)?;
        let (supervisor, new_supervisor) = self.chosen_supervisor(&draft, school)?;
        let (start, end) = period(&draft)?;
        let forms = self.forms_of(&draft, known.as_ref())?;
        let arrangement = self.first_arrangement(&draft, &forms[0], known.as_ref())?;
        let placement = Placement {
            id: draft.id.unwrap_or_else(|| self.new_id()),
            intern: intern.id,
            school,
            programme: forms[0].form_ref(),
            uniform: forms[1].form_ref(),
            school_form: forms[2].form_ref(),
            class: check::text("class", &draft.class, check::LINE)?,
            group: draft.group,
            supervisor,
            mentors: draft.mentors,
            start,
            end,
            arrangement,
            archived: known.as_ref().is_some_and(|known| known.archived),
            binned: None,
        };
        Ok(PreparedPlacement {
            intern,
            school: new_school,
            supervisor: new_supervisor,
            placement,
            forms: forms.into(),
            now: self.clock.now(),
        })
    }

    /// What the 0-document arranges; the rest of what was arranged stays.
    fn first_arrangement(
        &mut self,
        draft: &PlacementDraft,
        programme: &FormFile,
        known: Option<&Placement>,
    ) -> Result<Arrangement, AppError> {
        let programme = self.shelf.programme(&self.store.read(), &programme.form_ref())?;
        Ok(Arrangement {
            semester: semester(&programme, draft.semester.clone())?,
            contacts: contacts(draft.contacts.clone())?,
            remark: check::text("remark", &draft.remark, check::LONG)?,
            ..known.map(|known| known.arrangement.clone()).unwrap_or_default()
        })
    }

    fn intern_of(
        &self,
        draft: &PlacementDraft,
        known: Option<&Placement>,
    ) -> Result<Intern, AppError> {
        let id = draft.intern.or(known.map(|placement| placement.intern));
        let record = id.map(|id| self.store.read().get::<Intern>(&id)).transpose()?.flatten();
        Ok(Intern {
            id: id.unwrap_or_else(|| self.new_id()),
            name: check::name("name", &draft.name)?,
            email: check::email("email", &draft.email)?,
            phone: check::text("phone", &draft.phone, check::LINE)?,
            keep: record.and_then(|record| record.keep),
            binned: None,
        })
    }

    /// The school by id, else by name, else a new one.
    fn school_of(&self, draft: &PlacementDraft) -> Result<(SchoolId, Option<School>), AppError> {
        if let Some(id) = draft.school {
            return Ok((id, None));
        }
        let missing = ErrorCode::SchoolMissing;
        let name = check::required("school", &draft.school_name, check::LINE, missing)?;
        let schools = self.store.read().schools()?;
        let same = |school: &&School| school.name.to_lowercase() == name.to_lowercase();
        if let Some(school) = schools.iter().find(same) {
            return Ok((school.id, None));
        }
        let (address, email) = (String::new(), String::new());
        let school = School { id: self.new_id(), name, address, email, binned: None };
        Ok((school.id, Some(school)))
    }

    /// The supervisor by id, else by name at that school, else a new one; none without a name.
    fn chosen_supervisor(
        &self,
        draft: &PlacementDraft,
        school: SchoolId,
    ) -> Result<(Option<SupervisorId>, Option<Supervisor>), AppError> {
        let read = self.store.read();
        if let Some(id) = draft.supervisor {
            let known = read.get::<Supervisor>(&id)?.filter(|known| known.school == school);
            let unknown = || AppError::new(ErrorCode::NotFound).at("supervisor");
            return Ok((Some(known.ok_or_else(unknown)?.id), None));
        }
        let name = check::text("supervisor", &draft.supervisor_name, check::LINE)?;
        if name.is_empty() {
            return Ok((None, None));
        }
        let same = |known: &Supervisor| {
            known.school == school && known.name.to_lowercase() == name.to_lowercase()
        };
        if let Some(known) = read.supervisors()?.into_iter().find(same) {
            return Ok((Some(known.id), None));
        }
        let email = check::email("supervisor_email", &draft.supervisor_email)?;
        let (id, phone) = (self.new_id(), String::new());
        let supervisor = Supervisor { id, school, name, email, phone, binned: None };
        Ok((Some(id), Some(supervisor)))
    }

    /// Programme, uniform form and school form. A placement keeps the versions it has as long as
    /// neither programme nor school form is changed to another.
    fn forms_of(
        &mut self,
        draft: &PlacementDraft,
        known: Option<&Placement>,
    ) -> Result<[Arc<FormFile>; 3], AppError> {
        let read = self.store.read();
        let same = known.filter(|placement| placement.programme.id == draft.programme);
        let programme_ref = match same {
            Some(placement) => placement.programme.clone(),
            None => {
                let missing = || AppError::new(ErrorCode::ProgrammeMissing).at("programme");
                let newest = self.shelf.newest(&read, FormKind::Programme)?;
                newest.get(&draft.programme).ok_or_else(missing)?.form_ref()
            }
        };
        let programme = self.shelf.programme(&read, &programme_ref)?;
        let uniform = match same {
            Some(placement) => placement.uniform.clone(),
            None => programme.uniform.clone(),
        };
        let known_form = known.map(|placement| &placement.school_form);
        let wanted = draft.school_form.as_str();
        let school_form = match known_form.filter(|form| form.id == wanted) {
            Some(form) => form.clone(),
            None => self.newest_school_form(&programme, wanted)?,
        };
        let read = self.store.read();
        Ok([
            self.shelf.form(&read, &programme_ref)?,
            self.shelf.form(&read, &uniform)?,
            self.shelf.form(&read, &school_form)?,
        ])
    }

    fn newest_school_form(
        &mut self,
        programme: &Programme,
        wanted: &str,
    ) -> Result<FormRef, AppError> {
        if wanted.is_empty() || wanted == programme.school_form.id {
            return Ok(programme.school_form.clone());
        }
        let missing = || AppError::new(ErrorCode::ReferenceMissing).at("school_form");
        let newest = self.shelf.newest(&self.store.read(), FormKind::School)?;
        Ok(newest.get(wanted).ok_or_else(missing)?.form_ref())
    }
}

fn period(draft: &PlacementDraft) -> Result<(NaiveDate, NaiveDate), AppError> {
    let start = draft.start.ok_or_else(|| AppError::new(ErrorCode::StartMissing).at("start"))?;
    let end = draft.end.ok_or_else(|| AppError::new(ErrorCode::EndMissing).at("end"))?;
    if end < start {
        return Err(AppError::new(ErrorCode::EndBeforeStart).at("end"));
    }
    if start.checked_add_days(Days::new(LONGEST_DAYS)).is_none_or(|latest| end > latest) {
        return Err(AppError::new(ErrorCode::PeriodTooLong).at("end"));
    }
    Ok((start, end))
}
