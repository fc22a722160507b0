//! The history of an observation: what it said before, brought back; markup stays text.

use std::path::Path;

use super::system::save_as;
use super::ways::open_intern;
use crate::harness::{Start, Window, window};

const MARKUP: &str = "<img src=x onerror=\"document.title='stuk'\"><b>Zoë</b> zegt { $x } =1+1";

#[test]
fn an_earlier_text_is_read_and_brought_back_and_markup_is_text() {
    window("history", Start::sample(), |window| {
        open_intern(window, "Zoë", "Tijdlijn");
        write(window, "Zoë luistert rustig naar een kind.");
        window.wait("it on top", || window.text("main li .text").contains("luistert rustig"));
        change(window, MARKUP);
        window.see("<b>Zoë</b> zegt { $x } =1+1");
        window.click_css("main li [data-test=history]");
        window.see("Geschiedenis van deze observatie");
        window.click_css("[data-test=history-line] summary");
        window.see("onerror=");
        window.wait("what it said", || {
            let before = window.text("dialog [data-part=before]");
            ["luistert", "rustig", "kind."].iter().all(|word| before.contains(word))
        });
        assert_ne!(window.title(), "stuk", "nothing ran");
        assert_eq!(count(window, "dialog img, dialog [data-part=after] b"), 0);
        window.check_accessibility();
        window.screenshot("history");
        window.click_css("[data-test=history-restore]");
        window.see("Teruggezet zoals het was.");
        window.click("button", "Sluiten");
        window.gone("onerror=");
        window.see("Zoë luistert rustig naar een kind.");
    });
}

#[test]
fn a_status_file_is_read_before_it_is_saved_and_names_nobody() {
    window("diagnostics", Start::sample(), |window| {
        window.click_css("[data-view=settings]");
        window.click("tab", "Over");
        window.click_css("[data-test=diagnostics]");
        window.see("Lees dit eerst na");
        let text = window.script("return document.querySelector('dialog textarea').value", &[]);
        let text = text.as_str().expect("a text").to_owned();
        assert!(text.contains("info started") && text.contains("observation: "), "{text}");
        assert!(
            !text.contains("Zoë") && !text.contains("/home") && !text.contains("/tmp"),
            "{text}"
        );
        window.check_accessibility();
        window.screenshot("diagnostics");
        let path = window.home().join("toestand.txt");
        window.click_css("[data-test=diagnostics-save]");
        save_as(window, Path::new(&path));
        window.see("Bewaard als toestand.txt.");
        assert_eq!(std::fs::read_to_string(path).expect("the file"), text);
    });
}

fn count(window: &Window, css: &str) -> i64 {
    let found = window
        .script("return document.querySelectorAll(arguments[0]).length", &[serde_json::json!(css)]);
    found.as_i64().expect("a number")
}

fn write(window: &Window, text: &str) {
    window.click("button", "Observatie");
    window.fill("Wat zag of hoorde je?", text);
    window.click_css("dialog [type=submit]");
    window.see("Observatie bewaard.");
}

/// Changes the newest observation.
fn change(window: &Window, text: &str) {
    window.click_css("main li .actions button");
    let field = "Wat zag of hoorde je?";
    window.wait("its text", || window.value("textbox", field).contains("luistert"));
    window.fill(field, text);
    window.click_css("dialog [type=submit]");
    window.settle();
}
