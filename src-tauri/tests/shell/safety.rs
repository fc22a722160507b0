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
            "freezePrototype": true,
            "assetProtocol": { "enable": false, "scope": [] },
            "capabilities": ["main"]
        })
    );
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert!(config["build"].get("devUrl").is_none(), "no remote page");
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
                "allow-report-save",
                "allow-paper-save",
                "allow-report-open",
                "allow-agenda-save",
                "allow-class-list-choose",
                "allow-form-choose",
                "allow-form-save",
                "allow-fill-choose",
                "allow-fill-file-save",
                "allow-attachment-add",
                "allow-attachment-open",
                "allow-attachment-save",
                "allow-binder-choose",
                "allow-many-folder",
                "allow-many-write",
                "allow-many-stop",
                "allow-many-show",
                "allow-bundle-save",
                "allow-bundle-open",
                "allow-data-save",
                "allow-page-print"
            ]
        })
    );
}

#[test]
fn developer_tools_stay_out_of_the_released_program() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
    assert!(!manifest.unwrap().contains("devtools"));
}
