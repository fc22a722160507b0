//! A placement of each programme: from first contact to closing talk and archive.

use serde_json::json;

use super::ways::{fill_day, first_run, open_tab};
use crate::harness::{Key, Start, Window, window};

/// What differs from programme to programme.
struct Journey {
    /// The name of the pictures.
    name: &'static str,
    programme: &'static str,
    intern: &'static str,
    school: &'static str,
    /// The variant to choose; empty where there is one only.
    variant: &'static str,
    /// Whether the programme has a list of activities.
    listed: bool,
    /// The programme's own part, done while the placement runs.
    own: fn(&Window),
}

#[test]
fn a_placement_of_keuzestage_from_first_contact_to_archive() {
    journey(&Journey {
        name: "keuzestage",
        programme: "Keuzestage",
        intern: "Åsa Lindström",
        school: "Thomas More",
        variant: "Semester 2, donderdag en vrijdag",
        listed: false,
        own: warn,
    });
}

#[test]
fn a_placement_of_zorgstage_from_first_contact_to_archive() {
    journey(&Journey {
        name: "zorgstage",
        programme: "Zorgstage",
        intern: "Łucja Żak",
        school: "Odisee",
        variant: "",
        listed: true,
        own: plan_project,
    });
}

#[test]
fn a_placement_of_lio_from_first_contact_to_archive() {
    journey(&Journey {
        name: "lio",
        programme: "LIO",
        intern: "Yara De Smet",
        school: "UCLL",
        variant: "Om de twee weken een hele dag buiten de eigen klas",
        listed: false,
        own: |window| {
            window.see("De stagiair werkt hier ook");
            open_tab(window, "talks");
            for visit in ["Eerste coachingsbezoek", "Tweede beoordelend bezoek"] {
                window.see(visit);
            }
        },
    });
}

#[test]
fn a_placement_of_kinderbegeleider_from_first_contact_to_archive() {
    journey(&Journey {
        name: "kinderbegeleider",
        programme: "Kinderbegeleider",
        intern: "Şule Öztürk",
        school: "GO! atheneum De Linde",
        variant: "",
        listed: true,
        own: warn,
    });
}

fn journey(journey: &Journey) {
    window(&format!("placement-{}", journey.name), Start::empty(), |window| {
        first_run(window);
        first_contact(window, journey);
        attendance(window);
        window.screenshot(&format!("{}-attendance", journey.name));
        activities(window, journey.listed);
        window.screenshot(&format!("{}-activities", journey.name));
        (journey.own)(window);
        talks(window);
        window.screenshot(&format!("{}-talks", journey.name));
        papers(window);
        window.screenshot(&format!("{}-papers", journey.name));
        form(window);
        window.screenshot(&format!("{}-form", journey.name));
        today(window, journey);
        window.screenshot(&format!("{}-today", journey.name));
        close(window, journey);
        window.screenshot(&format!("{}-archive", journey.name));
    });
}

/// The 0-document, in the dialog.
fn first_contact(window: &Window, journey: &Journey) {
    window.click_css("[data-view=interns]");
    window.click("button", "Stagiair toevoegen");
    window.fill("Naam van de stagiair", journey.intern);
    window.fill("Klas of jaar op school", "3A");
    type_in(window, "School", journey.school);
    window.choose("Opleiding", &programme(window, journey.programme));
    if !journey.variant.is_empty() {
        window.choose("Variant van de opleiding", journey.variant);
    }
    type_in(window, "Stagebegeleider van de school", "Mieke Aerts");
    window.fill("E-mail van de nieuwe stagebegeleider", "mieke@school.example.be");
    fill_day(window, "dialog", "Eerste dag", -21);
    fill_day(window, "dialog", "Laatste dag", 14);
    window.fill("Verwachtingen en afspraken vooraf", "Komt om acht uur.");
    window.check_accessibility();
    window.screenshot(&format!("{}-first-contact", journey.name));
    window.click("button", "Bewaren");
    window.wait("the page of the intern", || window.text("h1").contains(journey.intern));
    window.check_accessibility();
    open_tab(window, "arrangement");
    window.see("Data van de opleiding");
    window.check_accessibility();
    window.screenshot(&format!("{}-arrangement", journey.name));
}

/// The whole title of the programme that begins with this word.
fn programme(window: &Window, begins: &str) -> String {
    let script = "return [...document.querySelectorAll('dialog option')]
                    .map((each) => each.innerText).find((each) => each.startsWith(arguments[0]));";
    let mut title = None;
    window.wait(begins, || {
        title = window.script(script, &[json!(begins)]).as_str().map(str::to_owned);
        title.is_some()
    });
    title.expect("found")
}

/// Types in a field that also has a list to choose from.
fn type_in(window: &Window, label: &str, text: &str) {
    window.click("combobox", label);
    window.keys(text);
    window.press(Key::Escape);
}

/// A week, typed from day to day.
fn attendance(window: &Window) {
    open_tab(window, "attendance");
    focus(window, "[data-test=attendance-grid] [data-row=worked]:enabled");
    for hours in ["7", "7:30", "6,5", "8", "4u15"] {
        window.keys(hours);
        window.press(Key::Enter);
    }
    let worked = "[data-test=attendance-grid] [data-row=worked]";
    let kept = format!(
        "return [...document.querySelectorAll('{worked}')].map((each) => each.value).join(' ')"
    );
    window.wait("the hours as kept", || window.script(&kept, &[]) == "7:00 7:30 6:30 8:00 4:15");
    window.wait("the total", || window.text("[data-row=attendance-done]").contains("33:15"));
    window.see("Bewaard om");
    window.click_css("[data-test=initial-mentor]");
    let initial = "return [...document.querySelectorAll('[data-row=mentor]')]
                     .filter((each) => each.value === 'NM').length";
    window.wait("the initials", || window.script(initial, &[]) == 5);
    window.check_accessibility();
}

/// An activity of the list, or one of one's own, marked by key.
fn activities(window: &Window, listed: bool) {
    open_tab(window, "activities");
    if !listed {
        window.click_css("[data-test=activity-add]");
        window.expect("textbox", "Activiteit");
        window.keys("Een boek voorlezen");
        window.press(Key::Enter);
        window.wait("the activity", || {
            window.text("[data-part=activity-list] [data-row]").contains("Een boek voorlezen")
        });
    }
    focus(window, "[data-part=activity-list] [data-row] [data-control]");
    window.press(Key::Letter('1'));
    window.press(Key::Letter('3'));
    window.wait("both steps", || {
        let marked = "return document.querySelectorAll('[data-row] [aria-pressed=true]').length";
        window.script(marked, &[]) == 2
    });
    window.see("Bewaard om");
    window.check_accessibility();
    window.click_css("[data-part=activities] [data-tab=week-plan]");
    window.see("Neem over naar volgende week");
    window.check_accessibility();
    window.click_css("[data-part=activities] [data-tab=activity-list]");
    window.see("Zelfstandig");
}

fn plan_project(window: &Window) {
    open_tab(window, "activities");
    window.click_css("[data-part=activities] [data-tab=project]");
    window.fill("Titel", "Een rustige hoek");
    window.fill("Leervragen van de stagiair", "Hoe betrek ik de leraar?");
    window.press(Key::Tab);
    window.see("Bewaard om");
    window.check_accessibility();
}

/// A warning, as far as the programme knows one.
fn warn(window: &Window) {
    open_tab(window, "talks");
    window.see("kan de stage stoppen");
    window.click("button", "Waarschuwing toevoegen");
    window.expect("textbox", "Wat is er gebeurd?");
    window.keys("Kwam twee keer te laat zonder te bellen.");
    window.fill("Welke verandering verwacht je?", "Belt voor half acht.");
    window.press(Key::Tab);
    window.see("Eerste waarschuwing");
    window.see("Bewaard om");
    window.check_accessibility();
}

/// The first talk of the programme: planned, held, with something agreed and done.
fn talks(window: &Window) {
    open_tab(window, "talks");
    let first = "[data-part=meetings] [data-row]:has([aria-expanded])";
    window.click_css(&format!("{first} h3 button"));
    fill_day(window, first, "Dag", 0);
    window.fill("Van", "9");
    window.fill("Tot", "930");
    window.press(Key::Tab);
    window.wait("the talk is planned", || window.text(first).contains("gepland op"));
    window.click("checkbox", "Gehouden");
    window.wait("the talk is held", || window.text(first).contains("gehouden op"));
    window.fill("Wat is er gezegd?", "Kent het huis al. Wil vooral leren voorlezen.");
    window.click_css(&format!("{first} div[role=group][aria-labelledby] > button"));
    window.wait("the field of the agreement", || {
        window.script("return document.activeElement.tagName", &[]) == "TEXTAREA"
    });
    window.keys("Brengt elke week een boek mee.");
    window.check_accessibility();
    window.click("button", "Klaar");
    window.click("checkbox", "Brengt elke week een boek mee.");
    window.see("gedaan op");
    window.see("Bewaard om");
    window.check_accessibility();
}

fn papers(window: &Window) {
    open_tab(window, "papers");
    window.see("te regelen");
    window.check_accessibility();
    window.click_css("[data-part=papers] [data-test=received-today]");
    window.see("Gekregen op");
    window.see("Bewaard om");
    window.check_accessibility();
}

/// A few rows by key, then the mentor signs and the sheet is closed.
fn form(window: &Window) {
    open_tab(window, "form");
    window.click("radio", "Einde");
    focus(window, "main [data-row][tabindex]");
    for level in ['3', '2', '4', '3'] {
        window.press(Key::Letter(level));
    }
    window.see("4 van ");
    window.see("Bewaard om");
    window.check_accessibility();
    window.click_css("[data-part=signatures] [data-test=sign]");
    window.expect("dialog", "Tekenen");
    window.check_accessibility();
    window.click("radio", "Naam typen");
    window.fill("Naam", "Nora Maes");
    window.check_accessibility();
    window.click("button", "Handtekening zetten");
    window.see("Ondertekend door Nora Maes");
    window.see("Controlecode");
    window.check_accessibility();
}

/// A paper that is late is received with one click.
fn today(window: &Window, journey: &Journey) {
    window.click_css("[data-view=today]");
    window.expect("heading", "Te doen");
    window.see("Te laat");
    window.check_accessibility();
    if window.has("button", "Toon alle") {
        window.click("button", "Toon alle");
    }
    let one = "const button = [...document.querySelectorAll('[data-test=todo-action]')]
                 .find((each) => each.ariaLabel.endsWith(': ontvangen'));
               return [button?.ariaLabel, button?.closest('[data-row]').dataset.row];";
    let found = window.script(one, &[]);
    let (name, row) = (found[0].as_str().expect("a paper"), found[1].as_str().expect("its row"));
    assert!(name.starts_with(journey.intern), "{name}");
    window.click("button", name);
    window.wait("the line to go", || {
        let there = "return Boolean(document.querySelector(arguments[0]))";
        window.script(there, &[json!(format!("[data-part=todo] li[data-row='{row}']"))]) == false
    });
    window.see(": ontvangen.");
    window.check_accessibility();
}

/// Closes the placement, brings it to the archive and finds it there.
fn close(window: &Window, journey: &Journey) {
    window.click_css("[aria-labelledby=interns-title] h3 button");
    window.wait("the page of the intern", || window.text("h1").contains(journey.intern));
    open_tab(window, "closing");
    window.see(" in orde");
    window.check_accessibility();
    window.click_css("[data-part=closing] [data-test=close]");
    window.see("Afgesloten op");
    window.check_accessibility();
    window.screenshot(&format!("{}-closing", journey.name));
    focus(window, "[data-part=closing] [data-test=archive]");
    window.press(Key::Enter);
    window.see("Deze stage ligt in het archief.");
    window.check_accessibility();
    window.click_css("[data-view=interns]");
    window.expect("heading", "Stagiairs");
    window.see("Hier staan straks je stagiairs.");
    window.click("radio", "Archief");
    window.see(journey.intern);
    window.check_accessibility();
    window.chord(&[Key::Control, Key::Letter('f')]);
    window.keys(journey.intern.split(' ').next_back().expect("a name"));
    window.wait("the search", || window.text("#search-list").contains(journey.intern));
}

/// Puts the cursor on the first thing that a selector finds.
fn focus(window: &Window, css: &str) {
    let focus = "const found = document.querySelector(arguments[0]);
                 found?.focus(); return Boolean(found);";
    window.wait(css, || window.script(focus, &[json!(css)]) == true);
}
