//! Files that arrive by mail or on a stick and are opened with the program: told apart by their
//! content, then looked at before anything is taken.

mod kind;

use kind::Kind;
pub use kind::{HEAD, largest};

use crate::{
    binder::Binder,
    error::{AppError, ErrorCode},
    wire::arrival::Arrival,
};

impl Binder {
    /// Reads a file that came and keeps it at hand, as the command of its kind does. Nothing is
    /// written. `name` is the name of the file, to show.
    ///
    /// # Errors
    /// `arrival-unknown` for a kind that nothing here opens; `arrival-backup`; what reading its
    /// kind refuses.
    pub fn arrival_open(&mut self, name: &str, bytes: &[u8]) -> Result<Arrival, AppError> {
        let read = match kind::of(bytes) {
            Kind::Form => self.form_offer_open(name, bytes).map(Arrival::Form),
            Kind::ClassList => self.class_list_open(name, bytes).map(Arrival::ClassList),
            Kind::Package => self.package_open(bytes).map(Arrival::Package),
            Kind::Invitation => self.invitation_open(bytes).map(Arrival::Invitation),
            Kind::Unknown => Err(AppError::new(ErrorCode::ArrivalUnknown)),
            Kind::Backup => Err(AppError::new(ErrorCode::ArrivalBackup)),
        };
        read.map_err(unknown)
    }
}

/// What no reader makes anything of is none of the kinds that it was tried as.
fn unknown(error: AppError) -> AppError {
    match error.code {
        ErrorCode::FormatUnknown | ErrorCode::ListFormatUnknown | ErrorCode::EncodingUnknown => {
            AppError::new(ErrorCode::ArrivalUnknown)
        }
        _ => error,
    }
}
