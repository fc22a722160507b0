//! Backups: whole, proven copies of the binder in a folder of their own, and the way back.
//!
//! A target is a folder with one folder per backup and one pool of attachments for all of them:
//!
//! ```text
//! backups/
//!   20261122T140203Z-auto/   mentormap.db  binder.key  backup.json
//!   20261122T150211Z-auto.part/            half-written: no backup
//!   attachments/             sealed contents, each once
//!   erased                   who was erased since: ids only
//! ```
//!
//! Everything in it is sealed as in the binder. A backup is written aside, opened with the key,
//! checked, and only then gets its name; its manifest holds the SHA-256 of what was proven.

mod bundle;
mod compare;
mod copy;
mod finish;
mod forget;
mod look;
mod manifest;
mod mark;
mod mirror;
mod name;
mod pool;
mod stage;
mod target;
mod thin;

#[cfg(test)]
mod tests;

pub use bundle::{pack, unpack};
pub use compare::{Difference, compare};
pub use copy::{Copied, Copy, Progress, copy_closed};
pub use forget::Forgotten;
pub use look::{Looks, prove};
pub use manifest::Manifest;
pub use mirror::mirror;
pub use name::{BackupId, BackupReason};
pub(crate) use pool::copy_whole;
pub use stage::{READY, Staged, finish_restore, stage, swap};
pub use target::{Backup, Backups, Standing, forget_all};
pub use thin::{Thinned, thin};

/// The folder of the backups, beside the database.
pub const FOLDER: &str = "backups";
/// The database in a backup.
pub(crate) const DATABASE: &str = "mentormap.db";
/// The key header in a backup.
pub(crate) const KEY: &str = "binder.key";
/// The manifest in a backup; without one that adds up it is none.
pub(crate) const MANIFEST: &str = "backup.json";
/// The pool of attachments in a target.
pub(crate) const POOL: &str = "attachments";
/// What is added to the name of a backup that is being written.
pub(crate) const PART: &str = ".part";
