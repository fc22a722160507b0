//! A school mails a changed form: the director sees the difference, takes it, and finds both
//! versions.

use std::fs;

use serde_json::{Value, json};

use super::system::{choose_file, save_as};
use crate::harness::{Start, Window, window};

const FORM: &str = include_str!("../../../assets/forms/schools/thomas-more-keuzestage.json");

#[test]
fn a_form_of_a_school_is_compared_taken_and_kept_beside_the_one_before() {
    window("forms", Start::sample(), |window| {
        window.choose("Wie schrijft?", "Hilde Claes");
        window.settle();
        open_forms(window);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("attitudes.json");
        fs::write(&file, changed()).expect("a file");

        window.click_css("[data-test=form-import]");
        choose_file(window, &file);
        window.see("Een nieuwere versie. Je hebt nu versie 1.");
        window.see("Attitudes, herwerkt");
        window.check_accessibility();
        window.screenshot("form-offer");
        window.click_css("[data-test=form-offer-take]");
        window.see("Formulier opgenomen: Attitudes, herwerkt");
        window.wait("the dialog to close", || missing(window, "[data-part=form-offer]"));

        let row = "[data-form='thomas-more-keuzestage/2']";
        window.wait("the new version", || !missing(window, row));
        window.click_css(&format!("{row} [data-test=form-versions]"));
        window.wait("both versions", || {
            !missing(window, "[data-version='2']") && !missing(window, "[data-version='1']")
        });
        window.wait("the difference", || !missing(window, "[data-diff=changed]"));
        window.check_accessibility();
        window.screenshot("form-versions");

        let out = folder.path().join("uit.mentormap-form");
        window.click_css("[data-version='2'] [data-test=form-save]");
        save_as(window, &out);
        let kept: Value = serde_json::from_slice(&fs::read(&out).expect("a file")).expect("JSON");
        assert_eq!(kept["version"], 2);
        assert_eq!(kept["title"]["nl"], "Attitudes, herwerkt");
    });
}

fn open_forms(window: &Window) {
    window.click_css("[data-view=settings]");
    window.click_css("main [data-tab=forms]");
    window.wait("the forms", || !missing(window, "[data-test=form-import]"));
}

fn missing(window: &Window, css: &str) -> bool {
    window.script("return !document.querySelector(arguments[0])", &[json!(css)]) == true
}

/// The form of the school with another title, a year later.
fn changed() -> String {
    let mut form: Value = serde_json::from_str(FORM).expect("JSON");
    form["version"] = json!(2);
    form["title"]["nl"] = json!("Attitudes, herwerkt");
    form.to_string()
}
