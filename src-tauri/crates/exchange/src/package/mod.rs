//! Packages from one binder to another, by a shared folder or by mail: sealed for one receiver,
//! signed by the sender, and refused when anything about them is not right.
//!
//! Sealed with age (X25519), signed with Ed25519, paired once by a code that is shown on one
//! screen and typed on the other. What a package says is none of this module's business: bytes go
//! in and come out.

mod address;
mod content;
mod invitation;
mod sealed;

pub use address::{Address, Identity};
pub use content::{Content, fold, unfold};
pub use invitation::{Code, Guest, Invitation};
pub use sealed::{MAX_PACKAGE, Opened, Outside, open, seal};

/// Why a package or an invitation is refused; nothing of it was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    /// Another kind of file.
    #[error("not a package")]
    NotOne,
    /// Made by a later version of the program.
    #[error("of a newer program")]
    Newer,
    /// Sealed for another binder.
    #[error("for somebody else")]
    NotForMe,
    /// From a binder that this one was never paired with, or no longer trusts.
    #[error("from an unknown sender")]
    UnknownSender,
    /// The end is missing.
    #[error("cut short")]
    CutShort,
    /// Something was changed on the way.
    #[error("altered")]
    Altered,
    /// More than a binder can hold.
    #[error("too large")]
    TooLarge,
    /// The code does not belong to this invitation.
    #[error("wrong code")]
    WrongCode,
    /// The system gave no random bytes.
    #[error("no random bytes")]
    NoRandom,
}

/// Fills `bytes` with random ones of the system.
fn random(bytes: &mut [u8]) -> Result<(), PackageError> {
    getrandom::fill(bytes).map_err(|_| PackageError::NoRandom)
}
