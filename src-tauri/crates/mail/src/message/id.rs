//! The Message-ID: chosen once when a message is queued, and the same at every try.

use crate::address::Address;
use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// `unique@domain`, without the angle brackets.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MessageId(String);

/// The text can't be a Message-ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a message id")]
pub struct IdError;

impl MessageId {
    /// An id from something unique (a UUID as text) and the sender's domain.
    ///
    /// # Errors
    /// [`IdError`] unless `unique` is 8 to 64 ASCII letters, digits and hyphens.
    pub fn new(unique: &str, from: &Address) -> Result<Self, IdError> {
        let fits = (8..=64).contains(&unique.len());
        let plain = unique.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if fits && plain { Ok(Self(format!("{unique}@{}", from.domain()))) } else { Err(IdError) }
    }

    /// The id without brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// With its angle brackets, as in the header.
impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl TryFrom<String> for MessageId {
    type Error = IdError;

    fn try_from(s: String) -> Result<Self, IdError> {
        let (unique, domain) = s.split_once('@').ok_or(IdError)?;
        let from = Address::parse(&format!("x@{domain}")).map_err(|_| IdError)?;
        Self::new(unique, &from)
    }
}

impl From<MessageId> for String {
    fn from(id: MessageId) -> String {
        id.0
    }
}
