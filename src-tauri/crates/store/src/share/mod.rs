//! Sharing with other binders: which version of each record stands here, and what is known.
//!
//! Nothing is kept until the binder is paired; then every record gets its first version at once,
//! and from there on each change is stamped in its own transaction: an edit, an undo, a thing
//! binned or removed for good. The rules of [`mentormap_domain::share`] say what replaces what.
//!
//! A binder counts its changes under an *author* id of its own. One that was put back to a backup,
//! copied to another place, or that took back what came in a package, counts on under a new one:
//! its old numbers may stand for changes that it no longer has.
//!
//! Until somebody chooses, a record that two changed shows what showed here before; an ordinary
//! edit goes on from that, and leaves what stands beside it alone.

mod choose;
mod forget;
mod home;
mod image;
mod known;
mod pack;
mod partner;
mod scope;
mod stamp;
mod state;
mod take;
mod undo;
mod version;

#[cfg(test)]
mod tests;

pub use choose::{Apart, ApartVersion};
pub use known::ShareSelf;
pub use take::{ShareIncoming, TakeCount, TakeReport};

pub(crate) use forget::{forget_intern, forget_other, forget_taken};
pub(crate) use home::settle;
pub(crate) use stamp::{stamp, stamp_removed};
pub(crate) use undo::step_back;

use mentormap_domain::share::{Package, Scope};

use crate::Table;

/// What tells a record from all others: its kind, and the parts of its key joined by `/`.
pub type ShareKey = (Table, String);

/// The versions that another binder lacks; each value is the record as JSON.
pub type SharePackage = Package<Scope, ShareKey, String>;
