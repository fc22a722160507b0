//! When the file is not as it should be: found, told apart, set aside, read all the same.
//!
//! Nothing here deletes or overwrites a database. What cannot be used is moved to `set-aside/`.

mod aside;
mod check;
mod holder;
mod note;
mod pages;
mod presence;
mod rescue;
mod wal;

#[cfg(test)]
mod tests;

pub use aside::{beside, set_aside, set_aside_all};
pub use check::{Check, Depth, Fault, FaultKind};
pub use holder::{Holder, HolderNote, holder};
pub use note::CheckNote;
pub use pages::{PAGE, Pages};
pub use presence::{Presence, explain, hindrance};
pub(crate) use rescue::uri;
pub use wal::is_damaged as log_is_damaged;
