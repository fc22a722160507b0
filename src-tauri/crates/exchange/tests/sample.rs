//! The sample binder reads, and nothing in it points at what is not there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use mentormap_domain::{
    evaluation::{Answer, Author, Point, PointKind, Rating},
    form::{FieldKind, FormFile, FormRef, Programme, SchoolForm, UniformForm},
    observation::{Observation, Visibility},
    placement::Placement,
};
use mentormap_exchange::binder::{self, BinderFile};

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn form(path: &str) -> FormFile {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn sample() -> BinderFile {
    binder::read(&text("demo/sample.json")).expect("a sound binder")
}

fn uniform() -> UniformForm {
    let FormFile::Uniform(form) = form("forms/uniform.json") else { panic!("not uniform") };
    form
}

fn programme(of: &FormRef) -> Programme {
    let FormFile::Programme(programme) = form(&format!("forms/programmes/{}.json", of.id)) else {
        panic!("{of} is no programme")
    };
    assert_eq!(programme.version, of.version);
    programme
}

fn school_form(of: &FormRef) -> SchoolForm {
    let FormFile::School(form) = form(&format!("forms/schools/{}.json", of.id)) else {
        panic!("{of} is no school form")
    };
    assert_eq!(form.version, of.version);
    form
}

/// The placement of an evaluation.
fn placement_of<'a>(binder: &'a BinderFile, evaluation: &impl ToString) -> &'a Placement {
    let id = evaluation.to_string();
    let evaluation = binder.evaluations.iter().find(|e| e.id.to_string() == id);
    let placement = evaluation.expect("an evaluation").placement;
    binder.placements.iter().find(|p| p.id == placement).expect("a placement")
}

/// The ids of the indicators that an intern of this placement is judged on.
fn judged(placement: &Placement, uniform: &UniformForm) -> BTreeSet<String> {
    let modules = programme(&placement.programme).modules;
    uniform.indicators(&modules).map(|row| row.indicator.id.clone()).collect()
}

fn sorted<K: Ord>(keys: impl Iterator<Item = K>) -> bool {
    keys.collect::<Vec<_>>().windows(2).all(|pair| pair[0] < pair[1])
}

#[test]
fn it_is_a_binder_of_the_promised_size() {
    let binder = sample();
    assert!(binder.forms.is_empty() && binder.site.is_some());
    assert_eq!((binder.interns.len(), binder.placements.len()), (6, 7));
    assert!((55..=65).contains(&binder.observations.len()));
    let private = |o: &&Observation| o.visibility == Visibility::Private;
    assert!((2..=4).contains(&binder.observations.iter().filter(private).count()));
    let programmes: BTreeSet<_> = binder.placements.iter().map(|p| &p.programme.id).collect();
    let forms: BTreeSet<_> = binder.placements.iter().map(|p| &p.school_form.id).collect();
    assert_eq!((programmes.len(), forms.len()), (4, 5));
}

#[test]
fn lists_are_in_the_order_of_the_document() {
    let binder = sample();
    assert!(sorted(binder.groups.iter().map(|row| row.id)));
    assert!(sorted(binder.people.iter().map(|row| row.id)));
    assert!(sorted(binder.schools.iter().map(|row| row.id)));
    assert!(sorted(binder.supervisors.iter().map(|row| row.id)));
    assert!(sorted(binder.interns.iter().map(|row| row.id)));
    assert!(sorted(binder.placements.iter().map(|row| row.id)));
    assert!(sorted(binder.observations.iter().map(|row| row.id)));
    assert!(sorted(binder.evaluations.iter().map(|row| row.id)));
    assert!(sorted(binder.points.iter().map(|row| row.id)));
    assert!(sorted(binder.ratings.iter().map(|row| (row.evaluation, &row.indicator))));
    assert!(sorted(binder.answers.iter().map(|row| (row.evaluation, &row.form, &row.item))));
}

#[test]
fn placements_name_people_schools_and_forms_that_exist() {
    let binder = sample();
    for supervisor in &binder.supervisors {
        assert!(binder.schools.iter().any(|school| school.id == supervisor.school));
    }
    for placement in &binder.placements {
        assert!(placement.start < placement.end);
        assert!(binder.interns.iter().any(|row| row.id == placement.intern));
        assert!(binder.groups.iter().any(|row| Some(row.id) == placement.group));
        let supervisor = binder.supervisors.iter().find(|s| Some(s.id) == placement.supervisor);
        assert_eq!(supervisor.expect("a supervisor").school, placement.school);
        assert!(!placement.mentors.is_empty());
        for mentor in &placement.mentors {
            assert!(binder.people.iter().any(|person| person.id == *mentor));
        }
        assert_eq!(programme(&placement.programme).uniform, placement.uniform);
        assert_eq!(school_form(&placement.school_form).uniform, placement.uniform);
    }
}

#[test]
fn observations_fall_within_their_placement_and_name_its_indicators() {
    let (binder, uniform) = (sample(), uniform());
    for observation in &binder.observations {
        let placement = binder.placements.iter().find(|p| p.id == observation.placement).unwrap();
        assert!((placement.start..=placement.end).contains(&observation.date));
        assert!(binder.people.iter().any(|person| Some(person.id) == observation.author));
        assert!(!observation.text.trim().is_empty());
        let judged = judged(placement, &uniform);
        for observed in &observation.indicators {
            assert!(judged.contains(&observed.indicator), "{}", observed.indicator);
        }
    }
}

#[test]
fn an_evaluation_stands_once_per_placement_moment_and_author() {
    let binder = sample();
    let mut seen = BTreeSet::new();
    for evaluation in &binder.evaluations {
        let placement = placement_of(&binder, &evaluation.id);
        assert!(seen.insert((placement.id, evaluation.moment, evaluation.author)));
        let rules = programme(&placement.programme).moments;
        let asked = |rule: &mentormap_domain::form::MomentRule| {
            rule.moment == evaluation.moment && rule.authors.contains(&evaluation.author)
        };
        assert!(rules.iter().any(asked), "{} asks no such evaluation", placement.programme);
    }
}

#[test]
fn ratings_name_judged_indicators_and_behaviours_that_exist() {
    let (binder, uniform) = (sample(), uniform());
    for rating in &binder.ratings {
        let placement = placement_of(&binder, &rating.evaluation);
        assert!(judged(placement, &uniform).contains(&rating.indicator), "{}", rating.indicator);
        let indicator = uniform.indicator(&rating.indicator).unwrap();
        let known: BTreeSet<_> =
            indicator.levels.iter().flatten().map(|behaviour| behaviour.id.clone()).collect();
        assert!(rating.underlined.is_subset(&known), "{}", rating.indicator);
        assert!(rating.is_filled(), "{}", rating.indicator);
        let bare = rating.level.is_none() && rating.underlined.is_empty();
        assert!(!rating.not_observable || bare, "{}", rating.indicator);
    }
}

#[test]
fn complete_evaluations_rate_nearly_every_indicator() {
    let (binder, uniform) = (sample(), uniform());
    for evaluation in &binder.evaluations {
        let of = |rating: &&Rating| rating.evaluation == evaluation.id;
        let rated = binder.ratings.iter().filter(of).count();
        let judged = judged(placement_of(&binder, &evaluation.id), &uniform).len();
        assert!(rated * 10 >= judged * 9, "{rated} of {judged}");
    }
}

#[test]
fn points_rest_on_shared_observations_of_the_same_intern() {
    let binder = sample();
    let mut positions: BTreeMap<_, BTreeSet<u32>> = BTreeMap::new();
    for Point { evaluation, kind, observation, position, expected, .. } in &binder.points {
        assert!(positions.entry(evaluation).or_default().insert(*position));
        assert!(*kind == PointKind::Strength || !expected.is_empty());
        let Some(observation) = observation else { continue };
        let observation = binder.observations.iter().find(|o| o.id == *observation).unwrap();
        assert_eq!(observation.placement, placement_of(&binder, evaluation).id);
        assert_eq!(observation.visibility, Visibility::Shared);
    }
}

#[test]
fn answers_belong_to_the_mentor_and_fit_the_school_form() {
    let binder = sample();
    for answer in &binder.answers {
        let evaluation = binder.evaluations.iter().find(|e| e.id == answer.evaluation).unwrap();
        assert_eq!(evaluation.author, Author::Mentor);
        let placement = placement_of(&binder, &answer.evaluation);
        assert_eq!(placement.school_form.id, answer.form);
        assert_fits(answer, &school_form(&placement.school_form));
    }
}

/// The item exists, and its value is one that it can have.
fn assert_fits(answer: &Answer, form: &SchoolForm) {
    let Answer { item, value, reason, .. } = answer;
    if let Some(criterion) = form.criteria().find(|criterion| criterion.id == *item) {
        let scale = form.scale(&criterion.scale).expect("a scale");
        assert!(value.is_empty() || scale.label(value).is_some(), "{item}: {value}");
        assert!(!reason.is_empty(), "{item} has no reason");
        return;
    }
    let Some(field) = form.fields().find(|field| field.id == *item) else {
        panic!("{} has no {item}", form.id)
    };
    assert!(field.bound.is_none(), "{item} is bound");
    let fits = match &field.kind {
        FieldKind::Text | FieldKind::LongText => !value.is_empty(),
        FieldKind::Number => value.parse::<f64>().is_ok(),
        FieldKind::Date => value.parse::<mentormap_domain::NaiveDate>().is_ok(),
        FieldKind::Choice { options } => options.iter().any(|option| option.id == *value),
    };
    assert!(fits, "{item}: {value}");
}
