//! A mail message: who, what about, the text, the files; and its one form in bytes.

mod attachment;
mod compose;
mod error;
mod header;
mod id;
mod size;

pub use attachment::{Attachment, ascii_file_name};
pub use compose::Composed;
pub use error::MessageError;
pub use id::{IdError, MessageId};
pub use size::size_on_wire;

pub(crate) use compose::{Shape, write};

use crate::address::Address;
use crate::transport::Envelope;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A person or a house with an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// The name that mail programs show; `None` or blank shows the address.
    pub name: Option<String>,
    pub address: Address,
}

impl Mailbox {
    /// A mailbox with a name.
    pub fn named(name: impl Into<String>, address: Address) -> Self {
        Self { name: Some(name.into()), address }
    }
}

impl From<Address> for Mailbox {
    fn from(address: Address) -> Self {
        Self { name: None, address }
    }
}

/// A message as the user sees it. Text is plain; line ends may be any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub from: Mailbox,
    pub to: Vec<Mailbox>,
    pub cc: Vec<Mailbox>,
    pub subject: String,
    pub text: String,
    pub attachments: Vec<Attachment>,
}

impl Message {
    /// The bytes to send and to keep, with the envelope that belongs to them.
    ///
    /// The same input gives the same bytes; `date` is written in UTC with whole seconds.
    ///
    /// # Errors
    /// [`MessageError`] when a field holds a line break, there is no receiver, and so on.
    pub fn compose(&self, id: &MessageId, date: DateTime<Utc>) -> Result<Composed, MessageError> {
        let bytes = write(self, &Shape::Sent { id, date })?;
        Ok(Composed { bytes, envelope: self.envelope()?, id: id.clone() })
    }

    /// Sender and receivers, each receiver once.
    ///
    /// # Errors
    /// [`MessageError::NoReceiver`] when there is none.
    pub fn envelope(&self) -> Result<Envelope, MessageError> {
        let mut to: Vec<Address> = Vec::new();
        for mailbox in self.to.iter().chain(&self.cc) {
            if !to.contains(&mailbox.address) {
                to.push(mailbox.address.clone());
            }
        }
        if to.is_empty() {
            return Err(MessageError::NoReceiver);
        }
        Ok(Envelope { from: self.from.address.clone(), to })
    }
}

/// The text as it arrives: `\n` between lines, and one at the end.
pub fn canonical_text(text: &str) -> String {
    let mut lines = text.replace("\r\n", "\n").replace('\r', "\n");
    if !lines.ends_with('\n') {
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests;
