//! What the mentor says directly for a school: another level with the reason, a field's value.

use mentormap_domain::{
    NaiveDate,
    evaluation::{Answer, Author, Evaluation},
    form::{Criterion, Field, FieldKind, SchoolForm},
};
use mentormap_store::Record;

use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        report::{AnswerDraft, ReportChoice, ReportView},
    },
};

impl Binder {
    /// Keeps the level of a criterion or the value of a field; empty takes it back.
    ///
    /// # Errors
    /// `reason-missing` for another level than the derived one without a reason; `level-unknown`,
    /// `number-invalid`, `date-invalid`, `text-too-long`; `not-found` for an unknown item; those
    /// of a locked evaluation.
    pub fn answer_save(&mut self, draft: AnswerDraft) -> Result<Saved<ReportView>, AppError> {
        let placement = self.placement_record(draft.placement)?;
        let form = self.chosen_form(&placement, Some(&draft.form))?;
        let evaluation = self.evaluation_or_new(draft.placement, draft.moment, Author::Mentor)?;
        let answer = answer_of(&draft, &form, &evaluation)?;
        let saved = self.change_evaluation(Operation::AnswerSave, &evaluation, |tx| {
            if !answer.value.is_empty() || !answer.reason.is_empty() {
                tx.put(&answer)?;
            } else if tx.get::<Answer>(&answer.key())?.is_some() {
                tx.remove::<Answer>(&answer.key())?;
            }
            Ok(())
        })?;
        let choice = ReportChoice {
            placement: draft.placement,
            moment: draft.moment,
            form: Some(draft.form),
            language: None,
        };
        let view = self.report(choice)?;
        Ok(saved.with(view))
    }
}

fn answer_of(
    draft: &AnswerDraft,
    form: &SchoolForm,
    evaluation: &Evaluation,
) -> Result<Answer, AppError> {
    let value = check::text("value", &draft.value, check::LONG)?;
    let reason = check::text("reason", &draft.reason, check::LONG)?;
    let criterion = form.criteria().find(|criterion| criterion.id == draft.item);
    let field = form.fields().find(|field| field.id == draft.item);
    match (criterion, field) {
        (Some(criterion), _) => check_level(form, criterion, &value, &reason)?,
        (None, Some(field)) => check_value(field, &value)?,
        (None, None) => return Err(AppError::new(ErrorCode::NotFound).with("id", &draft.item)),
    }
    Ok(Answer {
        evaluation: evaluation.id,
        form: form.id.clone(),
        item: draft.item.clone(),
        value,
        reason,
    })
}

/// A level stands on the scale, and one that replaces the derived level says why.
fn check_level(
    form: &SchoolForm,
    criterion: &Criterion,
    value: &str,
    reason: &str,
) -> Result<(), AppError> {
    if value.is_empty() {
        return Ok(());
    }
    let known = form.scale(&criterion.scale).is_some_and(|scale| scale.label(value).is_some());
    if !known {
        return Err(AppError::new(ErrorCode::LevelUnknown).at("value").with("id", value));
    }
    if criterion.crosswalk.is_some() && reason.is_empty() {
        return Err(AppError::new(ErrorCode::ReasonMissing).at("reason"));
    }
    Ok(())
}

fn check_value(field: &Field, value: &str) -> Result<(), AppError> {
    let refuse = |code| Err(AppError::new(code).at("value"));
    if value.is_empty() {
        return Ok(());
    }
    match &field.kind {
        FieldKind::Number if value.replace(',', ".").parse::<f64>().is_err() => {
            refuse(ErrorCode::NumberInvalid)
        }
        FieldKind::Date if value.parse::<NaiveDate>().is_err() => refuse(ErrorCode::DateInvalid),
        FieldKind::Choice { options } if !options.iter().any(|option| option.id == value) => {
            refuse(ErrorCode::LevelUnknown)
        }
        _ => Ok(()),
    }
}
