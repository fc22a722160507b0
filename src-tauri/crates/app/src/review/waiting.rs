//! What waits for the reviewer, or for the mentor after the reviewer.

use std::collections::BTreeMap;

use mentormap_domain::{
    dossier::{Comment, Part, Subject},
    evaluation::{Evaluation, EvaluationState},
    ids::{EvaluationId, InternId, PlacementId},
    intern::Intern,
    placement::Placement,
};

use crate::{binder::Binder, error::AppError, wire::review::ReviewWaiting};

/// Comments that were not dealt with yet, by evaluation.
type Open = BTreeMap<EvaluationId, u32>;

impl Binder {
    /// The evaluations that were handed in and are not final yet, those that the one who writes
    /// now can do something about first, the longest known first.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn reviews_waiting(&mut self, (): ()) -> Result<Vec<ReviewWaiting>, AppError> {
        let read = self.store.read();
        let evaluations = read.evaluations_at_review()?;
        if evaluations.is_empty() {
            return Ok(Vec::new());
        }
        let placements: BTreeMap<PlacementId, Placement> =
            read.placements()?.into_iter().map(|p| (p.id, p)).collect();
        let interns: BTreeMap<InternId, Intern> =
            read.interns()?.into_iter().map(|intern| (intern.id, intern)).collect();
        let open = self.open_comments(&evaluations)?;
        let (me, reviewer) = (self.me()?, self.reviews()?);
        let mut waiting: Vec<ReviewWaiting> = evaluations
            .into_iter()
            .filter_map(|evaluation| {
                let placement = placements.get(&evaluation.placement)?;
                let intern = interns.get(&placement.intern)?;
                let guides = me.is_some_and(|me| placement.mentors.contains(&me));
                let handed_in = evaluation.state == EvaluationState::HandedIn;
                Some(ReviewWaiting {
                    evaluation: evaluation.id,
                    placement: placement.id,
                    intern: intern.id,
                    name: intern.name.clone(),
                    moment: evaluation.moment,
                    state: evaluation.state,
                    comments: open.get(&evaluation.id).copied().unwrap_or_default(),
                    mine: if handed_in { reviewer } else { guides },
                })
            })
            .collect();
        waiting.sort_by_key(|each| !each.mine);
        Ok(waiting)
    }

    fn open_comments(&self, evaluations: &[Evaluation]) -> Result<Open, AppError> {
        let placements: Vec<PlacementId> = evaluations.iter().map(|e| e.placement).collect();
        let entries = self.store.read().entries_of_all(Comment::KIND, &placements, true)?;
        let mut open = Open::new();
        for comment in entries.iter().filter_map(|entry| entry.part::<Comment>()) {
            if let Subject::Evaluation(id) = comment.subject {
                *open.entry(id).or_default() += 1;
            }
        }
        Ok(open)
    }
}
