//! What the page may ask of the shell.
//!
//! Every answer is worked out on a thread of its own, so that the window never waits.

mod agenda;
mod attachment;
mod binder;
mod call;
mod class_list;
mod fill;
mod form;
mod many;
mod paper;
mod report;
mod save;

pub use agenda::agenda_save;
pub use attachment::{attachment_add, attachment_open, attachment_save};
pub use binder::binder_choose;
pub use call::call;
pub use class_list::class_list_choose;
pub use fill::{fill_choose, fill_file_save};
pub use form::{form_choose, form_save};
pub use many::{
    Stop, bundle_open, bundle_save, data_save, many_folder, many_show, many_stop, many_write,
    page_print,
};
pub use paper::paper_save;
pub use report::report_save;
pub use save::{SavedFile, report_open};

pub(crate) use mentormap_app::write_file as write;

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
    pub use super::agenda::*;
    pub use super::attachment::*;
    pub use super::binder::*;
    pub use super::call::*;
    pub use super::class_list::*;
    pub use super::fill::*;
    pub use super::form::*;
    pub use super::many::*;
    pub use super::paper::*;
    pub use super::report::*;
    pub use super::save::*;
}
