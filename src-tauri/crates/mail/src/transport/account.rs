//! The account that sends: server, security, name and password.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;
use zeroize::Zeroizing;

/// How the connection becomes safe. There is no third way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Security {
    /// TLS from the first byte (port 465).
    Tls,
    /// Plain greeting, then STARTTLS, and nothing said without it (port 587).
    StartTls,
}

/// A password: wiped from memory when dropped, never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes the password over; the caller's copy is the caller's to wipe.
    pub fn new(password: impl Into<String>) -> Self {
        Self(Zeroizing::new(password.into()))
    }

    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Where and as whom to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// User name and password; `None` for a server in the house that asks for none.
    pub sign_in: Option<(String, Password)>,
}

/// How long to wait, each for one step; a slow drip of bytes does not stretch a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// For a connection to one of the server's addresses.
    pub connect: Duration,
    /// For one answer, for the TLS handshake, for one piece of the message going out.
    pub step: Duration,
    /// For the answer after the end of the message, which a server may spend on looking for viruses.
    pub end: Duration,
}

impl Default for Timeouts {
    /// RFC 5321 4.5.3.2 asks for 5 and 10 minutes between servers; a person waits less.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(20),
            step: Duration::from_secs(60),
            end: Duration::from_secs(300),
        }
    }
}
