//! The diagnostic file tells of nobody.

use mentormap_app::{
    Desk, FixedClock, NoVault, SecretText,
    diagnostics::{Machine, Screen, diagnostics},
    log::System,
    wire::desk::DeskSetup,
};

use crate::support::{now, setup};

fn machine() -> Machine {
    Machine {
        version: "1.2.3",
        system: System::here(),
        processor: "x86_64",
        web_view: Some("2.44.1 /home/an".into()),
        screen: Screen {
            width: 1920,
            height: 1080,
            scale: 100,
            window_width: 1280,
            window_height: 800,
        },
        log: vec!["2026-11-22T19:30:00.000Z info started version=1.2.3 system=linux".into()],
        at: "2026-11-22T19:30Z".into(),
    }
}

/// Every text of the sample: names, notes, addresses.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|each| texts(each, found)),
        serde_json::Value::Object(map) => map.values().for_each(|each| texts(each, found)),
        _ => {}
    }
}

#[test]
fn it_holds_versions_and_counts_and_no_word_of_the_binder() {
    let folder = tempfile::tempdir().expect("a folder");
    let clocks = Box::new(|| Box::new(FixedClock(now())) as Box<_>);
    let mut desk = Desk::new(folder.path().join("map van An"), clocks, Box::new(NoVault));
    let draft = DeskSetup { setup: setup(true), passphrase: SecretText::default() };
    desk.desk_setup(draft).expect("the sample");
    let text = diagnostics(&mut desk, &machine()).expect("a text").text;
    for part in ["1.2.3", "1920 x 1080", "observation: ", "info started", "2.44.1"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("diagnostics-"), "{text}");
    let export = desk.with(|binder| binder.export()).expect("an export");
    let export: serde_json::Value = serde_json::from_str(&export).expect("JSON");
    let mut words = vec!["An Peeters".to_owned(), "map van An".into(), "/home".into()];
    texts(&export, &mut words);
    words.push(folder.path().to_string_lossy().into_owned());
    // Codes such as 'final' and 'supervisor' are words of the program, short ones stand in numbers.
    let code = |word: &str| word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    words.retain(|word| !code(word) && (word.chars().count() > 7 || word.contains(' ')));
    assert!(words.len() > 100);
    for word in words {
        assert!(!text.contains(&word), "{word} in {text}");
    }
}

#[test]
fn it_is_made_where_nothing_can_be_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("mentormap.db"), "no database").expect("a file");
    let clocks = Box::new(|| Box::new(FixedClock(now())) as Box<_>);
    let mut desk = Desk::new(folder.path().to_owned(), clocks, Box::new(NoVault));
    let text = diagnostics(&mut desk, &machine()).expect("a text").text;
    assert!(text.contains("trouble"), "{text}");
}
