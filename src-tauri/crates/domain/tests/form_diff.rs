//! What changed between two definitions: all of it, and nothing else.

use std::{collections::BTreeSet, fs, path::Path};

use mentormap_domain::form::{
    Anchor, Behaviour, DueRule, FormFile, Part, Rule,
    diff::{Change, Value, What, diff},
};
use mentormap_domain::text::{Lang, Text};
use proptest::prelude::*;
use serde_json::Value as Json;

const FILES: [&str; 10] = [
    "uniform",
    "programmes/keuzestage",
    "programmes/kinderbegeleider",
    "programmes/lio",
    "programmes/zorgstage",
    "schools/kinderbegeleider-clusters",
    "schools/kinderbegeleider-rubric",
    "schools/odisee-zorgstage",
    "schools/thomas-more-keuzestage",
    "schools/ucll-lio",
];

fn json(name: &str) -> Json {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/forms");
    let text = fs::read_to_string(folder.join(format!("{name}.json"))).expect("a form");
    serde_json::from_str(&text).expect("JSON")
}

fn read(name: &str) -> FormFile {
    serde_json::from_value(json(name)).expect("a form")
}

/// A change as one line: what, where by key, which fact.
fn line(change: &Change) -> String {
    let place: Vec<&str> = change.place.iter().map(|step| step.key.as_str()).collect();
    let place = place.join("/");
    match &change.what {
        What::Added(_) => format!("added {place}"),
        What::Removed(_) => format!("removed {place}"),
        What::Moved { from, to } => {
            let within = |steps: &[mentormap_domain::form::diff::Step]| {
                steps.last().map(|step| step.key.clone()).unwrap_or_default()
            };
            let (from, to) = ((&from.within, from.position), (&to.within, to.position));
            format!("moved {place} {}:{} {}:{}", within(from.0), from.1, within(to.0), to.1)
        }
        What::Changed { fact, lang, .. } => {
            let lang = lang.map(Lang::code).unwrap_or_default();
            format!("changed {place} {fact} {lang}").trim_end().to_owned()
        }
    }
}

fn lines(before: &FormFile, after: &FormFile) -> Vec<String> {
    diff(before, after).expect("one kind").iter().map(line).collect()
}

fn edited(name: &str, edit: impl FnOnce(&mut FormFile)) -> Vec<String> {
    let before = read(name);
    let mut after = before.clone();
    edit(&mut after);
    lines(&before, &after)
}

fn uniform(edit: impl FnOnce(&mut mentormap_domain::form::UniformForm)) -> Vec<String> {
    edited("uniform", |form| {
        let FormFile::Uniform(form) = form else { panic!("the uniform form") };
        edit(form);
    })
}

fn school(name: &str, edit: impl FnOnce(&mut mentormap_domain::form::SchoolForm)) -> Vec<String> {
    edited(name, |form| {
        let FormFile::School(form) = form else { panic!("a school form") };
        edit(form);
    })
}

fn programme(edit: impl FnOnce(&mut mentormap_domain::form::Programme)) -> Vec<String> {
    edited("programmes/keuzestage", |form| {
        let FormFile::Programme(form) = form else { panic!("a programme") };
        edit(form);
    })
}

#[test]
fn a_form_does_not_differ_from_itself_nor_by_its_version() {
    for name in FILES {
        let form = read(name);
        let mut newer = json(name);
        newer["version"] = 99.into();
        assert_eq!(lines(&form, &form), [""; 0], "{name}");
        let newer = serde_json::from_value(newer).expect("a form");
        assert_eq!(lines(&form, &newer), [""; 0], "{name}");
    }
}

#[test]
fn forms_of_different_kinds_are_not_compared() {
    assert_eq!(diff(&read("uniform"), &read("schools/ucll-lio")), None);
}

#[test]
fn indicators_and_behaviours_of_the_uniform_form() {
    let gone = uniform(|form| drop(form.modules[0].clusters[0].indicators.remove(0)));
    assert_eq!(gone.len(), 1, "{gone:?}");
    assert!(gone[0].starts_with("removed core/"), "{gone:?}");

    let moved = uniform(|form| {
        let row = form.modules[0].clusters[0].indicators.remove(1);
        form.modules[1].clusters[0].indicators.insert(0, row);
    });
    assert_eq!(moved.len(), 1, "{moved:?}");
    assert!(moved[0].starts_with("moved childcare/"), "{moved:?}");

    let level = uniform(|form| {
        let levels = &mut form.modules[0].clusters[0].indicators[0].levels;
        let behaviour = levels[1].remove(0);
        levels[2].push(behaviour);
    });
    assert_eq!(level.len(), 1, "{level:?}");
    assert!(level[0].starts_with("changed core/") && level[0].ends_with(" level"), "{level:?}");

    let label = uniform(|form| {
        form.levels[1].label.0.insert(Lang::Nl, "met wat hulp".into());
    });
    assert_eq!(label, ["changed 2 label nl"]);
}

#[test]
fn a_cluster_that_moves_takes_its_indicators_along_and_tells_what_changed_in_them() {
    let told = uniform(|form| {
        let mut cluster = form.modules[0].clusters.remove(0);
        cluster.indicators[0].attitude ^= true;
        form.modules[2].clusters.push(cluster);
    });
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("moved "), "{told:?}");
    assert!(told[1].ends_with(" attitude"), "{told:?}");
}

#[test]
fn what_is_left_of_a_cluster_whose_indicators_went_elsewhere_is_removed_alone() {
    let mut count = 0;
    let told = uniform(|form| {
        let cluster = form.modules[0].clusters.remove(0);
        count = cluster.indicators.len();
        form.modules[1].clusters[0].indicators.extend(cluster.indicators);
    });
    assert_eq!(told.iter().filter(|line| line.starts_with("moved ")).count(), count);
    assert_eq!(told.len(), count + 1, "{told:?}");
}

#[test]
fn thresholds_weights_rules_and_parts_of_a_school_form() {
    let name = "schools/ucll-lio";
    let from = school(name, |form| form.scales[0].levels[1].from += 0.25);
    assert_eq!(from.len(), 1);
    assert!(from[0].ends_with(" from"), "{from:?}");

    let told = school(name, |form| {
        for part in &mut form.parts {
            let Part::Criteria { criteria, .. } = part else { continue };
            let crosswalk = criteria[0].crosswalk.as_mut().expect("a crosswalk");
            crosswalk.rule = Rule::Minimum;
            crosswalk.indicators[0].weight += 2.0;
            break;
        }
    });
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].ends_with(" rule") && told[1].ends_with(" weight"), "{told:?}");

    let direct = school(name, |form| {
        for part in &mut form.parts {
            let Part::Criteria { criteria, .. } = part else { continue };
            criteria[0].crosswalk = None;
            break;
        }
    });
    assert!(direct[0].ends_with(" rule"), "{direct:?}");
    assert!(direct[1..].iter().all(|line| line.starts_with("removed criteria/")), "{direct:?}");

    let order = school(name, |form| form.parts.swap(1, 2));
    assert_eq!(order.len(), 1, "{order:?}");
    assert!(order[0].starts_with("moved "), "{order:?}");

    let enough = school(name, |form| form.enough = 0.75);
    assert_eq!(enough, ["changed  enough"]);
}

#[test]
fn two_parts_of_one_kind_are_told_apart_by_what_they_hold() {
    let part = |title: &str, id: &str| Part::Criteria {
        title: Text::of(Lang::Nl, title),
        intro: Text::default(),
        criteria: vec![mentormap_domain::form::Criterion {
            id: id.into(),
            number: "1".into(),
            title: Text::of(Lang::Nl, id),
            description: Text::default(),
            scale: "x".into(),
            crosswalk: None,
            explain: false,
        }],
    };
    let FormFile::School(base) = read("schools/ucll-lio") else { panic!("a school form") };
    let with = |parts: Vec<Part>| {
        FormFile::School(mentormap_domain::form::SchoolForm { parts, ..base.clone() })
    };
    let before = with(vec![part("A", "a"), part("B", "b")]);
    let swapped = with(vec![part("B", "b"), part("A", "a")]);
    let told = lines(&before, &swapped);
    assert_eq!(told.len(), 1, "{told:?}");
    let renamed = with(vec![part("B", "b"), part("C", "a")]);
    let told = lines(&before, &renamed);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.contains(&"changed criteria title nl".into()), "{told:?}");
}

#[test]
fn due_rules_hours_and_papers_of_a_programme() {
    let due = programme(|form| {
        form.documents[0].due =
            DueRule { anchor: Anchor::Half, offset: -3, ..form.documents[0].due.clone() };
    });
    assert_eq!(due.len(), 1);
    assert!(due[0].ends_with(" due"), "{due:?}");
    let hours = programme(|form| form.target_hours = Some(321.5));
    assert_eq!(hours, ["changed  target_hours"]);
    let gone = programme(|form| drop(form.meetings.pop()));
    assert_eq!(gone.len(), 1);
    assert!(gone[0].starts_with("removed "), "{gone:?}");
}

#[test]
fn a_change_tells_what_stood_and_what_stands() {
    let before = read("programmes/keuzestage");
    let mut after = before.clone();
    let FormFile::Programme(form) = &mut after else { panic!("a programme") };
    form.title.0.insert(Lang::Nl, "Nieuw".into());
    let changes = diff(&before, &after).expect("one kind");
    let What::Changed { before: was, after: is, .. } = &changes[0].what else { panic!("changed") };
    assert_eq!(*was, Some(Value::Word(before.title().get(Lang::Nl).into())));
    assert_eq!(*is, Some(Value::Word("Nieuw".into())));
}

/// The paths of all leaves of a file.
fn leaves(json: &Json, path: &str, out: &mut Vec<String>) {
    match json {
        Json::Object(object) => {
            object.iter().for_each(|(name, json)| leaves(json, &format!("{path}/{name}"), out));
        }
        Json::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, json)| leaves(json, &format!("{path}/{index}"), out)),
        _ => out.push(path.to_owned()),
    }
}

/// The same value, but different.
fn other(json: &mut Json) {
    *json = match json {
        Json::String(text) => Json::String(format!("{text}x")),
        Json::Number(number) => {
            let more = number.as_f64().unwrap_or_default() + 1.0;
            if number.is_f64() { more.into() } else { (more as i64).into() }
        }
        Json::Bool(flag) => Json::Bool(!*flag),
        _ => Json::Null,
    };
}

/// An edit of the uniform form, with what it should say.
#[derive(Debug, Clone, Copy)]
enum Edit {
    Rename,
    Attitude,
    Remove,
    Sharpen,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![Just(Edit::Rename), Just(Edit::Attitude), Just(Edit::Remove), Just(Edit::Sharpen)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_field_of_a_file_escapes(file in 0..FILES.len(), at in any::<prop::sample::Index>()) {
        let before = json(FILES[file]);
        let mut paths = Vec::new();
        leaves(&before, "", &mut paths);
        paths.retain(|path| !["/format", "/id", "/version"].contains(&path.as_str()));
        let path = &paths[at.index(paths.len())];
        let mut after = before.clone();
        other(after.pointer_mut(path).expect("a leaf"));
        let before: FormFile = serde_json::from_value(before).expect("a form");
        // A choice by name has no other name; the rest still reads.
        if let Ok(after) = serde_json::from_value::<FormFile>(after) {
            let told = lines(&before, &after);
            prop_assert!(!told.is_empty(), "{path} of {}", FILES[file]);
            // Under another id it is another thing, and what it holds has moved.
            prop_assert!(told.len() <= 2 || path.ends_with("/id"), "{path}: {told:?}");
        }
    }

    #[test]
    fn every_edit_shows_and_nothing_else(edits in prop::collection::btree_map(0usize..38, edit(), 0..6)) {
        let before = read("uniform");
        let mut after = before.clone();
        let FormFile::Uniform(form) = &mut after else { panic!("the uniform form") };
        let mut expected = BTreeSet::new();
        let mut row = 0;
        for module in &mut form.modules {
            for cluster in &mut module.clusters {
                let place = format!("{}/{}", module.id, cluster.id);
                cluster.indicators.retain_mut(|indicator| {
                    row += 1;
                    let place = format!("{place}/{}", indicator.id);
                    match edits.get(&(row - 1)) {
                        None => return true,
                        Some(Edit::Remove) => {
                            expected.insert(format!("removed {place}"));
                            return false;
                        }
                        Some(Edit::Rename) => {
                            indicator.title.0.insert(Lang::Nl, "anders".into());
                            expected.insert(format!("changed {place} title nl"));
                        }
                        Some(Edit::Attitude) => {
                            indicator.attitude ^= true;
                            expected.insert(format!("changed {place} attitude"));
                        }
                        Some(Edit::Sharpen) => {
                            let text = Text::of(Lang::Nl, "nieuw");
                            indicator.levels[3].push(Behaviour { id: "new".into(), text });
                            expected.insert(format!("added {place}/new"));
                        }
                    }
                    true
                });
            }
        }
        let told = lines(&before, &after);
        prop_assert_eq!(told.len(), expected.len());
        prop_assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), expected);
    }

    #[test]
    fn one_row_that_moves_is_one_move(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let before = read("uniform");
        let mut after = before.clone();
        let FormFile::Uniform(form) = &mut after else { panic!("the uniform form") };
        let rows = &mut form.modules[1].clusters[0].indicators;
        let (from, to) = (from.index(rows.len()), to.index(rows.len()));
        let row = rows.remove(from);
        rows.insert(to, row);
        let told = lines(&before, &after);
        prop_assert_eq!(told.len(), usize::from(from != to), "{:?}", told);
    }

    #[test]
    fn back_again_says_as_much(seed in 0usize..10, other in 0usize..10) {
        let (a, b) = (read(FILES[seed]), read(FILES[other]));
        let (there, back) = (diff(&a, &b), diff(&b, &a));
        prop_assert_eq!(there.map(|changes| changes.is_empty()), back.map(|changes| changes.is_empty()));
    }
}
