//! Whether the binder is sound: one sentence per fault.

use mentormap_app::{AppError, Binder, ErrorCode};

use crate::{out::say, run::print_json};

/// Looks through the binder, quickly or whole.
///
/// # Errors
/// `binder-damaged` when anything is wrong; what is wrong was said by then.
pub fn check(binder: &mut Binder, full: bool, json: bool) -> Result<(), AppError> {
    // The pages first: SQLite does not read them all.
    let mut faults = binder.quick_faults()?;
    if full && faults.is_empty() {
        faults = binder.integrity()?;
    }
    if json {
        print_json(&faults)?;
    } else {
        faults.iter().for_each(|fault| say!("{fault}"));
    }
    if faults.is_empty() { Ok(()) } else { Err(AppError::new(ErrorCode::BinderDamaged)) }
}
