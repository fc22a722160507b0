//! A placement passed on to another mentor.

use mentormap_domain::{
    dossier::{Body, Handover},
    placement::Placement,
};

use crate::{
    binder::Binder,
    dossier,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        dossier::{EntryDraft, EntryView},
        meeting::HandoverDraft,
    },
};

impl Binder {
    /// Notes the handover and adds the new mentor to the placement, in one step: one undo takes
    /// both back. Who guided it before stays a mentor of it, so that nobody loses sight.
    ///
    /// # Errors
    /// `date-invalid` without a day, `name-missing` without somebody of the site to pass it on
    /// to, each beside its field; `text-too-long`, `not-found`.
    pub fn placement_handover(
        &mut self,
        draft: HandoverDraft,
    ) -> Result<Saved<EntryView>, AppError> {
        let HandoverDraft { placement, date, from, to, text } = draft;
        let date = date.ok_or_else(|| AppError::new(ErrorCode::DateInvalid).at("date"))?;
        let from = from.or(self.me()?).filter(|from| Some(*from) != to);
        let body = Body::from(Handover { date, from, to, text });
        let entry = self.entry_of(EntryDraft { id: None, placement, body })?;
        let mut record = self.placement_record(placement)?;
        if let Some(to) = to {
            add_mentor(&mut record, to);
        }
        let saved = self.transact(Operation::HandoverSave, |tx| {
            tx.put(&entry)?;
            Ok(tx.put(&record)?)
        })?;
        Ok(saved.with(dossier::view(entry)))
    }
}

fn add_mentor(placement: &mut Placement, mentor: mentormap_domain::ids::PersonId) {
    if !placement.mentors.contains(&mentor) {
        placement.mentors.push(mentor);
    }
}
