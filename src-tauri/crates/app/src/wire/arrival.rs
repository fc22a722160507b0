//! A file that came from outside, and what it would bring.

use serde::Serialize;
use ts_rs::TS;

use super::{
    class_list::ClassListPreview,
    form::FormOffer,
    share::{InvitationOpened, PackagePreview},
};

/// What a file that came is; nothing of it is taken yet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Arrival {
    /// A form of a school, a uniform form or a programme.
    Form(FormOffer),
    ClassList(ClassListPreview),
    /// Of another binder.
    Package(PackagePreview),
    /// To share with another binder; its code is asked next.
    Invitation(InvitationOpened),
}
