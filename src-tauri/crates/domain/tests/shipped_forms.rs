//! The built-in forms are sound: every file reads, no reference dangles, and a school form asks
//! only for indicators that the interns of its programmes are judged on.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use mentormap_domain::form::{
    FormFile, Part, Programme, Rule, SchoolForm, UniformForm, check_programme, check_school_form,
    check_uniform_form,
};

/// The contrast with white that small text needs (WCAG 2 AA).
const MIN_CONTRAST: f64 = 4.5;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/forms").join(name)
}

fn read(path: &Path) -> FormFile {
    let text = fs::read_to_string(path).expect("a file that reads");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read_folder(name: &str) -> Vec<FormFile> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder(name))
        .expect("a folder of forms")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let form = read(path);
            let name = path.file_name().and_then(|name| name.to_str());
            assert_eq!(name, Some(format!("{}.json", form.form_ref().id).as_str()));
            form
        })
        .collect()
}

fn uniform() -> UniformForm {
    let FormFile::Uniform(form) = read(&folder("uniform.json")) else { panic!("not uniform") };
    form
}

fn programmes() -> Vec<Programme> {
    let programme = |file| match file {
        FormFile::Programme(programme) => programme,
        other => panic!("{} is no programme", other.form_ref()),
    };
    read_folder("programmes").into_iter().map(programme).collect()
}

fn school_forms() -> Vec<SchoolForm> {
    let school_form = |file| match file {
        FormFile::School(form) => form,
        other => panic!("{} is no school form", other.form_ref()),
    };
    read_folder("schools").into_iter().map(school_form).collect()
}

/// The programmes whose interns get this form: those that name it, and the childcare programme
/// for every school that sends childcare interns.
fn used_by<'a>(
    form: &'a SchoolForm,
    programmes: &'a [Programme],
) -> impl Iterator<Item = &'a Programme> {
    let named = |programme: &Programme| programme.school_form.id == form.id;
    programmes.iter().filter(move |p| named(p) || form.id.starts_with(&format!("{}-", p.id)))
}

#[test]
fn the_uniform_form_is_sound_and_of_the_right_size() {
    let uniform = uniform();
    assert_eq!(check_uniform_form(&uniform), []);
    for module in &uniform.modules {
        let rows: usize = module.clusters.iter().map(|cluster| cluster.indicators.len()).sum();
        let expected = if module.id == "core" { 10..=14 } else { 12..=16 };
        assert!(expected.contains(&rows), "{} has {rows} indicators", module.id);
    }
}

#[test]
fn the_programmes_are_sound_and_name_forms_that_exist() {
    let (uniform, schools, programmes) = (uniform(), school_forms(), programmes());
    assert_eq!(programmes.len(), 4);
    for programme in &programmes {
        assert_eq!(check_programme(programme, &uniform), [], "{}", programme.id);
        assert_eq!((&programme.uniform.id, programme.uniform.version), (&uniform.id, 1));
        let named = &programme.school_form;
        assert!(schools.iter().any(|form| form.id == named.id && form.version == named.version));
    }
}

#[test]
fn the_school_forms_are_sound_and_end_with_signatures() {
    let uniform = uniform();
    let schools = school_forms();
    assert_eq!(schools.len(), 5);
    for form in &schools {
        assert_eq!(check_school_form(form, &uniform), [], "{}", form.id);
        assert_eq!((&form.uniform.id, form.uniform.version), (&uniform.id, uniform.version));
        assert!(matches!(form.parts.last(), Some(Part::Signatures { .. })), "{}", form.id);
    }
}

#[test]
fn a_school_form_maps_only_indicators_that_its_interns_are_judged_on() {
    let (uniform, programmes) = (uniform(), programmes());
    for form in school_forms() {
        let users: Vec<&Programme> = used_by(&form, &programmes).collect();
        assert!(!users.is_empty(), "no programme uses {}", form.id);
        for programme in users {
            let judged: BTreeSet<&str> = uniform
                .indicators(&programme.modules)
                .map(|row| row.indicator.id.as_str())
                .collect();
            for criterion in form.criteria() {
                let mapped = criterion.crosswalk.iter().flat_map(|crosswalk| &crosswalk.indicators);
                for mapped in mapped.map(|mapped| mapped.indicator.as_str()) {
                    assert!(judged.contains(mapped), "{}: {} maps {mapped}", form.id, criterion.id);
                }
            }
        }
    }
}

#[test]
fn the_crosswalks_draw_on_several_indicators_and_use_every_rule() {
    let schools = school_forms();
    let crosswalks: Vec<_> = schools
        .iter()
        .flat_map(SchoolForm::criteria)
        .filter_map(|criterion| criterion.crosswalk.as_ref())
        .collect();
    for crosswalk in &crosswalks {
        assert!((3..=6).contains(&crosswalk.indicators.len()));
    }
    for rule in [Rule::Median, Rule::Mean, Rule::Minimum, Rule::AllPass] {
        assert!(crosswalks.iter().any(|crosswalk| crosswalk.rule == rule), "{rule:?} is unused");
    }
}

#[test]
fn the_letterheads_differ_and_can_be_read_on_white() {
    let schools = school_forms();
    let accents: BTreeSet<&str> = schools.iter().map(|f| f.letterhead.accent.as_str()).collect();
    assert_eq!(accents.len(), schools.len());
    for accent in accents {
        assert!(contrast_on_white(accent) >= MIN_CONTRAST, "{accent}");
    }
}

/// The WCAG contrast ratio of `#RRGGBB` on white.
fn contrast_on_white(hex: &str) -> f64 {
    let linear = |at: usize| {
        let part = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("hex")) / 255.0;
        if part <= 0.039_28 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5) + 0.05)
}
