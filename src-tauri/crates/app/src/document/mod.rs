//! Papers that must arrive, and files kept in the binder.

mod attach;
mod check;
mod detect;
mod name;
mod papers;

pub use attach::{AttachmentFile, ChosenFile};
pub(crate) use attach::{check_contents, contents_of};
pub(crate) use name::safe_name;

pub use mentormap_domain::dossier::MAX_ATTACHMENT;
