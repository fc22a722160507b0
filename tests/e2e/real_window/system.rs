//! What lies outside of the page: the dialogs of the system, and programs that check a file.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::thread::sleep;
use std::time::Duration;

use crate::harness::Window;

/// Types `path` in the dialog of the system, as a hand at the keyboard would, and waits for the
/// file.
pub fn save_as(window: &Window, path: &Path) {
    let display = window.display();
    window.wait("the dialog of the system", || dialog(display).is_some());
    let id = dialog(display).expect("the dialog");
    sleep(Duration::from_millis(500));
    hand(display, &["windowfocus", &id]);
    hand(display, &["key", "ctrl+a"]);
    hand(display, &["type", "--delay", "15", path.to_str().expect("a path")]);
    hand(display, &["key", "Return"]);
    window.wait("the file", || fs::metadata(path).is_ok_and(|file| file.len() > 500));
}

/// Types the path of a folder in the dialog of the system that chooses one, and waits until that
/// is gone.
pub fn choose_folder(window: &Window, path: &Path) {
    let display = window.display();
    window.wait("the dialog of the system", || dialog(display).is_some());
    let id = dialog(display).expect("the dialog");
    sleep(Duration::from_millis(500));
    hand(display, &["windowfocus", &id]);
    // A slash opens the field for a path, with the slash in it.
    let rest = path.to_str().and_then(|path| path.strip_prefix('/')).expect("a path");
    hand(display, &["key", "slash"]);
    sleep(Duration::from_millis(300));
    hand(display, &["type", "--delay", "15", rest]);
    hand(display, &["key", "Return"]);
    sleep(Duration::from_millis(300));
    if dialog(display).is_some() {
        hand(display, &["key", "Return"]);
    }
    window.wait("the dialog to close", || dialog(display).is_none());
}

/// Types the path of a file in the dialog of the system that opens one, and waits until that is
/// gone. What is typed before the dialog listens is lost, so it is typed until it was heard.
pub fn choose_file(window: &Window, path: &Path) {
    let display = window.display();
    window.wait("the dialog of the system", || dialog(display).is_some());
    for _ in 0..5 {
        let Some(id) = dialog(display) else { return };
        sleep(Duration::from_millis(700));
        hand(display, &["windowfocus", &id]);
        // A slash opens the field for a path; what stands there then makes room for the whole path.
        hand(display, &["key", "slash"]);
        sleep(Duration::from_millis(300));
        hand(display, &["key", "ctrl+a"]);
        hand(display, &["type", "--delay", "15", path.to_str().expect("a path")]);
        sleep(Duration::from_millis(300));
        hand(display, &["key", "Return"]);
        sleep(Duration::from_millis(1500));
    }
    window.wait("the dialog to close", || dialog(display).is_none());
}

/// The window of the dialog; its title is in the language of the system.
fn dialog(display: &str) -> Option<String> {
    let names = ["Open", "Save", "Opslaan", "Bewaar", "PDF", "bestand", "older", "map"];
    let search = ["search", "--onlyvisible", "--name", "."];
    let found = Command::new("xdotool").env("DISPLAY", display).args(search).output().ok()?;
    let ids = String::from_utf8_lossy(&found.stdout).into_owned();
    ids.lines().map(str::to_owned).find(|id| {
        let name = Command::new("xdotool")
            .env("DISPLAY", display)
            .args(["getwindowname", id])
            .output()
            .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
            .unwrap_or_default();
        !name.contains("Mentormap") && names.iter().any(|each| name.contains(each))
    })
}

fn hand(display: &str, arguments: &[&str]) {
    let done = Command::new("xdotool").env("DISPLAY", display).args(arguments).output();
    assert!(done.expect("xdotool").status.success(), "xdotool {arguments:?}");
}

/// Runs a program that must end well, and gives what it said.
pub fn check(program: &str, arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } =
        Command::new(program).args(arguments).output().expect("the program runs");
    let text = String::from_utf8_lossy(&stdout).into_owned();
    assert!(status.success(), "{program}: {text}{}", String::from_utf8_lossy(&stderr));
    text
}
