//! Backups of the binder: made by themselves, in one or two places, and put back.
//!
//! The copy is made in steps between the commands; proving it, thinning, and the second place need
//! no binder and run beside it. What is remembered of them lies beside the database, not in it:
//! it must neither be undone nor come back with a backup.

mod make;
mod note;
mod rows;
mod second;
mod status;
mod work;

pub(crate) use make::before_migration;
pub(crate) use note::{BackupNote, Restore};
pub(crate) use rows::row;
pub(crate) use second::forget_all;
pub(crate) use work::BackupWork;

use std::path::Path;

use mentormap_domain::{DateTime, Utc};

use crate::{
    binder::{DATABASE, ring_path},
    error::AppError,
};

/// Ends what a crash left of putting a backup back in the binder in `folder`.
///
/// # Errors
/// As renaming files; the next opening goes on.
pub(crate) fn finish_restore(folder: &Path, now: DateTime<Utc>) -> Result<(), AppError> {
    let stamp = now.format("%Y%m%dT%H%M%SZ").to_string();
    let database = folder.join(DATABASE);
    Ok(mentormap_store::backup::finish_restore(&database, &ring_path(folder), &stamp)?)
}
