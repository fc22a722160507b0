//! What is generated from this crate is committed, and stays as the types say.

use std::{env, fs, path::PathBuf};

use mentormap_app::{ErrorCode, Operation};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Compares a committed file with `text`; MENTORMAP_WRITE=1 writes it instead.
fn same(path: &str, text: &str) {
    let file = root().join(path);
    if env::var_os("MENTORMAP_WRITE").is_some() {
        fs::write(&file, text).expect("the file can be written");
    }
    let found = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == text, "{path} has drifted: run `cargo xtask generate` and commit it");
}

#[test]
fn the_wire_in_typescript_is_up_to_date() {
    same("ui/src/gen/wire.ts", &mentormap_app::typescript());
}

#[test]
fn the_schema_of_form_files_is_up_to_date() {
    same("assets/forms/schema.json", &mentormap_app::form_schema().expect("a schema"));
}

#[test]
fn every_error_and_operation_has_a_text_in_every_language() {
    for catalogue in mentormap_i18n::LANGUAGES {
        let messages = mentormap_i18n::Messages::new(catalogue.language);
        for code in ErrorCode::ALL {
            let id = format!("error-{}", code.name());
            assert!(messages.has(&id), "{id} is missing in {}", catalogue.language);
        }
        for operation in Operation::ALL {
            let id = format!("op-{}", operation.name());
            assert!(messages.has(&id), "{id} is missing in {}", catalogue.language);
        }
    }
}
