//! Form definitions: the built-in ones and those a site added.

mod add;
mod list;
mod shelf;

pub(crate) use add::check_form;
pub(crate) use shelf::{Shelf, keep_forms};

use crate::error::AppError;

/// The published JSON Schema of form files.
///
/// # Errors
/// None in practice.
pub fn form_schema() -> Result<String, AppError> {
    Ok(mentormap_exchange::form::schema()?)
}
