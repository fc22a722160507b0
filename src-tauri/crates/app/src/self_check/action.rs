//! What the team will do.

use mentormap_domain::{
    ids::{CheckActionId, PersonId},
    self_check::SelfCheckAction,
};

use super::save::check_statement;
use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        self_check::{SelfCheckActionDraft, SelfCheckView},
    },
};

impl Binder {
    /// Adds or changes an action of a year.
    ///
    /// # Errors
    /// `not-found`; `agreement-missing` without a text; `mentor-unknown`; `reference-missing` for an
    /// unknown statement; `text-too-long`.
    pub fn self_check_action_save(
        &mut self,
        draft: SelfCheckActionDraft,
    ) -> Result<Saved<SelfCheckView>, AppError> {
        let check = self.self_check_record(draft.year)?;
        if !draft.statement.is_empty() {
            check_statement(&check, &draft.statement)?;
        }
        let known = draft.id.map(|id| self.action_record(id)).transpose()?;
        if known.as_ref().is_some_and(|known| known.year != draft.year) {
            return Err(missing());
        }
        self.may_do(draft.who, known.as_ref().and_then(|known| known.who))?;
        let action = SelfCheckAction {
            id: known.as_ref().map_or_else(|| self.new_id(), |known| known.id),
            year: draft.year,
            statement: draft.statement,
            text: check::required("text", &draft.text, check::LONG, ErrorCode::AgreementMissing)?,
            who: draft.who,
            due: draft.due,
            done: draft.done,
            created: known.map_or_else(|| self.clock.now(), |known| known.created),
        };
        let saved = self.transact(Operation::SelfCheckActionSave, |tx| Ok(tx.put(&action)?))?;
        let view = self.self_check(())?;
        Ok(saved.with(view))
    }

    /// Takes an action away.
    ///
    /// # Errors
    /// `not-found`.
    pub fn self_check_action_remove(
        &mut self,
        id: CheckActionId,
    ) -> Result<Saved<SelfCheckView>, AppError> {
        self.action_record(id)?;
        let saved = self.transact(Operation::SelfCheckActionRemove, |tx| {
            Ok(tx.remove::<SelfCheckAction>(&id)?)
        })?;
        let view = self.self_check(())?;
        Ok(saved.with(view))
    }

    fn action_record(&self, id: CheckActionId) -> Result<SelfCheckAction, AppError> {
        self.store.read().get::<SelfCheckAction>(&id)?.ok_or_else(missing)
    }

    /// Somebody of the site, or who it was already.
    fn may_do(&self, who: Option<PersonId>, before: Option<PersonId>) -> Result<(), AppError> {
        let Some(who) = who.filter(|who| Some(*who) != before) else { return Ok(()) };
        let known = self.store.read().people()?.iter().any(|person| person.id == who);
        if known { Ok(()) } else { Err(AppError::new(ErrorCode::MentorUnknown).at("who")) }
    }
}

fn missing() -> AppError {
    AppError::new(ErrorCode::NotFound).with("what", "action")
}
