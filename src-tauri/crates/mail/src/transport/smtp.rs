//! The SMTP transport: set up once, one connection per message.

use super::dialogue::{Dialogue, wire_ready};
use super::outcome::{Answer, Outcome, Refused};
use super::trust::client_config;
use super::{Account, Envelope, Halt, Timeouts, Transport, Trust};
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use std::sync::Arc;
use thiserror::Error;

/// Sends through one account.
pub struct Smtp {
    account: Account,
    timeouts: Timeouts,
    name: ServerName<'static>,
    tls: Arc<ClientConfig>,
}

/// The account can't be used at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SetupError {
    #[error("{0:?} is not the name of a server")]
    Host(String),
    #[error("a line break or NUL in the user name or the password")]
    SignIn,
    #[error("encryption is not available: {0}")]
    Tls(String),
}

impl SetupError {
    /// A stable code for the text in the user's language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Host(_) => "mail-host",
            Self::SignIn => "mail-sign-in-control",
            Self::Tls(_) => "mail-tls-unavailable",
        }
    }
}

impl Smtp {
    /// Checks the account and prepares TLS; connects to nothing yet.
    ///
    /// # Errors
    /// [`SetupError`] for a host that is none, and for control characters in the sign-in.
    pub fn new(account: Account, timeouts: Timeouts, trust: &Trust) -> Result<Self, SetupError> {
        let host = || SetupError::Host(account.host.clone());
        let ascii = idna::domain_to_ascii(account.host.trim()).map_err(|_| host())?;
        let name = ServerName::try_from(ascii.clone()).map_err(|_| host())?;
        let control = |text: &str| text.chars().any(char::is_control);
        let sign_in = account.sign_in.as_ref();
        if sign_in.is_some_and(|(user, word)| control(user) || control(word.reveal())) {
            return Err(SetupError::SignIn);
        }
        let tls = client_config(trust).map_err(|e| SetupError::Tls(e.to_string()))?;
        Ok(Self { account: Account { host: ascii, ..account }, timeouts, name, tls })
    }

    /// The test button: connects, secures, signs in, and leaves without sending anything.
    ///
    /// # Errors
    /// The [`Outcome`] that a message would have had.
    pub fn try_out(&self) -> Result<Answer, Outcome> {
        let (dialogue, answer) = self.signed_in()?;
        dialogue.quit();
        Ok(answer)
    }

    fn signed_in(&self) -> Result<(Dialogue, Answer), Outcome> {
        let mut dialogue = Dialogue::open(&self.account, self.timeouts, &self.tls, &self.name)?;
        let answer = dialogue.sign_in(self.account.sign_in.as_ref())?;
        Ok((dialogue, answer))
    }
}

impl Transport for Smtp {
    fn send(
        &self,
        envelope: &Envelope,
        bytes: &[u8],
        last_step: &mut dyn FnMut() -> Result<(), Halt>,
    ) -> Outcome {
        if envelope.to.is_empty() || !wire_ready(bytes) {
            return Outcome::refused(Refused::Content);
        }
        let sent = self.signed_in().and_then(|(mut dialogue, _)| {
            let outcome = dialogue.message(envelope, bytes, last_step);
            match outcome {
                Ok(answer) => {
                    dialogue.quit();
                    Ok(answer)
                }
                Err(outcome) => {
                    if matches!(outcome, Outcome::Refused(_)) {
                        dialogue.quit();
                    }
                    Err(outcome)
                }
            }
        });
        match sent {
            Ok(answer) => Outcome::Sent { answer },
            Err(outcome) => outcome,
        }
    }
}

/// Host and port only: the password stays out of every log.
impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Smtp")
            .field("host", &self.account.host)
            .field("port", &self.account.port)
            .finish_non_exhaustive()
    }
}
