//! The live preview: what is typed stands on the page, and a click on the page goes to its field.

use serde_json::json;

use super::ways::open_intern;
use crate::harness::{Key, Start, Window, window};

#[test]
fn the_page_follows_every_keystroke_and_leads_back_to_its_fields() {
    window("preview", Start::sample(), |window| {
        open_report(window);
        window.check_accessibility();

        // Another level without its reason is not kept, and is on the page all the same.
        let set = times_on_paper(window, "door de mentor bepaald");
        let answer = another_level(window);
        focus(window, &format!("{answer}-reason"));
        window.chord(&[Key::Control, Key::Letter('a')]);
        window.press(Key::Delete);
        window.see("Pas dan wordt het bewaard");
        let more = || times_on_paper(window, "door de mentor bepaald") == set + 1;
        window.wait("the level on the page", more);
        window.keys("Zonneschijn");
        window.wait("the reason on the page", || on_paper(window, "Zonneschijn"));
        assert_eq!(typed_in(window, &format!("{answer}-reason")), "Zonneschijn");
        let place = format!("criterion:{}", answer.trim_start_matches("answer-"));
        window.wait("the mark on the page", || marked(window) == place);

        // What closes the evaluation stands beside the pages too.
        window.click("button", "Ga naar het besluit");
        window.wait("the conclusion", || window.focused() == "Algemeen besluit");
        window.chord(&[Key::Control, Key::End]);
        window.keys(" Zeezicht");
        window.wait("the conclusion on the page", || on_paper(window, "Zeezicht"));
        window.wait("its mark", || marked(window) == "conclusion");
        window.screenshot("preview");

        // By keyboard: one stop for Tab, arrows from place to place, Enter to go.
        let first = "document.querySelector('[data-place^=\"criterion:\"]').focus()";
        window.script(first, &[]);
        let from = window.focused();
        window.press(Key::Down);
        window.wait("the next place", || window.focused() != from);
        window.press(Key::Enter);
        window.wait("the field", || {
            let id = "return document.activeElement?.id ?? ''";
            window.script(id, &[]).as_str().unwrap_or_default().starts_with("answer-")
        });
        window.check_accessibility();

        // Everything is kept in the end, and the page looks the same.
        window.see("Bewaard om");
        assert!(on_paper(window, "Zonneschijn") && on_paper(window, "Zeezicht"));
        window.click("button", "Ga naar de gegevens van de stage");
        window.wait("the placement", || window.script(DIALOG, &[]) == true);
    });
}

const DIALOG: &str = "return Boolean(document.querySelector('dialog[open], [role=dialog]'))";

/// The report of the placement that the sample has judged.
fn open_report(window: &Window) {
    open_intern(window, "Thúy", "Tijdlijn");
    window.click("button", "Maak verslag");
    window.wait("the pages", || {
        let count = "return document.querySelectorAll('main svg text').length";
        window.script(count, &[]).as_u64().unwrap_or_default() > 50
    });
    window.wait("the closing", || window.has("textbox", "Algemeen besluit"));
}

/// Chooses a level that is not the derived one; gives the id of the list.
fn another_level(window: &Window) -> String {
    let choose = "const list = [...document.querySelectorAll('article select')]
                    .find((each) => each.id.startsWith('answer-') && each.value === '');
                  const box = list.closest('article');
                  const now = box.querySelector('p strong').textContent.trim();
                  const other = [...list.options]
                    .find((each) => each.value && each.textContent.trim() !== now);
                  list.focus();
                  list.value = other.value;
                  list.dispatchEvent(new Event('input', { bubbles: true }));
                  list.dispatchEvent(new Event('change', { bubbles: true }));
                  return list.id;";
    window.script(choose, &[]).as_str().expect("a list").to_owned()
}

fn focus(window: &Window, id: &str) {
    let focus = "const field = document.getElementById(arguments[0]);
                 field?.focus(); return Boolean(field);";
    window.wait(id, || window.script(focus, &[json!(id)]) == true);
}

fn typed_in(window: &Window, id: &str) -> String {
    let value = window.script("return document.getElementById(arguments[0]).value", &[json!(id)]);
    value.as_str().unwrap_or_default().to_owned()
}

/// Whether a page shows this text.
fn on_paper(window: &Window, text: &str) -> bool {
    times_on_paper(window, text) > 0
}

/// On how many lines of the pages this text stands.
fn times_on_paper(window: &Window, text: &str) -> u64 {
    let look = "return [...document.querySelectorAll('svg.paper text')]
                  .filter((line) => line.textContent.includes(arguments[0])).length";
    window.script(look, &[json!(text)]).as_u64().unwrap_or_default()
}

/// The place that is pointed out.
fn marked(window: &Window) -> String {
    let look = "return document.querySelector('[data-area]')?.dataset.area ?? ''";
    window.script(look, &[]).as_str().unwrap_or_default().to_owned()
}
