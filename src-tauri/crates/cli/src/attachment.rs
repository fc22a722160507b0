//! The files kept in the binder: listed, and written out.

use std::{fs, path::Path};

use mentormap_app::{AppError, Binder, ErrorCode};

use crate::{
    failure::{Failure, Teller},
    out::say,
    run::{Told, print_json},
};

/// The files of a placement: id, size in bytes, day, name.
pub fn list(binder: &mut Binder, placement: &str, json: bool) -> Result<(), AppError> {
    let files = binder.attachments(id(placement)?)?;
    if json {
        return print_json(&files);
    }
    for file in &files {
        say!("{}\t{}\t{}\t{}", file.id, file.size, file.added, file.name);
    }
    Ok(())
}

/// Writes one file to `out`, which it says nothing about: the name is the caller's.
pub fn write(binder: &Binder, entry: &str, out: &Path, teller: Teller) -> Result<(), Failure> {
    let file = id(entry).and_then(|id| binder.attachment(id)).told(teller)?;
    fs::write(out, &file.bytes).map_err(|_| teller.file(ErrorCode::WriteFailed, out))
}

/// An id; what is none is not found.
fn id<T: std::str::FromStr>(text: &str) -> Result<T, AppError> {
    text.parse().map_err(|_| AppError::new(ErrorCode::NotFound))
}
