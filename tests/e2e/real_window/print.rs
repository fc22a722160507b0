//! Paper: a blank form and its pages for the printer, all reports into a folder, stopping, all in
//! one file.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::system::{check, choose_folder, save_as};
use crate::harness::{Start, Window, window};

#[test]
fn all_reports_of_a_school_go_into_a_folder() {
    window("many", Start::sample(), |window| {
        open(window, "folder");
        window.click("checkbox", "Ook onvolledige");
        window.click("checkbox", "Ook ontwerpen");
        window.wait("reports to make", || count(window) > 1);
        window.check_accessibility();
        window.screenshot("many");
        let all = count(window);
        let school = "const select = document.querySelector('dialog select');
                      return [...select.options].map((each) => each.text);";
        let schools = window.script(school, &[]);
        let school = schools[1].as_str().expect("a school").to_owned();
        window.choose("School", &school);
        window.wait("fewer reports", || (1..all).contains(&count(window)));
        let some = count(window);
        let folder = tempfile::tempdir().expect("a folder");
        into(window, folder.path());
        window.see("in ‘");
        window.wait("the summary", || !window.text("[data-test=many-summary]").is_empty());
        let written = pdfs(folder.path());
        assert_eq!(written.len() as u64, some, "{written:?}");
        for file in &written {
            check("qpdf", &["--check", file.to_str().expect("a path")]);
        }
        window.check_accessibility();
        window.screenshot("many-summary");
        window.click("button", "Sluiten");

        // Once more: what is there is not lost without a question.
        open(window, "folder");
        window.click("checkbox", "Ook onvolledige");
        window.click("checkbox", "Ook ontwerpen");
        window.choose("School", &school);
        window.wait("the same reports", || count(window) == some);
        into(window, folder.path());
        window.see("In deze map st");
        window.click("radio", "Het nieuwe een nummer geven");
        window.check_accessibility();
        window.click("button", "Maken");
        window.wait("the summary", || !window.text("[data-test=many-summary]").is_empty());
        assert_eq!(pdfs(folder.path()).len() as u64, 2 * some);
    });
}

#[test]
fn writing_can_be_stopped_and_the_window_stays_awake() {
    window("many-stop", Start::sample(), |window| {
        open(window, "folder");
        window.click("checkbox", "Ook onvolledige");
        window.click("checkbox", "Ook ontwerpen");
        window.wait("reports to make", || count(window) > 1);
        let all = count(window);
        let folder = tempfile::tempdir().expect("a folder");
        // The very moment that there is something to stop, before the first file is there.
        let stop = "window.stopped = false;
                    new MutationObserver((_, watch) => {
                      const button = document.querySelector('[data-test=many-stop]');
                      if (button) { watch.disconnect(); button.click(); window.stopped = true; }
                    }).observe(document.body, { childList: true, subtree: true });";
        window.script(stop, &[]);
        into(window, folder.path());
        window.wait("the summary", || !window.text("[data-test=many-summary]").is_empty());
        assert_eq!(window.script("return window.stopped", &[]), true);
        let written = pdfs(folder.path()).len() as u64;
        assert!(written < all, "{written} of {all}");
        let there: Vec<PathBuf> =
            fs::read_dir(folder.path()).expect("it").flatten().map(|e| e.path()).collect();
        assert_eq!(there.len() as u64, written, "nothing half-written: {there:?}");
        window.see("Gestopt. Wat al geschreven is, blijft staan.");
    });
}

#[test]
fn all_in_one_file_begins_each_report_on_a_front_side() {
    window("print-all", Start::sample(), |window| {
        open(window, "bundle");
        window.click("checkbox", "Ook onvolledige");
        window.click("checkbox", "Ook ontwerpen");
        window.wait("reports", || count(window) > 1);
        window.check_accessibility();
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("alles.pdf");
        window.click("button", "Bewaar PDF");
        save_as(window, &path);
        window.see("Bewaard: alles.pdf");
        let file = path.to_str().expect("a path");
        check("qpdf", &["--check", file]);
        let text = check("pdftotext", &["-layout", file, "-"]);
        let pages: Vec<&str> = text.split('\u{c}').collect();
        let firsts: Vec<usize> = (0..pages.len())
            .filter(|page| {
                pages[*page].contains("pagina 1 van") || pages[*page].contains("page 1 of")
            })
            .collect();
        assert!(firsts.len() > 2, "a list and the reports: {firsts:?}");
        assert!(firsts.iter().all(|page| page % 2 == 0), "front sides: {firsts:?}");
        assert!(pages[0].contains("Verslagen") && pages[0].contains("Bladzijden"), "{}", pages[0]);
    });
}

#[test]
fn a_blank_form_has_its_pages_for_the_printer() {
    window("blank", Start::sample(), |window| {
        open(window, "blank");
        window.check_accessibility();
        window.click("button", "Bekijken");
        window.wait("the pages", || pages(window, ".preview svg.paper, .pane svg") > 3);
        window.screenshot("blank");
        window.check_accessibility();
        let shown = pages(window, ".pane svg.paper");
        // The dialog of the system is not for a test: the page is got ready, nothing is printed.
        let hold = "const invoke = window.__TAURI_INTERNALS__.invoke;
                    window.__TAURI_INTERNALS__.invoke = (name, ...rest) =>
                      name === 'page_print' ? Promise.resolve(window.printed = true) : invoke(name, ...rest);";
        window.script(hold, &[]);
        window.click_css("[data-test=paper-print-button]");
        window.wait("the pages for the printer", || {
            pages(window, "body > .paper-print > .sheet > svg") == shown
        });
        let style = "return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
                       .filter((rule) => rule.type === CSSRule.PAGE_RULE || rule.media?.mediaText === 'print')
                       .map((rule) => rule.cssText).join(' ');";
        let style = window.script(style, &[]).as_str().unwrap_or_default().to_owned();
        assert!(
            style.contains("break-after: page") || style.contains("page-break-after: always"),
            "{style}"
        );
        assert!(style.contains("210mm") || style.contains("@page"), "{style}");
    });
}

fn open(window: &Window, what: &str) {
    window.click_css("[data-view=reports]");
    window.expect("heading", "Verslagen");
    window.click_css(&format!("[data-test=many-{what}]"));
    window.wait("the dialog", || !window.text("dialog[open]").is_empty());
}

/// How many reports would be made.
fn count(window: &Window) -> u64 {
    let text = window.text("[data-test=many-count]");
    text.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn pages(window: &Window, css: &str) -> u64 {
    let found =
        window.script("return document.querySelectorAll(arguments[0]).length", &[json!(css)]);
    found.as_u64().unwrap_or_default()
}

fn into(window: &Window, folder: &Path) {
    window.click_css("[data-test=many-go]");
    choose_folder(window, folder);
}

fn pdfs(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "pdf")).collect()
}
