//! Names of files: what a pattern gives, and that nothing it gives is unsafe anywhere.

use chrono::NaiveDate;
use mentormap_domain::file_name::{
    FileFacts, LONGEST, Pattern, PatternFault, TakenNames, plain, with_ending,
};
use proptest::prelude::*;

fn facts(intern: &str) -> FileFacts {
    FileFacts {
        intern: intern.into(),
        school: "Odisee, campus Brussel".into(),
        form: "odisee-zorgstage".into(),
        moment: "einde".into(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        group: "Zeesterren".into(),
        id: "1a2b".into(),
    }
}

fn name(pattern: &str, intern: &str) -> String {
    Pattern::read(pattern).expect("a pattern").name(&facts(intern), "pdf")
}

#[test]
fn fields_are_filled_in() {
    assert_eq!(name("", "Zoë Çelik"), "Zoe-Celik_odisee-zorgstage_einde_2026-11-22_1a2b.pdf");
    assert_eq!(
        name("{year} {school} {initials} {moment}", "Amina El-Amrani"),
        "2026 Odisee-campus-Brussel AEA einde.pdf"
    );
    assert_eq!(name("Verslag {Group}", "x"), "Verslag Zeesterren.pdf");
    assert_eq!(name("café/{intern}", "王小明"), "cafe-Wang-Xiao-Ming.pdf");
}

#[test]
fn names_become_plain_letters() {
    assert_eq!(plain("Zoë Çelik"), "Zoe-Celik");
    assert_eq!(plain("Łukasz/../x"), "Lukasz-x");
    assert_eq!(plain("Ελένη Παππά"), "Elene-Pappa");
    assert_eq!(plain("王小明"), "Wang-Xiao-Ming");
    assert_eq!(plain("…"), "intern");
    assert_eq!(plain(&"a ".repeat(99)).len(), 59);
}

#[test]
fn what_a_system_forbids_is_written_otherwise() {
    assert_eq!(with_ending("CON", "pdf"), "_CON.pdf");
    assert_eq!(with_ending("nul.txt", "pdf"), "_nul.txt.pdf");
    assert_eq!(with_ending("com7", "pdf"), "_com7.pdf");
    assert_eq!(with_ending("com10", "pdf"), "com10.pdf");
    assert_eq!(with_ending("..\\..\\x", "pdf"), "x.pdf");
    assert_eq!(with_ending("a. . ", "pdf"), "a.pdf");
    assert_eq!(with_ending("???", "pdf"), "verslag.pdf");
    assert_eq!(with_ending("a\u{202e}fdp", "csv"), "afdp.csv");
}

#[test]
fn a_field_that_is_not_known_is_refused() {
    let fault = |text| Pattern::read(text).expect_err("a fault");
    assert_eq!(fault("{naam}"), PatternFault::Field("naam".into()));
    assert_eq!(fault("{intern"), PatternFault::Field("{intern".into()));
    assert_eq!(fault("intern}"), PatternFault::Field("}".into()));
    assert_eq!(fault(&"x".repeat(201)), PatternFault::Long);
}

#[test]
fn the_same_name_gets_a_number_whatever_its_case() {
    let mut taken = TakenNames::default();
    taken.hold("B.PDF");
    assert_eq!(taken.free("a.pdf"), "a.pdf");
    assert_eq!(taken.free("A.pdf"), "A (2).pdf");
    assert_eq!(taken.free("a.pdf"), "a (3).pdf");
    assert_eq!(taken.free("b.pdf"), "b (2).pdf");
    assert!(taken.has("A (2).PDF"));
}

fn is_safe(name: &str) -> bool {
    let stem = name.trim_end_matches(".pdf");
    let first = stem.split('.').next().unwrap_or_default().to_ascii_uppercase();
    name.len() <= LONGEST
        && name.is_ascii()
        && !name.contains(|c: char| c.is_ascii_control() || r#"<>:"/\|?*"#.contains(c))
        && !stem.is_empty()
        && !stem.ends_with(['.', ' '])
        && !name.starts_with(['.', ' ', '-'])
        && !["CON", "PRN", "AUX", "NUL"].contains(&first.as_str())
}

proptest! {
    #[test]
    fn any_pattern_and_any_name_give_a_safe_name(pattern in "\\PC{0,80}", intern in "\\PC{0,200}") {
        if let Ok(pattern) = Pattern::read(&pattern) {
            let name = pattern.name(&facts(&intern), "pdf");
            prop_assert!(is_safe(&name), "{name:?}");
        }
        let name = with_ending(&intern, "pdf");
        prop_assert!(is_safe(&name), "{name:?}");
    }

    #[test]
    fn no_two_names_clash(names in prop::collection::vec("[aAbB]{1,2}( \\(2\\))?", 1..40)) {
        let mut taken = TakenNames::default();
        let given: Vec<String> =
            names.iter().map(|name| taken.free(&with_ending(name, "pdf")).to_lowercase()).collect();
        let mut once = given.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), given.len());
        prop_assert!(given.iter().all(|name| is_safe(name)));
    }
}
