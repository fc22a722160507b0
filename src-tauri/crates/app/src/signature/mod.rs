//! Signatures, drawn or typed on this machine, bound to what was signed by its hash.

mod keep;
mod sign;
mod view;

use mentormap_domain::{
    dossier::{AttendanceDay, Body, DossierEntry, Signature, Subject, content_hash},
    evaluation::Evaluation,
    ids::{EntryId, PlacementId},
};
use mentormap_store::Reader;

use crate::{
    error::{AppError, ErrorCode},
    evaluation::hash_of,
};

pub(crate) use keep::still_sealed;
pub(crate) use view::signature_view;

/// The signatures under a thing, first to last, with the entries that hold them.
pub(crate) fn signatures_under(
    read: Reader<'_>,
    placement: PlacementId,
    subject: Subject,
) -> Result<Vec<(EntryId, Signature)>, AppError> {
    let entries = read.entries_of::<Signature>(placement)?;
    let mut given: Vec<(EntryId, Signature)> = entries
        .iter()
        .filter_map(|entry| Some((entry.id, entry.part::<Signature>()?.clone())))
        .filter(|(_, signature)| signature.subject == subject)
        .collect();
    given.sort_by_key(|(id, _)| *id);
    Ok(given)
}

/// The hash of what a thing says now.
///
/// # Errors
/// `not-found` when it is not there, lies in the bin, belongs to another placement, or is of a
/// kind that nobody signs.
pub(crate) fn subject_hash(
    read: Reader<'_>,
    placement: PlacementId,
    subject: Subject,
) -> Result<String, AppError> {
    let missing = || AppError::new(ErrorCode::NotFound).with("what", "subject");
    let hash = match subject {
        Subject::Evaluation(id) => {
            let evaluation = read.get::<Evaluation>(&id)?;
            let evaluation = evaluation.filter(|e| e.placement == placement);
            return hash_of(read, &evaluation.ok_or_else(missing)?);
        }
        Subject::Entry(id) => {
            let entry = read.get::<DossierEntry>(&id)?;
            let entry = entry.filter(|e| e.placement == placement && e.binned.is_none());
            let body = entry.map(|entry| entry.body).filter(signable);
            content_hash(&body.ok_or_else(missing)?)
        }
        Subject::Attendance => {
            let entries = read.entries_of::<AttendanceDay>(placement)?;
            let days: Vec<&AttendanceDay> = entries.iter().filter_map(DossierEntry::part).collect();
            content_hash(&days)
        }
    };
    hash.ok_or_else(|| AppError::new(ErrorCode::Internal))
}

/// What people put their name under.
fn signable(body: &Body) -> bool {
    matches!(body, Body::Meeting(_) | Body::Sheet(_) | Body::Warning(_) | Body::Project(_))
}
