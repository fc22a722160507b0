//! What was typed, laid over what is kept.

use mentormap_domain::{
    dossier::{DossierEntry, SupervisorView},
    evaluation::{Answer, Author, Evaluation, Point},
    ids::{EntryId, EvaluationId, PointId},
};
use mentormap_report::{EvaluationInput, ReportInput};
use uuid::Uuid;

use crate::{
    check,
    error::AppError,
    wire::preview::{Typed, TypedClosing, TypedItem},
};

/// Checks the lengths, as keeping it would.
///
/// # Errors
/// `text-too-long`.
pub(super) fn check(typed: &Typed) -> Result<(), AppError> {
    let long = |field, text: &str| check::text(field, text, check::LONG).map(drop);
    for item in typed.answers.iter().chain(&typed.views) {
        long("value", &item.value)?;
        long("reason", &item.reason)?;
    }
    if let Some(closing) = &typed.closing {
        long("conclusion", &closing.conclusion)?;
        for point in &closing.points {
            long("text", &point.text)?;
            long("expected", &point.expected)?;
        }
    }
    Ok(())
}

impl Typed {
    fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.views.is_empty() && self.closing.is_none()
    }
}

/// Lays `typed` over `input`; `new` is the mentor's evaluation where nothing was kept of it yet.
/// Whether an answer may be kept is not asked: the screen says so beside its field.
pub(super) fn lay_over(input: &mut ReportInput, typed: &Typed, new: &Evaluation) {
    if typed.is_empty() {
        return;
    }
    let (moment, form) = (input.moment, input.school_form.id.clone());
    let mine = |e: &EvaluationInput| {
        e.evaluation.moment == moment && e.evaluation.author == Author::Mentor
    };
    if !input.evaluations.iter().any(mine) {
        let (ratings, points, answers) = (Vec::new(), Vec::new(), Vec::new());
        input.evaluations.push(EvaluationInput {
            evaluation: new.clone(),
            ratings,
            points,
            answers,
        });
    }
    let Some(mentor) = input.evaluations.iter_mut().find(|e| mine(e)) else { return };
    let evaluation = mentor.evaluation.id;
    for item in &typed.answers {
        set_answer(&mut mentor.answers, evaluation, &form, item);
    }
    if let Some(closing) = &typed.closing {
        set_closing(mentor, closing);
    }
    for item in &typed.views {
        set_view(&mut input.dossier, new, evaluation, &form, item);
    }
}

fn set_answer(answers: &mut Vec<Answer>, evaluation: EvaluationId, form: &str, item: &TypedItem) {
    answers.retain(|answer| answer.form != form || answer.item != item.item);
    let (value, reason) = (item.value.trim(), item.reason.trim());
    if !value.is_empty() || !reason.is_empty() {
        answers.push(Answer {
            evaluation,
            form: form.to_owned(),
            item: item.item.clone(),
            value: value.to_owned(),
            reason: reason.to_owned(),
        });
    }
}

fn set_closing(mentor: &mut EvaluationInput, closing: &TypedClosing) {
    let evaluation = mentor.evaluation.id;
    closing.conclusion.trim().clone_into(&mut mentor.evaluation.conclusion);
    mentor.points = (0..)
        .zip(&closing.points)
        .filter(|(_, point)| !point.text.trim().is_empty())
        .map(|(position, point)| Point {
            // Nothing on the pages names it.
            id: PointId::from(Uuid::nil()),
            evaluation,
            kind: point.kind,
            text: point.text.trim().to_owned(),
            expected: point.expected.trim().to_owned(),
            observation: point.observation,
            position,
        })
        .collect();
}

fn set_view(
    dossier: &mut Vec<DossierEntry>,
    new: &Evaluation,
    evaluation: EvaluationId,
    form: &str,
    item: &TypedItem,
) {
    let here = |view: &SupervisorView| {
        view.evaluation == evaluation && view.form == form && view.item == item.item
    };
    dossier.retain(|entry| !entry.part::<SupervisorView>().is_some_and(here));
    if item.value.is_empty() {
        return;
    }
    let view = SupervisorView {
        evaluation,
        form: form.to_owned(),
        item: item.item.clone(),
        value: item.value.clone(),
        reason: item.reason.trim().to_owned(),
    };
    dossier.push(DossierEntry {
        id: EntryId::from(Uuid::nil()),
        placement: new.placement,
        body: view.into(),
        created: new.created,
        binned: None,
    });
}
