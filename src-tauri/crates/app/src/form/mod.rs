//! Form definitions: the built-in ones and those a site added.

mod add;
mod change;
mod edit;
mod list;
mod offer;
mod out;
mod shelf;
mod version;

pub(crate) use add::check_form;
use add::fault;
pub use offer::MAX_FORM_FILE;
pub(crate) use offer::OpenForm;
pub(crate) use shelf::{Shelf, keep_forms};

use crate::error::AppError;

/// The published JSON Schema of form files.
///
/// # Errors
/// None in practice.
pub fn form_schema() -> Result<String, AppError> {
    Ok(mentormap_exchange::form::schema()?)
}
