//! Signing.

use mentormap_domain::{
    dossier::{DossierEntry, Signature, Stroke, Subject},
    evaluation::{Author, EvaluationState},
    ids::EvaluationId,
};

use super::{signatures_under, subject_hash};
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        signature::{SignDraft, Signatures, SignedThing},
    },
};

/// The box that is drawn in.
const WIDTH: u16 = 1000;
const HEIGHT: u16 = 400;
/// The most points that a drawn signature has.
const MOST_POINTS: usize = 20_000;

impl Binder {
    /// Puts a signature under what a thing says now. Who signed it before in the same role signs
    /// anew: there is one signature of each.
    ///
    /// # Errors
    /// `name-missing`, `text-too-long`; `signature-invalid` for points outside the box;
    /// `review-first` for an evaluation that the reviewer has still to read; `not-found`.
    pub fn sign(&mut self, draft: SignDraft) -> Result<Saved<Signatures>, AppError> {
        let SignDraft { placement, subject, role, name, strokes } = draft;
        self.placement_record(placement)?;
        let name = check::name("name", &name)?;
        let strokes = drawn(strokes)?;
        let read = self.store.read();
        let hash = subject_hash(read, placement, subject)?;
        if let Subject::Evaluation(id) = subject {
            self.may_sign(id)?;
        }
        let before = signatures_under(read, placement, subject)?;
        let same = |(_, given): &&(_, Signature)| given.role == role && given.name == name;
        let now = self.clock.now();
        let entry = DossierEntry {
            id: before.iter().find(same).map_or_else(|| self.new_id(), |(id, _)| *id),
            placement,
            body: Signature { subject, role, name, strokes, at: now, hash }.into(),
            created: now,
            binned: None,
        };
        let saved = self.transact(Operation::SignatureSave, |tx| Ok(tx.put(&entry)?))?;
        let signatures = self.signatures(SignedThing { placement, subject })?;
        Ok(saved.with(signatures))
    }

    /// Where a reviewer reads first, nobody signs what may still change.
    fn may_sign(&self, id: EvaluationId) -> Result<(), AppError> {
        let evaluation = self.evaluation_record(id)?;
        let read = matches!(evaluation.state, EvaluationState::Agreed | EvaluationState::Final);
        if evaluation.author == Author::Mentor && self.review_asked()? && !read {
            return Err(AppError::new(ErrorCode::ReviewFirst));
        }
        Ok(())
    }
}

/// The lines that were drawn, without empty ones.
fn drawn(strokes: Vec<Stroke>) -> Result<Vec<Stroke>, AppError> {
    let strokes: Vec<Stroke> = strokes.into_iter().filter(|stroke| !stroke.is_empty()).collect();
    let points = strokes.iter().flatten();
    let inside = points.clone().all(|[x, y]| *x <= WIDTH && *y <= HEIGHT);
    if inside && points.count() <= MOST_POINTS {
        return Ok(strokes);
    }
    Err(AppError::new(ErrorCode::SignatureInvalid).at("strokes"))
}
