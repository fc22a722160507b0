//! Forms from a terminal: versions, differences, files in and out.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const FORM: &str = include_str!("../../../../assets/forms/schools/thomas-more-keuzestage.json");

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    /// A binder with the sample in it.
    fn sample() -> Place {
        let place = Place { folder: tempfile::tempdir().expect("a folder") };
        place.done(&["init", "--sample"]);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let binder = self.path("binder");
        Command::new(env!("CARGO_BIN_EXE_mentormap-cli"))
            .args(["--binder", binder.to_str().expect("a path")])
            .args(arguments)
            .env("LANG", "nl_BE.UTF-8")
            .env_remove("LC_ALL")
            .output()
            .expect("the program runs")
    }

    fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

fn second_version() -> String {
    let mut form: serde_json::Value = serde_json::from_str(FORM).expect("JSON");
    form["version"] = 2.into();
    form["enough"] = 0.75.into();
    form.to_string()
}

#[test]
fn two_versions_are_compared_by_id_and_by_file() {
    let place = Place::sample();
    let file = place.path("nieuw.json");
    fs::write(&file, second_version()).expect("a file");
    let id = "thomas-more-keuzestage";
    let before = place.done(&["forms", "diff", id, text(&file)]);
    assert!(before.contains("- 0,5") && before.contains("+ 0,75"), "{before}");
    place.done(&["forms", "add", text(&file)]);
    let (a, b) = (format!("{id}@1"), format!("{id}@2"));
    assert_eq!(place.done(&["forms", "diff", &a, &b]), before);
    assert_eq!(place.done(&["forms", "diff", &b, id]), "", "the newest is meant without a version");
    let versions = place.done(&["forms", "versions", id]);
    assert_eq!(versions.lines().count(), 2, "{versions}");
    assert!(versions.starts_with("2\t"));
    assert!(place.refused(&["forms", "diff", id, "uniform"]).contains("soort"));
    place.refused(&["forms", "diff", id, "nergens"]);
    place.refused(&["forms", "versions", "nergens"]);
}

#[test]
fn a_form_goes_out_as_a_file_and_as_case_and_comes_back() {
    let place = Place::sample();
    let (file, case) = (place.path("uit.json"), place.path("uit.case.json"));
    place.done(&["forms", "export", "ucll-lio", "--out", text(&file)]);
    assert_eq!(place.done(&["forms", "check", text(&file)]).trim(), "ucll-lio v1");
    place.done(&["forms", "export-case", "ucll-lio@1", "--out", text(&case)]);
    let package: serde_json::Value =
        serde_json::from_slice(&fs::read(&case).expect("a file")).expect("JSON");
    assert_eq!(package["CFDocument"]["caseVersion"], "1.1");
    // It stands already: told, and nothing done.
    assert_eq!(
        place.done(&["forms", "import-case", text(&case), "--dry-run"]).trim(),
        "ucll-lio v1"
    );
    place.refused(&["forms", "import-case", text(&case)]);
    place.refused(&["forms", "export-case", "keuzestage", "--out", text(&case)]);

    let package = serde_json::json!({
        "CFDocument": {"identifier": "d", "title": "Zorgkader", "language": "nl"},
        "CFItems": [{"identifier": "aa11", "fullStatement": "Troost een kind"}],
    });
    fs::write(&case, package.to_string()).expect("a file");
    assert_eq!(place.done(&["forms", "import-case", text(&case)]).trim(), "zorgkader v1");
    let module = place.done(&["forms", "import-case", text(&case), "--as", "uniform"]);
    assert!(module.starts_with("+ Module Zorgkader"), "{module}");
    assert!(module.ends_with("uniform v2\n"), "{module}");
}
