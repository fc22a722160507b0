//! Why a file cannot be read or filled in.

/// What went wrong, with what its text needs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FillError {
    /// Neither a PDF nor a DOCX.
    #[error("this is neither a PDF nor a DOCX")]
    UnknownKind,
    /// Broken off, or not put together as such a file must be.
    #[error("the file is damaged: {0}")]
    Damaged(&'static str),
    /// Protected, with or without a password.
    #[error("the file is protected")]
    Encrypted,
    /// Holds macros: a program inside the document.
    #[error("the file holds macros")]
    Macros,
    /// `{{#rows}}` without its `{{/rows}}`, or across each other.
    #[error("the marks of {0:?} do not belong together")]
    Markers(String),
    /// A form that only one program can show.
    #[error("the file holds an XFA form only")]
    XfaOnly,
    /// Somebody signed it digitally; filling it in would break that.
    #[error("the file is signed digitally")]
    Signed,
    /// Nothing to fill in.
    #[error("the file has no fields")]
    NoFields,
    /// More bytes than `limit`, as it is or unpacked.
    #[error("the file is larger than {limit} bytes")]
    TooLarge { limit: usize },
    /// More parts or deeper ones than any real form has.
    #[error("the file is too complex")]
    TooComplex,
    /// A value for a field that the file does not have.
    #[error("the file has no field {0:?}")]
    UnknownField(String),
    /// A value of another kind than the field, e.g. a text for a check box.
    #[error("the value does not suit the field {0:?}")]
    WrongKind(String),
    /// A choice that the field does not offer.
    #[error("the field {field:?} does not offer {option:?}")]
    UnknownOption { field: String, option: String },
    /// The file could not be put together again.
    #[error("the file could not be written: {0}")]
    Write(String),
}

/// The kind of a [`FillError`], for a catalogue of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    UnknownKind,
    Damaged,
    Encrypted,
    Macros,
    Markers,
    XfaOnly,
    Signed,
    NoFields,
    TooLarge,
    TooComplex,
    UnknownField,
    WrongKind,
    UnknownOption,
    Write,
}

impl FillError {
    /// Its kind.
    pub fn code(&self) -> ErrorCode {
        match self {
            FillError::UnknownKind => ErrorCode::UnknownKind,
            FillError::Damaged(_) => ErrorCode::Damaged,
            FillError::Encrypted => ErrorCode::Encrypted,
            FillError::Macros => ErrorCode::Macros,
            FillError::Markers(_) => ErrorCode::Markers,
            FillError::XfaOnly => ErrorCode::XfaOnly,
            FillError::Signed => ErrorCode::Signed,
            FillError::NoFields => ErrorCode::NoFields,
            FillError::TooLarge { .. } => ErrorCode::TooLarge,
            FillError::TooComplex => ErrorCode::TooComplex,
            FillError::UnknownField(_) => ErrorCode::UnknownField,
            FillError::WrongKind(_) => ErrorCode::WrongKind,
            FillError::UnknownOption { .. } => ErrorCode::UnknownOption,
            FillError::Write(_) => ErrorCode::Write,
        }
    }
}
