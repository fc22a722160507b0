//! Checks of what comes in, with the error beside its field.

use mentormap_domain::NaiveDate;

use crate::error::{AppError, ErrorCode};

/// The longest text that a mentor can write in one field, in characters.
pub(crate) const LONG: usize = 20_000;
/// The longest name or line.
pub(crate) const LINE: usize = 300;

/// The trimmed text, at most `max` characters.
pub(crate) fn text(field: &str, text: &str, max: usize) -> Result<String, AppError> {
    let text = text.trim();
    if text.chars().count() > max {
        return Err(AppError::new(ErrorCode::TextTooLong).at(field).with("max", max));
    }
    Ok(text.to_owned())
}

/// A text that must be there; `missing` says so when it is not.
pub(crate) fn required(
    field: &str,
    value: &str,
    max: usize,
    missing: ErrorCode,
) -> Result<String, AppError> {
    let value = text(field, value, max)?;
    if value.is_empty() { Err(AppError::new(missing).at(field)) } else { Ok(value) }
}

/// A name: one line that must be there.
pub(crate) fn name(field: &str, value: &str) -> Result<String, AppError> {
    required(field, value, LINE, ErrorCode::NameMissing)
}

/// An address to mail to, or nothing: one `@` with something on both sides, no spaces.
pub(crate) fn email(field: &str, value: &str) -> Result<String, AppError> {
    let value = text(field, value, LINE)?;
    let sound = value.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !host.starts_with('.') && !host.contains('@')
    });
    if value.is_empty() || (sound && !value.contains(char::is_whitespace)) {
        return Ok(value);
    }
    Err(AppError::new(ErrorCode::EmailInvalid).at(field))
}

/// A day from the first to the last of `window`.
pub(crate) fn within(
    field: &str,
    day: NaiveDate,
    window: (NaiveDate, NaiveDate),
) -> Result<(), AppError> {
    let (start, end) = window;
    if (start..=end).contains(&day) {
        return Ok(());
    }
    let written = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
    let outside = AppError::new(ErrorCode::DateOutside).at(field);
    Err(outside.with("start", written(start)).with("end", written(end)))
}
