//! What a file is, told by its content and never by its name.

mod docx;
mod image;
mod pdf;

#[cfg(test)]
pub(crate) mod tests;

use mentormap_domain::dossier::{AttachmentKind, MAX_ATTACHMENT};

use crate::error::{AppError, ErrorCode};

/// Why a content is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Of a kind that is not kept.
    Forbidden,
    /// Of a kind that is kept, but not whole.
    Damaged,
}

/// The kind of a content that can be kept.
///
/// # Errors
/// `attachment-empty`, `attachment-too-large`, `attachment-forbidden`, `attachment-damaged`.
pub(crate) fn kind(bytes: &[u8]) -> Result<AttachmentKind, AppError> {
    if bytes.is_empty() {
        return Err(AppError::new(ErrorCode::AttachmentEmpty));
    }
    if bytes.len() as u64 > MAX_ATTACHMENT {
        return Err(too_large());
    }
    detect(bytes).map_err(|fault| {
        AppError::new(match fault {
            Fault::Forbidden => ErrorCode::AttachmentForbidden,
            Fault::Damaged => ErrorCode::AttachmentDamaged,
        })
    })
}

/// The refusal of a file over the limit, which it names.
pub(crate) fn too_large() -> AppError {
    AppError::new(ErrorCode::AttachmentTooLarge).with("max", MAX_ATTACHMENT / 1_000_000)
}

fn detect(bytes: &[u8]) -> Result<AttachmentKind, Fault> {
    if pdf::begins(bytes) {
        return pdf::check(bytes).map(|()| AttachmentKind::Pdf);
    }
    if bytes.starts_with(image::PNG) {
        return image::check_png(bytes).map(|()| AttachmentKind::Png);
    }
    if bytes.starts_with(image::JPEG) {
        return image::check_jpeg(bytes).map(|()| AttachmentKind::Jpeg);
    }
    if bytes.starts_with(docx::ZIP) {
        return docx::check(bytes).map(|()| AttachmentKind::Docx);
    }
    Err(Fault::Forbidden)
}

/// The place of `word` in `bytes`.
fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}
