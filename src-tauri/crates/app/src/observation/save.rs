//! A new or changed observation.

use std::collections::BTreeSet;

use mentormap_domain::{
    ids::{ObservationId, PersonId},
    observation::Observation,
};

use crate::{
    binder::Binder,
    check,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        observation::{ObservationDraft, ObservationView},
    },
};

impl Binder {
    /// Adds or changes an observation; only its text must be there.
    ///
    /// # Errors
    /// `text-missing`, `text-too-long`, `indicator-unknown`, `not-found`.
    pub fn observation_save(
        &mut self,
        draft: ObservationDraft,
    ) -> Result<Saved<ObservationView>, AppError> {
        let known = draft.id.map(|id| self.observation_record(id)).transpose()?;
        let operation = match known {
            Some(_) => Operation::ObservationChange,
            None => Operation::ObservationAdd,
        };
        let observation = self.observation_of(draft, known)?;
        let saved = self.transact(operation, |tx| Ok(tx.put(&observation)?))?;
        let view = self.observation(observation.id)?;
        Ok(saved.with(view))
    }

    fn observation_of(
        &mut self,
        draft: ObservationDraft,
        known: Option<Observation>,
    ) -> Result<Observation, AppError> {
        let text = check::required("text", &draft.text, check::LONG, ErrorCode::TextMissing)?;
        let activity = check::text("activity", &draft.activity, check::LINE)?;
        self.check_indicators(&draft)?;
        let me: Option<PersonId> = self.me()?;
        Ok(Observation {
            id: known.as_ref().map_or_else(|| self.new_id(), |known| known.id),
            placement: draft.placement,
            author: known.as_ref().map_or(me, |known| known.author),
            date: draft.date.unwrap_or_else(|| self.clock.today()),
            activity,
            text,
            tone: draft.tone,
            visibility: draft.visibility,
            indicators: draft.indicators,
            created: known.map_or_else(|| self.clock.now(), |known| known.created),
            binned: None,
        })
    }

    /// Every indicator stands on the placement's form, and none stands twice.
    fn check_indicators(&mut self, draft: &ObservationDraft) -> Result<(), AppError> {
        let placement = self.placement_record(draft.placement)?;
        let uniform = self.shelf.uniform(&self.store.read(), &placement.uniform)?;
        let mut seen = BTreeSet::new();
        for observed in &draft.indicators {
            let fresh = seen.insert(observed.indicator.as_str());
            if !fresh || uniform.indicator(&observed.indicator).is_none() {
                return Err(AppError::new(ErrorCode::IndicatorUnknown)
                    .at("indicators")
                    .with("id", &observed.indicator));
            }
        }
        Ok(())
    }

    pub(crate) fn observation_record(&self, id: ObservationId) -> Result<Observation, AppError> {
        let found = self.store.read().get::<Observation>(&id)?;
        found.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "observation"))
    }
}
