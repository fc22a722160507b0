//! A director and a mentor, each with a binder of their own, hand over without a server: the
//! invitation with its code, packages both ways, and a choice where both changed the same thing.

use std::path::Path;

use serde_json::json;

use super::system::save_as;
use super::ways::{PASSPHRASE, first_run, open_intern};
use crate::harness::{Key, Start, Window, window};

const NOTE: &str = "Zoë luistert rustig naar een kind dat valt.";
const HERE: &str = "Zoë luistert rustig naar een kind dat huilt.";
const THERE: &str = "Zoë troost een kind dat valt.";
const FIELD: &str = "Wat zag of hoorde je?";

#[test]
fn two_binders_hand_over_and_both_versions_of_one_thing_are_kept() {
    let (director, mentor) = (folder(), folder());
    let post = folder();
    let file = |name: &str| post.path().join(name);
    let at_director = || Start::sample().at_home(director.path());
    let at_mentor = || Start::empty().at_home(mentor.path());

    let mut code = String::new();
    window("share-invite", at_director(), |window| {
        window.choose("Wie schrijft?", "Hilde Claes");
        window.settle();
        open_share(window);
        window.check_accessibility();
        window.click_css("[data-test=share-invite]");
        window.choose("Wie", "An Peeters");
        window.check_accessibility();
        window.click_css("[data-test=share-invite-do]");
        window.see("Uitnodiging voor An Peeters");
        code = attribute(window, "[data-test=share-code]", "data-code");
        assert_eq!(code.len(), 11, "{code}");
        looks(window, "share-invitation");
        window.click_css("[data-test=share-invitation-save]");
        save_as(window, &file("an.mentormap-invitation"));
        window.see("De uitnodiging staat in an.mentormap-invitation.");
        open_intern(window, "Zoë", "Tijdlijn");
        write(window, NOTE);
    });
    let invitation = std::fs::read_to_string(file("an.mentormap-invitation")).expect("the file");
    assert!(!invitation.contains(&code) && !invitation.contains(&code.replace('-', "")));

    window("share-pair", at_mentor(), |window| {
        first_run(window);
        window.start_again(&[text(&file("an.mentormap-invitation"))]);
        window.see("Deze uitnodiging is voor An Peeters.");
        window.check_accessibility();
        // A wrong code pairs nobody, and what was typed stays.
        window.fill("Code", "00000-00000");
        window.click_css("[data-test=share-pair-do]");
        window.wait("the refusal", || has(window, "dialog [aria-invalid=true]"));
        window.check_accessibility();
        looks(window, "share-pair");
        window.fill("Code", &code.to_lowercase().replace('-', " "));
        window.press(Key::Enter);
        window.see("Gekoppeld met");
        open_share(window);
        deliver(window, &file("van-an-1.mentormap-package"));
    });

    window(
        "share-answer",
        at_director().arg(text(&file("van-an-1.mentormap-package"))),
        |window| {
            window.see("antwoordt hiermee op je uitnodiging");
            window.check_accessibility();
            looks(window, "share-package");
            take(window);
            open_share(window);
            window.wait("the partner", || has(window, "[data-test=share-partner]"));
            window.gone("Uitnodiging voor An Peeters");
            window.check_accessibility();
            looks(window, "share-partner");
            deliver(window, &file("voor-an-1.mentormap-package"));
        },
    );

    window("share-begin", at_mentor().arg(text(&file("voor-an-1.mentormap-package"))), |window| {
        unlock(window);
        window.see("Pakket van");
        take(window);
        open_intern(window, "Zoë", "Tijdlijn");
        change(window, NOTE, THERE);
        open_share(window);
        deliver(window, &file("van-an-2.mentormap-package"));
    });

    window("share-conflict", at_director(), |window| {
        open_intern(window, "Zoë", "Tijdlijn");
        change(window, NOTE, HERE);
        window.start_again(&[text(&file("van-an-2.mentormap-package"))]);
        window.see("Je kiest daarna wat geldt");
        window.check_accessibility();
        take(window);
        window.click_css("[data-view=today]");
        window.wait("the note", || has(window, "[data-test=share-note]"));
        window.check_accessibility();
        window.click_css("[data-test=share-note] button");
        window.wait("both versions", || has(window, "[data-test=share-conflict]"));
        let conflict = window.text("[data-test=share-conflict]");
        assert!(conflict.contains(HERE) && conflict.contains(THERE), "{conflict}");
        window.check_accessibility();
        looks(window, "share-conflict");
        window.click_css("[data-test=share-keep]:not([data-from=''])");
        window.wait("the choice", || !has(window, "[data-test=share-conflict]"));
        open_intern(window, "Zoë", "Tijdlijn");
        window.see(THERE);
        assert!(!window.text("main").contains(HERE));

        // The same package again brings nothing.
        window.start_again(&[text(&file("van-an-2.mentormap-package"))]);
        window.see("Er staat niets nieuws in dit pakket.");
        window.press(Key::Escape);
        // The invitation is used, and a file of somebody else opens nothing.
        window.start_again(&[text(&file("voor-an-1.mentormap-package"))]);
        window.wait("the refusal", || window.text("[role=alert]").len() > 10);
        assert!(!has(window, "[data-part=share-package]"));
    });
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

fn has(window: &Window, css: &str) -> bool {
    window.script("return Boolean(document.querySelector(arguments[0]))", &[json!(css)]) == true
}

fn attribute(window: &Window, css: &str, name: &str) -> String {
    let read = "return document.querySelector(arguments[0])?.getAttribute(arguments[1])";
    let found = window.script(read, &[json!(css), json!(name)]);
    found.as_str().expect("the attribute").to_owned()
}

fn open_share(window: &Window) {
    window.click_css("[data-view=settings]");
    window.click_css("main [data-tab=share]");
    window.wait("sharing", || has(window, "[data-test=share-invite]:not(:disabled)"));
}

/// Makes a package for the one partner, as a file.
fn deliver(window: &Window, file: &Path) {
    window.click_css("[data-test=share-deliver]");
    save_as(window, file);
    let name = file.file_name().expect("a name").to_string_lossy().into_owned();
    window.see(&format!("{name} is bewaard"));
}

fn take(window: &Window) {
    window.click_css("[data-test=share-take]");
    window.see("is opgenomen.");
    window.wait("the dialog to close", || !has(window, "[data-part=share-package]"));
}

fn unlock(window: &Window) {
    window.expect("heading", "Vergrendeld");
    window.wait("the button", || has(window, "[data-test=unlock]:not(:disabled)"));
    window.fill("Je wachtwoord", PASSPHRASE);
    window.press(Key::Enter);
}

fn write(window: &Window, text: &str) {
    window.click("button", "Observatie");
    window.fill(FIELD, text);
    window.click_css("dialog [type=submit]");
    window.see("Observatie bewaard.");
}

/// Changes the observation on top, which says `before`.
fn change(window: &Window, before: &str, after: &str) {
    window.wait("it on top", || window.text("main li .text").contains(before));
    window.click_css("main li .actions button");
    window.wait("its text", || window.value("textbox", FIELD) == before);
    window.fill(FIELD, after);
    window.click_css("dialog [type=submit]");
    window.wait("the change", || window.text("main li .text").contains(after));
}

/// Pictures in light, dark and with text of twice the size.
fn looks(window: &Window, name: &str) {
    window.screenshot(name);
    let root = "const root = document.documentElement;";
    window.script(&format!("{root} root.dataset.theme = 'dark';"), &[]);
    window.check_accessibility();
    window.screenshot(&format!("{name}-dark"));
    window.script(
        &format!("{root} root.dataset.theme = 'light'; root.style.fontSize = '200%';"),
        &[],
    );
    window.screenshot(&format!("{name}-200"));
    window.script(&format!("{root} root.style.fontSize = '';"), &[]);
    window.settle();
}
