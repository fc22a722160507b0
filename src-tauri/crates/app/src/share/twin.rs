//! Ids of what there can be only one of: two binders that begin the same give it the same id.
//!
//! Else a day of attendance that two fill in, or an evaluation that two begin, would be two things
//! in one place, of which only one can stand.

use mentormap_domain::{
    dossier::{Body, DossierEntry},
    evaluation::{Author, Moment},
    ids::{EntryId, EvaluationId, PlacementId},
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{binder::Binder, error::AppError};

/// An id that follows from the place. It begins higher than those that go up with time.
fn id(placement: PlacementId, place: &str) -> Uuid {
    let digest = Sha256::digest(format!("mentormap/{placement}/{place}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[0] |= 0x80;
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// The id of the evaluation of a moment and author.
pub(crate) fn evaluation(placement: PlacementId, moment: Moment, author: Author) -> EvaluationId {
    id(placement, &format!("evaluation/{moment:?}/{author:?}")).into()
}

impl Binder {
    /// The id of a new entry: one of its own, or that of its spot.
    ///
    /// # Errors
    /// When the store could not read.
    pub(crate) fn entry_id(
        &self,
        placement: PlacementId,
        body: &Body,
    ) -> Result<EntryId, AppError> {
        let Some(spot) = body.spot() else { return Ok(self.new_id()) };
        let id = EntryId::from(id(placement, &format!("{:?}/{spot}", body.kind())));
        // One in the bin keeps it.
        let taken = self.store.read().get::<DossierEntry>(&id)?.is_some();
        Ok(if taken { self.new_id() } else { id })
    }
}
