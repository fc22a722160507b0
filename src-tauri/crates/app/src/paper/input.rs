//! What every paper starts from, read from the binder.

use mentormap_domain::{
    dossier::Subject, ids::PlacementId, intern::Intern, person::Person, placement::Placement,
    school::School,
};
use mentormap_i18n::Messages;
use mentormap_report::{About, PaperInput};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
};

impl Binder {
    /// The start of a paper about one placement, in the language of the program.
    pub(crate) fn paper_about(&mut self, placement: PlacementId) -> Result<PaperInput, AppError> {
        let placement = self.placement_record(placement)?;
        Ok(PaperInput { about: Some(self.about(placement)?), ..self.paper_plain()? })
    }

    /// The start of a paper about one thing of a placement, with the signatures under what that
    /// says now.
    pub(crate) fn paper_signed(
        &mut self,
        placement: PlacementId,
        subject: Subject,
    ) -> Result<PaperInput, AppError> {
        let signatures = self.valid_signatures(placement, subject)?;
        let signatures = signatures.into_iter().map(|given| self.on_the_wall(given)).collect();
        Ok(PaperInput { signatures, ..self.paper_about(placement)? })
    }

    /// The start of a paper about no placement in particular.
    pub(crate) fn paper_plain(&self) -> Result<PaperInput, AppError> {
        Ok(PaperInput {
            site: self.store.read().site()?,
            about: None,
            lang: self.lang()?,
            date: self.clock.today(),
            signatures: Vec::new(),
        })
    }

    /// The fixed words in the language of the program.
    pub(crate) fn messages(&self) -> Result<Messages, AppError> {
        Ok(Messages::new(self.lang()?.code()))
    }

    fn about(&mut self, placement: Placement) -> Result<About, AppError> {
        let missing = |what: &str| AppError::new(ErrorCode::NotFound).with("what", what);
        let (_, programme) = self.definitions_of(placement.id)?;
        let read = self.store.read();
        let school = read.get::<School>(&placement.school)?.ok_or_else(|| missing("school"))?;
        let intern = read.get::<Intern>(&placement.intern)?.ok_or_else(|| missing("intern"))?;
        let people = read.all::<Person>()?;
        let mentor = |id| people.iter().find(|person| person.id == id).cloned();
        Ok(About {
            school,
            intern,
            group: self.group_of(placement.group)?,
            supervisor: self.supervisor_of(placement.supervisor)?,
            mentors: placement.mentors.iter().filter_map(|id| mentor(*id)).collect(),
            programme,
            placement,
        })
    }
}
