//! The director makes a new version of a school's form: a criterion, its mapping, the result.

use serde_json::json;

use crate::harness::{Start, Window, window};

const FORM: &str = "thomas-more-keuzestage";

#[test]
fn a_school_form_is_changed_mapped_tried_and_published() {
    window("form-editor", Start::sample(), |window| {
        window.choose("Wie schrijft?", "Hilde Claes");
        window.settle();
        open_forms(window);
        open_form(window);
        window.see("Deze versie blijft zoals ze is");
        window.check_accessibility();

        // A criterion gets other words; the draft keeps itself.
        window.click("tab", "Onderdelen");
        unfold_criteria(window);
        window.fill("Criterium (Nederlands)", "Werkt vlot samen met het team");
        window.click("tab", "Koppeling");
        window.see("Ontwerp op basis van versie 1");
        window.see("Werkt vlot samen met het team");

        // One more indicator: the level follows at once, on the intern that is chosen.
        let before = result(window);
        let mapped =
            "const box = [...document.querySelectorAll('[data-indicator] input[type=checkbox]')]
                        .find((each) => !each.checked);
                      box?.click(); return Boolean(box);";
        window.wait("an indicator to map", || window.script(mapped, &[]) == true);
        window.wait("the result to follow", || result(window) != before);
        window.check_accessibility();
        window.screenshot("form-crosswalk");

        window.click("tab", "Voorbeeld");
        window.wait("the pages", || {
            window.script("return document.querySelectorAll('main svg').length > 0", &[]) == true
        });
        window.click_css("[data-test=publish]");
        window.see("Versie 2 is gemaakt.");
        window.see("Versie 2.");
        window.click("button", "Alle formulieren");
        window.wait("the list", || window.text("main").contains("versie 2"));
    });
}

#[test]
fn a_mentor_reads_a_form_and_sees_why_it_cannot_be_changed() {
    window("form-editor-mentor", Start::sample(), |window| {
        open_forms(window);
        open_form(window);
        window.see("Alleen directie en educatieve medewerkers passen formulieren aan");
        window.check_accessibility();
    });
}

fn open_forms(window: &Window) {
    window.click_css("[data-view=settings]");
    window.click_css("main [data-tab=forms]");
    window.wait("the forms", || !window.text("main").contains("Even geduld"));
}

fn open_form(window: &Window) {
    window.click_css(&format!("[data-form='{FORM}/1'] [data-test=form-edit]"));
    window.wait("the form", || {
        window.script("return Boolean(document.querySelector('[data-part=editor-head]'))", &[])
            == true
    });
}

/// Unfolds the first criterion of the first part that has criteria.
fn unfold_criteria(window: &Window) {
    let unfold = "const unfold = (css) => {
                    const title = document.querySelector(css);
                    if (title?.getAttribute('aria-expanded') === 'false') title.click();
                    return Boolean(title);
                  };
                  return unfold(arguments[0]);";
    let part = "const part = [...document.querySelectorAll('[data-list=parts] > ul > li')]
                  .find((each) => each.innerText.includes('criteri'));
                return part?.dataset.item ?? '';";
    let mut place = String::new();
    window.wait("a part with criteria", || {
        place = window.script(part, &[]).as_str().unwrap_or_default().to_owned();
        !place.is_empty()
    });
    for place in [place.clone(), format!("{place}/criteria/0")] {
        let css = format!("[data-control=title][data-place='{place}']");
        window.wait(&css, || window.script(unfold, &[json!(css)]) == true);
        window.settle();
    }
}

fn result(window: &Window) -> String {
    window.wait("a result", || window.text("[data-test=trial-result]").contains("beoordeeld"));
    window.text("[data-test=trial-result]")
}
