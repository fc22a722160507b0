//! The lock on an evaluation: signed, final or at the reviewer, nothing in it changes.

use mentormap_domain::{
    dossier::{EvaluationContent, Signature, Subject, content_hash},
    evaluation::{Evaluation, EvaluationState},
    ids::EvaluationId,
};
use mentormap_store::{Reader, Tx};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    signature::signatures_under,
    wire::{
        Saved,
        review::{LockKind, LockView},
    },
};

/// Everything that an evaluation says.
pub(crate) fn content_of(
    read: Reader<'_>,
    evaluation: &Evaluation,
) -> Result<EvaluationContent, AppError> {
    let id = evaluation.id;
    let (ratings, points) = (read.ratings_of(id)?, read.points_of(id)?);
    Ok(EvaluationContent::new(evaluation, ratings, points, read.answers_of(id)?))
}

/// The hash of what an evaluation says.
pub(crate) fn hash_of(read: Reader<'_>, evaluation: &Evaluation) -> Result<String, AppError> {
    let content = content_of(read, evaluation)?;
    content_hash(&content).ok_or_else(|| AppError::new(ErrorCode::Internal))
}

/// The signatures that stand under what an evaluation says now.
pub(crate) fn valid_signatures(
    read: Reader<'_>,
    evaluation: &Evaluation,
) -> Result<Vec<Signature>, AppError> {
    let subject = Subject::Evaluation(evaluation.id);
    let given = signatures_under(read, evaluation.placement, subject)?;
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let hash = hash_of(read, evaluation)?;
    let given = given.into_iter().map(|(_, signature)| signature);
    Ok(given.filter(|signature| signature.hash == hash).collect())
}

/// Why an evaluation cannot be changed now; none when it can.
pub(crate) fn lock_of(
    read: Reader<'_>,
    evaluation: &Evaluation,
) -> Result<Option<LockView>, AppError> {
    let signed = valid_signatures(read, evaluation)?;
    let kind = match evaluation.state {
        _ if !signed.is_empty() => LockKind::Signed,
        EvaluationState::Open => return Ok(None),
        EvaluationState::HandedIn => LockKind::HandedIn,
        EvaluationState::Agreed => LockKind::Agreed,
        EvaluationState::Final => LockKind::Final,
    };
    let at = signed.iter().map(|signature| signature.at).max();
    Ok(Some(LockView { kind, names: signed.into_iter().map(|s| s.name).collect(), at }))
}

impl Binder {
    /// Changes what an evaluation says: the only way to do so. A new one is written first.
    ///
    /// # Errors
    /// `evaluation-signed`, `evaluation-final`, `evaluation-handed-in`; what `work` refuses.
    pub(crate) fn change_evaluation<T>(
        &mut self,
        operation: Operation,
        evaluation: &Evaluation,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, AppError>,
    ) -> Result<Saved<T>, AppError> {
        self.may_change(evaluation.id)?;
        self.transact(operation, |tx| {
            if tx.get::<Evaluation>(&evaluation.id)?.is_none() {
                tx.put(evaluation)?;
            }
            work(tx)
        })
    }

    /// Refuses when the evaluation, as it is kept, is locked.
    pub(crate) fn may_change(&self, id: EvaluationId) -> Result<(), AppError> {
        let read = self.store.read();
        let Some(kept) = read.get::<Evaluation>(&id)? else { return Ok(()) };
        match lock_of(read, &kept)? {
            None => Ok(()),
            Some(lock) => Err(self.refusal(&lock)),
        }
    }

    /// What the lock says to somebody who wants to change the evaluation.
    pub(crate) fn refusal(&self, lock: &LockView) -> AppError {
        match lock.kind {
            LockKind::Signed => {
                let at = lock.at.map(|at| self.clock.wall(at).format("%d/%m/%Y").to_string());
                AppError::new(ErrorCode::EvaluationSigned)
                    .with("names", lock.names.join(", "))
                    .with("date", at.unwrap_or_default())
            }
            LockKind::Final => AppError::new(ErrorCode::EvaluationFinal),
            LockKind::HandedIn | LockKind::Agreed => AppError::new(ErrorCode::EvaluationHandedIn),
        }
    }

    /// An evaluation by id.
    pub(crate) fn evaluation_record(&self, id: EvaluationId) -> Result<Evaluation, AppError> {
        let found = self.store.read().get::<Evaluation>(&id)?;
        found.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "evaluation"))
    }
}
