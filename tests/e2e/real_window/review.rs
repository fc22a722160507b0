//! The evaluation goes to the educational staff member before it leaves.

use super::ways::open_intern;
use crate::harness::{Start, Window, window};

#[test]
fn an_evaluation_is_handed_in_commented_agreed_and_made_final() {
    window("review", Start::sample(), |window| {
        write_as(window, "Yusuf Demir");
        open_form(window);
        window.see("Nog niet ingediend");
        window.click_css("[data-test=step-hand-in]");
        window.see("Wacht op de educatief medewerker");
        window.see("Haal ze terug om iets te veranderen");
        window.check_accessibility();
        write_as(window, "Marc Jacobs");
        open_form(window);
        window.fill("Opmerking", "Noem bij het besluit een voorbeeld.");
        window.click("button", "Opmerking schrijven");
        window.see("Noem bij het besluit een voorbeeld.");
        window.see("Opmerking bewaard");
        window.check_accessibility();
        window.screenshot("review");
        window.click_css("[data-test=step-agree]");
        window.see("Akkoord, nog definitief te maken");
        write_as(window, "Yusuf Demir");
        open_form(window);
        window.click_css("[data-test=step-finish]");
        window.see("Deze evaluatie is definitief");
        window.check_accessibility();
    });
}

fn write_as(window: &Window, name: &str) {
    window.choose("Wie schrijft?", name);
    window.settle();
}

fn open_form(window: &Window) {
    window.click_css("[data-view=today]");
    window.expect("heading", "Vandaag");
    open_intern(window, "Łukasz", "Formulier");
    window.click("radio", "Einde");
    window.click("radio", "Mentor");
}
