//! An evaluation on its way out of the site.

use mentormap_domain::evaluation::{Evaluation, EvaluationState};

use super::todo::One;
use crate::wire::today::TodoKind;

impl One<'_> {
    /// An evaluation that waits for the reviewer, or for the mentor after the reviewer.
    pub(super) fn review(&mut self, evaluation: Option<&Evaluation>) {
        let Some(evaluation) = evaluation else { return };
        let kind = match evaluation.state {
            EvaluationState::Open | EvaluationState::Final => return,
            EvaluationState::HandedIn => TodoKind::Review,
            EvaluationState::Agreed => TodoKind::Agreed,
        };
        self.plain(kind, &format!("review/{}", evaluation.moment.name()));
    }
}
