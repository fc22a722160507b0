//! The school's own file: what can be filled in, and the file with it filled in.
//!
//! Two kinds of file behind one face: a PDF with form fields (`pdf`) and a DOCX with
//! placeholders (`docx`). Bytes in, bytes out: no clock, no path, no network; the same input
//! gives the same bytes. Every file is taken for hostile: bounded in memory and time.

mod docx;
mod error;
mod pdf;
mod template;
mod value;

pub use error::{ErrorCode, FillError};
pub use template::{Area, Choice, Field, FieldKind, FileKind, PageSize, Template};
pub use value::{Filled, Options, Overflow, Value, Values};

/// Files over this are refused, in bytes.
pub const MAX_FILE: usize = 24 * 1024 * 1024;

/// What can be filled in in the file `bytes`, in reading order.
///
/// # Errors
/// When it is no such file, is damaged, protected, too large, or has nothing to fill in.
pub fn inspect(bytes: &[u8]) -> Result<Template, FillError> {
    match kind_of(bytes)? {
        FileKind::Pdf => pdf::inspect(bytes),
        FileKind::Docx => docx::inspect(bytes),
    }
}

/// The file `bytes` with `values` filled in, by the full name of the field.
///
/// Fields without a value stay as they are. What does not fit in a field goes on pages at the
/// end and is named in [`Filled::overflow`]; nothing is cut.
///
/// # Errors
/// As [`inspect`], and when a value is for no field of the file or of another kind than it.
pub fn fill(bytes: &[u8], values: &Values, options: &Options<'_>) -> Result<Filled, FillError> {
    match kind_of(bytes)? {
        FileKind::Pdf => pdf::fill(bytes, values, options),
        FileKind::Docx => docx::fill(bytes, values, options),
    }
}

/// Told by the first bytes, never by a name.
fn kind_of(bytes: &[u8]) -> Result<FileKind, FillError> {
    if bytes.len() > MAX_FILE {
        return Err(FillError::TooLarge { limit: MAX_FILE });
    }
    // Readers take a header that begins within the first kilobyte.
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if head.windows(5).any(|window| window == b"%PDF-") {
        return Ok(FileKind::Pdf);
    }
    if bytes.starts_with(docx::COMPOUND) {
        return Err(docx::refuse_compound(bytes));
    }
    if bytes.starts_with(b"PK\x03\x04") { Ok(FileKind::Docx) } else { Err(FillError::UnknownKind) }
}
