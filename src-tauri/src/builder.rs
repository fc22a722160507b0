//! Puts the program together, for the real window and for tests without one.

use std::path::Path;
use std::time::{Duration, Instant};

use mentormap_app::log::{self, Event, OpenedAs, System};
use tauri::{App, AppHandle, Builder, DragDropEvent, Manager, Runtime, Window, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::arrivals::{self, Arrivals, second_start};
use crate::commands::{Shown, Stop, handlers};
use crate::folders::{self, Folders};
use crate::logs::Logs;
use crate::options::Options;
use crate::place::Place;
use crate::post::{self, Mailer};
use crate::scratch;
use crate::state::{Desk, SavedFiles};
use crate::window;

/// How often the desk looks whether something is due.
const TICK: Duration = Duration::from_secs(15);

/// The page comes first.
const FIRST: Duration = Duration::from_secs(3);

/// Adds commands, plugins and state to `builder`; the window opens when it runs.
pub fn builder<R: Runtime>(builder: Builder<R>, options: Options) -> Builder<R> {
    let builder = builder
        // First, so that a second start ends before it does anything else.
        .plugin(tauri_plugin_single_instance::init(|app, args, folder| {
            second_start(app, args, &folder);
        }))
        .plugin(window_state());
    commands(builder).on_window_event(at_window).setup(move |app| Ok(set_up(app, &options)?))
}

/// Adds the commands and the dialogs that they use. Tests add their own desk.
pub fn commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .manage(SavedFiles::default())
        .manage(Arrivals::default())
        .manage(Stop::default())
        .manage(Shown::default())
        .invoke_handler(tauri::generate_handler![
            handlers::call,
            handlers::desk_call,
            handlers::report_save,
            handlers::paper_save,
            handlers::recovery_save,
            handlers::report_open,
            handlers::agenda_save,
            handlers::arrival_watch,
            handlers::arrival_open,
            handlers::class_list_choose,
            handlers::form_choose,
            handlers::form_save,
            handlers::fill_choose,
            handlers::fill_file_save,
            handlers::attachment_add,
            handlers::attachment_open,
            handlers::attachment_save,
            handlers::binder_choose,
            handlers::backup_save,
            handlers::backup_choose,
            handlers::second_choose,
            handlers::many_folder,
            handlers::many_write,
            handlers::many_stop,
            handlers::many_show,
            handlers::bundle_save,
            handlers::bundle_open,
            handlers::data_save,
            handlers::overview_save,
            handlers::person_export,
            handlers::invitation_save,
            handlers::invitation_mail,
            handlers::invitation_open,
            handlers::package_save,
            handlers::package_mail,
            handlers::package_open,
            handlers::share_folder_choose,
            handlers::mail_draft_open,
            handlers::mail_attachment_save,
            handlers::mail_open,
            handlers::mail_copy_save,
            handlers::mail_account_test,
            handlers::page_print,
            handlers::diagnostics_show,
            handlers::diagnostics_save
        ])
}

fn set_up<R: Runtime>(app: &mut App<R>, options: &Options) -> tauri::Result<()> {
    let place = Place::find(options, app.path().app_config_dir()?);
    keep_log(app)?;
    scratch::clear(app.handle());
    app.manage(Desk::new(place, options.sample));
    let here = std::env::current_dir().unwrap_or_default();
    arrivals::take(app.handle(), options.files.clone(), &here);
    open_binder(app.handle().clone());
    post::start(app.handle().clone());
    folders::start(app.handle().clone());
    keep_ticking(app.handle().clone());
    window::open(app.handle())
}

/// Has everything that happens from now on noted in the program's log folder.
fn keep_log<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    let logs = Logs::at(app.path().app_log_dir()?);
    app.manage(logs.clone());
    log::set(Box::new(logs));
    log::event(Event::Started { version: env!("CARGO_PKG_VERSION"), system: System::here() });
    Ok(())
}

/// Opens the binder while the page loads. What goes wrong is told to the first command, which
/// tries again.
fn open_binder<R: Runtime>(app: AppHandle<R>) {
    tauri::async_runtime::spawn_blocking(move || {
        let start = Instant::now();
        let status = app.state::<Desk>().with_desk(|desk| desk.desk_status(()));
        let as_what = OpenedAs::from(&status);
        log::event(Event::Opened { as_what, took: start.elapsed() });
        status
    });
}

/// Lets the desk do what is due, as long as the program runs.
fn keep_ticking<R: Runtime>(app: AppHandle<R>) {
    std::thread::spawn(move || {
        std::thread::sleep(FIRST);
        loop {
            tick(&app);
            app.state::<Mailer>().wake();
            app.state::<Folders>().wake();
            app.state::<Desk>().back_up();
            app.state::<Desk>().check();
            std::thread::sleep(TICK);
        }
    });
}

/// What lay open of a binder that was locked goes as well.
fn tick<R: Runtime>(app: &AppHandle<R>) {
    if app.state::<Desk>().tick() {
        scratch::clear(app);
        log::event(Event::Locked { idle: true });
    }
}

/// After a sleep of the machine the time may be up: nothing is shown before that was looked at.
/// A file that is dropped is looked at; the page has no way to its path.
fn at_window<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    match event {
        WindowEvent::Focused(true) => {
            let app = window.app_handle().clone();
            tauri::async_runtime::spawn_blocking(move || tick(&app));
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            arrivals::take(window.app_handle(), paths.clone(), Path::new(""));
        }
        _ => {}
    }
}

/// Size and place of the window, kept between runs; never hidden or without its frame.
fn window_state<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    let flags = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::default().with_state_flags(flags).build()
}
