//! Looks into the shared folders now and then, on a thread of its own: a drive that does not answer
//! holds nothing else up.

use std::sync::mpsc::{SyncSender, sync_channel};

use mentormap_app::look_in_folders;
use tauri::{AppHandle, Manager, Runtime};

use crate::post::Shared;
use crate::state::Desk;

/// Wakes the thread that looks.
pub struct Folders(SyncSender<()>);

impl Folders {
    /// Has the folders looked into where it is time to; nothing while it is at it.
    pub fn wake(&self) {
        let _ = self.0.try_send(());
    }
}

/// Starts the thread; it ends with the program.
pub fn start<R: Runtime>(app: AppHandle<R>) {
    let (wake, woken) = sync_channel(1);
    app.manage(Folders(wake));
    std::thread::spawn(move || {
        while woken.recv().is_ok() {
            look_in_folders(&Shared(&app.state::<Desk>()));
        }
    });
}
