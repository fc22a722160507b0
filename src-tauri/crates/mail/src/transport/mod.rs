//! Sending one message, and saying exactly how it went.
//!
//! The dialogue is driven here, step by step, because what matters is how far it came: a connection
//! that is lost before the end of the message means "not sent", the same loss one moment later means
//! "perhaps sent", and only one of these may be tried again without asking.

mod account;
mod dialogue;
mod outcome;
mod reply;
mod smtp;
mod trust;
mod verdict;
mod wire;

pub use account::{Account, Password, Security, Timeouts};
pub use outcome::{Answer, Later, Never, Outcome, Refusal, Refused};
pub use smtp::{SetupError, Smtp};
pub use trust::Trust;

use crate::address::Address;
use serde::{Deserialize, Serialize};

/// Who sends and who receives, as the server is told; built from checked addresses only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    pub from: Address,
    pub to: Vec<Address>,
}

/// The caller could not note that the last step comes; nothing more is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Halt;

/// Sends messages.
pub trait Transport {
    /// Sends `bytes` (a composed message) to everybody on the envelope, or to nobody.
    ///
    /// `last_step` is called once, when all is uploaded but the mark that ends the message: from then
    /// on a crash means "perhaps sent", so the caller makes a durable note there. With [`Halt`] the
    /// message is not sent.
    fn send(
        &self,
        envelope: &Envelope,
        bytes: &[u8],
        last_step: &mut dyn FnMut() -> Result<(), Halt>,
    ) -> Outcome;
}
