//! The dossier: saving and reading what is kept around a placement, the same way for every kind.

mod check;

use mentormap_domain::{
    dossier::{Body, DossierEntry, Kind},
    ids::{EntryId, PlacementId},
};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    operation::Operation,
    wire::{
        Saved,
        dossier::{EntryDraft, EntryView},
    },
};

impl Binder {
    /// What is kept of a placement, by kind, then by day.
    ///
    /// # Errors
    /// When the store could not read.
    pub fn dossier(&mut self, placement: PlacementId) -> Result<Vec<EntryView>, AppError> {
        let entries = self.store.read().dossier_of(placement)?;
        Ok(entries.into_iter().map(view).collect())
    }

    /// Adds or changes an entry. What there can be only one of (a day of attendance, a paper of
    /// the programme) is changed when it stands there already.
    ///
    /// # Errors
    /// `not-found`, and what the kind refuses; see the checks.
    pub fn entry_save(&mut self, draft: EntryDraft) -> Result<Saved<EntryView>, AppError> {
        let entry = self.entry_of(draft)?;
        let operation = operation(entry.body.kind());
        let saved = self.transact(operation, |tx| Ok(tx.put(&entry)?))?;
        Ok(saved.with(view(entry)))
    }

    /// The checked entry that a draft makes.
    pub(crate) fn entry_of(&mut self, draft: EntryDraft) -> Result<DossierEntry, AppError> {
        let placement = self.placement_record(draft.placement)?;
        let body = self.checked_body(&placement, draft.body)?;
        let known = match draft.id {
            Some(id) => Some(self.entry_record(id)?),
            None => self.entry_in_its_spot(placement.id, &body)?,
        };
        let same = |known: &DossierEntry| {
            known.placement == placement.id && known.body.kind() == body.kind()
        };
        if !known.as_ref().is_none_or(same) {
            return Err(AppError::new(ErrorCode::NotFound).with("what", "entry"));
        }
        let id = match &known {
            Some(known) => known.id,
            None => self.entry_id(placement.id, &body)?,
        };
        Ok(DossierEntry {
            id,
            placement: placement.id,
            body,
            created: known.map_or_else(|| self.clock.now(), |known| known.created),
            binned: None,
        })
    }

    /// An entry by id.
    pub(crate) fn entry_record(&self, id: EntryId) -> Result<DossierEntry, AppError> {
        let found = self.store.read().get::<DossierEntry>(&id)?;
        found.ok_or_else(|| AppError::new(ErrorCode::NotFound).with("what", "entry"))
    }

    fn entry_in_its_spot(
        &self,
        placement: PlacementId,
        body: &Body,
    ) -> Result<Option<DossierEntry>, AppError> {
        match body.spot() {
            Some(spot) => Ok(self.store.read().entry_at(placement, body.kind(), &spot)?),
            None => Ok(None),
        }
    }
}

/// An entry to read.
pub(crate) fn view(entry: DossierEntry) -> EntryView {
    let DossierEntry { id, placement, body, created, .. } = entry;
    EntryView { id, placement, body, created }
}

/// What saving an entry of this kind is called.
fn operation(kind: Kind) -> Operation {
    match kind {
        Kind::Attendance => Operation::AttendanceSave,
        Kind::Activity => Operation::ActivitySave,
        Kind::Plan => Operation::PlanSave,
        Kind::Project => Operation::ProjectSave,
        Kind::Document => Operation::DocumentSave,
        Kind::Attachment => Operation::AttachmentSave,
        Kind::Meeting => Operation::MeetingSave,
        Kind::Sheet => Operation::SheetSave,
        Kind::Agreement => Operation::AgreementSave,
        Kind::Handover => Operation::HandoverSave,
        Kind::Warning => Operation::WarningSave,
        Kind::Signature => Operation::SignatureSave,
        Kind::Version => Operation::VersionSave,
        Kind::Comment => Operation::CommentSave,
        Kind::View => Operation::ViewSave,
    }
}
