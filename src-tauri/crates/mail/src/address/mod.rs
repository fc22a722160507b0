//! E-mail addresses, checked strictly before anything is built from them.

mod check;
mod error;

pub use error::AddressError;

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// An address that any server on earth takes: ASCII on the wire, the domain in its IDNA form.
///
/// Quoted local parts, address literals and local parts outside ASCII (which need SMTPUTF8) are
/// refused with a code, because a placement's supervisor has none of these and a typo often does.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address {
    local: String,
    /// Lower case, in ASCII (`xn--…` where needed).
    domain: String,
}

impl Address {
    /// Parses what a user typed; spaces around it are forgiven, nothing else is.
    ///
    /// # Errors
    /// [`AddressError`] names the first thing that is wrong.
    pub fn parse(typed: &str) -> Result<Self, AddressError> {
        check::parse(typed)
    }

    /// The part before the `@`.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The domain as it goes over the wire, in lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The address as people write it, the domain in its own script.
    pub fn shown(&self) -> String {
        let (domain, result) = idna::domain_to_unicode(&self.domain);
        let domain = if result.is_ok() { domain } else { self.domain.clone() };
        format!("{}@{domain}", self.local)
    }

    /// Whether the domain is `domain` or lies below it: used to see that an address fits a school.
    pub fn belongs_to(&self, domain: &str) -> bool {
        let Ok(wanted) = check::domain(domain) else { return false };
        self.domain == wanted
            || self.domain.strip_suffix(&wanted).is_some_and(|rest| rest.ends_with('.'))
    }
}

/// The form on the wire.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(s: &str) -> Result<Self, AddressError> {
        Self::parse(s)
    }
}

impl TryFrom<String> for Address {
    type Error = AddressError;

    fn try_from(s: String) -> Result<Self, AddressError> {
        Self::parse(&s)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> String {
        address.to_string()
    }
}

#[cfg(test)]
mod tests;
