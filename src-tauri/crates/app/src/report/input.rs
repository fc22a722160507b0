//! Everything that a report is made from, read from the binder.

use std::collections::BTreeMap;

use mentormap_domain::{
    dossier::{DossierEntry, Kind},
    form::{FormKind, SchoolForm},
    ids::{GroupId, SupervisorId},
    intern::Intern,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    site::Group,
    text::Lang,
};
use mentormap_report::{EvaluationInput, ReportInput};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::report::ReportChoice,
};

impl Binder {
    /// What the chosen report is made from.
    ///
    /// # Errors
    /// `not-found`; `reference-missing` for an unknown form; `language-unknown` for a language
    /// that the form does not have.
    pub(crate) fn report_input(&mut self, choice: &ReportChoice) -> Result<ReportInput, AppError> {
        let placement = self.placement_record(choice.placement)?;
        let school_form = self.chosen_form(&placement, choice.form.as_deref())?;
        let lang = chosen_language(&school_form, choice.language)?;
        let (uniform, programme) = self.definitions_of(placement.id)?;
        let evaluations = self.evaluation_inputs(&placement)?;
        let missing = |what: &str| AppError::new(ErrorCode::NotFound).with("what", what);
        let read = self.store.read();
        let school = read.get::<School>(&placement.school)?.ok_or_else(|| missing("school"))?;
        let intern = read.get::<Intern>(&placement.intern)?.ok_or_else(|| missing("intern"))?;
        let people: Vec<Person> = read.all::<Person>()?;
        let mentor = |id| people.iter().find(|person: &&Person| person.id == id).cloned();
        Ok(ReportInput {
            site: read.site()?,
            group: self.group_of(placement.group)?,
            school,
            intern,
            programme,
            uniform,
            school_form,
            mentors: placement.mentors.iter().filter_map(|id| mentor(*id)).collect(),
            supervisor: self.supervisor_of(placement.supervisor)?,
            evaluations,
            observations: read.observations_of(placement.id)?,
            free: self.free_days(placement.start, placement.end)?,
            dossier: leaving(read.dossier_of(placement.id)?),
            signatures: self.signed_on(placement.id)?,
            draft: self.is_draft(&placement, choice.moment)?,
            mentor_only: self.mentor_only(placement.id)?,
            authors: people.into_iter().map(|p| (p.id, p.name)).collect::<BTreeMap<_, _>>(),
            moment: choice.moment,
            lang,
            written: self.lang()?,
            date: self.clock.today(),
            placement,
        })
    }

    pub(crate) fn group_of(&self, id: Option<GroupId>) -> Result<Option<Group>, AppError> {
        let read = self.store.read();
        Ok(id.map(|id| read.get::<Group>(&id)).transpose()?.flatten())
    }

    pub(crate) fn supervisor_of(
        &self,
        id: Option<SupervisorId>,
    ) -> Result<Option<Supervisor>, AppError> {
        let read = self.store.read();
        Ok(id.map(|id| read.get::<Supervisor>(&id)).transpose()?.flatten())
    }

    fn evaluation_inputs(&self, placement: &Placement) -> Result<Vec<EvaluationInput>, AppError> {
        let read = self.store.read();
        read.evaluations_of(placement.id)?
            .into_iter()
            .map(|evaluation| {
                Ok(EvaluationInput {
                    ratings: read.ratings_of(evaluation.id)?,
                    points: read.points_of(evaluation.id)?,
                    answers: read.answers_of(evaluation.id)?,
                    evaluation,
                })
            })
            .collect()
    }

    /// The placement's own form, or the newest version of another one.
    pub(crate) fn chosen_form(
        &mut self,
        placement: &Placement,
        wanted: Option<&str>,
    ) -> Result<SchoolForm, AppError> {
        let read = self.store.read();
        let other = wanted.filter(|id| *id != placement.school_form.id && !id.is_empty());
        let Some(id) = other else {
            return self.shelf.school_form(&read, &placement.school_form);
        };
        let missing = || AppError::new(ErrorCode::ReferenceMissing).at("form").with("id", id);
        let newest = self.shelf.newest(&read, FormKind::School)?;
        let form_ref = newest.get(id).ok_or_else(missing)?.form_ref();
        self.shelf.school_form(&read, &form_ref)
    }
}

/// What may leave the site: what a reviewer says to the mentor stays.
fn leaving(mut dossier: Vec<DossierEntry>) -> Vec<DossierEntry> {
    dossier.retain(|entry| entry.body.kind() != Kind::Comment);
    dossier
}

pub(crate) fn chosen_language(form: &SchoolForm, wanted: Option<Lang>) -> Result<Lang, AppError> {
    match wanted {
        None => Ok(form.languages.first().copied().unwrap_or_default()),
        Some(lang) if form.languages.contains(&lang) => Ok(lang),
        Some(lang) => {
            Err(AppError::new(ErrorCode::LanguageUnknown).at("language").with("id", lang.code()))
        }
    }
}
