//! CASE 1.1: what is written is what the specification asks, reads back without loss, and packages
//! of others are taken as far as they fit.

use std::{collections::BTreeSet, fs, path::Path};

use mentormap_domain::{
    form::{FormFile, Part, SchoolForm, UniformForm, check_school_form, check_uniform_form},
    text::{Lang, Text},
};
use mentormap_exchange::{
    Fault,
    case::{self, CaseNoteKind, CfPackage, SchoolWords},
};
use proptest::prelude::*;
use serde_json::{Value, json};

const SCHOOLS: [&str; 5] = [
    "kinderbegeleider-clusters",
    "kinderbegeleider-rubric",
    "odisee-zorgstage",
    "thomas-more-keuzestage",
    "ucll-lio",
];

fn read(name: &str) -> FormFile {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/forms");
    let text = fs::read_to_string(folder.join(format!("{name}.json"))).expect("a form");
    mentormap_exchange::form::read(&text).expect("a form")
}

fn uniform() -> UniformForm {
    let FormFile::Uniform(form) = read("uniform") else { panic!("the uniform form") };
    form
}

fn school(name: &str) -> SchoolForm {
    let FormFile::School(form) = read(&format!("schools/{name}")) else { panic!("a school form") };
    form
}

fn at() -> chrono::DateTime<chrono::Utc> {
    "2026-09-01T08:00:00Z".parse().expect("a time")
}

/// Through the text of a file and back.
fn back(package: &CfPackage) -> FormFile {
    let file = case::read(&case::write(package).expect("text")).expect("a package");
    assert!(file.own);
    case::form(&file.package).expect("a form")
}

#[test]
fn every_shipped_form_comes_back_as_it_was() {
    let form = uniform();
    let package = case::uniform_package(&form, at());
    assert_eq!(back(&package), FormFile::Uniform(form.clone()));
    for name in SCHOOLS {
        let school = school(name);
        let package = case::school_package(&school, &form, at());
        assert_eq!(back(&package), FormFile::School(school), "{name}");
    }
}

/// The fields that the information model asks of each class, with multiplicity 1.
const REQUIRED: [(&str, &[&str]); 6] = [
    ("CFDocument", &["identifier", "uri", "creator", "title", "lastChangeDateTime"]),
    ("CFItems", &["identifier", "fullStatement", "uri", "lastChangeDateTime"]),
    (
        "CFAssociations",
        &[
            "identifier",
            "associationType",
            "uri",
            "originNodeURI",
            "destinationNodeURI",
            "lastChangeDateTime",
        ],
    ),
    ("CFRubrics", &["identifier", "uri", "lastChangeDateTime"]),
    ("CFRubricCriteria", &["identifier", "uri", "lastChangeDateTime"]),
    ("CFRubricCriterionLevels", &["identifier", "uri", "lastChangeDateTime"]),
];

/// Section 7.4.1.
const ASSOCIATIONS: [&str; 10] = [
    "exactMatchOf",
    "exemplar",
    "hasSkillLevel",
    "isChildOf",
    "isPartOf",
    "isPeerOf",
    "isRelatedTo",
    "isTranslationOf",
    "precedes",
    "replacedBy",
];

/// Every object of a class, by the name of the field that holds it.
fn each<'a>(json: &'a Value, class: &str, out: &mut Vec<&'a Value>) {
    match json {
        Value::Object(object) => {
            for (name, value) in object {
                if name == class {
                    match value {
                        Value::Array(list) => out.extend(list),
                        other => out.push(other),
                    }
                }
                if name != "extensions" {
                    each(value, class, out);
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| each(value, class, out)),
        _ => {}
    }
}

fn is_uuid(text: &str) -> bool {
    // [0-9a-f]{8}-[0-9a-f]{4}-[1-5]{1}[0-9a-f]{3}-[8-9a-b]{1}[0-9a-f]{3}-[0-9a-f]{12}
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && text.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f' | '-'))
        && parts[2].starts_with(|c| ('1'..='5').contains(&c))
        && parts[3].starts_with(['8', '9', 'a', 'b'])
}

fn conforms(package: &CfPackage) {
    let json = serde_json::to_value(package).expect("JSON");
    let mut seen = BTreeSet::new();
    for (class, fields) in REQUIRED {
        let mut all = Vec::new();
        each(&json, class, &mut all);
        assert!(!all.is_empty(), "{class}");
        for object in all {
            for field in fields {
                assert!(object.get(*field).is_some(), "{class} without {field}: {object}");
            }
            let identifier = object["identifier"].as_str().expect("an identifier");
            assert!(is_uuid(identifier), "{identifier}");
            assert!(seen.insert(identifier.to_owned()), "{identifier} stands twice");
            assert_eq!(object["uri"], format!("urn:uuid:{identifier}"));
            let time = object["lastChangeDateTime"].as_str().expect("a time");
            assert!(chrono::DateTime::parse_from_rfc3339(time).is_ok(), "{time}");
        }
    }
    assert_eq!(json["CFDocument"]["caseVersion"], "1.1");
    let items: BTreeSet<&str> = package.items.iter().map(|item| item.identifier.as_str()).collect();
    for association in &package.associations {
        assert!(ASSOCIATIONS.contains(&association.association_type.as_str()));
        assert!(items.contains(association.origin.identifier.as_str()));
        let inside = items.contains(association.destination.identifier.as_str())
            || association.destination.identifier == package.document.identifier;
        assert!(inside || association.association_type == "isRelatedTo");
    }
    let text = json.to_string();
    assert!(!text.contains("://"), "nothing points at a host");
}

#[test]
fn what_is_written_has_what_the_specification_asks() {
    let form = uniform();
    conforms(&case::uniform_package(&form, at()));
    for name in SCHOOLS.into_iter().filter(|name| school(name).criteria().next().is_some()) {
        conforms(&case::school_package(&school(name), &form, at()));
    }
}

#[test]
fn a_crosswalk_points_at_the_items_of_the_uniform_form_with_its_weights() {
    let (form, school) = (uniform(), school("ucll-lio"));
    let indicators: BTreeSet<String> =
        case::uniform_package(&form, at()).items.into_iter().map(|item| item.identifier).collect();
    let package = case::school_package(&school, &form, at());
    let related: Vec<_> =
        package.associations.iter().filter(|it| it.association_type == "isRelatedTo").collect();
    let mapped: usize = school
        .criteria()
        .filter_map(|criterion| criterion.crosswalk.as_ref())
        .map(|crosswalk| crosswalk.indicators.len())
        .sum();
    assert_eq!(related.len(), mapped);
    for association in related {
        assert!(indicators.contains(&association.destination.identifier));
        assert!(association.notes.as_deref().is_some_and(|notes| notes.starts_with("weight ")));
        let extensions = association.extensions.as_ref().expect("extensions");
        assert!(extensions["mentormap"]["weight"].as_f64().is_some_and(|weight| weight > 0.0));
    }
}

#[test]
fn the_same_version_has_the_same_identifiers_and_another_has_others() {
    let form = uniform();
    let ids = |form: &UniformForm, at| -> Vec<String> {
        case::uniform_package(form, at).items.into_iter().map(|item| item.identifier).collect()
    };
    let later = "2027-01-01T08:00:00Z".parse().expect("a time");
    assert_eq!(ids(&form, at()), ids(&form, later));
    let next = UniformForm { version: form.version + 1, ..form.clone() };
    assert!(ids(&form, at()).iter().zip(ids(&next, at())).all(|(a, b)| *a != b));
}

#[test]
fn what_another_program_edits_in_the_fields_is_what_comes_back() {
    let mut package = case::uniform_package(&uniform(), at());
    let item = package
        .items
        .iter_mut()
        .find(|item| item.item_type.as_deref() == Some("Indicator"))
        .expect("an indicator");
    item.full_statement = "Elders gewijzigd".into();
    let FormFile::Uniform(form) = back(&package) else { panic!("the uniform form") };
    let first = form.all_indicators().next().expect("an indicator").indicator;
    assert_eq!(first.title.get(form.languages[0]), "Elders gewijzigd");
    let other = form.languages.get(1).copied().expect("two languages");
    assert_ne!(first.title.get(other), "Elders gewijzigd");
}

fn foreign() -> Value {
    let link = |id: &str| json!({"title": "", "identifier": id, "uri": format!("urn:x:{id}")});
    let item = |id: &str, text: &str, code: Value| {
        json!({
            "identifier": id, "uri": format!("https://example.org/{id}"), "fullStatement": text,
            "humanCodingScheme": code, "lastChangeDateTime": "2024-01-01T00:00:00+00:00",
            "educationLevel": ["HE"], "statusEndDate": null,
        })
    };
    let under = |child: &str, parent: &str, number: i64| {
        json!({
            "identifier": format!("a-{child}"), "uri": "x", "associationType": "isChildOf",
            "sequenceNumber": number, "originNodeURI": link(child),
            "destinationNodeURI": link(parent), "lastChangeDateTime": "2024-01-01T00:00:00+00:00",
        })
    };
    json!({
        "CFDocument": {
            "identifier": "d0", "uri": "https://example.org/d0", "creator": "Somebody",
            "title": "Early Childhood Competences", "language": "en-GB",
            "lastChangeDateTime": "2024-01-01T00:00:00+00:00", "adoptionStatus": "Adopted",
        },
        "CFItems": [
            item("11111111-a", "Care", json!("A")),
            item("22222222-b", "Deeper", Value::Null),
            item("33333333-c", "Washes <b>hands</b> before a meal", json!("A.1")),
            item("44444444-d", "Comforts a child", json!("A.2")),
            item("55555555-e", "Stands alone", Value::Null),
        ],
        "CFAssociations": [
            under("44444444-d", "22222222-b", 2),
            under("33333333-c", "22222222-b", 1),
            under("22222222-b", "11111111-a", 1),
            under("11111111-a", "d0", 1),
            {"identifier": "r", "uri": "x", "associationType": "isRelatedTo",
             "originNodeURI": link("33333333-c"), "destinationNodeURI": link("elsewhere"),
             "lastChangeDateTime": "2024-01-01T00:00:00+00:00"},
        ],
        "CFRubrics": [{
            "identifier": "rub", "uri": "x", "lastChangeDateTime": "2024-01-01T00:00:00+00:00",
            "CFRubricCriteria": [{
                "identifier": "rc", "uri": "x", "CFItemURI": link("33333333-c"),
                "lastChangeDateTime": "2024-01-01T00:00:00+00:00",
                "CFRubricCriterionLevels": [
                    {"identifier": "l2", "uri": "x", "score": 2.0, "description": "When told"},
                    {"identifier": "l1", "uri": "x", "score": 1.0, "description": "Forgets"},
                    {"identifier": "l3", "uri": "x", "score": 3.0, "description": "By itself"},
                    {"identifier": "l4", "uri": "x", "score": 4.0, "description": "Tells others\nShows how"},
                ],
            }],
        }],
    })
}

fn words() -> SchoolWords {
    let text = |word: &str| Text::of(Lang::En, word);
    SchoolWords { signatures: text("Signatures"), conclusion: text("Conclusion") }
}

#[test]
fn a_framework_of_others_becomes_a_sound_school_form() {
    let file = case::read(&foreign().to_string()).expect("a package");
    assert!(!file.own);
    let base = uniform();
    let (form, notes) = case::school_form(&file.package, &base, &words());
    assert_eq!(check_school_form(&form, &base), []);
    assert_eq!(form.id, "early-childhood-competences");
    assert_eq!(form.languages, [Lang::En]);
    assert_eq!(form.letterhead.name.get(Lang::En), "Somebody");
    let told: Vec<(&str, &str)> = form
        .criteria()
        .map(|criterion| (criterion.number.as_str(), criterion.title.get(Lang::En)))
        .collect();
    assert_eq!(
        told,
        [
            ("A.1", "Washes hands before a meal"),
            ("A.2", "Comforts a child"),
            ("2.1", "Stands alone"),
        ]
    );
    assert!(form.criteria().all(|criterion| criterion.crosswalk.is_none()));
    let titles: Vec<&str> = form
        .parts
        .iter()
        .filter_map(|part| match part {
            Part::Criteria { title, .. } => Some(title.get(Lang::En)),
            _ => None,
        })
        .collect();
    assert_eq!(titles, ["Care", "Early Childhood Competences"]);
    let kinds: Vec<(CaseNoteKind, usize)> =
        notes.iter().map(|note| (note.kind, note.count)).collect();
    assert_eq!(
        kinds,
        [(CaseNoteKind::Groups, 1), (CaseNoteKind::Relations, 1), (CaseNoteKind::Markup, 1)]
    );
}

#[test]
fn a_framework_of_others_becomes_a_module_and_the_second_time_the_same_one() {
    let file = case::read(&foreign().to_string()).expect("a package");
    let base = uniform();
    let (form, notes) = case::module(&file.package, &base);
    assert_eq!(check_uniform_form(&form), []);
    assert_eq!(form.modules.len(), base.modules.len() + 1);
    let module = form.modules.last().expect("a module");
    assert_eq!(module.id, "case-early-childhood-competences");
    let first = &module.clusters[0].indicators[0];
    let texts: Vec<Vec<&str>> = first
        .levels
        .iter()
        .map(|level| level.iter().map(|behaviour| behaviour.text.get(Lang::Nl)).collect())
        .collect();
    assert_eq!(
        texts,
        [vec!["Forgets"], vec!["When told"], vec!["By itself"], vec!["Tells others", "Shows how"]]
    );
    assert!(notes.iter().any(|note| note.kind == CaseNoteKind::Levels && note.count == 2));
    let (again, _) = case::module(&file.package, &form);
    assert_eq!(again, form);
}

#[test]
fn a_package_under_its_own_name_is_read_too() {
    let text = json!({"CFPackage": foreign()}).to_string();
    assert!(case::is_case(&text));
    assert_eq!(case::read(&text).expect("a package").package.items.len(), 5);
}

fn refused(change: impl FnOnce(&mut Value)) -> (Fault, String) {
    let mut package = foreign();
    change(&mut package);
    let error = case::read(&package.to_string()).expect_err("refused");
    (error.fault, error.place)
}

#[test]
fn what_is_no_package_is_refused_with_its_place() {
    assert_eq!(refused(|p| p["CFItems"] = json!([])), (Fault::Broken, "CFItems".into()));
    let place =
        refused(|p| drop(p["CFItems"][1].as_object_mut().expect("one").remove("fullStatement")));
    assert_eq!(place, (Fault::Broken, "CFItems[1]".into()));
    let place = refused(|p| p["CFItems"][1]["identifier"] = json!("11111111-a"));
    assert_eq!(place, (Fault::Broken, "CFItems[1].identifier".into()));
    let place = refused(|p| p["CFItems"][0]["fullStatement"] = json!("a\u{202e}b"));
    assert_eq!(place, (Fault::Hidden, "CFItems[0].fullStatement".into()));
    let many: Vec<Value> = (0..case::MAX_ITEMS + 1)
        .map(|n| json!({"identifier": n.to_string(), "fullStatement": "x"}))
        .collect();
    assert_eq!(refused(|p| p["CFItems"] = many.into()), (Fault::TooLarge, "CFItems".into()));
}

#[test]
fn items_in_a_circle_stand_at_the_top() {
    let mut package = foreign();
    // Care now stands under Deeper, which stands under Care.
    package["CFAssociations"][3]["destinationNodeURI"]["identifier"] = json!("22222222-b");
    let file = case::read(&package.to_string()).expect("a package");
    let (form, _) = case::school_form(&file.package, &uniform(), &words());
    assert!(form.criteria().count() >= 3);
}

#[test]
fn an_endless_chain_of_groups_ends() {
    let items: Vec<Value> = (0..4000)
        .map(|n| json!({"identifier": format!("{n:08x}"), "fullStatement": format!("item {n}")}))
        .collect();
    let chain: Vec<Value> = (1..4000)
        .map(|n| {
            let (child, parent) = (format!("{n:08x}"), format!("{:08x}", n - 1));
            json!({"identifier": format!("a{n}"), "associationType": "isChildOf",
                   "originNodeURI": {"identifier": child}, "destinationNodeURI": {"identifier": parent}})
        })
        .collect();
    let mut package = foreign();
    package["CFItems"] = items.into();
    package["CFAssociations"] = chain.into();
    let file = case::read(&package.to_string()).expect("a package");
    let (form, _) = case::school_form(&file.package, &uniform(), &words());
    assert_eq!(form.criteria().count(), 1);
}

fn any_text() -> impl Strategy<Value = Text> {
    let word = prop_oneof!["[a-zA-Zé €.\n\t]{0,12}", Just(String::new()), Just("a\nb".into())];
    let lang = prop_oneof![Just(Lang::Nl), Just(Lang::En), Just(Lang::Fr), Just(Lang::De)];
    prop::collection::btree_map(lang, word, 0..4).prop_map(Text)
}

fn small(mut form: UniformForm) -> UniformForm {
    form.modules.truncate(2);
    for module in &mut form.modules {
        module.clusters.truncate(2);
        for cluster in &mut module.clusters {
            cluster.indicators.truncate(2);
        }
    }
    form
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_uniform_form_comes_back(
        texts in prop::collection::vec(any_text(), 8),
        languages in prop::collection::vec(prop_oneof![Just(Lang::Nl), Just(Lang::En), Just(Lang::De)], 0..3),
        version in 1u32..9,
        attitude in any::<bool>(),
    ) {
        let mut form = small(uniform());
        form.version = version;
        form.languages = languages;
        form.title = texts[0].clone();
        form.intro = texts[1].clone();
        form.levels[2].label = texts[2].clone();
        form.levels[1].description = texts[3].clone();
        form.not_observable = texts[4].clone();
        form.modules[0].title = texts[5].clone();
        let indicator = &mut form.modules[0].clusters[1].indicators[0];
        indicator.title = texts[6].clone();
        indicator.attitude = attitude;
        indicator.levels[3][0].text = texts[7].clone();
        let package = case::uniform_package(&form, at());
        prop_assert_eq!(back(&package), FormFile::Uniform(form));
    }

    #[test]
    fn any_school_form_comes_back(
        texts in prop::collection::vec(any_text(), 4),
        which in 0..SCHOOLS.len(),
        hundredths in 1u32..10_000,
        number in "[0-9.\n a-z]{0,6}",
    ) {
        let mut form = school(SCHOOLS[which]);
        form.title = texts[0].clone();
        form.letterhead.name = texts[1].clone();
        for part in &mut form.parts {
            if let Part::Criteria { title, criteria, .. } = part {
                *title = texts[2].clone();
                criteria[0].description = texts[3].clone();
                criteria[0].number = number.clone();
                if let Some(crosswalk) = &mut criteria[0].crosswalk {
                    crosswalk.indicators[0].weight = f64::from(hundredths) / 100.0;
                }
            }
        }
        let package = case::school_package(&form, &uniform(), at());
        prop_assert_eq!(back(&package), FormFile::School(form));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let _ = case::read(&text);
    }

    #[test]
    fn no_change_of_a_package_makes_it_panic(at in any::<prop::sample::Index>(), with in "[\\[\\]{}\",:0-9a-z]{0,3}") {
        let text = foreign().to_string();
        let place = at.index(text.len());
        if text.is_char_boundary(place) {
            let changed = format!("{}{with}{}", &text[..place], &text[place + 1..]);
            if let Ok(file) = case::read(&changed) {
                let _ = case::form(&file.package);
                let _ = case::school_form(&file.package, &uniform(), &words());
                let _ = case::module(&file.package, &uniform());
            }
        }
    }
}
