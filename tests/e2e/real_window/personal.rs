//! Personal data in the window: a child's name in a note, the notices, and erasing a person.

use serde_json::{Value, json};

use crate::harness::{Start, Window, window};

#[test]
fn a_child_s_name_becomes_an_initial_with_one_click() {
    window("child-hint", Start::sample(), |window| {
        window.click("button", "Observatie");
        window.fill("Wat zag of hoorde je?", "Ze troost kindje Ellen bij het afscheid.");
        window.see("Ellen lijkt de naam van een kind");
        window.check_accessibility();
        window.screenshot("child-hint");
        window.click("button", "Ellen wordt E.");
        window.gone("Ellen lijkt de naam van een kind");
        let text = window.script("return document.querySelector('dialog textarea').value", &[]);
        assert_eq!(text, json!("Ze troost kindje E. bij het afscheid."));
    });
}

#[test]
fn a_person_is_erased_after_the_name_was_typed() {
    window("personal", Start::sample(), |window| {
        become_director(window);
        open(window);
        window.see("Hoelang we bewaren");
        window.check_accessibility();
        window.screenshot("personal");
        let option = window.script(
            "return [...document.querySelector('#personal-who').options]
               .map((one) => one.text).find((text) => text.startsWith('Zoë'))",
            &[],
        );
        let option = option.as_str().expect("an intern").to_owned();
        let name = option.split(" (").next().expect("a name").to_owned();
        window.choose("Wie", &option);
        window.click_css("[data-test=person-erase]");
        window.see("Dit kan niet ongedaan gemaakt worden.");
        window.check_accessibility();
        window.screenshot("erase");
        window.fill(&format!("Typ de naam om te bevestigen: {name}"), "iemand anders");
        window.click("button", &format!("{name} voorgoed wissen"));
        window.see("Dat is niet dezelfde naam.");
        window.fill(&format!("Typ de naam om te bevestigen: {name}"), &name);
        window.click("button", &format!("{name} voorgoed wissen"));
        window.see(&format!("{name} is gewist."));
        let left = window.script(
            "return [...document.querySelector('#personal-who').options]
               .some((one) => one.text.startsWith(arguments[0]))",
            &[json!(name)],
        );
        window
            .wait("the list without them", || left == Value::Bool(false) || !listed(window, &name));
    });
}

fn listed(window: &Window, name: &str) -> bool {
    let found = window.script(
        "return [...document.querySelector('#personal-who').options]
           .some((one) => one.text.startsWith(arguments[0]))",
        &[json!(name)],
    );
    found == Value::Bool(true)
}

fn open(window: &Window) {
    window.click_css("[data-view=settings]");
    window.click("tab", "Persoonsgegevens");
}

/// Erasing is for the director.
fn become_director(window: &Window) {
    let script = "const done = arguments[arguments.length - 1];
        const { invoke } = window.__TAURI_INTERNALS__;
        const call = (name, args) => invoke('call', { name, args });
        call('directory', null)
          .then(({ people }) => people.find(({ roles }) => roles.includes('director')))
          .then(({ id }) => call('me_choose', id))
          .then(() => done('done'), (error) => done(JSON.stringify(error)));";
    assert_eq!(window.script_async(script, &[]), json!("done"));
}
