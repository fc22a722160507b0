//! Starting the mail program of the user, and knowing whether one started.

use std::path::Path;
#[cfg(target_os = "linux")]
use std::process::{Command, Stdio};

/// How long a launcher may think before it counts as busy with a program that it started.
#[cfg(not(any(target_os = "macos", windows)))]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(4);

/// Opens a message in the mail program; whether one started, as far as the system tells.
pub fn start(message: &Path) -> bool {
    known() && launched(message)
}

/// The program that belongs to messages is looked up first where that can be: a launcher that finds
/// none may show the file in a browser instead.
#[cfg(target_os = "linux")]
fn known() -> bool {
    let mut ask = Command::new("xdg-mime");
    ask.args(["query", "default", "message/rfc822"]).stdin(Stdio::null()).stderr(Stdio::null());
    match ask.output() {
        Ok(answer) if answer.status.success() => !answer.stdout.trim_ascii().is_empty(),
        // A system that can't tell is left to its launcher.
        Ok(_) | Err(_) => true,
    }
}

#[cfg(not(target_os = "linux"))]
fn known() -> bool {
    true
}

/// Both hand it over and answer at once whether there is a program for it.
#[cfg(any(target_os = "macos", windows))]
fn launched(message: &Path) -> bool {
    tauri_plugin_opener::open_path(message, None::<&str>).is_ok()
}

#[cfg(not(any(target_os = "macos", windows)))]
fn launched(message: &Path) -> bool {
    open::that_detached_with_timeout(message, PATIENCE).is_ok()
}
