//! The day of the director: who is late, reading along, printing all, the school year in figures.

use std::fs;

use serde_json::json;

use super::system::{check, save_as};
use crate::harness::{Start, Window, window};

#[test]
fn the_director_sees_what_is_late_reads_along_and_prints_all() {
    window("overview", Start::sample(), |window| {
        write_as(window, "Yusuf Demir");
        assert!(!menu(window), "a mentor has the own interns at Today");
        write_as(window, "Hilde Claes");
        window.wait("the entry", || menu(window));
        window.click_css("[data-view=overview]");
        window.expect("heading", "Overzicht");
        window.wait("the table", || rows(window) > 2);
        window.see("dagen te laat");
        let late =
            "const rows = [...document.querySelectorAll('[data-part=overview-table] tbody tr')];
                    return rows.map((row) => row.innerText.includes('te laat'));";
        let late = window.script(late, &[]);
        let late: Vec<bool> = serde_json::from_value(late).expect("rows");
        assert!(late[0] && late.windows(2).all(|pair| pair[0] >= pair[1]), "{late:?}");
        window.check_accessibility();
        window.screenshot("overview");

        // Large text makes a card of each row.
        large(window, true);
        window.check_accessibility();
        window.screenshot("overview-large");
        large(window, false);

        // Another mentor's intern is there to be read.
        let all = rows(window);
        open_first(window);
        window.see("Je leest mee. Hier verandert niets.");
        window.click("tab", "Formulier");
        window.see("Tussentijds");
        let still =
            "return [...document.querySelectorAll('main [data-row] :is(button, input, textarea)')]
                     .filter((each) => !each.matches('[data-reads] *, [aria-expanded], [role=tab]'))
                     .every((each) => each.disabled || each.readOnly);";
        window.wait("nothing to press", || window.script(still, &[]) == true);
        window.check_accessibility();
        window.screenshot("overview-look");
        window.click("button", "Zelf bewerken");
        window.gone("Je leest mee. Hier verandert niets.");
        window.wait("the form at work", || window.script(still, &[]) == false);
        window.click("button", "Terug naar het overzicht");
        window.expect("heading", "Overzicht");
        window.wait("the table", || rows(window) == all);

        // The choice goes along to what is printed.
        let school = "const select = document.querySelector('[data-part=overview-filters] select');
                      return select.options[1].text;";
        let school = window.script(school, &[]).as_str().expect("a school").to_owned();
        window.choose("School", &school);
        window.wait("fewer rows", || rows(window) < all);
        window.click_css("[data-test=many-bundle]");
        let taken = "return document.querySelector('dialog select')?.selectedOptions[0]?.text;";
        window.wait("the dialog", || window.script(taken, &[]) == json!(school));
        window.check_accessibility();
        window.click("button", "Annuleren");
        window.click("button", "Toon weer alles");
        window.wait("all rows", || rows(window) == all);
    });
}

#[test]
fn a_school_year_is_seen_in_figures_and_kept_as_paper_and_table() {
    window("school-year", Start::sample(), |window| {
        write_as(window, "Hilde Claes");
        window.click_css("[data-view=overview]");
        window.expect("heading", "Overzicht");
        window.click("tab", "Plaatsen");
        window.wait("the places", || window.text("main").contains("Groep"));
        window.check_accessibility();
        window.screenshot("overview-places");
        window.click("tab", "Schooljaar");
        window.expect("heading", "Stages en uren");
        window.see("Alle scholen");
        window.check_accessibility();
        window.screenshot("overview-year");
        large(window, true);
        window.check_accessibility();
        window.screenshot("overview-year-large");
        large(window, false);

        let folder = tempfile::tempdir().expect("a folder");
        let table = folder.path().join("jaar.xlsx");
        window.click_css("[data-test=year-save]");
        save_as(window, &table);
        assert!(fs::read(&table).expect("a file").starts_with(b"PK"));
        window.click_css("[data-test=year-paper]");
        window.wait("the paper", || window.text("dialog").contains("Schooljaar in cijfers"));
        window.check_accessibility();
        window.screenshot("overview-paper");
        let paper = folder.path().join("jaar.pdf");
        window.click_css("[data-test=paper-save]");
        save_as(window, &paper);
        check("qpdf", &["--check", paper.to_str().expect("a path")]);
    });
}

fn write_as(window: &Window, name: &str) {
    window.choose("Wie schrijft?", name);
    window.settle();
}

fn menu(window: &Window) -> bool {
    window.script("return Boolean(document.querySelector('[data-view=overview]'))", &[]) == true
}

fn rows(window: &Window) -> u64 {
    let count = "return document.querySelectorAll('[data-part=overview-table] tbody tr').length";
    window.script(count, &[]).as_u64().unwrap_or_default()
}

fn open_first(window: &Window) {
    window.click_css("[data-part=overview-table] tbody tr th button");
    window.wait("the intern", || !window.text("main").contains("Even geduld"));
}

/// Text at 200 %, or as it was.
fn large(window: &Window, on: bool) {
    let size = "document.documentElement.style.fontSize = arguments[0];";
    window.script(size, &[json!(if on { "200%" } else { "" })]);
    window.settle();
}
