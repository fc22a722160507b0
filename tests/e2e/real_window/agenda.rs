//! The agenda: each of its views, and the file for another agenda program.

use std::fs;

use super::system::save_as;
use crate::harness::{Key, Start, window};

#[test]
fn the_agenda_shows_each_view_and_saves_a_file() {
    window("agenda", Start::sample(), |window| {
        window.click_css("[data-view=agenda]");
        window.expect("heading", "Agenda");
        let views = [
            ("month", "[data-part=agenda-table] [data-test=agenda-item]"),
            ("week", "[data-part=agenda-table] [data-day]"),
            ("list", "main section[data-row] [data-test=agenda-item]"),
            ("presence", "[data-part=presence-group] tr[data-row]"),
            ("places", "[data-part=capacity-table] td button"),
        ];
        for (tab, part) in views {
            window.click_css(&format!("main [data-tab={tab}]"));
            let count = format!("return document.querySelectorAll('{part}').length > 0");
            window.wait(part, || window.script(&count, &[]) == true);
            window.check_accessibility();
            window.screenshot(&format!("agenda-{tab}"));
        }
        // A week of the free places leads to who is there.
        window.click_css("[data-part=capacity-table] td button");
        window.expect("heading", "Wie komt er");
    });
}

#[test]
fn the_agenda_goes_from_day_to_day_by_keyboard() {
    window("agenda-keys", Start::sample(), |window| {
        window.click_css("[data-view=agenda]");
        window.wait("today", || {
            let focus = "const day = document.querySelector('[data-day][aria-current=date]');
                         day?.focus(); return Boolean(day);";
            window.script(focus, &[]) == true
        });
        let day = || window.script("return document.activeElement.dataset.day", &[]);
        let today = day();
        window.press(Key::Right);
        window.wait("the next day", || day() != today && day().is_string());
        window.press(Key::PageDown);
        window.press(Key::Letter('t'));
        window.wait("today again", || day() == today);
    });
}

#[test]
fn the_agenda_is_saved_for_another_program() {
    window("agenda-file", Start::sample(), |window| {
        window.click_css("[data-view=agenda]");
        window.expect("heading", "Agenda");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("agenda.ics");
        window.click_css("[data-test=agenda-save]");
        save_as(window, &path);
        let text = fs::read_to_string(&path).expect("text");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        assert!(text.trim_end().ends_with("END:VCALENDAR"), "{text}");
        assert!(text.contains("BEGIN:VEVENT") && text.contains("Amina"), "{text}");
        window.see("agenda.ics is bewaard.");
        window.check_accessibility();
    });
}
