//! A draft (`.eml`) that opens in the user's own mail program, ready to be read once more and sent.
//!
//! `X-Unsent: 1` makes Outlook and Thunderbird open it for writing; there is no Message-ID, because
//! the program that sends gives its own; file names are ASCII.

use crate::message::{Message, MessageError, Shape, write};
use chrono::{DateTime, Utc};

/// Whether the draft names its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// Leave it to the mail program's own account: the default, and what Outlook needs.
    OfTheProgram,
    /// Write the message's sender, for who has several accounts.
    Named,
}

/// The bytes of an `.eml` file. Receivers may still be missing.
///
/// # Errors
/// [`MessageError`] as for a message that is sent, `NoReceiver` apart.
pub fn draft(
    message: &Message,
    date: DateTime<Utc>,
    sender: Sender,
) -> Result<Vec<u8>, MessageError> {
    write(message, &Shape::Draft { date, with_sender: sender == Sender::Named })
}

#[cfg(test)]
mod tests;
