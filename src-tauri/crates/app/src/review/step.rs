//! The steps of an evaluation on its way out.

use mentormap_domain::{
    evaluation::{Author, Evaluation, EvaluationState},
    form::Role,
    person::Person,
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        evaluation::EvaluationView,
        review::{LockKind, ReviewStep, StepDraft},
    },
};

impl Binder {
    /// Takes a step. Where no reviewer reads, an open evaluation is made final at once.
    ///
    /// # Errors
    /// `step-refused` when the evaluation does not stand there; `reviewer-only` for agreeing by
    /// somebody else; `evaluation-signed` for taking back what was signed; `not-found`.
    pub fn evaluation_step(&mut self, draft: StepDraft) -> Result<Saved<EvaluationView>, AppError> {
        let evaluation = self.evaluation_record(draft.evaluation)?;
        let state = self.after(&evaluation, draft.step)?;
        let operation = match draft.step {
            ReviewStep::HandIn => Operation::EvaluationHandIn,
            ReviewStep::TakeBack => Operation::EvaluationTakeBack,
            ReviewStep::Agree => Operation::EvaluationAgree,
            ReviewStep::Finish => Operation::EvaluationFinish,
        };
        let next = Evaluation { state, ..evaluation };
        let saved = self.transact(operation, |tx| Ok(tx.put(&next)?))?;
        let view = self.evaluation_view(next.placement, next.moment, next.author)?;
        Ok(saved.with(view))
    }

    /// Where the evaluation stands after a step.
    fn after(
        &self,
        evaluation: &Evaluation,
        step: ReviewStep,
    ) -> Result<EvaluationState, AppError> {
        use EvaluationState::{Agreed, Final, HandedIn, Open};
        let refused = || Err(AppError::new(ErrorCode::StepRefused));
        let review = self.review_asked()?;
        if evaluation.author != Author::Mentor {
            return refused();
        }
        match (step, evaluation.state) {
            (ReviewStep::HandIn, Open) if review => Ok(HandedIn),
            (ReviewStep::Agree, HandedIn) if !self.reviews()? => {
                Err(AppError::new(ErrorCode::ReviewerOnly))
            }
            (ReviewStep::Agree, HandedIn) => Ok(Agreed),
            (ReviewStep::TakeBack, HandedIn | Agreed) => self.unsigned(evaluation).map(|()| Open),
            (ReviewStep::Finish, Agreed) => Ok(Final),
            (ReviewStep::Finish, Open | HandedIn) if !review => Ok(Final),
            _ => refused(),
        }
    }

    fn unsigned(&self, evaluation: &Evaluation) -> Result<(), AppError> {
        let lock = crate::evaluation::lock_of(self.store.read(), evaluation)?;
        match lock.filter(|lock| lock.kind == LockKind::Signed) {
            Some(lock) => Err(self.refusal(&lock)),
            None => Ok(()),
        }
    }

    /// Whether the site wants a reviewer to read what leaves it.
    pub(crate) fn review_asked(&self) -> Result<bool, AppError> {
        Ok(self.store.read().site()?.is_some_and(|site| site.review))
    }

    /// Whether the one who writes now is a reviewer.
    pub(crate) fn reviews(&self) -> Result<bool, AppError> {
        let Some(me) = self.me()? else { return Ok(false) };
        let person = self.store.read().get::<Person>(&me)?;
        Ok(person.is_some_and(|person| person.roles.contains(&Role::Reviewer)))
    }
}
