//! Puts the program together, for the real window and for tests without one.

use tauri::{App, AppHandle, Builder, Manager, Runtime};
use tauri_plugin_window_state::StateFlags;

use crate::commands::{Stop, handlers};
use crate::options::Options;
use crate::place::Place;
use crate::scratch;
use crate::state::{Desk, SavedFiles};
use crate::window;

/// Adds commands, plugins and state to `builder`; the window opens when it runs.
pub fn builder<R: Runtime>(builder: Builder<R>, options: Options) -> Builder<R> {
    let builder = builder
        // First, so that a second start ends before it does anything else.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::raise(app)))
        .plugin(window_state());
    commands(builder).setup(move |app| Ok(set_up(app, &options)?))
}

/// Adds the commands and the dialogs that they use. Tests add their own desk.
pub fn commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .manage(SavedFiles::default())
        .manage(Stop::default())
        .invoke_handler(tauri::generate_handler![
            handlers::call,
            handlers::report_save,
            handlers::paper_save,
            handlers::report_open,
            handlers::agenda_save,
            handlers::class_list_choose,
            handlers::form_choose,
            handlers::form_save,
            handlers::fill_choose,
            handlers::fill_file_save,
            handlers::attachment_add,
            handlers::attachment_open,
            handlers::attachment_save,
            handlers::binder_choose,
            handlers::many_folder,
            handlers::many_write,
            handlers::many_stop,
            handlers::many_show,
            handlers::bundle_save,
            handlers::bundle_open,
            handlers::data_save,
            handlers::page_print
        ])
}

fn set_up<R: Runtime>(app: &mut App<R>, options: &Options) -> tauri::Result<()> {
    let place = Place::find(options, app.path().app_config_dir()?);
    scratch::clear(app.handle());
    app.manage(Desk::new(place, options.sample));
    open_binder(app.handle().clone());
    window::open(app.handle())
}

/// Opens the binder while the page loads. What goes wrong is told to the first command, which
/// tries again.
fn open_binder<R: Runtime>(app: AppHandle<R>) {
    tauri::async_runtime::spawn_blocking(move || app.state::<Desk>().with(|_| Ok(())));
}

/// Size and place of the window, kept between runs; never hidden or without its frame.
fn window_state<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    let flags = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::default().with_state_flags(flags).build()
}
