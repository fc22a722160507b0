//! A mentor's day: first run, an observation, the form by keyboard, reports for two schools.

use std::path::Path;

use serde_json::json;

use super::system::{check, save_as};
use super::ways::{PASSPHRASE, choose_passphrase, open_intern};
use crate::harness::{Key, Start, Window, window};

#[test]
fn the_first_run_can_be_filled_in_and_shows_today() {
    window("first-run", Start::empty(), |window| {
        window.expect("heading", "Welkom bij Mentormap");
        window.check_accessibility();
        window.click("button", "Volgende");
        window.fill("Je naam", "Nora Maes");
        window.fill("Naam van je opvang of school", "De Zonnebloem");
        window.check_accessibility();
        window.click("button", "Volgende");
        choose_passphrase(window, PASSPHRASE);
        window.check_accessibility();
        window.screenshot("first-run-passphrase");
        window.click("button", "Volgende");
        window.expect("heading", "Je eerste stagiair");
        window.check_accessibility();
        window.screenshot("first-run-intern");
        window.click("button", "Overslaan");
        window.expect("heading", "Je herstelsleutel");
        window.check_accessibility();
        window.click("button", "Later doen");
        window.expect("heading", "Vandaag");
        window.check_accessibility();
        window.screenshot("today-empty");
    });
}

#[test]
fn the_first_run_needs_a_name_and_a_passphrase_and_nothing_else() {
    window("first-run-skipped", Start::empty(), |window| {
        window.click("button", "Volgende");
        window.click("button", "Volgende");
        window.see("Vul je naam in.");
        window.fill("Je naam", "Nora");
        window.press(Key::Enter);
        choose_passphrase(window, PASSPHRASE);
        window.press(Key::Enter);
        window.click("button", "Overslaan");
        window.click("button", "Later doen");
        window.expect("heading", "Vandaag");
        window.see("De herstelsleutel is nog niet geprobeerd.");
    });
}

#[test]
fn an_observation_takes_three_clicks() {
    window("observation-clicks", Start::sample(), |window| {
        window.expect("heading", "Vandaag");
        // 1: the button. The cursor is in the text.
        window.click_css("[data-test=new-observation]");
        window.expect("heading", "Nieuwe observatie");
        window.check_accessibility();
        window.keys("Zet de fruitmand klaar en telt samen met L.");
        window.screenshot("observation");
        // 2: an indicator with its level. 3: keep it.
        window.click_css("dialog [data-level='2']");
        window.click_css("dialog button[type=submit]");
        window.see("Observatie bewaard.");
        window.expect("heading", "Vandaag");
        window.see("Zet de fruitmand klaar");
    });
}

#[test]
fn an_observation_takes_four_key_commands_and_can_be_taken_back() {
    window("observation-keys", Start::sample(), |window| {
        window.expect("heading", "Vandaag");
        // The button has the focus of a mentor who comes by keyboard; Enter opens the dialog.
        window.script("document.querySelector('[data-test=new-observation]').focus()", &[]);
        window.press(Key::Enter);
        window.expect("heading", "Nieuwe observatie");
        window.keys("Vouwt een bootje van papier met M.");
        window.chord(&[Key::Control, Key::Enter]);
        window.see("Observatie bewaard.");
        window.see("Vouwt een bootje");
        window.chord(&[Key::Control, Key::Letter('z')]);
        window.gone("Vouwt een bootje");
        // Ctrl+F, a word, and it is found in the notes; here it is gone.
        window.chord(&[Key::Control, Key::Letter('f')]);
        window.keys("celik");
        window.see("Zoë Çelik");
        window.check_accessibility();
        window.screenshot("search");
    });
}

#[test]
fn an_empty_text_is_refused_beside_its_field() {
    window("observation-empty", Start::sample(), |window| {
        window.click_css("[data-test=new-observation]");
        window.expect("heading", "Nieuwe observatie");
        window.chord(&[Key::Control, Key::Enter]);
        window.see("Schrijf eerst wat je zag of hoorde.");
        window.check_accessibility();
    });
}

#[test]
fn the_form_is_filled_in_by_keyboard_alone() {
    window("form-by-keyboard", Start::sample(), |window| {
        open_intern(window, "Ελένη", "Formulier");
        let rows = window.script("return document.querySelectorAll('[data-row]').length", &[]);
        let rows = rows.as_u64().expect("a number");
        assert!(rows > 20, "{rows} rows");
        window.check_accessibility();
        window.script("document.querySelector('[data-row]').focus()", &[]);
        for row in 0..rows {
            window.press(Key::Letter(['1', '2', '3', '4'][(row % 4) as usize]));
        }
        window.see(&format!("{rows} van {rows} ingevuld"));
        window.see("Bewaard om");
        window.check_accessibility();
        window.screenshot("form");
        // What was filled in is still there after another page.
        window.click_css("[data-view=today]");
        window.expect("heading", "Vandaag");
        open_intern(window, "Ελένη", "Formulier");
        window.see(&format!("{rows} van {rows} ingevuld"));
    });
}

#[test]
fn every_screen_is_accessible_in_light_and_dark_and_in_large_letters() {
    window("every-screen", Start::sample(), |window| {
        every_screen(window, "light");
        window.click_css("[data-view=settings]");
        window.script(
            "document.documentElement.dataset.theme = 'dark';
             document.documentElement.style.fontSize = '200%';",
            &[],
        );
        every_screen(window, "dark-200");
    });
}

fn every_screen(window: &Window, look: &str) {
    let pages = [
        ("interns", "Stagiairs"),
        ("reports", "Verslagen"),
        ("settings", "Instellingen"),
        ("today", "Vandaag"),
    ];
    for (view, page) in pages {
        window.click_css(&format!("[data-view={view}]"));
        window.expect("heading", page);
        window.check_accessibility();
        window.screenshot(&format!("{view}-{look}"));
    }
    for tab in ["Tijdlijn", "Formulier", "Groei"] {
        open_intern(window, "Thúy", tab);
        window.check_accessibility();
        window.screenshot(&format!("{}-{look}", tab.to_lowercase()));
    }
}

#[test]
fn one_evaluation_gives_the_reports_of_two_schools() {
    window("reports", Start::sample(), |window| {
        open_intern(window, "Thúy", "Tijdlijn");
        window.click("button", "Maak verslag");
        window.wait("the pages", || {
            let count = "return document.querySelectorAll('main svg text').length";
            window.script(count, &[]).as_u64().unwrap_or_default() > 50
        });
        window.check_accessibility();
        window.screenshot("report");
        let folder = tempfile::tempdir().expect("a folder");
        let one = save_pdf(window, &folder.path().join("one.pdf"));
        choose_form(window, "kinderbegeleider-rubric");
        let two = save_pdf(window, &folder.path().join("two.pdf"));
        assert!(one.contains("CVO De Meander") && one.contains("Nguy"), "{one}");
        assert!(two.contains("De Linde") && two.contains("Nguy"), "{two}");
    });
}

/// Chooses another school form and waits until the pages show it.
fn choose_form(window: &Window, id: &str) {
    let before = window.text("main");
    let choose = "const list = [...document.querySelectorAll('main select')]
                    .find((each) => [...each.options].some((one) => one.value === arguments[0]));
                  list.value = arguments[0];
                  list.dispatchEvent(new Event('input', { bubbles: true }));
                  list.dispatchEvent(new Event('change', { bubbles: true }));";
    window.script(choose, &[json!(id)]);
    window.wait("the other form", || window.text("main") != before);
    window.settle();
}

/// Saves through the system's own dialog, checks the file, and gives its text.
fn save_pdf(window: &Window, path: &Path) -> String {
    window.click("button", "Bewaar PDF");
    save_as(window, path);
    check("qpdf", &["--check", path.to_str().expect("a path")]);
    let fonts = check("pdffonts", &[path.to_str().expect("a path")]);
    for line in fonts.lines().skip(2) {
        let flags: Vec<&str> = line.split_whitespace().rev().take(5).collect();
        assert_eq!(&flags[2..5], ["yes", "yes", "yes"], "embedded, subset, unicode: {line}");
    }
    check("pdftotext", &["-layout", path.to_str().expect("a path"), "-"])
}
