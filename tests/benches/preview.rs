//! The live preview: what a keystroke costs in the program, and in the real window from the
//! keystroke to the next painted frame with it. `cargo xtask bench`. Nothing is asserted.
#![cfg(target_os = "linux")]

#[allow(dead_code)] // The suites use the rest of it.
#[path = "../e2e/harness/mod.rs"]
mod harness;

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

use harness::{Start, Window, window};
use mentormap_app::{
    Binder, FixedClock, load_sample,
    wire::{
        preview::{PreviewDraft, Typed, TypedClosing, TypedItem},
        report::ReportChoice,
    },
};
use mentormap_domain::evaluation::Moment;
use serde_json::{Value, json};

/// How many pages the report should have, or as near as a form of the sample comes.
const PAGES: usize = 4;
const TEXT: &str = "Werkt vlot samen met de collega's en durft vragen stellen. Neemt initiatief \
                    in de kring en ziet wat kinderen nodig hebben.";

fn main() {
    // `cargo test --benches` asks for a list; there is nothing to list.
    if std::env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    println!("{:<52}{:>9}{:>9}{:>9}", "live preview", "p50", "p95", "most");
    let form = in_the_program();
    in_the_window(&form);
}

/// Gives the form that was measured.
fn in_the_program() -> String {
    let clock = FixedClock("2026-11-22T09:00:00Z".parse().expect("a time"));
    let mut binder = Binder::in_memory(Box::new(clock)).expect("a binder");
    load_sample(&mut binder, Default::default()).expect("the sample");
    let cards = binder.interns(()).expect("interns");
    let thuy = cards.iter().find(|card| card.name.starts_with("Thúy")).expect("the intern");
    let placement = thuy.placement;
    let of = |form: Option<String>| ReportChoice {
        placement,
        moment: Moment::Final,
        form,
        language: None,
    };
    let forms = binder.report(of(None)).expect("a report").forms;
    let near = forms.into_iter().min_by_key(|form| {
        let pages = binder.report_pages(&of(Some(form.id.clone()))).expect("pages");
        pages.pages.len().abs_diff(PAGES)
    });
    let form = near.expect("a form").id;
    let choice = of(Some(form.clone()));
    let view = binder.report(choice.clone()).expect("a report");
    let item = view.criteria.first().map(|c| c.id.clone());
    let item = item.or_else(|| view.fields.first().map(|f| f.id.clone())).unwrap_or_default();
    let mut turn = 0;
    let mut ask = |typed: Typed| {
        let draft = PreviewDraft { choice: choice.clone(), typed, base: turn };
        let start = Instant::now();
        let preview = binder.report_preview(draft).expect("a preview");
        turn = preview.turn;
        let text = serde_json::to_string(&preview).expect("text");
        (start.elapsed().as_secs_f64() * 1e3, text.len() as f64 / 1e3, preview.pages.len())
    };
    let (first, size, pages) = ask(Typed::default());
    println!("{:<52}{first:>9.1}", format!("first pages ({pages}), ms"));
    println!("{:<52}{size:>9.1}", "their size, kB");
    let conclusion = |text: &str| Typed {
        closing: Some(TypedClosing { conclusion: text.to_owned(), points: Vec::new() }),
        ..Typed::default()
    };
    let answer = |text: &str| Typed {
        answers: vec![TypedItem {
            item: item.clone(),
            value: String::new(),
            reason: text.to_owned(),
        }],
        ..Typed::default()
    };
    for (name, typed) in [
        ("the conclusion", &conclusion as &dyn Fn(&str) -> Typed),
        ("an answer on the first page", &answer),
    ] {
        let (mut times, mut sizes) = (Vec::new(), Vec::new());
        for _ in 0..5 {
            for (end, letter) in TEXT.char_indices() {
                let (time, size, _) = ask(typed(&TEXT[..end + letter.len_utf8()]));
                times.push(time);
                sizes.push(size);
            }
        }
        print(&format!("a letter in {name}, ms"), times);
        print(&format!("a letter in {name}, kB"), sizes);
    }
    form
}

fn in_the_window(form: &str) {
    window("bench-preview", Start::sample(), |window| {
        open(window, form);
        let pages = window.script("return document.querySelectorAll('svg.paper').length", &[]);
        for (name, field) in [
            ("the conclusion", "section:has([data-part=conclusion]) textarea"),
            (
                "the first answer",
                "article textarea[id$='-reason'], [id^=answer-]:is(textarea, input)",
            ),
        ] {
            let there = window.script(WATCH, &[json!(field)]);
            if there != true {
                println!("no field for {name}");
                continue;
            }
            for letter in TEXT.chars() {
                window.keys(&letter.to_string());
                sleep(Duration::from_millis(60));
            }
            sleep(Duration::from_millis(500));
            println!("typing in {name}, {pages} pages, ms after the key");
            let times = |step: &str| {
                numbers(&window.script("return window.keys_seen[arguments[0]]", &[json!(step)]))
            };
            let drawn = times("drawn");
            let share = drawn.iter().filter(|time| **time <= 16.7).count() * 100;
            let share = share / drawn.len().max(1);
            print("  the letter painted in its own field", times("letter"));
            print("  the pages follow in the document", drawn);
            print("  the pages painted", times("painted"));
            println!("{:<52}{share:>8} %", "  pages that follow within one frame (16.7 ms)");
        }
    });
}

/// Notes for every letter typed in the field when it was painted there itself, when the pages had
/// it, and when they were painted. A space at the end changes no page and is left out.
const WATCH: &str = "
const field = document.querySelector(arguments[0]);
if (!field) return false;
const seen = (window.keys_seen = { letter: [], drawn: [], painted: [] });
const pages = document.querySelector('svg.paper').closest('[role=group]');
const painted = (then) => requestAnimationFrame(() => {
  const done = new MessageChannel();
  done.port1.onmessage = then;
  done.port2.postMessage(null);
});
window.watch_keys?.abort();
window.watch_keys = new AbortController();
field.addEventListener('input', (event) => {
  if (!event.data?.trim()) return;
  const start = performance.now();
  const note = (step) => seen[step].push(performance.now() - start);
  painted(() => note('letter'));
  const change = new MutationObserver(() => {
    change.disconnect();
    note('drawn');
    painted(() => note('painted'));
  });
  change.observe(pages, { subtree: true, childList: true });
}, { capture: true, signal: window.watch_keys.signal });
field.focus();
field.setSelectionRange?.(field.value.length, field.value.length);
return true;";

fn open(window: &Window, form: &str) {
    window.click_css("[data-view=reports]");
    let go = "const row = [...document.querySelectorAll('main tr, main li')]
                .find((each) => each.innerText.includes('Thúy'));
              (row?.querySelector('a, button'))?.click(); return Boolean(row);";
    window.wait("the list", || window.script(go, &[]) == true);
    let there = "return document.querySelectorAll('svg.paper text').length > 50";
    window.wait("the pages", || window.script(there, &[]) == true);
    let choose = "const list = [...document.querySelectorAll('main select')]
                    .find((each) => [...each.options].some((one) => one.value === arguments[0]));
                  list.value = arguments[0];
                  list.dispatchEvent(new Event('change', { bubbles: true }));";
    window.script(choose, &[json!(form)]);
    sleep(Duration::from_secs(1));
    let closing = "return Boolean(document.querySelector('[data-part=conclusion]'))";
    window.wait("the closing", || window.script(closing, &[]) == true);
    window.settle();
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

/// The middle, the slow ones and the slowest.
fn print(name: &str, mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    let at = |percent: usize| {
        values.get(values.len().saturating_sub(1) * percent / 100).copied().unwrap_or_default()
    };
    println!("{name:<52}{:>9.1}{:>9.1}{:>9.1}", at(50), at(95), at(100));
}
