//! The demonstration binder: a report of every placement in it.

use std::fs;

use mentormap_domain::{
    evaluation::{Answer, Evaluation, Moment, Point, Rating},
    form::{Programme, SchoolForm},
    intern::Intern,
    observation::Observation,
    person::Person,
    placement::Placement,
    school::{School, Supervisor},
    site::{Group, Site},
    text::Lang,
};
use mentormap_i18n::Messages;
use mentormap_report::{EvaluationInput, Fonts, ReportInput, render};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::file::write;
use crate::fixture::{assets, day, programme, school_form, uniform};

/// A list of the binder document.
fn list<T: DeserializeOwned>(binder: &Value, name: &str) -> Vec<T> {
    serde_json::from_value(binder[name].clone()).unwrap()
}

fn forms(placement: &Placement) -> (Programme, SchoolForm) {
    (programme(&placement.programme.id), school_form(&placement.school_form.id))
}

fn evaluations(binder: &Value, placement: &Placement) -> Vec<EvaluationInput> {
    let of = list::<Evaluation>(binder, "evaluations");
    of.into_iter()
        .filter(|evaluation| evaluation.placement == placement.id)
        .map(|evaluation| {
            let id = evaluation.id;
            let mut ratings: Vec<Rating> = list(binder, "ratings");
            ratings.retain(|rating| rating.evaluation == id);
            let mut points: Vec<Point> = list(binder, "points");
            points.retain(|point| point.evaluation == id);
            let mut answers: Vec<Answer> = list(binder, "answers");
            answers.retain(|answer| answer.evaluation == id);
            EvaluationInput { evaluation, ratings, points, answers }
        })
        .collect()
}

fn input(binder: &Value, placement: Placement, moment: Moment) -> ReportInput {
    let (programme, school_form) = forms(&placement);
    let people: Vec<Person> = list(binder, "people");
    let schools: Vec<School> = list(binder, "schools");
    let interns: Vec<Intern> = list(binder, "interns");
    let supervisors: Vec<Supervisor> = list(binder, "supervisors");
    let site: Option<Site> = serde_json::from_value(binder["site"].clone()).unwrap();
    ReportInput {
        site,
        group: list::<Group>(binder, "groups").into_iter().find(|g| Some(g.id) == placement.group),
        school: schools.into_iter().find(|school| school.id == placement.school).unwrap(),
        intern: interns.into_iter().find(|intern| intern.id == placement.intern).unwrap(),
        programme,
        uniform: uniform(),
        school_form,
        mentors: people.iter().filter(|p| placement.mentors.contains(&p.id)).cloned().collect(),
        supervisor: supervisors.into_iter().find(|s| Some(s.id) == placement.supervisor),
        evaluations: evaluations(binder, &placement),
        observations: list::<Observation>(binder, "observations"),
        dossier: vec![],
        free: Default::default(),
        signatures: vec![],
        draft: false,
        mentor_only: false,
        authors: people.into_iter().map(|person| (person.id, person.name)).collect(),
        moment,
        lang: Lang::Nl,
        written: Lang::Nl,
        date: day(11, 22),
        placement,
    }
}

#[test]
fn every_placement_of_the_sample_has_its_reports() {
    let text = fs::read_to_string(assets().join("demo/sample.json")).unwrap();
    let binder: Value = serde_json::from_str(&text).unwrap();
    let placements: Vec<Placement> = list(&binder, "placements");
    assert!(!placements.is_empty());
    for (n, placement) in placements.into_iter().enumerate() {
        for moment in [Moment::Interim, Moment::Final] {
            for lang in Lang::ALL {
                let input = ReportInput { lang, ..input(&binder, placement.clone(), moment) };
                let messages = Messages::new(lang.code());
                let pdf = render(&input, &messages, Fonts::shipped()).unwrap();
                write(&format!("sample-{n}-{moment:?}-{}", lang.code()), &pdf);
            }
        }
    }
}
