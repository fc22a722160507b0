//! Strengths and growth points.

use mentormap_domain::{evaluation::Point, ids::PointId, observation::Observation};

use super::sheet::point_view;
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        evaluation::{PointDraft, PointView},
    },
};

impl Binder {
    /// Adds or changes a strength or growth point.
    ///
    /// # Errors
    /// `text-missing`, `text-too-long`, `not-found`; those of a locked evaluation.
    pub fn point_save(&mut self, draft: PointDraft) -> Result<Saved<PointView>, AppError> {
        let evaluation = self.evaluation_or_new(draft.placement, draft.moment, draft.author)?;
        let known = self.store.read().points_of(evaluation.id)?;
        let position = match draft.id {
            Some(id) => {
                let point = known.iter().find(|point| point.id == id);
                point.ok_or_else(|| AppError::new(ErrorCode::NotFound))?.position
            }
            None => known.iter().map(|point| point.position + 1).max().unwrap_or(0),
        };
        let point = Point {
            id: draft.id.unwrap_or_else(|| self.new_id()),
            evaluation: evaluation.id,
            kind: draft.kind,
            text: check::required("text", &draft.text, check::LONG, ErrorCode::TextMissing)?,
            expected: check::text("expected", &draft.expected, check::LONG)?,
            observation: draft.observation,
            position,
        };
        self.change_evaluation(Operation::PointSave, &evaluation, |tx| {
            if let Some(observation) = point.observation
                && tx.get::<Observation>(&observation)?.is_none()
            {
                return Err(AppError::new(ErrorCode::NotFound));
            }
            tx.put(&point)?;
            Ok(point_view(point))
        })
    }

    /// Takes a strength or growth point off the sheet.
    ///
    /// # Errors
    /// `not-found`; those of a locked evaluation.
    pub fn point_remove(&mut self, id: PointId) -> Result<Saved<()>, AppError> {
        let missing = || AppError::new(ErrorCode::NotFound);
        let point = self.store.read().get::<Point>(&id)?.ok_or_else(missing)?;
        let evaluation = self.evaluation_record(point.evaluation)?;
        self.change_evaluation(Operation::PointRemove, &evaluation, |tx| {
            Ok(tx.remove::<Point>(&id)?)
        })
    }
}
