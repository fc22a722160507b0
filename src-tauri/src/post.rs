//! Sends what waits in the outbox, on a thread of its own: the desk is held for moments only.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use mentormap_app::{AtDesk, Post, send_due};
use tauri::{AppHandle, Manager, Runtime};

use crate::state::Desk;

/// The commands of the page after which something may be due at once.
const SENDS: [&str; 2] = ["mail_queue", "mail_retry"];

/// Wakes the thread that sends.
pub struct Mailer(SyncSender<()>);

impl Mailer {
    /// Has what is due sent; one waking more while it is at it is enough.
    pub fn wake(&self) {
        let _ = self.0.try_send(());
    }

    /// The same after a command of this name.
    pub fn after(&self, command: &str) {
        if SENDS.contains(&command) {
            self.wake();
        }
    }
}

/// The desk of the program, which what runs beside it takes for moments and lets go again.
pub struct Shared<'a>(pub &'a Desk);

impl AtDesk for Shared<'_> {
    fn at_desk<T>(&self, work: impl FnOnce(&mut mentormap_app::Desk) -> T) -> T {
        self.0.quietly(work)
    }
}

/// Starts the thread; it ends with the program.
pub fn start<R: Runtime>(app: AppHandle<R>) {
    let (wake, woken) = sync_channel(1);
    app.manage(Mailer(wake));
    std::thread::spawn(move || send_when(&app, &woken));
}

fn send_when<R: Runtime>(app: &AppHandle<R>, woken: &Receiver<()>) {
    while woken.recv().is_ok() {
        send_due(&Shared(&app.state::<Desk>()), &Post::default());
    }
}
