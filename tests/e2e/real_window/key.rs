//! The passphrase, the lock screen and the recovery key, as a mentor meets them.

use serde_json::{Value, json};

use super::ways::{PASSPHRASE, choose_passphrase, first_run};
use crate::harness::{Key, Start, Window, window};

const NEW: &str = "negen gele sokken dansen";

#[test]
fn the_recovery_key_is_tried_and_opens_the_binder_for_a_new_passphrase() {
    window("key-recovery", Start::empty(), |window| {
        let words = to_the_recovery_key(window);
        window.check_accessibility();
        picture_size(window);
        window.screenshot("recovery-sheet");
        looks(window, "recovery-sheet");

        // A word that is not on the sheet is said beside its field.
        window.click("button", "Ik heb het blad");
        let asked = asked(window);
        assert_eq!(asked.len(), 3);
        window.fill(&format!("Woord {}", asked[0] + 1), "zzzz");
        window.click("button", "Controleren");
        window.see("is anders dan op het blad.");
        window.check_accessibility();
        for index in asked {
            window.fill(&format!("Woord {}", index + 1), &words[index]);
        }
        window.press(Key::Enter);
        window.expect("heading", "De herstelsleutel werkt");
        window.check_accessibility();
        window.click("button", "Naar Mentormap");
        window.expect("heading", "Vandaag");
        window.gone("nog niet geprobeerd");

        // Locked, and the passphrase forgotten.
        window.chord(&[Key::Control, Key::Letter('l')]);
        window.click("button", "Wachtwoord vergeten");
        window.expect("textbox", "Woord 1");
        window.check_accessibility();
        // By keyboard: four letters and the space bar for each.
        window.wait("the first field", || window.focused().contains("Woord 1"));
        for word in &words {
            window.keys(&word[..word.len().min(4)]);
            window.press(Key::Space);
        }
        window.screenshot("recovery-words");
        looks(window, "recovery-words");
        window.press(Key::Enter);
        window.expect("heading", "Kies een nieuw wachtwoord");
        window.check_accessibility();
        window.screenshot("recovery-owner");
        window.choose("Wie ben je?", "Nora Maes");
        choose_passphrase(window, NEW);
        window.press(Key::Enter);
        window.expect("heading", "Vandaag");

        // From now on the new one opens, and the one before does not.
        window.chord(&[Key::Control, Key::Letter('l')]);
        unlock(window, PASSPHRASE);
        window.see("klopt niet");
        unlock(window, NEW);
        window.expect("heading", "Vandaag");
    });
}

#[test]
fn text_in_an_open_dialog_outlasts_the_lock_and_wrong_passphrases() {
    window("key-lock", Start::empty(), |window| {
        first_run(window);
        window.see("De herstelsleutel is nog niet geprobeerd.");
        window.check_accessibility();
        window.click_css("[data-test=new-observation]");
        window.expect("heading", "Nieuwe observatie");
        window.keys("Zij troost een kind dat valt.");
        window.chord(&[Key::Control, Key::Letter('l')]);
        window.expect("heading", "Vergrendeld");
        window.wait("the field", || window.focused().contains("wachtwoord"));
        window.see("Er wacht tekst die nog niet bewaard is.");
        nothing_shows(window);
        window.check_accessibility();
        picture_size(window);
        window.screenshot("lock-screen");
        looks(window, "lock-screen");

        // Keys that would save or search beneath do nothing.
        window.chord(&[Key::Control, Key::Enter]);
        window.chord(&[Key::Control, Key::Letter('f')]);
        window.press(Key::Escape);
        window.press(Key::Escape);
        window.expect("heading", "Vergrendeld");
        nothing_shows(window);

        for _ in 0..3 {
            unlock(window, "een verkeerde zin");
            window.see("klopt niet");
            window.wait("the answer", || !window.text("body").contains("gaat open"));
        }
        window.check_accessibility();
        window.screenshot("lock-screen-wrong");
        window.wait("the time to wait", || !window.text("body").contains("Wacht nog"));
        unlock(window, PASSPHRASE);
        window.expect("heading", "Nieuwe observatie");
        window.wait("the cursor", || {
            window.script("return document.activeElement.tagName", &[]) == "TEXTAREA"
        });
        window.keys(" Daarna lacht het.");
        let text = window.script("return document.activeElement.value", &[]);
        assert_eq!(text, "Zij troost een kind dat valt. Daarna lacht het.");
    });
}

#[test]
fn a_second_start_asks_for_the_passphrase() {
    let home = tempfile::tempdir().expect("a folder");
    window("key-first-start", Start::empty().at_home(home.path()), first_run);
    window("key-second-start", Start::empty().at_home(home.path()), |window| {
        window.expect("heading", "Vergrendeld");
        assert!(!window.text("body").contains("Nora"), "no name before it is unlocked");
        unlock(window, PASSPHRASE);
        window.expect("heading", "Vandaag");
        window.expect("button", "Nora Maes · Vergrendelen");
    });
}

#[test]
fn a_colleague_gets_a_passphrase_and_finds_a_page_of_their_own() {
    window("key-colleague", Start::empty(), |window| {
        first_run(window);
        window.click_css("[data-view=settings]");
        window.click_css("main [data-tab=people]");
        window.click("button", "Medewerker toevoegen");
        window.fill("Naam", "Jo Smet");
        window.click("button", "Bewaren");
        window.see("Jo Smet is bewaard.");
        window.click_css("main [data-tab=key]");
        window.expect("heading", "Wie kan openen");
        window.click("button", "Melding sluiten");
        window.check_accessibility();
        picture_size(window);
        window.screenshot("security");
        looks(window, "security");
        window.click("button", "Jo Smet een wachtwoord geven");
        window.check_accessibility();
        choose_passphrase(window, NEW);
        window.screenshot("security-give");
        window.press(Key::Enter);
        window.see("Jo Smet heeft een nieuw wachtwoord.");

        window.click_css("[data-test=new-observation]");
        window.expect("heading", "Nieuwe observatie");
        window.keys("Alleen voor Nora.");
        window.chord(&[Key::Control, Key::Letter('l')]);
        unlock(window, NEW);
        window.expect("button", "Jo Smet · Vergrendelen");
        window.expect("heading", "Vandaag");
        assert!(!window.has("dialog", "Nieuwe observatie"));
        nothing_shows(window);

        window.click("button", "Jo Smet · Vergrendelen");
        window.see("Er wacht tekst die nog niet bewaard is.");
        unlock(window, PASSPHRASE);
        window.expect("heading", "Nieuwe observatie");
        let text = window.script("return document.querySelector('dialog textarea').value", &[]);
        assert_eq!(text, "Alleen voor Nora.");
    });
}

#[test]
fn the_sample_can_be_protected() {
    window("key-protect", Start::sample(), |window| {
        window.click_css("[data-view=settings]");
        window.click_css("main [data-tab=key]");
        window.expect("heading", "Deze map heeft nog geen wachtwoord");
        window.check_accessibility();
        window.screenshot("security-open");
        choose_passphrase(window, NEW);
        window.press(Key::Enter);
        window.expect("heading", "Je herstelsleutel");
        window.check_accessibility();
        window.click("button", "Later doen");
        window.expect("heading", "Wie kan openen");
        window.chord(&[Key::Control, Key::Letter('l')]);
        unlock(window, NEW);
        window.expect("heading", "Wie kan openen");
    });
}

/// The first run by keyboard alone, up to the recovery key; gives its words.
fn to_the_recovery_key(window: &Window) -> Vec<String> {
    window.click("button", "Volgende");
    window.fill("Je naam", "Nora Maes");
    window.press(Key::Enter);
    window.expect("heading", "Je wachtwoord");
    window.check_accessibility();
    window.press(Key::Tab);
    window.keys(PASSPHRASE);
    window.see("Sterk.");
    // Past the button that shows it.
    window.press(Key::Tab);
    window.press(Key::Tab);
    window.keys(PASSPHRASE);
    window.press(Key::Enter);
    window.expect("heading", "Je eerste stagiair");
    window.click("button", "Overslaan");
    window.expect("heading", "Je herstelsleutel");
    let words = "return [...document.querySelectorAll('ol li')].map((word) =>
                   word.innerText.replace(/[^a-z]/g, ''))";
    let words: Vec<String> =
        serde_json::from_value(window.script(words, &[])).expect("the words on the screen");
    assert_eq!(words.len(), 12);
    words
}

/// The places, from 0, of the words that are asked back.
fn asked(window: &Window) -> Vec<usize> {
    let numbers = "return [...document.querySelectorAll('main label')].map((label) =>
                     Number(/^Woord (\\d+)/.exec(label.innerText)?.[1] ?? 0))
                     .filter(Boolean).map((number) => number - 1)";
    serde_json::from_value(window.script(numbers, &[])).expect("numbers")
}

fn unlock(window: &Window, passphrase: &str) {
    window.wait("the button", || {
        let free = "return document.querySelector('[data-test=unlock]')?.disabled === false";
        window.script(free, &[]) == true
    });
    window.fill("Je wachtwoord", passphrase);
    window.press(Key::Enter);
}

/// Of what lies beneath nothing can be seen, read aloud, found, reached, or read in the title.
fn nothing_shows(window: &Window) {
    let shows = "const away = [...document.querySelectorAll('.away, .away *')];
                 const seen = away.filter((each) => each.checkVisibility({ visibilityProperty: true }));
                 return [seen.length, document.body.innerText.includes(arguments[0]),
                         window.find(arguments[0]), document.title.includes('Vandaag')
                           && document.querySelector('.away') !== null];";
    let shown = window.script(shows, &[json!("Zij troost")]);
    assert_eq!(shown[1], Value::Bool(false), "in the text of the page");
    if window.script("return document.querySelector('.away') !== null", &[]) == true {
        assert_eq!(shown, json!([0, false, false, false]), "beneath the lock screen");
    }
    assert!(!window.text("body").contains("Alleen voor Nora"));
}

/// As large as the pictures of the documentation.
fn picture_size(window: &Window) {
    window.resize(1280, 800);
}

/// The same screen in the dark and in letters twice as large, looked at and kept as a picture.
fn looks(window: &Window, name: &str) {
    let set = "document.documentElement.dataset.theme = arguments[0];
               document.documentElement.style.fontSize = arguments[1];";
    window.script(set, &[json!("dark"), json!("200%")]);
    window.check_accessibility();
    window.screenshot(&format!("{name}-dark-200"));
    window.script(set, &[json!("light"), json!("100%")]);
    window.check_accessibility();
}
