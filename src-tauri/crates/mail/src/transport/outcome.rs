//! How sending went, in terms that decide what happens next.

use serde::{Deserialize, Serialize};

/// What a server answered, for the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The three digits.
    pub code: u16,
    /// The text on one line, cut at 500 characters.
    pub text: String,
}

/// The outcome of one try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum Outcome {
    /// The server took the message for all receivers.
    Sent { answer: Answer },
    /// The server said no, for good: tell, and wait for the user.
    Refused(Refusal),
    /// Not sent; another try may work: try again by itself.
    Later { reason: Later, answer: Option<Answer> },
    /// The connection is not safe: tell, wait for the user, never go on without safety.
    Never { reason: Never },
    /// The whole message went out and no answer came: ask, never send again by itself.
    PerhapsSent,
}

/// A refusal, with what the server said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    pub reason: Refused,
    /// The receiver that was refused, where it is about one.
    pub receiver: Option<String>,
    /// `None` when the refusal is ours, before the server was asked.
    pub answer: Option<Answer>,
}

/// Why a message is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// Name or password.
    WrongPassword,
    /// The provider wants a password made for programs, not the usual one.
    AppPasswordNeeded,
    /// The provider takes no passwords, or none was given and it wants one.
    SignInNotPossible,
    UnknownReceiver,
    MailboxFull,
    TooLarge,
    SenderRefused,
    /// Seen as unwanted, or not fit to send.
    Content,
    /// The kept bytes are gone or damaged: ours, before the server was asked.
    CopyLost,
    Other,
}

/// Why to try later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Later {
    /// The server can't be found or reached.
    Offline,
    /// The server answered with 4xx.
    Busy,
    /// Silence.
    NoAnswer,
    /// The connection was lost before the message was complete.
    Dropped,
    /// The caller could not make its note; see [`super::Halt`].
    Halted,
}

/// Why this server can't be used as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Never {
    CertificateUntrusted,
    CertificateWrongName,
    /// Expired, or not valid yet: the clock of this computer may be wrong too.
    CertificateDate,
    /// No encryption offered, or something else than TLS came.
    NoTls,
    /// What answers is not a mail server.
    NotMailServer,
}

impl Outcome {
    /// A stable code for the text in the user's language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sent { .. } => "mail-sent",
            Self::Refused(refusal) => refusal.reason.code(),
            Self::Later { reason, .. } => reason.code(),
            Self::Never { reason } => reason.code(),
            Self::PerhapsSent => "mail-perhaps-sent",
        }
    }

    pub(super) fn never(reason: Never) -> Self {
        Self::Never { reason }
    }

    pub(super) fn later(reason: Later) -> Self {
        Self::Later { reason, answer: None }
    }

    /// A refusal of our own, before anything is sent.
    pub(super) fn refused(reason: Refused) -> Self {
        Self::Refused(Refusal { reason, receiver: None, answer: None })
    }
}

impl Refused {
    /// A stable code for the text in the user's language.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongPassword => "mail-wrong-password",
            Self::AppPasswordNeeded => "mail-app-password-needed",
            Self::SignInNotPossible => "mail-sign-in-not-possible",
            Self::UnknownReceiver => "mail-unknown-receiver",
            Self::MailboxFull => "mail-mailbox-full",
            Self::TooLarge => "mail-too-large",
            Self::SenderRefused => "mail-sender-refused",
            Self::Content => "mail-content-refused",
            Self::CopyLost => "mail-copy-lost",
            Self::Other => "mail-refused",
        }
    }
}

impl Later {
    /// A stable code for the text in the user's language.
    pub fn code(self) -> &'static str {
        match self {
            Self::Offline => "mail-offline",
            Self::Busy => "mail-busy",
            Self::NoAnswer => "mail-no-answer",
            Self::Dropped => "mail-dropped",
            Self::Halted => "mail-halted",
        }
    }
}

impl Never {
    /// A stable code for the text in the user's language.
    pub fn code(self) -> &'static str {
        match self {
            Self::CertificateUntrusted => "mail-certificate-untrusted",
            Self::CertificateWrongName => "mail-certificate-wrong-name",
            Self::CertificateDate => "mail-certificate-date",
            Self::NoTls => "mail-no-tls",
            Self::NotMailServer => "mail-not-mail-server",
        }
    }
}
