//! Backups in the window: one made, something changed, put back with what that changes, and back
//! again; and a second place that is not there.

use std::fs;

use mentormap_app::{Binder, SystemClock, load_sample};

use super::ways::open_intern;
use crate::harness::{Start, Window, window};

const SEEN: &str = "Zoë schikt de stoelen in een kring.";

#[test]
fn a_backup_is_made_put_back_and_the_way_back_taken() {
    window("backup", Start::sample(), |window| {
        window.wait("the chip", || has(window, "[data-test=backup-chip]"));
        assert!(window.text("[data-test=backup-chip]").starts_with("Reservekopie: "));
        window.click_css("[data-test=backup-chip]");
        window.expect("heading", "Reservekopieën");
        window.click_css("[data-test=backup-make]");
        window.see("Reservekopie gemaakt en gecontroleerd.");
        window.see("in orde");
        window.see("gevraagd");
        window.check_accessibility();
        window.screenshot("backups");
        let first = window.script(
            "return document.querySelector('[data-test=backup-list] tbody tr').dataset.row",
            &[],
        );
        let first = first.as_str().expect("an id").to_owned();

        write(window, SEEN);
        open(window);
        window.click_css(&format!("tr[data-row='{first}'] button"));
        window.wait("what changes", || has(window, "[data-test=restore-preview]"));
        let line = window.text("[data-test=restore-preview] [data-row=observation]");
        assert!(line.replace(['\t', '\n'], " ").ends_with("0 1 0"), "{line}");
        window.check_accessibility();
        window.screenshot("restore-preview");
        window.click_css("[data-test=restore-do]");
        window.see("Alles is weer zoals op");
        window.wait("the way back", || has(window, "[data-test=backup-undo]"));
        window.screenshot("restored");
        assert!(!tells(window, SEEN));

        open(window);
        window.click_css("[data-test=backup-undo]");
        window.wait("what changes", || has(window, "[data-test=restore-preview]"));
        window.click_css("[data-test=restore-do]");
        window.wait("the page of before", || !has(window, "dialog[open]"));
        window.see("Alles is weer zoals op");
        assert!(tells(window, SEEN));
    });
}

#[test]
fn a_stale_backup_and_a_second_place_that_is_away_are_said_on_today() {
    let place = tempfile::tempdir().expect("a folder");
    let (folder, stick) = (place.path().join("binder"), place.path().join("STICK"));
    fs::create_dir(&stick).expect("a stick");
    let mut binder = Binder::create(&folder, Box::new(SystemClock)).expect("a binder");
    load_sample(&mut binder, Default::default()).expect("the sample");
    binder.second_choose(&stick).expect("a second place");
    drop(binder);
    let note = folder.join("binder-backups.json");
    let text = fs::read_to_string(&note).expect("the note");
    let mut known: serde_json::Value = serde_json::from_str(&text).expect("a note");
    known["second"]["seen"] = "2020-01-01T00:00:00Z".into();
    known["second"]["chosen"] = place.path().join("gone/STICK").to_str().expect("a name").into();
    fs::write(&note, known.to_string()).expect("a note");
    let start = Start::empty().arg("--binder").arg(folder.to_str().expect("a name"));
    window("backup-stale", start, |window| {
        window.expect("heading", "Vandaag");
        window.wait("the note", || has(window, "[data-test=backup-note]"));
        window.see("STICK");
        window.check_accessibility();
        window.screenshot("backup-note");
    });
}

fn open(window: &Window) {
    window.click_css("[data-view=settings]");
    window.click("tab", "Reservekopieën");
    window.wait("the list", || has(window, "[data-part=backups]"));
}

fn write(window: &Window, text: &str) {
    open_intern(window, "Zoë", "Tijdlijn");
    window.click("button", "Observatie");
    window.fill("Wat zag of hoorde je?", text);
    window.click_css("dialog [type=submit]");
    window.see("Observatie bewaard.");
}

fn tells(window: &Window, text: &str) -> bool {
    open_intern(window, "Zoë", "Tijdlijn");
    window.settle();
    window.text("main").contains(text)
}

fn has(window: &Window, css: &str) -> bool {
    let found = "return document.querySelector(arguments[0]) !== null";
    window.script(found, &[serde_json::json!(css)]) == true
}
