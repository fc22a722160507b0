//! The published JSON Schema of form files, generated from the types.

use mentormap_domain::form::FormFile;

use crate::ExchangeError;

/// The JSON Schema (2020-12) of all three kinds of form file, as text.
///
/// # Errors
/// None in practice: a schema can always be written.
pub fn schema() -> Result<String, ExchangeError> {
    super::pretty(&schemars::schema_for!(FormFile))
}
