//! What the page may ask of the shell.
//!
//! Every answer is worked out on a thread of its own, so that the window never waits.

mod agenda;
mod arrival;
mod attachment;
mod backup;
mod binder;
mod call;
mod class_list;
mod diagnostics;
mod fill;
mod form;
mod mail;
mod many;
mod overview;
mod paper;
mod person;
mod report;
mod save;
mod share;

pub use agenda::agenda_save;
pub use arrival::{arrival_open, arrival_watch};
pub use attachment::{attachment_add, attachment_open, attachment_save};
pub use backup::{backup_choose, backup_save, second_choose};
pub use binder::binder_choose;
pub use call::{call, desk_call};
pub use class_list::class_list_choose;
pub use diagnostics::{Shown, diagnostics_save, diagnostics_show};
pub use fill::{fill_choose, fill_file_save};
pub use form::{form_choose, form_save};
pub use mail::{
    mail_account_test, mail_attachment_save, mail_copy_save, mail_draft_open, mail_open,
};
pub use many::{
    Stop, bundle_open, bundle_save, data_save, many_folder, many_show, many_stop, many_write,
    page_print,
};
pub use overview::overview_save;
pub use paper::{paper_save, recovery_save};
pub use report::report_save;
pub use save::{SavedFile, report_open};
pub use share::{
    invitation_mail, invitation_open, invitation_save, package_mail, package_open, package_save,
    share_folder_choose,
};

pub(crate) use mentormap_app::write_file as write;

use mentormap_app::{AppError, ErrorCode, log};

/// Runs `work` beside the window. A panic inside becomes `internal`; what fails or takes long is
/// noted in the log.
async fn beside<T: Send + 'static, W: FnOnce() -> Result<T, AppError> + Send + 'static>(
    work: W,
) -> Result<T, AppError> {
    let command = command_of(std::any::type_name::<W>());
    let watched = move || match command {
        // These are noted by the name of what they run.
        "call" | "desk_call" => work(),
        command => log::watched(command, work),
    };
    let done = tauri::async_runtime::spawn_blocking(watched).await;
    done.unwrap_or_else(|_| Err(AppError::new(ErrorCode::Internal)))
}

/// The command that a piece of work was written in, by the name that the compiler gives to its
/// type; good for the log only.
fn command_of(work: &'static str) -> &'static str {
    let Some((_, path)) = work.rsplit_once("::commands::") else { return "unknown" };
    let name = path.split("::").nth(1).unwrap_or(path);
    name.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name_of<W>(_: &W) -> &'static str {
        command_of(std::any::type_name::<W>())
    }

    fn through<W: FnOnce()>(work: W) -> &'static str {
        name_of(&move || work())
    }

    #[test]
    fn work_is_noted_by_the_command_that_it_was_written_in() {
        let own = || {};
        let here = "work_is_noted_by_the_command_that_it_was_written_in";
        assert_eq!(name_of(&own), here);
        assert_eq!(through(own), here, "also from within another function");
        let path =
            "x::commands::save::save_made<R, x::commands::report::report_save<R>::{{closure}}>";
        assert_eq!(command_of(path), "report_save");
        assert_eq!(command_of("elsewhere"), "unknown");
    }
}

#[doc(hidden)]
pub mod handlers {
    //! What `generate_handler!` needs of each command.
    pub use super::agenda::*;
    pub use super::arrival::*;
    pub use super::attachment::*;
    pub use super::backup::*;
    pub use super::binder::*;
    pub use super::call::*;
    pub use super::class_list::*;
    pub use super::diagnostics::*;
    pub use super::fill::*;
    pub use super::form::*;
    pub use super::mail::*;
    pub use super::many::*;
    pub use super::overview::*;
    pub use super::paper::*;
    pub use super::person::*;
    pub use super::report::*;
    pub use super::save::*;
    pub use super::share::*;
}
