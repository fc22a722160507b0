//! What was agreed and is not done yet.

use mentormap_domain::{
    dossier::{Agreement, Part},
    ids::{EntryId, PlacementId},
};

use crate::{binder::Binder, error::AppError};

/// An agreement that is not done yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenAgreement {
    pub(crate) entry: EntryId,
    pub(crate) placement: PlacementId,
    pub(crate) agreement: Agreement,
}

impl Binder {
    /// The agreements of `placements` that are not done yet, those with the nearest day first,
    /// those without a day last.
    pub(crate) fn open_agreements(
        &self,
        placements: &[PlacementId],
    ) -> Result<Vec<OpenAgreement>, AppError> {
        let entries = self.store.read().entries_of_all(Agreement::KIND, placements, true)?;
        let mut open: Vec<OpenAgreement> = entries
            .into_iter()
            .filter_map(|entry| {
                let agreement = entry.part::<Agreement>()?.clone();
                Some(OpenAgreement { entry: entry.id, placement: entry.placement, agreement })
            })
            .collect();
        open.sort_by_key(|open| (open.agreement.by.is_none(), open.agreement.by, open.entry));
        Ok(open)
    }
}
