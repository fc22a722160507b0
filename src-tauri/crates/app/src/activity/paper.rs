//! Activity list, week planning and project as papers.

use mentormap_domain::{
    NaiveDate,
    dossier::{Project, Subject},
    ids::PlacementId,
};
use mentormap_report::{Report, activity_paper, project_paper, week_paper};

use crate::{binder::Binder, error::AppError};

impl Binder {
    /// The activity list, with everything that the programme names.
    pub(crate) fn activity_list_paper(&mut self, id: PlacementId) -> Result<Report, AppError> {
        let input = self.paper_about(id)?;
        let dossier = self.store.read().dossier_of(id)?;
        Ok(activity_paper(&input, &dossier, &self.messages()?))
    }

    /// The planning of the week of `day`.
    pub(crate) fn week_plan_paper(
        &mut self,
        id: PlacementId,
        day: NaiveDate,
    ) -> Result<Report, AppError> {
        let input = self.paper_about(id)?;
        let dossier = self.store.read().dossier_of(id)?;
        Ok(week_paper(&input, day, &dossier, &self.messages()?))
    }

    /// The project sheet, with the signatures under what it says.
    pub(crate) fn project_sheet(&mut self, id: PlacementId) -> Result<Report, AppError> {
        let kept = self.store.read().entries_of::<Project>(id)?.pop();
        let input = match kept {
            Some(project) => self.paper_signed(id, Subject::Entry(project.id))?,
            None => self.paper_about(id)?,
        };
        let dossier = self.store.read().dossier_of(id)?;
        Ok(project_paper(&input, &dossier, &self.messages()?))
    }
}
