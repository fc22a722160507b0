//! An intern with all placements, and one placement.

use mentormap_domain::{
    ids::{InternId, PlacementId},
    intern::Intern,
    placement::Placement,
};

use super::Cards;
use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::intern::{InternView, PlacementView},
};

impl Binder {
    /// An intern with all placements, newest first.
    ///
    /// # Errors
    /// `not-found`.
    pub fn intern(&mut self, id: InternId) -> Result<InternView, AppError> {
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "intern");
        let intern = self.store.read().get::<Intern>(&id)?.ok_or_else(missing)?;
        let mut placements = self.store.read().placements_of(id)?;
        placements.sort_by_key(|placement| std::cmp::Reverse((placement.start, placement.id)));
        let placements = placements
            .into_iter()
            .filter(|placement| placement.binned.is_none())
            .map(|placement| self.placement_view(placement))
            .collect::<Result<_, _>>()?;
        Ok(InternView { intern, placements })
    }

    /// A placement, to look at and to change.
    ///
    /// # Errors
    /// `not-found`, also when its intern is in the bin.
    pub fn placement(&mut self, id: PlacementId) -> Result<PlacementView, AppError> {
        let placement = self.placement_record(id)?;
        self.placement_view(placement)
    }

    fn placement_view(&mut self, placement: Placement) -> Result<PlacementView, AppError> {
        let cards = Cards::read(self, std::slice::from_ref(&placement))?;
        let missing = || AppError::new(ErrorCode::NotFound).with("what", "intern");
        let card = cards.card(&placement).ok_or_else(missing)?;
        let colleague = cards.programme(&placement).is_some_and(|programme| programme.colleague);
        let supervisors = self.store.read().supervisors()?;
        let supervisor = supervisors.into_iter().find(|s| Some(s.id) == placement.supervisor);
        Ok(PlacementView {
            card,
            school: placement.school,
            programme: placement.programme,
            school_form: placement.school_form,
            class: placement.class,
            group: placement.group,
            supervisor: placement.supervisor,
            supervisor_name: supervisor.map(|supervisor| supervisor.name),
            mentors: placement.mentors,
            colleague,
            semester: placement.arrangement.semester,
            contacts: placement.arrangement.contacts,
            remark: placement.arrangement.remark,
        })
    }
}
