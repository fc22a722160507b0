//! Saving one row of the form, and the date and conclusion under it.

use std::collections::BTreeSet;

use mentormap_domain::{
    evaluation::{Evaluation, Rating},
    form::Indicator,
};
use mentormap_store::Record;

use super::sheet::rating_view;
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        evaluation::{EvaluationDraft, EvaluationView, RatingDraft, RatingSaved},
    },
};

impl Binder {
    /// Keeps one row as it stands now; an empty row leaves nothing behind.
    ///
    /// # Errors
    /// `not-found`, `indicator-unknown`, `text-too-long`; those of a locked evaluation.
    pub fn rating_save(&mut self, draft: RatingDraft) -> Result<Saved<RatingSaved>, AppError> {
        let evaluation = self.evaluation_or_new(draft.placement, draft.moment, draft.author)?;
        let (uniform, _) = self.definitions_of(draft.placement)?;
        let indicator = uniform.indicator(&draft.indicator).ok_or_else(|| unknown(&draft))?;
        let rating = rating_of(&draft, &evaluation, indicator)?;
        let saved = self.change_evaluation(Operation::RatingSave, &evaluation, |tx| {
            if rating == Rating::empty(evaluation.id, &rating.indicator) {
                if tx.get::<Rating>(&rating.key())?.is_some() {
                    tx.remove::<Rating>(&rating.key())?;
                }
            } else {
                tx.put(&rating)?;
            }
            Ok(())
        })?;
        let view = self.evaluation_view(draft.placement, draft.moment, draft.author)?;
        let value = RatingSaved {
            rating: rating_view(&rating, indicator),
            filled: view.filled,
            total: view.total,
        };
        Ok(saved.with(value))
    }

    /// Keeps date and conclusion.
    ///
    /// # Errors
    /// `not-found`, `text-too-long`; those of a locked evaluation.
    pub fn evaluation_save(
        &mut self,
        draft: EvaluationDraft,
    ) -> Result<Saved<EvaluationView>, AppError> {
        let mut evaluation = self.evaluation_or_new(draft.placement, draft.moment, draft.author)?;
        evaluation.date = draft.date;
        evaluation.conclusion = check::text("conclusion", &draft.conclusion, check::LONG)?;
        let saved = self.change_evaluation(Operation::EvaluationSave, &evaluation, |tx| {
            Ok(tx.put(&evaluation)?)
        })?;
        let view = self.evaluation_view(draft.placement, draft.moment, draft.author)?;
        Ok(saved.with(view))
    }
}

fn unknown(draft: &RatingDraft) -> AppError {
    AppError::new(ErrorCode::IndicatorUnknown).with("id", &draft.indicator)
}

fn rating_of(
    draft: &RatingDraft,
    evaluation: &Evaluation,
    indicator: &Indicator,
) -> Result<Rating, AppError> {
    let known: BTreeSet<&str> = indicator.levels.iter().flatten().map(|b| b.id.as_str()).collect();
    if draft.underlined.iter().any(|id| !known.contains(id.as_str())) {
        return Err(unknown(draft));
    }
    Ok(Rating {
        evaluation: evaluation.id,
        indicator: draft.indicator.clone(),
        // 'Not yet observable' and a level exclude each other.
        level: draft.level.filter(|_| !draft.not_observable),
        not_observable: draft.not_observable,
        underlined: draft.underlined.iter().cloned().collect(),
        remark: check::text("remark", &draft.remark, check::LONG)?,
    })
}
