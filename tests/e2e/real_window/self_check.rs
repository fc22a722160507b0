//! The self-check of the workplace: scored by key, acted on, compared, and on paper for schools.

use serde_json::json;

use super::system::{check, save_as};
use crate::harness::{Start, Window, window};

#[test]
fn the_team_scores_its_workplace_and_hands_it_to_the_schools() {
    window("self-check", Start::sample(), |window| {
        window.see("Acties van het team");
        window.see("Aan de scholen vragen hoe zij naar specifieke noden kijken.");
        window.screenshot("self-check-today");
        window.click_css("[data-test=self-check-open]");
        window.expect("heading", "Zelfcheck van de stageplaats");
        window.see("12 van 12 gekozen");
        window.see("Vorig jaar (2025-2026): 3 Meestal");
        window.check_accessibility();
        window.screenshot("self-check");

        // A level by key, and a remark that keeps itself.
        let first = "[data-row=goals] [role=radio][aria-checked=true]";
        let focus = "document.querySelector(arguments[0]).focus()";
        window.script(focus, &[json!(first)]);
        window.keys("4");
        let level = "return document.querySelector(arguments[0]).dataset.level";
        window.wait("the level", || window.script(level, &[json!(first)]) == json!("4"));
        window.script(focus, &[json!("[data-row=goals] textarea")]);
        window.keys("Nu hangen ze uit.");
        window.settle();
        looks(window, "self-check");

        window.click("tab", "Acties");
        window.see("Te laat");
        window.check_accessibility();
        window.screenshot("self-check-actions");
        looks(window, "self-check-actions");
        window.click("button", "Nieuwe actie");
        window.fill("Wat gaan jullie doen?", "Een bezoek aan de opleiding.");
        window.choose("Wie", "Hilde Claes");
        window.check_accessibility();
        window.screenshot("self-check-action");
        window.click("button", "Bewaren");
        window.wait("the action", || {
            window.text("[data-part=self-check-actions]").contains("Een bezoek aan de opleiding.")
        });

        window.click("tab", "Over de jaren");
        window.expect("heading", "Alle schooljaren");
        let row = "return [...document.querySelectorAll('[data-part=self-check-years] tbody tr')]
                     .map((row) => row.innerText).find((text) => text.startsWith('2.'))";
        let row = window.script(row, &[]);
        assert!(row.as_str().is_some_and(|row| row.contains("4 Altijd")), "{row}");
        window.check_accessibility();
        window.screenshot("self-check-years");
        looks(window, "self-check-years");

        window.click_css("[data-test=self-check-print]");
        window.click("checkbox", "Met de opmerkingen");
        window.check_accessibility();
        window.screenshot("self-check-print");
        window.click_css("[data-test=self-check-print-do]");
        window.wait("the paper", || window.text("dialog").contains("Zelfcheck"));
        let folder = tempfile::tempdir().expect("a folder");
        let paper = folder.path().join("zelfcheck.pdf");
        window.click_css("[data-test=paper-save]");
        save_as(window, &paper);
        check("qpdf", &["--check", paper.to_str().expect("a path")]);
        let said = check("pdftotext", &[paper.to_str().expect("a path"), "-"]);
        assert!(said.contains("Nu hangen ze uit."), "{said}");
        assert!(!said.contains("bezoek aan de opleiding"), "the actions stay inside");
    });
}

/// The same screen in the dark and in letters twice as large.
fn looks(window: &Window, name: &str) {
    let set = "document.documentElement.dataset.theme = arguments[0];
               document.documentElement.style.fontSize = arguments[1];";
    window.script(set, &[json!("dark"), json!("200%")]);
    window.check_accessibility();
    window.screenshot(&format!("{name}-dark-200"));
    window.script(set, &[json!("light"), json!("")]);
}
