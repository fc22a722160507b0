//! The window opens and is in order.

use crate::harness::{Start, window};

#[test]
fn the_window_opens() {
    window("the-window-opens", Start::empty(), |window| {
        assert_eq!(window.size(), (1280, 800));
        assert!(window.title().contains("Mentormap"), "{}", window.title());
        window.check_accessibility();
        window.screenshot("first-run");
    });
}

#[test]
fn the_sample_opens_and_the_page_keeps_to_its_policy() {
    window("the-sample-opens", Start::sample(), |window| {
        window.check_accessibility();
        // What the policy refuses is told to the page; nothing may even try.
        let blocked = "try { return String(new Function('return 1')()); } catch { return 'no'; }";
        assert_eq!(window.script(blocked, &[]), "no");
        window.screenshot("sample");
    });
}
