//! The school's own file: looked at, saved filled in, and its fields mapped on the page itself.

use serde_json::json;

use super::system::{check, save_as};
use crate::harness::{Start, Window, window};

const FORM: &str = "kinderbegeleider-clusters";

#[test]
fn the_file_of_a_school_is_filled_in_and_saved() {
    window("fill", Start::sample(), |window| {
        open_report(window, "Thúy");
        window.click("radio", "Bestand van de school");
        window.see("stageverslag-cvo-de-meander.pdf");
        window.wait("the lines", || window.text("[data-row=cursist]").contains("Thúy"));
        window.check_accessibility();
        window.screenshot("fill");
        window.click("checkbox", "Velden vastzetten, zodat niemand ze nog wijzigt");
        let path = window.home().join("ingevuld.pdf");
        window.click_css("[data-test=fill-save]");
        save_as(window, &path);
        window.see("ingevuld.pdf");
        let file = path.to_str().expect("a path");
        check("qpdf", &["--check", file]);
        let text = check("pdftotext", &["-layout", file, "-"]);
        assert!(text.contains("Thúy"), "{text}");
        let fields = check("qpdf", &["--json", "--json-key=acroform", file]);
        assert!(
            !fields.contains("\"fullname\": \"cursist\""),
            "the fields became part of the page"
        );
    });
}

#[test]
fn a_director_maps_a_field_by_clicking_on_the_page() {
    window("fill-setup", Start::sample(), |window| {
        window.choose("Wie schrijft?", "Hilde Claes");
        window.settle();
        window.click_css("[data-view=settings]");
        window.click("tab", "Formulieren");
        window.click_css(&format!("[data-form='{FORM}/1'] [data-test=fill-setup]"));
        window.see("stageverslag-cvo-de-meander.pdf");
        window.wait("the pages", || drawn(window));
        window.check_accessibility();
        window.click_css("[data-place=cursist]");
        window.wait("the field", || {
            window.text("[data-field=cursist]").contains("Naam van de stagiair")
        });
        window.choose("Soort", "Vaste tekst");
        window.fill("Tekst", "Iemand anders");
        window.wait("the text", || window.text("[data-field=cursist]").contains("Iemand anders"));
        window.see("Bewaard");
        window.check_accessibility();
        window.screenshot("fill-setup");
        open_report(window, "Thúy");
        window.click("radio", "Bestand van de school");
        window.wait("the text in the file", || {
            window.text("[data-row=cursist]").contains("Iemand anders")
        });
    });
}

/// Whether the pages are drawn: not all of the first one is white.
fn drawn(window: &Window) -> bool {
    let state = window
        .script("return document.querySelector('[data-part=pages]')?.dataset.state ?? ''", &[]);
    assert_ne!(state, json!("failed"), "the pages cannot be drawn");
    let ink = "const canvas = document.querySelector('[data-part=pages] canvas');
               const ink = canvas?.getContext('2d').getImageData(0, 0, canvas.width, 60).data;
               return Boolean(ink?.some((value, at) => at % 4 === 0 && value < 200));";
    state == json!("drawn") && window.script(ink, &[]) == true
}

fn open_report(window: &Window, name: &str) {
    window.click_css("[data-view=reports]");
    window.expect("heading", "Verslagen");
    let open = "const row = [...document.querySelectorAll('main tr, main li')]
                  .find((each) => each.innerText.includes(arguments[0]));
                const button = row?.querySelector('button, a'); button?.click();
                return Boolean(button);";
    window.wait(name, || window.script(open, &[json!(name)]) == true);
    window.wait("the report", || window.text("h1").contains(name));
}
