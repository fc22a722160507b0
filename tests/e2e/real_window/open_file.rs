//! A file that a school sends is opened with the program: at the start, by a second start, and
//! behind the lock screen.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::ways::{PASSPHRASE, first_run};
use crate::harness::{Key, Start, Window, window};

const FORM: &str = include_str!("../../../assets/forms/schools/thomas-more-keuzestage.json");
const LIST: &str = "Naam;School;Opleiding;Begin;Einde\n\
                    Zoë Çelik;UCLL Leuven;Zorgstage;01/02/2027;12/02/2027\n";

#[test]
fn a_file_is_opened_at_the_start_and_by_a_second_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, content).expect("a file");
        path.to_str().expect("a path").to_owned()
    };
    let list = put("klas 3KO.csv", LIST.as_bytes());
    let form = put("attitudes.mentormap-form", changed().as_bytes());
    let scan = put("ingescand.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");

    window("open-file", Start::sample().arg(&list), |window| {
        window.expect("dialog", "klas 3KO.csv");
        window.see("Zoë Çelik");
        nowhere(window, folder.path());
        window.check_accessibility();
        window.screenshot("open-file-list");
        window.click("button", "Annuleren");
        window.wait("the dialog to close", || !window.has("dialog", "klas 3KO.csv"));

        // A school's form is another kind, whatever the desktop calls it.
        window.choose("Wie schrijft?", "Hilde Claes");
        window.settle();
        window.start_again(&[&form]);
        window.see("Een nieuwere versie. Je hebt nu versie 1.");
        window.check_accessibility();
        window.click_css("[data-test=form-offer-take]");
        window.see("Formulier opgenomen: Attitudes, herwerkt");

        // Two at once come one after the other; what nobody reads is said.
        window.start_again(&[&scan, &list]);
        window.see("Mentormap opent dit bestand niet.");
        window.expect("dialog", "klas 3KO.csv");
        window.press(Key::Escape);
        window.wait("the dialog to close", || !window.has("dialog", "klas 3KO.csv"));
        fs::remove_file(folder.path().join("klas 3KO.csv")).expect("it was there");
        window.start_again(&[&list]);
        window.see("Dit bestand is er niet meer.");
    });
}

#[test]
fn a_file_waits_behind_the_lock_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("klas.csv");
    fs::write(&list, LIST).expect("a file");
    window("open-file-locked", Start::empty(), |window| {
        first_run(window);
        window.chord(&[Key::Control, Key::Letter('l')]);
        window.expect("heading", "Vergrendeld");
        window.start_again(&[list.to_str().expect("a path")]);
        window.settle();
        for word in ["klas.csv", "Zoë"] {
            assert!(!window.text("body").contains(word), "{word} shows while it is locked");
        }
        window.fill("Je wachtwoord", PASSPHRASE);
        window.press(Key::Enter);
        window.expect("dialog", "klas.csv");
        window.see("Zoë Çelik");
        window.screenshot("open-file-unlocked");
    });
}

/// The page knows the name of a file, never where it lies.
fn nowhere(window: &Window, folder: &Path) {
    let folder = folder.to_str().expect("a path");
    let page = window.script("return document.documentElement.outerHTML", &[]);
    assert!(!page.as_str().expect("the page").contains(folder));
}

/// The form of the school with another title, a year later.
fn changed() -> String {
    let mut form: Value = serde_json::from_str(FORM).expect("JSON");
    form["version"] = json!(2);
    form["title"]["nl"] = json!("Attitudes, herwerkt");
    form.to_string()
}
