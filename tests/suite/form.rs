//! Forms from a school: checked before they are kept, never edited once they stand.

use mentormap_app::{Binder, ErrorCode};
use serde_json::{Value, json};

use crate::support::sample;

const FORM: &str = include_str!("../../assets/forms/schools/thomas-more-keuzestage.json");
const PROGRAMME: &str = include_str!("../../assets/forms/programmes/keuzestage.json");

fn check(binder: &mut Binder, source: &str, change: impl Fn(&mut Value), code: ErrorCode) {
    let mut value: Value = serde_json::from_str(source).expect("JSON");
    value["version"] = json!(2);
    change(&mut value);
    let before = binder.forms(()).expect("forms").len();
    let error = binder.form_add(&value.to_string()).expect_err("a refusal");
    assert_eq!(error.code, code, "{error:?}");
    assert_eq!(binder.forms(()).expect("forms").len(), before);
}

#[test]
fn a_new_version_is_added_and_a_placement_keeps_its_own() {
    let mut binder = sample();
    let mut value: Value = serde_json::from_str(FORM).expect("JSON");
    value["version"] = json!(2);
    let added = binder.form_add(&value.to_string()).expect("added").value;
    assert_eq!(added.version, 2);
    let zoe = crate::support::card(&mut binder, "Zoë").placement;
    assert_eq!(binder.placement(zoe).expect("a placement").school_form.version, 1);
    // The same once more is nothing new; another content under the same version is refused.
    binder.form_add(&value.to_string()).expect("the same");
    value["title"]["nl"] = json!("Anders");
    let error = binder.form_add(&value.to_string()).expect_err("a refusal");
    assert_eq!(error.code, ErrorCode::FormExists);
}

#[test]
fn faults_are_found() {
    let mut binder = sample();
    let no_text = |v: &mut Value| v["title"] = json!({ "nl": "" });
    check(&mut binder, FORM, no_text, ErrorCode::FormFault);
    let falling = |v: &mut Value| v["scales"][0]["levels"][0]["from"] = json!(3.0);
    check(&mut binder, FORM, falling, ErrorCode::FormFault);
    let uniform = |v: &mut Value| v["uniform"]["version"] = json!(12);
    check(&mut binder, FORM, uniform, ErrorCode::ReferenceMissing);
    let unknown = |v: &mut Value| v["scales"][0]["colour"] = json!("red");
    check(&mut binder, FORM, unknown, ErrorCode::FileBroken);
    let accent = |v: &mut Value| v["letterhead"]["accent"] = json!("url(x)");
    check(&mut binder, FORM, accent, ErrorCode::FormFault);
    let wrong_type = |v: &mut Value| v["parts"] = json!("all");
    check(&mut binder, FORM, wrong_type, ErrorCode::FileBroken);
    let newer = |v: &mut Value| v["format"] = json!("mentormap-school-form/2");
    check(&mut binder, FORM, newer, ErrorCode::FormatNewer);
    let none = |v: &mut Value| v["format"] = json!(null);
    check(&mut binder, FORM, none, ErrorCode::FormatUnknown);
    let long = |v: &mut Value| v["title"]["nl"] = json!("x".repeat(3_000_000));
    check(&mut binder, FORM, long, ErrorCode::FileTooLarge);
    let cycle = |v: &mut Value| {
        let id = v["meetings"][0]["id"].clone();
        v["meetings"][0]["due"]["anchor"] = json!({ "meeting": id });
    };
    check(&mut binder, PROGRAMME, cycle, ErrorCode::FormFault);
    let form = |v: &mut Value| v["school_form"]["id"] = json!("nobody");
    check(&mut binder, PROGRAMME, form, ErrorCode::ReferenceMissing);
}
