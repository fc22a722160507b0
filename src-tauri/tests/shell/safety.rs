//! What the page is allowed, word for word: a change here is a decision, not a side effect.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_json::from_str(&fs::read_to_string(path).expect("the file")).expect("JSON")
}

#[test]
fn the_page_loads_and_runs_nothing_but_itself() {
    let config = read("tauri.conf.json");
    assert_eq!(
        config["app"]["security"],
        json!({
            "csp": {
                "default-src": "'none'",
                "script-src": "'self'",
                "style-src": "'self'",
                "font-src": "'self'",
                "img-src": "'self'",
                "connect-src": "ipc: http://ipc.localhost",
                "object-src": "'none'",
                "base-uri": "'none'",
                "form-action": "'none'",
                "frame-ancestors": "'none'"
            },
            "headers": {
                "Cross-Origin-Opener-Policy": "same-origin",
                "Cross-Origin-Resource-Policy": "same-origin",
                "X-Content-Type-Options": "nosniff",
                "Permissions-Policy":
                    "camera=(), microphone=(), geolocation=(), display-capture=(), usb=()"
            },
            "freezePrototype": true,
            "assetProtocol": { "enable": false, "scope": [] },
            "capabilities": ["main"]
        })
    );
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert!(config["build"].get("devUrl").is_none(), "no remote page");
    assert_eq!(config["build"]["removeUnusedCommands"], true);
}

#[test]
fn the_page_may_call_its_own_commands_and_no_plugin() {
    let mut files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!((files.next().as_deref(), files.next()), (Some("main.json"), None));

    let mut capability = read("capabilities/main.json");
    let words = capability.as_object_mut().unwrap();
    words.retain(|key, _| !["$schema", "description"].contains(&key.as_str()));
    assert_eq!(
        capability,
        json!({
            "identifier": "main",
            "local": true,
            "windows": ["main"],
            "permissions":
                [
                "allow-call",
                "allow-desk-call",
                "allow-report-save",
                "allow-paper-save",
                "allow-recovery-save",
                "allow-report-open",
                "allow-agenda-save",
                "allow-arrival-watch",
                "allow-arrival-open",
                "allow-class-list-choose",
                "allow-form-choose",
                "allow-form-save",
                "allow-fill-choose",
                "allow-fill-file-save",
                "allow-attachment-add",
                "allow-attachment-open",
                "allow-attachment-save",
                "allow-binder-choose",
                "allow-backup-save",
                "allow-backup-choose",
                "allow-second-choose",
                "allow-many-folder",
                "allow-many-write",
                "allow-many-stop",
                "allow-many-show",
                "allow-bundle-save",
                "allow-bundle-open",
                "allow-data-save",
                "allow-overview-save",
                "allow-person-export",
                "allow-invitation-save",
                "allow-invitation-mail",
                "allow-invitation-open",
                "allow-package-save",
                "allow-package-mail",
                "allow-package-open",
                "allow-share-folder-choose",
                "allow-mail-draft-open",
                "allow-mail-attachment-save",
                "allow-mail-open",
                "allow-mail-copy-save",
                "allow-mail-account-test",
                "allow-page-print",
                "allow-diagnostics-show",
                "allow-diagnostics-save"
            ]
        })
    );
}

#[test]
fn developer_tools_stay_out_of_the_released_program() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
    assert!(!manifest.unwrap().contains("devtools"));
}

#[test]
fn the_window_takes_no_extensions_or_autofill() {
    let config = read("tauri.conf.json");
    let windows = config["app"]["windows"].as_array().expect("windows");
    let [window] = windows.as_slice() else { panic!("one window") };
    assert_eq!(window["create"], false, "made in window.rs, with its refusals");
    let off = [
        "generalAutofillEnabled",
        "zoomHotkeysEnabled",
        "browserExtensionsEnabled",
        "allowLinkPreview",
    ];
    for what in off {
        assert_eq!(window[what], false, "{what}");
    }
    // The shell takes the path of what is dropped; the page may not listen to the event.
    assert_eq!(window["dragDropEnabled"], true);
    assert!(window.get("url").is_none() && window.get("devtools").is_none());
}

#[test]
fn the_window_keeps_nothing_and_leads_nowhere() {
    let made = text("src/window.rs");
    for refusal in [
        ".incognito(!is_driven())",
        ".on_navigation(is_own_page)",
        ".on_new_window(|_, _| NewWindowResponse::Deny)",
        ".on_download(|_, _| false)",
    ] {
        assert!(made.contains(refusal), "{refusal}");
    }
}

#[test]
fn the_plugins_are_these_and_no_other() {
    let manifest = text("Cargo.toml");
    let names = manifest.lines().filter_map(|line| line.split([' ', '=']).next());
    let plugins: Vec<&str> = names.filter(|name| name.starts_with("tauri-plugin-")).collect();
    let known = ["dialog", "opener", "single-instance", "window-state"];
    assert_eq!(plugins, known.map(|name| format!("tauri-plugin-{name}")));
}

#[test]
fn nothing_is_opened_but_what_was_written_in_this_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut opened = 0;
    for path in rust_files(&folder) {
        let source = fs::read_to_string(&path).expect("a source file");
        // One fixed question, which opens nothing: what program belongs to messages.
        let asks = path.ends_with("mail_program.rs");
        let question = r#"Command::new("xdg-mime");
    ask.args(["query", "default", "message/rfc822"])"#;
        assert_eq!(source.matches(question).count(), usize::from(asks), "{path:?}");
        assert_eq!(source.matches("Command::new").count(), usize::from(asks), "{path:?}");
        assert!(!source.contains("open_url") && !source.contains("reveal_item"), "{path:?}");
        opened += source.matches("open_path(").count();
        opened += source.matches("open::that").count();
    }
    // Saved in this run, by id; laid out in the folder of copies (many, attachment, and mail by the
    // opener on two systems and by the same without it on the others).
    assert!(opened <= 5, "{opened} places that open files: look at each, then raise this");
}

#[test]
fn the_built_page_runs_nothing_inline_and_fetches_nothing() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    let index = fs::read_to_string(page.join("index.html")).expect("the built page");
    for script in index.split("<script").skip(1) {
        let (tag, rest) = script.split_once('>').expect("a tag");
        assert!(tag.contains("src=\"/assets/"), "{tag}");
        assert!(rest.trim_start().starts_with("</script"), "{rest:.40}");
    }
    for inline in ["<style", "style=", "onload=", "onerror=", "javascript:", "http:", "https:"] {
        assert!(!index.contains(inline), "{inline}");
    }
    for entry in fs::read_dir(page.join("assets")).expect("assets").flatten() {
        let name = entry.file_name().into_string().expect("a name");
        let Ok(source) = fs::read_to_string(entry.path()) else { continue };
        if name.ends_with(".js") {
            assert!(!source.contains("eval(") && !source.contains("new Function("), "{name}");
            assert!(!source.contains("localStorage") && !source.contains("indexedDB"), "{name}");
        }
        if name.ends_with(".css") {
            assert!(!source.contains("@import") && !source.contains("http"), "{name}");
        }
    }
}

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(path).expect("the file")
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let paths = entries.map(|entry| entry.path());
    paths
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}
