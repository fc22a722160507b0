//! The commands as the page calls them.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use mentormap_app::ErrorCode;
use mentormap_shell::options::Options;
use mentormap_shell::place::Place;
use mentormap_shell::state::Desk;
use mentormap_shell::{arrivals, builder, context};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{Manager, WebviewWindow, WebviewWindowBuilder};

/// A window that shows nothing, with the commands of the program and a binder in `folder`.
pub struct Shell {
    app: tauri::App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    /// How many files came.
    files: Cell<u32>,
}

impl Shell {
    pub fn on(folder: &Path, sample: bool) -> Shell {
        Shell::labelled("main", folder, sample)
    }

    fn labelled(label: &str, folder: &Path, sample: bool) -> Shell {
        let app = builder::commands(mock_builder())
            .manage(desk(folder, sample))
            .build(context())
            .expect("the program");
        let window =
            WebviewWindowBuilder::new(&app, label, Default::default()).build().expect("a window");
        Shell { app, window, files: Cell::new(0) }
    }

    pub fn invoke(&self, command: &str, args: Value) -> Result<Value, Value> {
        self.invoke_from("tauri://localhost", command, args)
    }

    fn invoke_from(&self, origin: &str, command: &str, args: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: origin.parse().expect("an address"),
            body: InvokeBody::Json(args),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.into(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().expect("JSON"))
    }

    /// The desk behind the commands.
    pub fn desk(&self) -> tauri::State<'_, Desk> {
        self.app.state()
    }

    /// Names a file as a second start does, and gives the id that the page hears.
    pub fn arrive(&self, file: &Path) -> String {
        let args = ["mentormap".into(), file.to_string_lossy().into_owned()];
        arrivals::second_start(self.app.handle(), args.into(), "");
        self.files.set(self.files.get() + 1);
        format!("arrival-{}", self.files.get())
    }

    /// Makes a binder of An Peeters, protected by a passphrase.
    pub fn set_up(&self) {
        let made = self.desk_call("desk_setup", first_run("An Peeters", "vier groene eenden"));
        assert!(made.is_ok(), "{made:?}");
    }

    pub fn call(&self, name: &str, args: Value) -> Result<Value, Value> {
        self.invoke("call", json!({ "name": name, "args": args }))
    }

    pub fn desk_call(&self, name: &str, args: Value) -> Result<Value, Value> {
        self.invoke("desk_call", json!({ "name": name, "args": args }))
    }
}

/// A desk with the binder in `folder`, not open yet.
fn desk(folder: &Path, sample: bool) -> Desk {
    let options = Options { binder: Some(folder.join("binder")), sample, ..Options::default() };
    Desk::new(Place::find(&options, folder.join("settings")), sample)
}

#[test]
fn a_new_folder_becomes_a_binder() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), false);
    let status = shell.call("binder_status", Value::Null).unwrap();
    assert_eq!(status["first_run"], true);
    assert_eq!(status["sample"], false);
    assert!(!folder.path().join("binder").exists(), "nothing before somebody is named");
    shell.desk_call("desk_setup", first_run("An Peeters", "vier groene eenden")).unwrap();
    let status = shell.call("binder_status", Value::Null).unwrap();
    assert_eq!(status["people"][0]["name"], "An Peeters");
    assert!(folder.path().join("binder").is_dir());
}

/// What the page says at the first run.
fn first_run(name: &str, passphrase: &str) -> Value {
    json!({
        "setup": {
            "language": "nl",
            "name": name,
            "site_name": "",
            "first_intern": null,
            "sample": false
        },
        "passphrase": passphrase
    })
}

#[test]
fn what_is_locked_answers_nothing_until_somebody_unlocks() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), false);
    shell.desk_call("desk_setup", first_run("An Peeters", "vier groene eenden")).unwrap();
    let status = shell.desk_call("lock", Value::Null).unwrap();
    assert_eq!((&status["state"], &status["protected"]), (&json!("locked"), &json!(true)));
    assert_eq!(shell.call("interns", Value::Null).unwrap_err()["code"], "locked");
    assert_eq!(shell.invoke("recovery_save", json!({})).unwrap_err()["code"], "not-found");
    let wrong = shell.desk_call("unlock", json!({ "passphrase": "mis mis mis" })).unwrap_err();
    assert_eq!(wrong["code"], "passphrase-wrong");
    assert!(!wrong.to_string().contains("mis mis"));
    shell.desk_call("unlock", json!({ "passphrase": "vier groene eenden" })).unwrap();
    shell.call("interns", Value::Null).unwrap();
}

#[test]
fn the_sample_is_there_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), true);
    let status = shell.call("binder_status", Value::Null).unwrap();
    assert_eq!((&status["first_run"], &status["sample"]), (&json!(false), &json!(true)));
    assert!(!shell.call("interns", Value::Null).unwrap().as_array().unwrap().is_empty());
}

#[test]
fn the_sample_is_filled_in_once() {
    let folder = tempfile::tempdir().unwrap();
    let count = || desk(folder.path(), true).with(|binder| Ok(binder.interns(())?.len())).unwrap();
    assert_eq!(count(), count());
}

#[test]
fn a_binder_that_is_open_elsewhere_is_told_and_opens_when_it_is_free() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = desk(folder.path(), true);
    elsewhere.with(|_| Ok(())).unwrap();
    let shell = Shell::on(folder.path(), false);
    assert_eq!(shell.call("binder_status", Value::Null).unwrap_err()["code"], "binder-busy");
    drop(elsewhere);
    assert_eq!(shell.call("binder_status", Value::Null).unwrap()["first_run"], false);
}

#[test]
fn a_panic_leaves_the_binder_in_reach() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), false);
    let panicked = catch_unwind(AssertUnwindSafe(|| desk.with::<()>(|_| panic!("on purpose"))));
    assert!(panicked.is_err());
    assert!(desk.with(|binder| binder.binder_status(())).unwrap().first_run);
}

#[test]
fn another_binder_is_taken_and_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let place = || Place::find(&Options::default(), folder.path().join("settings"));
    place().at(folder.path().join("first")).keep().unwrap();
    std::fs::create_dir(folder.path().join("first")).unwrap();

    let desk = Desk::new(place().at(folder.path().join("first")), false);
    desk.move_to(folder.path().join("second")).unwrap();
    assert_eq!(place().folder, folder.path().join("first"), "nothing lies in the other one yet");
    desk.with_desk(|desk| desk.sample_if_new()).unwrap();
    assert_eq!(place().folder, folder.path().join("second"));
    // Choosing what is open already is no change, and no binder that is busy.
    desk.move_to(folder.path().join("second")).unwrap();

    std::fs::write(folder.path().join("first/letter.txt"), "not a binder").unwrap();
    let refused = desk.move_to(folder.path().join("first")).unwrap_err();
    assert_eq!(refused.code, ErrorCode::FolderTaken);
    assert!(!desk.with(|binder| binder.binder_status(())).unwrap().first_run);
    assert_eq!(place().folder, folder.path().join("second"));
}

#[test]
fn what_is_refused_comes_as_a_code() {
    let folder = tempfile::tempdir().unwrap();
    let error = Shell::on(folder.path(), false).call("no_such_command", Value::Null).unwrap_err();
    assert_eq!(error["code"], "arguments-invalid");
    assert_eq!(error["refused"], false);
}

#[test]
fn a_broken_binder_is_told_to_every_command() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("binder")).unwrap();
    std::fs::write(folder.path().join("binder/holiday.jpg"), "not a binder").unwrap();
    let shell = Shell::on(folder.path(), false);
    for _ in 0..2 {
        let error = shell.call("binder_status", Value::Null).unwrap_err();
        assert_eq!(error["code"], "folder-taken");
    }
}

#[test]
fn a_file_that_was_not_saved_in_this_run_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), false);
    for saved in ["saved-1", "/etc/passwd", "../secret.pdf"] {
        let error = shell.invoke("report_open", json!({ "saved": saved })).unwrap_err();
        assert_eq!(error["code"], "not-found");
    }
}

#[test]
fn nobody_else_may_call() {
    let folder = tempfile::tempdir().unwrap();
    let args = json!({ "name": "binder_status", "args": null });
    let other_window = Shell::labelled("other", folder.path(), false);
    assert!(other_window.invoke("call", args.clone()).unwrap_err().is_string());
    let own_window = Shell::on(folder.path(), false);
    assert!(own_window.invoke_from("https://example.org", "call", args).unwrap_err().is_string());
}

#[test]
fn the_page_has_no_way_to_the_plugins() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), false);
    for command in ["plugin:dialog|open", "plugin:opener|open_path", "plugin:window|close"] {
        assert!(shell.invoke(command, json!({})).unwrap_err().is_string(), "{command}");
    }
}

#[test]
fn a_kept_file_is_opened_and_saved_by_id_only() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), false);
    let unknown = "0190a000-0000-7000-8000-000000000001";
    for command in ["attachment_open", "attachment_save"] {
        let error = shell.invoke(command, json!({ "entry": unknown })).unwrap_err();
        assert_eq!(error["code"], "not-found", "{command}");
        for path in ["/etc/passwd", "../binder.key", "file:///etc/hosts"] {
            assert!(shell.invoke(command, json!({ "entry": path })).unwrap_err().is_string());
        }
    }
}

#[test]
fn the_page_cannot_name_files_to_add() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::on(folder.path(), false);
    let args = json!({ "target": { "placement": "/etc/passwd", "of": null, "rule": null } });
    assert!(shell.invoke("attachment_add", args).unwrap_err().is_string());
}
