//! The project to look at.

use mentormap_domain::{
    dossier::{DossierEntry, Project},
    ids::PlacementId,
};

use crate::{binder::Binder, error::AppError, wire::activity::ProjectView};

impl Binder {
    /// The project of a placement; empty until it is begun.
    ///
    /// # Errors
    /// `not-found`.
    pub fn project(&mut self, id: PlacementId) -> Result<ProjectView, AppError> {
        let (_, programme) = self.definitions_of(id)?;
        let kept = self.store.read().entries_of::<Project>(id)?.pop();
        let project = kept.as_ref().and_then(DossierEntry::part::<Project>).cloned();
        Ok(ProjectView {
            placement: id,
            asked: programme.project,
            id: kept.map(|entry| entry.id),
            project: project.unwrap_or_default(),
        })
    }
}
