//! Keeps `ui/src/gen/messages.ts` equal to what the catalogues of the page say.
//!
//! `MENTORMAP_WRITE=1 cargo test -p mentormap-i18n` writes the file anew.

use std::fmt::Write as _;
use std::fs;

use mentormap_i18n::{LANGUAGES, MAIN_LANGUAGE};

use crate::in_tree;
use crate::variables::{Kind, Variables, messages};

const FILE: &str = "ui/src/gen/messages.ts";

/// Reports speak through Rust alone; the page needs the other two.
const FILES_OF_THE_PAGE: [&str; 2] = ["ui", "errors"];

fn messages_of_the_page() -> Vec<(String, Variables)> {
    LANGUAGES
        .iter()
        .filter(|catalogue| catalogue.language == MAIN_LANGUAGE)
        .flat_map(|catalogue| catalogue.files)
        .filter(|(file, _)| FILES_OF_THE_PAGE.contains(file))
        .flat_map(|(file, source)| messages(source, file))
        .collect()
}

fn arguments(variables: &Variables) -> String {
    if variables.is_empty() {
        return "undefined".to_owned();
    }
    let one = |(name, kind): (&String, &Kind)| match kind {
        Kind::Number => format!("'{name}': number"),
        Kind::Any => format!("'{name}': string | number"),
    };
    format!("{{ {} }}", variables.iter().map(one).collect::<Vec<_>>().join("; "))
}

fn typescript() -> String {
    let languages: Vec<_> = LANGUAGES.iter().map(|c| format!("'{}'", c.language)).collect();
    let mut text = "// Generated from assets/locales by `cargo xtask generate`.\n\n".to_owned();
    let _ = writeln!(text, "/** The languages of the program, the main one first. */");
    let _ = writeln!(text, "export const languages = [{}] as const;\n", languages.join(", "));
    let _ = writeln!(text, "export type Language = (typeof languages)[number];\n");
    let _ = writeln!(text, "/** Every message of the page with the variables that it needs. */");
    let _ = writeln!(text, "export type MessageArgs = {{");
    for (id, variables) in messages_of_the_page() {
        let _ = writeln!(text, "  '{id}': {};", arguments(&variables));
    }
    let _ = writeln!(text, "}};\n\nexport type MessageId = keyof MessageArgs;");
    text
}

#[test]
fn the_page_knows_every_message() {
    let path = in_tree(FILE);
    let expected = typescript();
    if std::env::var_os("MENTORMAP_WRITE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("folder made");
        fs::write(&path, &expected).expect("file written");
    }
    let actual = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(actual == expected, "{FILE} is out of date: run `cargo xtask generate`");
}
