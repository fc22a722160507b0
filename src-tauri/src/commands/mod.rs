//! What the page may ask of the shell.
//!
//! Every answer is worked out on a thread of its own, so that the window never waits.

mod binder;
mod call;
mod report;
mod write;

pub use binder::binder_choose;
pub use call::call;
pub use report::{SavedFile, report_open, report_save};

use mentormap_app::{AppError, ErrorCode};

/// Runs `work` beside the window. A panic inside becomes `internal`.
async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(AppError::new(ErrorCode::Internal)))
}

#[doc(hidden)]
pub mod handlers {
    //! What `generate_handler!` needs of each command.
    pub use super::binder::*;
    pub use super::call::*;
    pub use super::report::*;
}
