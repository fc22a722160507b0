//! Where the supervisor judges otherwise than the mentor: both are kept, and both can be shown.

use mentormap_domain::{
    dossier::{DossierEntry, Part, SupervisorView},
    evaluation::{Author, Evaluation, EvaluationState, Moment},
    ids::PlacementId,
    placement::Placement,
};

use crate::{
    binder::{Binder, put_setting},
    error::AppError,
    operation::Operation,
    wire::{
        Saved,
        report::{ReportChoice, ReportView, SupervisorViewDraft, ViewsDraft},
    },
};

impl Binder {
    /// Keeps the level that the supervisor gives a criterion, with the grounds; an empty level
    /// takes it back. The mentor's evaluation stays as it is, also when it is signed.
    ///
    /// # Errors
    /// `reason-missing` without grounds, `level-unknown`, `text-too-long`, `not-found`.
    pub fn supervisor_view_save(
        &mut self,
        draft: SupervisorViewDraft,
    ) -> Result<Saved<ReportView>, AppError> {
        let SupervisorViewDraft { placement, moment, form, item, value, reason } = draft;
        let record = self.placement_record(placement)?;
        let form = self.chosen_form(&record, Some(&form))?.id;
        let evaluation = self.evaluation_or_new(placement, moment, Author::Mentor)?;
        let taken_back = value.is_empty();
        let view =
            SupervisorView { evaluation: evaluation.id, form: form.clone(), item, value, reason };
        let saved = if taken_back {
            self.drop_view(placement, &view)?
        } else {
            self.keep_view(&evaluation, view)?
        };
        let choice = ReportChoice { placement, moment, form: Some(form), language: None };
        let view = self.report(choice)?;
        Ok(saved.with(view))
    }

    fn drop_view(
        &mut self,
        placement: PlacementId,
        view: &SupervisorView,
    ) -> Result<Saved<()>, AppError> {
        let spot = view.spot().unwrap_or_default();
        let known = self.store.read().entry_at(placement, SupervisorView::KIND, &spot)?;
        self.transact(Operation::ViewSave, |tx| {
            if let Some(entry) = known {
                tx.remove::<DossierEntry>(&entry.id)?;
            }
            Ok(())
        })
    }

    /// The evaluation that it stands beside is written first, where nothing was entered yet.
    fn keep_view(
        &mut self,
        evaluation: &Evaluation,
        view: SupervisorView,
    ) -> Result<Saved<()>, AppError> {
        let placement = self.placement_record(evaluation.placement)?;
        let view = self.level_checked(&placement, view)?;
        let spot = view.spot().unwrap_or_default();
        let known = self.store.read().entry_at(placement.id, SupervisorView::KIND, &spot)?;
        let body = view.into();
        let id = match &known {
            Some(known) => known.id,
            None => self.entry_id(placement.id, &body)?,
        };
        let entry = DossierEntry {
            id,
            placement: placement.id,
            body,
            created: known.map_or_else(|| self.clock.now(), |known| known.created),
            binned: None,
        };
        self.transact(Operation::ViewSave, |tx| {
            if tx.get::<Evaluation>(&evaluation.id)?.is_none() {
                tx.put(evaluation)?;
            }
            Ok(tx.put(&entry)?)
        })
    }

    /// Chooses whether the reports of a placement show both views.
    ///
    /// # Errors
    /// As [`Binder::report`].
    pub fn views_show(&mut self, draft: ViewsDraft) -> Result<Saved<ReportView>, AppError> {
        let placement = self.placement_record(draft.choice.placement)?;
        let saved = self.transact(Operation::ViewsShow, |tx| {
            put_setting(tx, &setting(placement.id), if draft.both { "no" } else { "yes" })
        })?;
        let view = self.report(draft.choice)?;
        Ok(saved.with(view))
    }

    /// Whether the reports of a placement show the mentor's view alone.
    pub(super) fn mentor_only(&self, placement: PlacementId) -> Result<bool, AppError> {
        let chosen = self.store.read().setting(&setting(placement))?;
        Ok(chosen.is_some_and(|value| value == "yes"))
    }

    /// Whether a report is still a draft: a reviewer reads first, and it is not final.
    pub(super) fn is_draft(&self, placement: &Placement, moment: Moment) -> Result<bool, AppError> {
        let evaluation = self.evaluation_of(placement.id, moment, Author::Mentor)?;
        let last = evaluation.is_some_and(|e| e.state == EvaluationState::Final);
        Ok(self.review_asked()? && !last)
    }
}

fn setting(placement: PlacementId) -> String {
    format!("mentor-view-only/{placement}")
}
