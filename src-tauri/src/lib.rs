//! The desktop shell: the window, the open binder, the dialogs of the system.
//!
//! Knows no form, no intern and no SQL: it hands every question to `mentormap_app`. The page
//! never sends or gets a path; what it saved is known to it by an id.

pub mod arrivals;
pub mod builder;
pub mod commands;
mod dumps;
mod folders;
mod logs;
mod mail_program;
pub mod options;
pub mod place;
mod post;
mod scratch;
pub mod state;
mod window;

use std::process::ExitCode;

use options::Options;

/// Reads the arguments, opens the window and stays until it is closed.
///
/// An argument that the program does not know gives status 2, a window that could not be
/// made status 1; both say why on the error stream.
pub fn run() -> ExitCode {
    dumps::forbid();
    logs::watch_panics();
    let options = match Options::parse(std::env::args_os().skip(1)) {
        Ok(options) => options,
        Err(reason) => return fail(&reason, 2),
    };
    let context = context();
    match builder::builder(tauri::Builder::default(), options).build(context) {
        Ok(app) => {
            app.run(at_event);
            ExitCode::SUCCESS
        }
        Err(error) => fail(&error.to_string(), 1),
    }
}

/// Takes the files that macOS hands over; leaves nothing behind that was opened to look at.
fn at_event<R: tauri::Runtime>(app: &tauri::AppHandle<R>, event: tauri::RunEvent) {
    match event {
        #[cfg(target_os = "macos")]
        tauri::RunEvent::Opened { urls } => {
            let files = urls.iter().filter_map(|url| url.to_file_path().ok()).collect();
            arrivals::take(app, files, std::path::Path::new(""));
            window::raise(app);
        }
        tauri::RunEvent::Exit => {
            tauri::Manager::state::<state::Desk>(app).close();
            scratch::clear(app);
            mentormap_app::log::event(mentormap_app::log::Event::Ended);
        }
        _ => {}
    }
}

fn fail(reason: &str, status: u8) -> ExitCode {
    eprintln!("mentormap: {reason}");
    ExitCode::from(status)
}

/// Configuration, page, icons and permissions, compiled in.
pub fn context<R: tauri::Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}
