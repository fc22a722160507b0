//! The uniform form filled in: the sheet, its ratings, strengths and growth points.

mod lines;
mod lock;
mod point;
mod rating;
mod sheet;
mod version;

pub(crate) use lock::{hash_of, lock_of, valid_signatures};

use mentormap_domain::{
    evaluation::{Author, Evaluation, EvaluationState, Moment},
    ids::PlacementId,
};

use crate::{binder::Binder, error::AppError};

impl Binder {
    /// The evaluation of a moment and author, if anything was entered yet.
    pub(crate) fn evaluation_of(
        &self,
        placement: PlacementId,
        moment: Moment,
        author: Author,
    ) -> Result<Option<Evaluation>, AppError> {
        let all = self.store.read().evaluations_of(placement)?;
        Ok(all.into_iter().find(|e| e.moment == moment && e.author == author))
    }

    /// The evaluation of a moment and author; a new one, not yet written, where there is none.
    pub(crate) fn evaluation_or_new(
        &self,
        placement: PlacementId,
        moment: Moment,
        author: Author,
    ) -> Result<Evaluation, AppError> {
        self.placement_record(placement)?;
        let known = self.evaluation_of(placement, moment, author)?;
        Ok(known.unwrap_or_else(|| Evaluation {
            id: crate::share::evaluation_id(placement, moment, author),
            placement,
            moment,
            author,
            date: None,
            conclusion: String::new(),
            created: self.clock.now(),
            state: EvaluationState::Open,
            version: 1,
        }))
    }
}
