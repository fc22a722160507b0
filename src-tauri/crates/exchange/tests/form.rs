//! Form files from outside: data only, bounded, and refused with the place of what is wrong.

use std::{fs, path::Path};

use mentormap_exchange::{
    Fault,
    form::{MAX_BYTES, MAX_DEPTH, MAX_TEXT, read, read_outside, write},
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn shipped(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/forms");
    fs::read_to_string(folder.join(format!("{name}.json"))).expect("a form")
}

fn changed(name: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(&shipped(name)).expect("JSON");
    change(&mut value);
    value.to_string()
}

fn refused(text: &str) -> (Fault, String) {
    let error = read_outside(text).expect_err("refused");
    (error.fault, error.place)
}

const SCHOOL: &str = "schools/ucll-lio";

#[test]
fn every_shipped_form_is_sound_from_outside_too() {
    for name in ["uniform", SCHOOL, "programmes/keuzestage", "schools/odisee-zorgstage"] {
        let form = read_outside(&shipped(name)).expect("a form");
        assert_eq!(read_outside(&write(&form).expect("text")).expect("a form"), form);
        assert_eq!(read(&shipped(name)).expect("a form"), form);
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_with_line_and_column() {
    let text = shipped(SCHOOL).replacen("\"version\"", "\"version\": 3,\n  \"version\"", 1);
    let (fault, place) = refused(&text);
    assert_eq!(fault, Fault::Broken);
    assert!(place.starts_with("line "), "{place}");
}

#[test]
fn unknown_fields_are_refused_with_their_place() {
    let text = changed(SCHOOL, |form| form["script"] = json!("alert(1)"));
    assert_eq!(refused(&text).0, Fault::Broken);
    let text = changed(SCHOOL, |form| form["scales"][0]["levels"][1]["url"] = json!("x"));
    assert_eq!(refused(&text), (Fault::Broken, "scales[0].levels[1].url".into()));
    let text = changed(SCHOOL, |form| {
        let parts = form["parts"].as_array_mut().expect("parts");
        parts.iter_mut().find(|part| part["part"] == "identification").expect("one")["file"] =
            json!("/etc/passwd");
    });
    let (fault, place) = refused(&text);
    assert_eq!(fault, Fault::Broken);
    assert!(place.starts_with("parts["), "{place}");
}

#[test]
fn hidden_characters_are_refused_and_scripts_from_right_to_left_are_not() {
    for hidden in ["\u{0}", "\u{7}", "\u{1b}[31m", "\u{202e}", "\u{2066}", "\u{85}"] {
        let text = changed(SCHOOL, |form| form["title"]["nl"] = json!(format!("a{hidden}b")));
        assert_eq!(refused(&text), (Fault::Hidden, "title.nl".into()), "{hidden:?}");
    }
    let text = changed(SCHOOL, |form| form["title"]["nl"] = json!("عربي עברית \u{200f}\n\tx"));
    assert!(read_outside(&text).is_ok());
}

#[test]
fn what_is_too_long_too_deep_or_too_large_is_refused() {
    let long = "x".repeat(MAX_TEXT + 1);
    let text = changed(SCHOOL, |form| form["title"]["nl"] = json!(long));
    assert_eq!(refused(&text), (Fault::TooLarge, "title.nl".into()));
    assert_eq!(refused(&" ".repeat(MAX_BYTES + 1)), (Fault::TooLarge, "file".into()));
    for depth in [MAX_DEPTH + 2, 100_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(refused(&text).0, Fault::Broken);
        }
    }
}

#[test]
fn numbers_that_are_none_and_numbers_without_measure_are_refused() {
    for number in ["NaN", "Infinity", "1e999", "-1", "4294967296", "1.5", "0x10", "1_0"] {
        let text = shipped(SCHOOL);
        let at = text.find("\"version\": ").expect("a version") + 11;
        let end = at + text[at..].find(',').expect("a comma");
        let text = format!("{}{number}{}", &text[..at], &text[end..]);
        assert_eq!(refused(&text).0, Fault::Broken, "{number}");
    }
}

#[test]
fn half_a_file_and_more_than_a_file_are_refused() {
    let text = shipped(SCHOOL);
    assert_eq!(refused(&text[..text.len() / 2]).0, Fault::Broken);
    assert_eq!(refused(&format!("{text}{text}")).0, Fault::Broken);
    assert_eq!(refused("").0, Fault::Broken);
    assert_eq!(refused("[]").0, Fault::FormatUnknown);
    assert_eq!(refused("{\"format\": \"mentormap-school-form/2\"}").0, Fault::FormatNewer);
}

#[test]
fn the_school_s_own_file_may_be_longer_than_a_text() {
    let text = changed(SCHOOL, |form| {
        form["fill"] = json!({"name": "a.pdf", "kind": "pdf", "data": "A".repeat(100_000)});
    });
    assert!(read_outside(&text).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,300}") {
        let _ = read_outside(&text);
    }

    #[test]
    fn no_change_of_a_file_makes_it_panic(at in any::<prop::sample::Index>(), with in "\\PC{0,4}") {
        let text = shipped(SCHOOL);
        let place = at.index(text.len());
        if text.is_char_boundary(place) && text.is_char_boundary(place + 1) {
            let changed = format!("{}{with}{}", &text[..place], &text[place + 1..]);
            if let Ok(form) = read_outside(&changed) {
                prop_assert_eq!(read(&write(&form).expect("text")).expect("a form"), form);
            }
        }
    }
}
