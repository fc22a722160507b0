//! Why a school's file is refused, in the codes of the program.

use mentormap_fill::{ErrorCode as Fault, FillError};

use crate::error::{AppError, ErrorCode};

impl From<FillError> for AppError {
    fn from(error: FillError) -> AppError {
        let code = match error.code() {
            Fault::UnknownKind => ErrorCode::FillUnknownKind,
            Fault::Damaged => ErrorCode::FillDamaged,
            Fault::Encrypted => ErrorCode::FillProtected,
            Fault::Macros => ErrorCode::FillMacros,
            Fault::Markers => ErrorCode::FillMarkers,
            Fault::XfaOnly => ErrorCode::FillXfa,
            Fault::Signed => ErrorCode::FillSigned,
            Fault::NoFields => ErrorCode::FillNoFields,
            Fault::TooLarge => ErrorCode::FileTooLarge,
            Fault::TooComplex => ErrorCode::FillTooComplex,
            // Values are made to suit the file, so that these are faults of the program.
            Fault::UnknownField | Fault::WrongKind | Fault::UnknownOption | Fault::Write => {
                ErrorCode::Internal
            }
        };
        let error_for = AppError::new(code);
        match error {
            FillError::Markers(name) => error_for.with("name", name),
            _ => error_for,
        }
    }
}
