//! Why an address is not one; each has a code that the catalogues know.

use thiserror::Error;

/// What is wrong with an address. `code()` is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AddressError {
    #[error("the address is empty")]
    Empty,
    #[error("a line break or another control character")]
    Control,
    #[error("there is no @")]
    NoAt,
    #[error("more than one @")]
    ManyAt,
    #[error("nothing before the @")]
    LocalEmpty,
    #[error("more than 64 characters before the @")]
    LocalTooLong,
    #[error("a dot at the start, at the end, or twice in a row before the @")]
    LocalDots,
    #[error("an accent or another letter that servers do not take before the @")]
    LocalNotAscii,
    #[error("the character {0:?} before the @")]
    LocalCharacter(char),
    #[error("nothing after the @")]
    DomainEmpty,
    #[error("the domain has no dot")]
    DomainNoDot,
    #[error("the domain is not a domain name")]
    Domain,
    #[error("the domain is longer than 253 characters or one of its parts than 63")]
    DomainTooLong,
    #[error("the address is longer than 254 characters")]
    TooLong,
}

impl AddressError {
    /// A stable code for the text in the user's language.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "address-empty",
            Self::Control => "address-control",
            Self::NoAt => "address-no-at",
            Self::ManyAt => "address-many-at",
            Self::LocalEmpty => "address-local-empty",
            Self::LocalTooLong => "address-local-too-long",
            Self::LocalDots => "address-local-dots",
            Self::LocalNotAscii => "address-local-not-ascii",
            Self::LocalCharacter(_) => "address-local-character",
            Self::DomainEmpty => "address-domain-empty",
            Self::DomainNoDot => "address-domain-no-dot",
            Self::Domain => "address-domain",
            Self::DomainTooLong => "address-domain-too-long",
            Self::TooLong => "address-too-long",
        }
    }
}
