//! Why a message can't be made.

use thiserror::Error;

/// What is wrong with a message. `code()` is stable.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MessageError {
    #[error("there is no receiver")]
    NoReceiver,
    #[error("a line break or control character in the subject")]
    SubjectControl,
    #[error("the subject is longer than {0} characters")]
    SubjectTooLong(usize),
    #[error("a line break or control character in a name")]
    NameControl,
    #[error("the kind {0:?} is not a media type")]
    Kind(String),
    #[error("a line break or control character in the name of an attachment")]
    FileNameControl,
    #[error("the date can't be written in a message")]
    Date,
    #[error("the message can't be built: {0}")]
    Build(String),
}

impl MessageError {
    /// A stable code for the text in the user's language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoReceiver => "mail-no-receiver",
            Self::SubjectControl => "mail-subject-control",
            Self::SubjectTooLong(_) => "mail-subject-too-long",
            Self::NameControl => "mail-name-control",
            Self::Kind(_) => "mail-kind",
            Self::FileNameControl => "mail-file-name-control",
            Self::Date => "mail-date",
            Self::Build(_) => "mail-build",
        }
    }
}
