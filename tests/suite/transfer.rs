//! The whole binder out and in again; bad files are refused whole.

use mentormap_app::{Binder, ErrorCode};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{card, empty, new_observation, sample};

#[test]
fn an_export_taken_into_an_empty_binder_exports_the_same() {
    let text = sample().export().expect("an export");
    let mut other = empty();
    let dry = other.import(&text, true).expect("a dry run");
    assert_ne!(other.export().expect("an export"), text, "a dry run keeps nothing");
    let done = other.import(&text, false).expect("an import");
    assert_eq!(dry, done);
    assert_eq!(other.export().expect("an export"), text);
    let again = other.import(&text, false).expect("the same once more");
    assert_eq!((again.added, again.same), (0, done.added));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_text_comes_through(texts in prop::collection::vec("\\PC{1,40}", 1..5)) {
        let mut binder = sample();
        let placement = card(&mut binder, "Zoë").placement;
        for text in texts.iter().filter(|text| !text.trim().is_empty()) {
            binder.observation_save(new_observation(placement, text)).expect("saved");
        }
        let text = binder.export().expect("an export");
        let mut other = empty();
        other.import(&text, false).expect("an import");
        prop_assert_eq!(other.export().expect("an export"), text);
    }
}

/// Refuses `text` with `code`, naming `place`, and changes nothing.
fn check(binder: &mut Binder, text: &str, code: ErrorCode, place: &str) {
    let before = binder.export().expect("an export");
    let error = binder.import(text, false).expect_err("a refusal");
    assert_eq!(error.code, code, "{error:?}");
    let found = error.args.get("place").map_or("", String::as_str);
    assert!(found.contains(place), "{place} in {found}");
    assert!(binder.export().expect("an export") == before, "nothing changed");
}

#[test]
fn bad_files_are_refused_whole_with_place_and_reason() {
    let good = sample().export().expect("an export");
    let mut binder = empty();
    let mut bad = |change: &dyn Fn(&mut Value), code, place: &str| {
        let mut value: Value = serde_json::from_str(&good).expect("JSON");
        change(&mut value);
        check(&mut binder, &value.to_string(), code, place);
    };
    bad(&|v| v["format"] = json!("mentormap-binder/2"), ErrorCode::FormatNewer, "format");
    bad(&|v| v["format"] = json!("other/1"), ErrorCode::FormatUnknown, "format");
    bad(&|v| v["format"] = json!(7), ErrorCode::FormatUnknown, "format");
    bad(&|v| v["surprise"] = json!(1), ErrorCode::FileBroken, "surprise");
    bad(
        &|v| v["observations"][3]["text"] = json!(["not", "text"]),
        ErrorCode::FileBroken,
        "observations[3].text",
    );
    bad(
        &|v| v["observations"][2]["text"] = json!("x".repeat(2_000_000)),
        ErrorCode::FileTooLarge,
        "observations[2].text",
    );
    bad(
        &|v| v["placements"][1]["intern"] = json!("019a0000-0000-7000-8000-00000000ffff"),
        ErrorCode::ReferenceMissing,
        "placements[1].intern",
    );
    bad(
        &|v| v["placements"][0]["school_form"]["version"] = json!(9),
        ErrorCode::ReferenceMissing,
        "placements[0].school_form",
    );
    bad(
        &|v| v["placements"][0]["end"] = json!("2001-01-01"),
        ErrorCode::FileBroken,
        "placements[0].end",
    );
    bad(
        &|v| {
            let twin = v["interns"][0].clone();
            v["interns"].as_array_mut().expect("interns").push(twin);
        },
        ErrorCode::FileBroken,
        "interns[6]",
    );
    bad(&|v| v["ratings"][0]["level"] = json!(5), ErrorCode::FileBroken, "ratings[0].level");
}

#[test]
fn text_that_is_not_json_names_line_and_column() {
    let mut binder = empty();
    check(&mut binder, "{ \"format\": ", ErrorCode::FileBroken, "line 1");
    check(&mut binder, "", ErrorCode::FileBroken, "line 1");
    check(&mut binder, &"[".repeat(100_000), ErrorCode::FileBroken, "line 1");
}

#[test]
fn another_content_under_the_same_id_refuses_the_file() {
    let mut binder = sample();
    let text = binder.export().expect("an export").replacen("Zoë Çelik", "Zoë Selik", 1);
    check(&mut binder, &text, ErrorCode::NotEmpty, "interns[");
}
