//! What holds a signed evaluation together cannot be thrown away, nor written over by a file.

use mentormap_domain::{
    dossier::{Body, DossierEntry, Signature, Subject},
    evaluation::Evaluation,
    ids::EvaluationId,
};
use mentormap_store::{Reader, Tx};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    evaluation::{hash_of, lock_of},
};

/// A locked evaluation, and the hash of what it says.
pub(crate) struct Sealed {
    evaluation: EvaluationId,
    hash: String,
    /// What is said to somebody who wants to change it.
    refusal: AppError,
}

impl Binder {
    /// Refuses to throw away a version, or a signature that locks an evaluation: opening it
    /// again is the way, with a reason.
    pub(crate) fn may_bin_entry(&self, id: &str) -> Result<(), AppError> {
        let read = self.store.read();
        let Ok(id) = id.parse() else { return Ok(()) };
        let Some(entry) = read.get::<DossierEntry>(&id)? else { return Ok(()) };
        let kept = match &entry.body {
            Body::Version(_) => true,
            Body::Signature(signature) => locks(read, signature)?,
            _ => false,
        };
        if kept { Err(AppError::new(ErrorCode::SignatureKept)) } else { Ok(()) }
    }

    /// Those of these evaluations that are locked now.
    pub(crate) fn sealed(
        &self,
        evaluations: impl Iterator<Item = EvaluationId>,
    ) -> Result<Vec<Sealed>, AppError> {
        let read = self.store.read();
        let mut sealed = Vec::new();
        for id in evaluations {
            let Some(evaluation) = read.get::<Evaluation>(&id)? else { continue };
            if let Some(lock) = lock_of(read, &evaluation)? {
                let hash = hash_of(read, &evaluation)?;
                sealed.push(Sealed { evaluation: id, hash, refusal: self.refusal(&lock) });
            }
        }
        Ok(sealed)
    }
}

/// Refuses when what is sealed says something else after the changes of `tx`.
pub(crate) fn still_sealed(tx: &Tx<'_>, sealed: &[Sealed]) -> Result<(), AppError> {
    for each in sealed {
        let now = tx.get::<Evaluation>(&each.evaluation)?;
        let hash = now.map(|evaluation| hash_of(tx.read(), &evaluation)).transpose()?;
        if hash.as_ref() != Some(&each.hash) {
            return Err(each.refusal.clone());
        }
    }
    Ok(())
}

/// Whether a signature stands under what its evaluation says now.
fn locks(read: Reader<'_>, signature: &Signature) -> Result<bool, AppError> {
    let Subject::Evaluation(id) = signature.subject else { return Ok(false) };
    let Some(evaluation) = read.get::<Evaluation>(&id)? else { return Ok(false) };
    Ok(hash_of(read, &evaluation)? == signature.hash)
}
