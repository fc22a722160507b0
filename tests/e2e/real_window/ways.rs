//! Ways through the window that several tests take.

use serde_json::json;

use crate::harness::Window;

/// The passphrase that the tests choose in the first run.
pub const PASSPHRASE: &str = "de egel rijdt met de trein";

/// Goes through the first run as Nora Maes of De Zonnebloem, without an intern, and puts the
/// recovery key off.
pub fn first_run(window: &Window) {
    window.click("button", "Volgende");
    window.fill("Je naam", "Nora Maes");
    window.fill("Naam van je opvang of school", "De Zonnebloem");
    window.click("button", "Volgende");
    choose_passphrase(window, PASSPHRASE);
    window.click("button", "Volgende");
    window.expect("heading", "Je eerste stagiair");
    window.click("button", "Overslaan");
    window.expect("heading", "Je herstelsleutel");
    window.click("button", "Later doen");
    window.expect("heading", "Vandaag");
}

/// Types a new passphrase in both fields.
pub fn choose_passphrase(window: &Window, passphrase: &str) {
    window.fill("Nieuw wachtwoord", passphrase);
    window.fill("Hetzelfde wachtwoord nog eens", passphrase);
}

/// Opens an intern's page on one of its tabs.
pub fn open_intern(window: &Window, name: &str, tab: &str) {
    window.click_css("[data-view=interns]");
    window.expect("heading", "Stagiairs");
    let open = "const link = [...document.querySelectorAll('main a, main button')]
                  .find((each) => each.innerText.trim().startsWith(arguments[0]));
                link?.click(); return Boolean(link);";
    window.wait(name, || window.script(open, &[json!(name)]) == true);
    window.wait(&format!("the page of {name}"), || window.text("h1").starts_with(name));
    window.click("tab", tab);
    window.wait("the tab", || !window.text("main").contains("Even geduld"));
}

/// Opens a tab of the intern's page that is in view.
pub fn open_tab(window: &Window, tab: &str) {
    window.click_css(&format!("main [data-tab={tab}]"));
    window.wait("the tab", || !window.text("main").contains("Even geduld"));
}

/// Types the day so many days from today in the field with this label, in the first part of the
/// page that `within` finds.
pub fn fill_day(window: &Window, within: &str, label: &str, days: i32) {
    let focus = "const fields = [...document.querySelectorAll(`${arguments[0]} [role=group]`)];
                 const field = fields.find((each) =>
                   each.querySelector(':scope > .label')?.innerText.trim() === arguments[1]);
                 field?.querySelector('[data-part=day]')?.focus(); return Boolean(field);";
    window.wait(label, || window.script(focus, &[json!(within), json!(label)]) == true);
    let day = "const day = new Date();
               day.setDate(day.getDate() + arguments[0]);
               const two = (number) => String(number).padStart(2, '0');
               return two(day.getDate()) + two(day.getMonth() + 1) + day.getFullYear();";
    let day = window.script(day, &[json!(days)]);
    window.keys(day.as_str().expect("a day"));
}
